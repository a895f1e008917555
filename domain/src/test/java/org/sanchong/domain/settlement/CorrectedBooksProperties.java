package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** Books that are brought forward, and corrected more than once: by each correction and by all together they come right. */
class CorrectedBooksProperties {
    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::dischargedOn)
            .thenComparing(claim -> claim.id().value().codePoints().toArray(), Arrays::compare);

    private static final List<String> HOUSEHOLDS = List.of("h1", "h2", "h3");

    /** The claims of some people and households as they were, after some corrections, and after some more. */
    record Corrected(Office office, List<Claim> first, List<Claim> second, List<Claim> third) {
        List<CorrectingEntry> entries(List<Claim> from, List<Claim> to) {
            return Resettlement.by(office.calculator(), office.accumulators()).entries(from, to);
        }

        Books books(List<Claim> claims) {
            Office next = office.from(office.accumulators());
            Map<ClaimId, CorrectingEntry.Outcome> outcomes = new LinkedHashMap<>();
            claims.stream()
                    .sorted(IN_ORDER)
                    .forEach(claim -> outcomes.put(
                            claim.id(),
                            next.take(claim).fold(CorrectingEntry.Rejected::new, CorrectingEntry.Settled::new)));
            return new Books(outcomes, next.accumulators().totals());
        }
    }

    /** What became of claims that were settled from scratch, and what has accumulated in the end. */
    record Books(Map<ClaimId, CorrectingEntry.Outcome> outcomes, Map<Accumulators.Total, Long> totals) {
        Money paid(ClaimId id, TierName tier) {
            return outcome(id).paid(tier);
        }

        CorrectingEntry.Outcome outcome(ClaimId id) {
            return outcomes.getOrDefault(id, new CorrectingEntry.Absent());
        }
    }

    @Provide
    Arbitrary<Corrected> corrected() {
        return Combinators.combine(
                        Scenario.under(RandomPolicies.withEverything()),
                        Scenario.under(RandomPolicies.withEverything()),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3))
                .as((scenario, more, seed, some, others) ->
                        corrected(scenario, more.claims(), new Random(seed), List.of(some, others)))
                .withoutEdgeCases();
    }

    private static Corrected corrected(Scenario scenario, List<Claim> more, Random random, List<Integer> changes) {
        Office office = scenario.office();
        more.stream()
                .filter(claim -> claim.dischargedOn().isBefore(LocalDate.of(2024, 1, 1)))
                .limit(random.nextInt(4))
                .forEach(office::take);
        List<Claim> absent = new ArrayList<>();
        List<Claim> first = new ArrayList<>();
        scenario.claims().forEach(claim -> (random.nextInt(5) == 0 ? absent : first).add(claim));
        List<Claim> second = changed(first, absent, random, changes.get(0));
        return new Corrected(office, first, second, changed(second, absent, random, changes.get(1)));
    }

    private static List<Claim> changed(List<Claim> claims, List<Claim> absent, Random random, int changes) {
        List<Claim> changed = new ArrayList<>(claims);
        for (int i = 0; i < changes; i++) {
            if (!absent.isEmpty() && (changed.isEmpty() || random.nextInt(4) == 0)) {
                changed.add(absent.remove(random.nextInt(absent.size())));
            } else if (!changed.isEmpty()) {
                int at = random.nextInt(changed.size());
                if (random.nextInt(5) == 0) {
                    absent.add(changed.remove(at));
                } else {
                    changed.set(at, changed(changed.get(at), claims, random));
                }
            }
        }
        return changed;
    }

    private static Claim changed(Claim claim, List<Claim> claims, Random random) {
        return switch (random.nextInt(6)) {
            case 5 -> ChangedClaim.livingIn(claim, HOUSEHOLDS.get(random.nextInt(HOUSEHOLDS.size())));
            case 0 -> ChangedClaim.costing(claim, Money.ofFen(random.nextInt(3_000_000)));
            case 1, 2 -> ChangedClaim.later(claim, random.nextInt(400) - 200);
            case 3 -> ChangedClaim.holding(claim, Set.of());
            default -> ChangedClaim.holding(claim, held(claims));
        };
    }

    private static Set<EligibilityCategory> held(List<Claim> claims) {
        return claims.stream().flatMap(claim -> claim.categories().stream()).collect(Collectors.toSet());
    }

    private static Map<ClaimId, CorrectingEntry> byClaim(List<CorrectingEntry> entries) {
        Map<ClaimId, CorrectingEntry> byClaim = new LinkedHashMap<>();
        entries.forEach(entry -> byClaim.put(entry.claim().id(), entry));
        assertThat(byClaim).hasSameSizeAs(entries);
        return byClaim;
    }

    private static void add(Map<Accumulators.Total, Long> totals, CorrectingEntry.Outcome outcome, int sign) {
        if (outcome instanceof CorrectingEntry.Settled settled) {
            settled.settlement().movements().forEach((total, moved) -> totals.merge(total, sign * moved, Long::sum));
        }
    }

    private static void occurs(String what, boolean occurred, double least) {
        Statistics.label(what)
                .collect(occurred)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > least));
    }

    @Property(tries = 300)
    @Label("the books before and the entries together are the books from scratch, in every tier and every account")
    void entriesMakeTheBooks(@ForAll("corrected") Corrected unit) {
        List<CorrectingEntry> entries = unit.entries(unit.first(), unit.second());
        Map<ClaimId, CorrectingEntry> byClaim = byClaim(entries);
        Books before = unit.books(unit.first());
        Books scratch = unit.books(unit.second());
        Set<ClaimId> all = new LinkedHashSet<>(before.outcomes().keySet());
        all.addAll(scratch.outcomes().keySet());
        for (ClaimId id : all) {
            CorrectingEntry entry = byClaim.get(id);
            for (TierName tier : TierName.values()) {
                Money difference = entry == null ? Money.zero() : entry.difference(tier);
                assertThat(before.paid(id, tier).plus(difference)).isEqualTo(scratch.paid(id, tier));
            }
            if (entry != null) {
                assertThat(entry.was()).isEqualTo(before.outcome(id));
                assertThat(entry.now()).isEqualTo(scratch.outcome(id));
            }
        }
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>(before.totals());
        for (CorrectingEntry entry : entries) {
            add(totals, entry.was(), -1);
            add(totals, entry.now(), 1);
        }
        totals.values().removeIf(value -> value == 0);
        assertThat(totals).isEqualTo(scratch.totals());
        occurs(
                "something is brought forward",
                !unit.office().accumulators().totals().isEmpty(),
                20);
        occurs("accounts end otherwise", !before.totals().equals(scratch.totals()), 30);
        for (CorrectingEntry.Cause cause : CorrectingEntry.Cause.values()) {
            occurs(cause.name(), entries.stream().anyMatch(entry -> entry.cause() == cause), 5);
        }
    }

    /** Where a settled claim stands: in whose accounts of which year, there from when on. */
    record Standing(Set<String> owners, Claim claim) {
        static Standing of(Claim claim) {
            int year = claim.dischargedOn().getYear();
            return new Standing(
                    Set.of(
                            "person " + claim.person().value() + year,
                            "household " + claim.furtherFacts().get("household_id") + year),
                    claim);
        }

        boolean isFollowedBy(Claim later) {
            return Standing.of(later).owners().stream().anyMatch(owners::contains)
                    && IN_ORDER.compare(claim, later) < 0;
        }
    }

    /** The claims that say something else or come out otherwise, as they were and as they are, where they are settled. */
    private static List<Standing> changes(Corrected unit, Set<ClaimId> entries) {
        Books before = unit.books(unit.first());
        Books now = unit.books(unit.second());
        List<Standing> changes = new ArrayList<>();
        for (Claim claim : unit.first()) {
            boolean isChanged = entries.contains(claim.id())
                    && (!unit.second().contains(claim) || !isSame(before.outcome(claim.id()), now.outcome(claim.id())));
            if (isChanged && before.outcome(claim.id()) instanceof CorrectingEntry.Settled) {
                changes.add(Standing.of(claim));
            }
        }
        for (Claim claim : unit.second()) {
            boolean isChanged =
                    !unit.first().contains(claim) || !isSame(before.outcome(claim.id()), now.outcome(claim.id()));
            if (isChanged && now.outcome(claim.id()) instanceof CorrectingEntry.Settled) {
                changes.add(Standing.of(claim));
            }
        }
        return changes;
    }

    private static boolean isSame(CorrectingEntry.Outcome one, CorrectingEntry.Outcome other) {
        if (one instanceof CorrectingEntry.Settled was && other instanceof CorrectingEntry.Settled is) {
            return was.settlement().payments().equals(is.settlement().payments())
                    && was.settlement().onApplication().equals(is.settlement().onApplication())
                    && was.settlement().inScope().equals(is.settlement().inScope())
                    && was.settlement().notes().equals(is.settlement().notes())
                    && was.settlement().movements().equals(is.settlement().movements());
        }
        return one.equals(other);
    }

    @Property(tries = 600)
    @Label("entries are those of claims that say something else or come out otherwise, and of those of the year behind"
            + " them that share a person or household with one")
    void whoeverSharesAnAccountFollows(@ForAll("corrected") Corrected unit) {
        Map<ClaimId, Claim> before = unit.first().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        Map<ClaimId, Claim> now = unit.second().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        Set<ClaimId> entries =
                byClaim(unit.entries(unit.first(), unit.second())).keySet();
        Books was = unit.books(unit.first());
        Books is = unit.books(unit.second());
        List<Standing> changes = changes(unit, entries);
        boolean follows = false;
        boolean followsAnother = false;
        boolean staysOut = false;
        for (Claim claim : unit.second()) {
            boolean isChanged =
                    !claim.equals(before.get(claim.id())) || !isSame(was.outcome(claim.id()), is.outcome(claim.id()));
            List<Standing> followed = changes.stream()
                    .filter(change -> change.isFollowedBy(claim))
                    .toList();
            boolean isSettled = is.outcome(claim.id()) instanceof CorrectingEntry.Settled;
            assertThat(entries.contains(claim.id())).isEqualTo(isChanged || (isSettled && !followed.isEmpty()));
            follows |= !isChanged && isSettled && !followed.isEmpty();
            followsAnother |= !isChanged
                    && isSettled
                    && !followed.isEmpty()
                    && followed.stream()
                            .noneMatch(change -> change.claim().person().equals(claim.person()));
            staysOut |= isSettled
                    && followed.isEmpty()
                    && changes.stream().anyMatch(c -> isLaterInTheYear(claim, c.claim()));
        }
        assertThat(entries)
                .containsAll(before.keySet().stream()
                        .filter(id -> !now.containsKey(id))
                        .toList());
        occurs("a claim lies before the first change", entries.size() < now.size(), 20);
        occurs("a claim follows", follows, 14);
        occurs("a claim follows that of another of the household alone", followsAnother, 4);
        occurs("a claim of the year shares nothing with any change", staysOut, 4);
        occurs("a claim changes its household", unit.second().stream().anyMatch(claim -> moved(claim, before)), 5);
        occurs(
                "a household has claims of several people",
                unit.second().stream()
                        .anyMatch(claim -> unit.second().stream()
                                .anyMatch(other -> !other.person().equals(claim.person())
                                        && household(other).equals(household(claim)))),
                30);
        occurs(
                "a claim moved over another that did not change",
                unit.second().stream().anyMatch(claim -> before.containsValue(claim) && movedOver(claim, before, now)),
                1);
    }

    private static String household(Claim claim) {
        return claim.furtherFacts().getOrDefault("household_id", "");
    }

    private static boolean moved(Claim claim, Map<ClaimId, Claim> before) {
        Claim was = before.get(claim.id());
        return was != null && !household(was).equals(household(claim));
    }

    private static boolean isLaterInTheYear(Claim claim, Claim other) {
        return other.dischargedOn().getYear() == claim.dischargedOn().getYear() && IN_ORDER.compare(other, claim) < 0;
    }

    private static boolean movedOver(Claim claim, Map<ClaimId, Claim> before, Map<ClaimId, Claim> now) {
        return before.values().stream()
                .filter(other -> now.containsKey(other.id()) && isLaterInTheYear(claim, other))
                .anyMatch(other -> IN_ORDER.compare(now.get(other.id()), claim) > 0);
    }

    @Property(tries = 200)
    @Label("the same claims have no entry, whatever is brought forward")
    void nothingChanged(@ForAll("corrected") Corrected unit) {
        assertThat(unit.entries(unit.second(), List.copyOf(unit.second()))).isEmpty();
    }

    @Property(tries = 400)
    @Label("two re-settlements one after the other are the one from the first claims to the last")
    void twoAreOne(@ForAll("corrected") Corrected unit) {
        Map<ClaimId, CorrectingEntry> one = byClaim(unit.entries(unit.first(), unit.second()));
        Map<ClaimId, CorrectingEntry> two = byClaim(unit.entries(unit.second(), unit.third()));
        Map<ClaimId, CorrectingEntry> both = byClaim(unit.entries(unit.first(), unit.third()));
        Set<ClaimId> all = new LinkedHashSet<>(one.keySet());
        all.addAll(two.keySet());
        assertThat(all).containsAll(both.keySet());
        for (ClaimId id : all) {
            Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
            for (TierName tier : TierName.values()) {
                assertThat(difference(one.get(id), tier).plus(difference(two.get(id), tier)))
                        .isEqualTo(difference(both.get(id), tier));
            }
            move(moved, one.get(id), 1);
            move(moved, two.get(id), 1);
            move(moved, both.get(id), -1);
            assertThat(moved.values()).allMatch(value -> value == 0);
        }
        occurs("both corrections differ in a claim", one.keySet().stream().anyMatch(two::containsKey), 20);
        occurs(
                "the second takes a payment of the first back",
                one.keySet().stream().anyMatch(id -> !one.get(id).difference().isZero() && !both.containsKey(id)),
                0);
    }

    private static Money difference(@Nullable CorrectingEntry entry, TierName tier) {
        return entry == null ? Money.zero() : entry.difference(tier);
    }

    private static void move(Map<Accumulators.Total, Long> totals, @Nullable CorrectingEntry entry, int sign) {
        if (entry != null) {
            add(totals, entry.was(), -sign);
            add(totals, entry.now(), sign);
        }
    }
}
