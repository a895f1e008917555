package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** Claims settled again after something about them changed, under random policies. */
class ResettlementProperties {
    /** A unit's claims before and after corrections. */
    record Corrections(Scenario scenario, List<Claim> present) {
        List<CorrectingEntry> entries() {
            return entries(scenario.claims(), present);
        }

        List<CorrectingEntry> entries(List<Claim> from, List<Claim> to) {
            return Resettlement.by(scenario.office().calculator(), Accumulators.none())
                    .entries(from, to);
        }
    }

    @Provide
    Arbitrary<Corrections> corrections() {
        return Combinators.combine(
                        Scenario.under(RandomPolicies.withEverything()),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 3))
                .as(ResettlementProperties::corrected)
                .withoutEdgeCases();
    }

    private static Corrections corrected(Scenario scenario, long seed, int changes) {
        Random random = new Random(seed);
        List<Claim> present = new ArrayList<>(scenario.claims());
        for (int i = 0; i < changes && !present.isEmpty(); i++) {
            int at = random.nextInt(present.size());
            switch (random.nextInt(3)) {
                case 0 -> present.remove(at);
                case 1 ->
                    present.set(
                            at, ChangedClaim.costingMore(present.get(at), Money.ofFen(1 + random.nextInt(900_000))));
                default -> {
                    List<EligibilityCategory> known = List.copyOf(scenario.claims().stream()
                            .flatMap(claim -> claim.categories().stream())
                            .collect(Collectors.toSet()));
                    if (!known.isEmpty()) {
                        present.set(
                                at, ChangedClaim.holdingAlso(present.get(at), known.get(random.nextInt(known.size()))));
                    }
                }
            }
        }
        return new Corrections(scenario, present);
    }

    private static Map<ClaimId, Either<SettlementRejection, Settlement>> fromScratch(
            Scenario scenario, List<Claim> claims) {
        Office office = scenario.office();
        Map<ClaimId, Either<SettlementRejection, Settlement>> settled = new LinkedHashMap<>();
        for (Claim claim : claims) {
            settled.put(claim.id(), office.take(claim));
        }
        return settled;
    }

    private static Money paid(Map<ClaimId, Either<SettlementRejection, Settlement>> books, ClaimId id, TierName tier) {
        Either<SettlementRejection, Settlement> settled = books.get(id);
        return settled == null || settled.isLeft()
                ? Money.zero()
                : settled.get().paid(tier);
    }

    @Property(tries = 400)
    @Label("what was paid before and the differences of the entries together are a settlement from scratch")
    void booksEqualASettlementFromScratch(@ForAll("corrections") Corrections corrections) {
        List<CorrectingEntry> entries = corrections.entries();
        Map<ClaimId, Either<SettlementRejection, Settlement>> before =
                fromScratch(corrections.scenario(), corrections.scenario().claims());
        Map<ClaimId, Either<SettlementRejection, Settlement>> scratch =
                fromScratch(corrections.scenario(), corrections.present());
        Map<ClaimId, CorrectingEntry> byClaim = new LinkedHashMap<>();
        entries.forEach(entry -> byClaim.put(entry.claim().id(), entry));
        assertThat(byClaim).hasSameSizeAs(entries);
        for (Claim claim : corrections.scenario().claims()) {
            for (TierName tier : TierName.values()) {
                CorrectingEntry entry = byClaim.get(claim.id());
                Money difference = entry == null ? Money.zero() : entry.difference(tier);
                assertThat(paid(before, claim.id(), tier).plus(difference)).isEqualTo(paid(scratch, claim.id(), tier));
            }
        }
        Statistics.label("entries that follow with a difference")
                .collect(entries.stream()
                        .anyMatch(entry -> entry.cause() == CorrectingEntry.Cause.FOLLOWS
                                && !entry.difference().isZero()))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 1.5));
        Statistics.label("entries that follow without a difference")
                .collect(entries.stream()
                        .anyMatch(entry -> entry.cause() == CorrectingEntry.Cause.FOLLOWS
                                && entry.difference().isZero()))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
        for (CorrectingEntry.Cause cause : List.of(
                CorrectingEntry.Cause.WITHDRAWN,
                CorrectingEntry.Cause.CERTIFICATION,
                CorrectingEntry.Cause.CORRECTED)) {
            Statistics.label(cause.name())
                    .collect(entries.stream().anyMatch(entry -> entry.cause() == cause))
                    .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
        }
    }

    @Property(tries = 200)
    @Label("without a change there is no entry, whatever the order of the claims")
    void nothingChanged(@ForAll("corrections") Corrections corrections) {
        List<Claim> shuffled = new ArrayList<>(corrections.present());
        Collections.reverse(shuffled);
        assertThat(corrections.entries(corrections.present(), shuffled)).isEmpty();
    }

    @Property(tries = 200)
    @Label("taking a correction back has the same claims, with the opposite differences")
    void takenBack(@ForAll("corrections") Corrections corrections) {
        Map<ClaimId, Money> there = new LinkedHashMap<>();
        corrections.entries().forEach(entry -> there.put(entry.claim().id(), entry.difference()));
        Map<ClaimId, Money> back = new LinkedHashMap<>();
        corrections
                .entries(corrections.present(), corrections.scenario().claims())
                .forEach(entry -> back.put(entry.claim().id(), Money.zero().minus(entry.difference())));
        assertThat(back).isEqualTo(there);
    }

    @Property(tries = 200)
    @Label("a claim before the first that changed has no entry")
    void fromTheFirstChangeOn(@ForAll("corrections") Corrections corrections) {
        List<ClaimId> corrected =
                corrections.entries().stream().map(entry -> entry.claim().id()).toList();
        for (Claim claim : corrections.scenario().claims()) {
            if (!corrections.present().contains(claim)) {
                assertThat(corrected).contains(claim.id());
                return;
            }
            assertThat(corrected).doesNotContain(claim.id());
        }
    }
}
