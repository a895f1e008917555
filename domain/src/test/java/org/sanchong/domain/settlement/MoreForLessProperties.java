package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.cliff.CliffSearch;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;

/** That cliffs are found where every single fen shows them, and nowhere else; policies and expenses are small. */
class MoreForLessProperties {
    private static final int UP_TO = 2500;
    /** Three amounts are rounded one after the other, so that a sum or difference may be off its line by as many fen. */
    private static final long OFF_THE_LINE = 3;

    private static final List<TierName> TIERS =
            List.of(TierName.BASIC, TierName.CRITICAL_ILLNESS, TierName.MEDICAL_ASSISTANCE);

    /** The parts of a schedule, in fen and tenths. */
    private record Terms(
            int deductible, int edge, int below, int above, Optional<Integer> cap, Optional<List<Integer>> expense) {
        ScheduleDraft draft(String id) {
            ScheduleDraft draft = ScheduleDraft.schedule(id)
                    .deductible(yuan(deductible))
                    .band(
                            Optional.of(Figures.amount("band 1 edge", yuan(edge))),
                            Figures.rates("band 1 rate", below + "0%"))
                    .band(Optional.empty(), Figures.rates("band 2 rate", above + "0%"));
            cap.ifPresent(most -> draft.cap(yuan(most)));
            expense.ifPresent(bounds -> draft.when(new Condition.Between("total", bounds.get(0), bounds.get(1))));
            return draft;
        }
    }

    @Provide
    Arbitrary<BenefitPolicy> smallPolicies() {
        Arbitrary<List<Terms>> schedules = terms().list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(schedules.list().ofSize(TIERS.size()), envelopes(), Arbitraries.of(true, false))
                .as(MoreForLessProperties::policy);
    }

    private static BenefitPolicy policy(List<List<Terms>> tiers, Optional<Envelope> envelope, boolean isForThePoor) {
        PolicyDraft policy = PolicyDraft.policy("small");
        for (TierName name : TIERS) {
            TierDraft tier = TierDraft.tier(name);
            List<Terms> schedules = tiers.get(TIERS.indexOf(name));
            if (name != TierName.BASIC) {
                tier.cumulative();
            }
            for (int i = 0; i < schedules.size(); i++) {
                ScheduleDraft draft = schedules.get(i).draft("s" + i);
                // The ordinary schedule gives way to that of the poor, which may be worse.
                tier.schedule(
                        !isForThePoor || schedules.size() == 1
                                ? draft
                                : i == 1 ? draft.holding("DESTITUTE") : draft.ordinary());
            }
            policy.tier(tier);
        }
        envelope.ifPresent(policy::step);
        return policy.build();
    }

    private static Arbitrary<Terms> terms() {
        Arbitrary<Optional<Integer>> caps =
                Arbitraries.integers().between(50, 1500).optional(0.4);
        Arbitrary<Optional<List<Integer>>> bounds = Combinators.combine(
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(1, 1500))
                .as((least, more) -> List.of(least, least + more))
                .optional(0.25);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(1, 2000),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 10),
                        caps,
                        bounds)
                .as(Terms::new);
    }

    private static Arbitrary<Optional<Envelope>> envelopes() {
        Arbitrary<String> shares = Arbitraries.integers().between(1, 10).map(tenths -> tenths + "0%");
        Arbitrary<Envelope> ceilings = shares.map(
                share -> Policies.atMost(share, Envelope.Base.TOTAL, TierName.BASIC, TierName.CRITICAL_ILLNESS)
                        .build());
        Arbitrary<Envelope> guarantees = shares.map(
                share -> Policies.atLeast(share, Envelope.Base.TOTAL, TierName.BACKSTOP, TIERS.toArray(TierName[]::new))
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, ceilings), Tuple.of(1, guarantees))
                .optional(0.5);
    }

    /** What is paid at every fen, by tier. */
    private static List<List<Long>> everyFen(SettlementCalculator calculator, CliffFinding of) {
        return everyFen(
                calculator,
                of.circumstances().categories().isEmpty()
                        ? ""
                        : of.circumstances().categories().get(0).code());
    }

    private static List<List<Long>> everyFen(SettlementCalculator calculator, String category) {
        SettlementRun run = calculator.newRun(false);
        Lexicon lexicon = run.lexicon();
        ClaimFacts facts = run.facts();
        facts.clear();
        List.of("insurance=RESIDENT", "care_type=INPATIENT", "facility_level=LEVEL_2", "locality=IN_COUNTY")
                .forEach(fact -> say(lexicon, facts, fact));
        List.of("discharged_on=2020-01-01", "admitted_on=2020-01-01").forEach(fact -> say(lexicon, facts, fact));
        facts.categories(category.isEmpty() ? 0 : lexicon.categoryBit(category));
        List<List<Long>> paid = new ArrayList<>();
        for (int fen = 0; fen <= UP_TO; fen++) {
            run.beginUnit();
            facts.set(lexicon.required("total"), fen);
            assertThat(run.settle(0)).isTrue();
            List<Long> tiers = new ArrayList<>();
            for (TierName tier : TierName.values()) {
                tiers.add(run.paid(tier));
            }
            paid.add(tiers);
        }
        return paid;
    }

    private static void say(Lexicon lexicon, ClaimFacts facts, String fact) {
        String[] said = fact.split("=");
        int position = lexicon.required(said[0]);
        facts.set(position, lexicon.encode(position, said[1]));
    }

    private static long fund(List<Long> tiers) {
        return tiers.stream().mapToLong(i -> i).sum();
    }

    private static String yuan(int fen) {
        return Money.ofFen(fen).toString();
    }

    /** Counts how often something is there, and wants it to be so in some of the policies. */
    private static void reaches(String what, boolean isThere) {
        Statistics.label(what)
                .collect(isThere)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 1));
    }

    private static CliffReport report(BenefitPolicy policy) {
        return CliffSearch.of(Policies.catalog(policy)).search(policy, Money.ofFen(UP_TO), Money.zero());
    }

    @Property(tries = 300)
    @Label("what falls by more than a fen, over all fens or from one to the next, is found, and what is found falls")
    void everyFallIsFound(@ForAll("smallPolicies") BenefitPolicy policy) {
        SettlementCalculator calculator = SettlementCalculator.of(Policies.catalog(policy));
        CliffReport report = report(policy);
        reaches("jumps", report.of(CliffKind.BURDEN_JUMP).stream().anyMatch(CliffFinding::isJump));
        reaches("slides", report.of(CliffKind.LOWER_PAYMENT).stream().anyMatch(each -> !each.isJump()));
        for (CliffFinding found : report.of(CliffKind.BURDEN_JUMP)) {
            List<List<Long>> paid = everyFen(calculator, found);
            assertThat(found.better().fen())
                    .isEqualTo(fund(paid.get((int) found.from().fen())));
            assertThat(found.worse().fen())
                    .isEqualTo(fund(paid.get((int) found.to().fen())));
            assertThat(found.cost().fen()).isGreaterThan(1);
        }
        List<List<Long>> paid = everyFen(calculator, "");
        List<CliffFinding> jumps = report.of(CliffKind.BURDEN_JUMP).stream()
                .filter(found -> found.circumstances().categories().isEmpty())
                .toList();
        long most = 0;
        for (int fen = 1; fen <= UP_TO; fen++) {
            long before = fund(paid.get(fen - 1));
            long now = fund(paid.get(fen));
            if (before - now > 1) {
                int last = fen - 1;
                assertThat(jumps)
                        .as("%s to %s: %s to %s", last, fen, before, now)
                        .anyMatch(jump ->
                                jump.from().fen() <= last && last < jump.to().fen());
            }
            most = Math.max(most, before);
            if (most - now > OFF_THE_LINE) {
                int here = fen;
                assertThat(jumps)
                        .as("below %s at %s", most, fen)
                        .anyMatch(jump -> jump.from().fen() < here);
            }
        }
    }

    @Property(tries = 300)
    @Label("a tier that pays less for one more fen is found")
    void everyFallOfATierIsFound(@ForAll("smallPolicies") BenefitPolicy policy) {
        SettlementCalculator calculator = SettlementCalculator.of(Policies.catalog(policy));
        CliffReport report = report(policy);
        List<List<Long>> paid = everyFen(calculator, "");
        for (TierName tier : TierName.values()) {
            List<CliffFinding> falls = report.of(CliffKind.LOWER_PAYMENT).stream()
                    .filter(found -> found.circumstances().categories().isEmpty()
                            && found.tiers().contains(tier))
                    .toList();
            for (int fen = 1; fen <= UP_TO; fen++) {
                long before = paid.get(fen - 1).get(tier.ordinal());
                long now = paid.get(fen).get(tier.ordinal());
                int last = fen - 1;
                if (before - now > 1) {
                    assertThat(falls)
                            .as("%s at %s: %s to %s", tier, fen, before, now)
                            .anyMatch(fall -> fall.from().fen() <= last
                                    && last < fall.to().fen());
                }
            }
        }
    }

    @Property(tries = 300)
    @Label("the poor are paid less where it is said, and nowhere else; what losing the category costs follows its line")
    void thePoorArePaidLessWhereItIsSaid(@ForAll("smallPolicies") BenefitPolicy policy) {
        SettlementCalculator calculator = SettlementCalculator.of(Policies.catalog(policy));
        CliffReport report = report(policy);
        List<List<Long>> poor = everyFen(calculator, "DESTITUTE");
        List<List<Long>> ordinary = everyFen(calculator, "");
        List<CliffFinding> less = report.of(CliffKind.POORER_PAID_LESS);
        List<CliffFinding> losses = report.of(CliffKind.LOSS_OF_CATEGORY);
        reaches("poor paid less", !less.isEmpty());
        reaches("losses", !losses.isEmpty());
        for (int fen = 0; fen <= UP_TO; fen++) {
            long lack = fund(ordinary.get(fen)) - fund(poor.get(fen));
            int here = fen;
            boolean isSaid = less.stream()
                    .anyMatch(found ->
                            found.from().fen() <= here && here <= found.to().fen());
            assertThat(lack).as("at %s", fen).matches(fens -> isSaid ? fens > -1 : fens <= 1 + OFF_THE_LINE);
        }
        for (CliffFinding loss : losses) {
            long from = loss.from().fen();
            long to = loss.to().fen();
            long atFrom = fund(poor.get((int) from)) - fund(ordinary.get((int) from));
            long atTo = fund(poor.get((int) to)) - fund(ordinary.get((int) to));
            assertThat(loss.cost().fen()).isEqualTo(atFrom);
            for (long fen = from; fen <= to; fen++) {
                long line = atFrom + (atTo - atFrom) * (fen - from) / Math.max(1, to - from);
                long cost = fund(poor.get((int) fen)) - fund(ordinary.get((int) fen));
                assertThat(Math.abs(cost - line))
                        .as("%s between %s and %s", fen, from, to)
                        .isLessThanOrEqualTo(OFF_THE_LINE + 1);
            }
        }
    }

    @Property(tries = 200)
    @Label("two bills of which it is said that they are paid more than one, are")
    void twoBillsArePaidMore(@ForAll("smallPolicies") BenefitPolicy policy) {
        CliffReport report = report(policy);
        reaches("splits", !report.of(CliffKind.SPLIT_PAYS_MORE).isEmpty());
        for (CliffFinding split : report.of(CliffKind.SPLIT_PAYS_MORE)) {
            Office office = Office.under(policy);
            Money rest = split.at().minus(Money.parse(split.against()));
            Money paid = Money.zero();
            for (String bill : List.of(split.against(), rest.toString())) {
                ClaimDraft draft = ClaimDraft.stay("of " + bill, bill).discharged("2020-01-01");
                split.circumstances().categories().stream().limit(1).forEach(held -> draft.holding(held.code()));
                paid = paid.plus(office.settle(draft).fundTotal());
            }
            assertThat(paid).isEqualTo(split.better());
            assertThat(split.cost().fen()).isGreaterThan(1);
        }
    }
}
