package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.settlement.RandomFigures.By;
import org.sanchong.domain.settlement.RandomPolicies.Feature;

/**
 * That more is never less. Each law is restricted to where it is true, and says why; the state is what the claims
 * before the last one left, and the law is about the last one.
 */
class MonotonicityProperties {
    /**
     * Without envelopes: a guarantee falls as the tiers pay more, and a ceiling cuts the last tier as the first pays
     * more. Without caps on accounts of several tiers: what one tier pays more, the next has less room for.
     */
    @Provide
    Arbitrary<Scenario> withoutSharedBounds() {
        return Scenario.under(RandomPolicies.without(
                Feature.AT_LEAST, Feature.AT_MOST, Feature.SHARED_CAPS, Feature.HOUSEHOLDS, Feature.GAPS));
    }

    /**
     * Without guarantees, and with ceilings over all tiers alone: where a ceiling binds for some tiers, another tier
     * may rise with the expense beside it, and both together faster than the expense.
     */
    @Provide
    Arbitrary<Scenario> withCeilingsOverAllTiers() {
        return Scenario.under(RandomPolicies.without(Feature.AT_LEAST, Feature.PARTIAL_ENVELOPES, Feature.GAPS));
    }

    /**
     * Without ordinary schedules: they give way to a category's schedule whether or not it pays more. Without
     * envelopes: where one evens out what a category brings, the tiers behind have already paid less.
     */
    @Provide
    Arbitrary<Scenario> withoutOrdinarySchedules() {
        return Scenario.under(
                RandomPolicies.without(Feature.ORDINARY, Feature.AT_LEAST, Feature.AT_MOST, Feature.GAPS));
    }

    @Property(tries = 400)
    @Label("more in-scope expense lowers no tier's payment, where tiers share no bound")
    void moreExpenseLowersNoPayment(
            @ForAll("withoutSharedBounds") Scenario scenario, @ForAll @LongRange(max = 1_000_000) long more) {
        Comparison compared = lastClaimCostingMore(scenario, more);
        for (TierName tier : TierName.values()) {
            assertThat(compared.more().paid(tier))
                    .as("%s", tier)
                    .isGreaterThanOrEqualTo(compared.less().paid(tier));
        }
    }

    @Property(tries = 400)
    @Label("more in-scope expense never leaves the person less to pay, where nothing guarantees a share")
    void moreExpenseLowersNoBurden(
            @ForAll("withCeilingsOverAllTiers") Scenario scenario, @ForAll @LongRange(max = 1_000_000) long more) {
        Comparison compared = lastClaimCostingMore(scenario, more);
        assertThat(compared.more().personal())
                .isGreaterThanOrEqualTo(compared.less().personal());
        assertThat(compared.more().inScopeBurden())
                .isGreaterThanOrEqualTo(compared.less().inScopeBurden());
        assertThat(compared.more().fundTotal())
                .isGreaterThanOrEqualTo(compared.less().fundTotal());
    }

    /**
     * Of one claim on the same totals, so to the fen. Over two histories, one with the category and one without, it holds
     * of each later claim but for the fen of rounding that {@link #aLaterClaimMayPayOneFenLess} allows a tier, and only
     * where no cap was used up sooner.
     */
    @Property(tries = 400)
    @Label("one category more never lowers what all tiers pay together for a claim, whatever was settled before")
    void aCategoryMoreLowersNothing(
            @ForAll("withoutOrdinarySchedules") Scenario scenario, @ForAll("category") String category) {
        Office office = scenario.office();
        Claim last = settleAllButTheLast(scenario, office);
        Accumulators state = office.accumulators();
        Either<SettlementRejection, Settlement> without = office.from(state).take(last);
        Either<SettlementRejection, Settlement> with =
                office.from(state).take(ChangedClaim.holdingAlso(last, new EligibilityCategory(category)));
        Assume.that(without.isRight() && with.isRight());
        assertThat(with.get().fundTotal()).isGreaterThanOrEqualTo(without.get().fundTotal());
    }

    @Provide
    Arbitrary<String> category() {
        return Arbitraries.of(Policies.CATEGORIES);
    }

    /**
     * For a first claim, and for a year in all, to the fen: what has been paid in all is one rounded sum, less where a
     * cap ends it. Of a later claim alone see {@link #aLaterClaimMayPayOneFenLess}.
     */
    @Property(tries = 400)
    @Label("over any year from its beginning, preferential terms never pay less than the schedule that they vary")
    void preferentialTermsNeverPayLess(@ForAll("tilts") Tilt tilt, @ForAll("years") List<Long> burdens) {
        Office ordinary = Office.under(PolicyDraft.policy("p").tier(tier(tilt).schedule(tilt.ordinary())));
        Office preferential =
                Office.under(PolicyDraft.policy("p").tier(tier(tilt).schedule(tilt.varied())));
        Money paidOrdinary = Money.zero();
        Money paidPreferential = Money.zero();
        for (long burden : burdens) {
            ClaimDraft claim = ClaimDraft.claim("c").costing(Money.ofFen(burden));
            paidOrdinary = paidOrdinary.plus(ordinary.settle(claim).fundTotal());
            paidPreferential = paidPreferential.plus(preferential.settle(claim).fundTotal());
            assertThat(paidPreferential).isGreaterThanOrEqualTo(paidOrdinary);
        }
    }

    /**
     * A later claim's payment is a difference of two sums, each rounded by half a fen at most. The ordinary schedule's
     * difference exceeds the exact one by less than a fen, and the preferential terms' falls short of theirs, which is
     * no less, by less than a fen: whole fen apart, they are at most one apart, for each tier. Without caps: preferential
     * terms use a cap up sooner, and a later claim may then get nothing.
     */
    @Property(tries = 400)
    @Label(
            "of a later claim alone, preferential terms without a cap pay at most one fen less, and of a first claim none")
    void aLaterClaimMayPayOneFenLess(@ForAll("tilts") Tilt tilt, @ForAll("years") List<Long> burdens) {
        Office ordinary = Office.under(PolicyDraft.policy("p").tier(tier(tilt).schedule(uncapped(tilt.ordinary()))));
        Office preferential =
                Office.under(PolicyDraft.policy("p").tier(tier(tilt).schedule(uncapped(tilt.varied()))));
        Money allowed = Money.zero();
        for (long burden : burdens) {
            ClaimDraft claim = ClaimDraft.claim("c").costing(Money.ofFen(burden));
            Money least = ordinary.settle(claim).fundTotal().minus(allowed);
            assertThat(preferential.settle(claim).fundTotal()).isGreaterThanOrEqualTo(least);
            allowed = Money.ofFen(1);
        }
    }

    private static BenefitSchedule uncapped(BenefitSchedule schedule) {
        return schedule.variant(List.of(new Adjustment.RemovedCaps(Figures.PRINTED)))
                .id("uncapped")
                .condition(new Condition.Always())
                .build();
    }

    /** An ordinary schedule and the same under preferential terms. */
    record Tilt(BenefitSchedule ordinary, BenefitSchedule varied) {}

    @Provide
    Arbitrary<Tilt> tilts() {
        Arbitrary<By> plain = Arbitraries.just(By.NOTHING);
        return Combinators.combine(
                        RandomFigures.amounts(),
                        RandomFigures.bands(plain),
                        Arbitraries.of(Accrual.class),
                        Arbitraries.of(0L, 250_000L, 500_000L, 1_000_000L),
                        RandomFigures.numbers(Rate.MILLIONTHS),
                        Arbitraries.of(true, false),
                        RandomFigures.amounts())
                .as((deductible, bands, accrual, left, points, uncapped, ceiling) -> {
                    ScheduleDraft draft = ScheduleDraft.schedule("ordinary")
                            .accruing(accrual)
                            // Four fen each, so that a quarter of it is a whole number.
                            .deductible(Money.ofFen(deductible.fen() / 4 * 4).toString())
                            .cap(ceiling.toString());
                    bands.bands().forEach(band -> draft.band(band.upTo(), band.rate()));
                    BenefitSchedule ordinary = draft.build(TierName.CRITICAL_ILLNESS, accrual);
                    return new Tilt(ordinary, varied(ordinary, left, points, uncapped));
                })
                .withoutEdgeCases();
    }

    private static BenefitSchedule varied(BenefitSchedule ordinary, long left, long points, boolean uncapped) {
        long highest = ordinary.bands().bands().stream()
                .map(TierBand::rate)
                .mapToLong(table -> table.cells().get(0).figure().value().millionths())
                .max()
                .orElseThrow();
        List<Adjustment> terms = new ArrayList<>(List.of(
                new Adjustment.ScaledDeductible(Rate.ofMillionths(left), Figures.PRINTED),
                new Adjustment.RaisedRates(
                        Rate.ofMillionths(Math.min(points, Rate.MILLIONTHS - highest)), Figures.PRINTED)));
        if (uncapped) {
            terms.add(new Adjustment.RemovedCaps(Figures.PRINTED));
        }
        return ordinary.variant(terms)
                .id("varied")
                .condition(new Condition.Always())
                .build();
    }

    @Provide
    Arbitrary<List<Long>> years() {
        return RandomFigures.amounts().map(Money::fen).list().ofMinSize(1).ofMaxSize(6);
    }

    private static TierDraft tier(Tilt tilt) {
        TierDraft tier = TierDraft.tier(TierName.CRITICAL_ILLNESS);
        return tilt.ordinary().accrual() == Accrual.PLAN_YEAR ? tier.cumulative() : tier;
    }

    private record Comparison(Settlement less, Settlement more) {}

    private static Comparison lastClaimCostingMore(Scenario scenario, long more) {
        Office office = scenario.office();
        Claim last = settleAllButTheLast(scenario, office);
        Accumulators state = office.accumulators();
        Either<SettlementRejection, Settlement> less = office.from(state).take(last);
        Assume.that(less.isRight());
        Either<SettlementRejection, Settlement> greater =
                office.from(state).take(ChangedClaim.costingMore(last, Money.ofFen(more)));
        assertThat(greater.isRight()).isTrue();
        return new Comparison(less.get(), greater.get());
    }

    private static Claim settleAllButTheLast(Scenario scenario, Office office) {
        int last = scenario.claims().size() - 1;
        scenario.claims().subList(0, last).forEach(office::take);
        return scenario.claims().get(last);
    }
}
