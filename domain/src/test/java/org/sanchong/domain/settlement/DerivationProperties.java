package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;

/** Takes a derivation at its word: whoever reckons it again from its own figures comes to the payment. */
class DerivationProperties {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.under(RandomPolicies.withEverything());
    }

    @Property(tries = 400)
    @Label("deductible, slices, rounding and caps of every schedule recompute to what it pays")
    void schedulesRecompute(@ForAll("scenarios") Scenario scenario) {
        forEachSettlement(scenario, (claim, explained) -> {
            for (Derivation.TierReckoned tier : tiers(explained)) {
                for (ReckonedSchedule schedule : tier.schedules()) {
                    assertThat(schedule.base()).isEqualTo(tier.burden());
                    assertDeductible(schedule);
                    assertSlices(schedule);
                    assertRounding(scenario.policy(), claim, tier, schedule);
                    assertCaps(schedule);
                }
            }
        });
    }

    @Property(tries = 400)
    @Label("the steps, one after another, recompute to what every tier pays and what is in scope")
    void stepsRecompute(@ForAll("scenarios") Scenario scenario) {
        forEachSettlement(scenario, (claim, explained) -> {
            Replay replay = new Replay(explained.derivation());
            explained.derivation().steps().forEach(replay::step);
            for (TierName tier : TierName.values()) {
                assertThat(explained.settlement().paid(tier)).isEqualTo(replay.paid(tier));
            }
            assertThat(explained.settlement().inScope())
                    .isEqualTo(replay.inScope())
                    .isEqualTo(explained.derivation().inScope());
            if (replay.envelopes() == 0 && replay.waiting() <= 1) {
                assertThat(explained.settlement().onApplication()).isEqualTo(replay.onApplication());
            }
        });
    }

    @Property(tries = 400)
    @Label("the movements are the difference between the totals after the claim and before it")
    void movementsAreTheDifference(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        for (Claim claim : scenario.claims()) {
            Accumulators before = office.accumulators();
            for (ExplainedSettlement explained : office.takeAndExplain(claim)) {
                Map<Accumulators.Total, Long> after =
                        explained.settlement().accumulators().totals();
                Set<String> moved = new LinkedHashSet<>();
                after.forEach((total, value) -> {
                    if (value != before.total(total)) {
                        moved.add(total.account() + " " + before.total(total) + " " + (value - before.total(total)));
                    }
                });
                assertThat(explained.derivation().movements())
                        .filteredOn(movement -> !movement.account().name().equals("stay-chain"))
                        .extracting(m -> m.account().name() + " " + m.before() + " " + m.moved())
                        .containsExactlyInAnyOrderElementsOf(moved);
            }
        }
    }

    @Property(tries = 400)
    @Label("the illustrative figures noted are those that the rules on provenance name, read off the derivation")
    void notesFollowTheRules(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        for (Claim claim : scenario.claims()) {
            Office supposing = office.from(office.accumulators());
            for (ExplainedSettlement explained : office.takeAndExplain(claim)) {
                Optional<ExplainedSettlement> approved = claim.isAssistanceApproved()
                        ? Optional.empty()
                        : supposing.takeAndExplain(ChangedClaim.approved(claim)).toJavaOptional();
                Participation participation = new Participation(scenario.policy(), explained, approved);
                assertThat(explained.settlement().notes())
                        .filteredOn(note -> note.code().equals("ILLUSTRATIVE_FIGURE"))
                        .extracting(note -> ((SettlementNote.IllustrativeFigure) note).figure())
                        .containsAll(participation.certain())
                        .allSatisfy(
                                figure -> assertThat(participation.possible()).contains(figure));
            }
        }
    }

    private interface Check {
        void on(Claim claim, ExplainedSettlement explained);
    }

    private static void forEachSettlement(Scenario scenario, Check check) {
        Office office = scenario.office();
        for (Claim claim : scenario.claims()) {
            office.takeAndExplain(claim).forEach(explained -> check.on(claim, explained));
        }
    }

    static List<Derivation.TierReckoned> tiers(ExplainedSettlement explained) {
        List<Derivation.TierReckoned> tiers = new ArrayList<>();
        for (Derivation.Step step : explained.derivation().steps()) {
            if (step instanceof Derivation.TierReckoned tier) {
                tiers.add(tier);
            }
        }
        return tiers;
    }

    private static void assertDeductible(ReckonedSchedule schedule) {
        Money ruled = schedule.deductible().map(Figure::value).orElse(Money.zero());
        assertThat(schedule.deductibleLeft())
                .isEqualTo(ruled.minus(schedule.chargedBefore()).max(Money.zero()));
    }

    /** The slices are what of the claim's own burden lies above the deductible, each no wider than its band. */
    private static void assertSlices(ReckonedSchedule schedule) {
        Money after = schedule.baseBefore().plus(schedule.base());
        Money above = after.minus(schedule.deductibleLeft().max(schedule.baseBefore()));
        assertThat(Money.sum(schedule.slices().stream()
                        .map(ReckonedSchedule.Slice::amount)
                        .toList()))
                .isEqualTo(above.max(Money.zero()));
        if (schedule.baseBefore().isZero()) {
            assertThat(exact(schedule))
                    .isEqualTo(BigInteger.valueOf(schedule.paidOnAfter().fen()));
            assertThat(schedule.paidOnBefore()).isEqualTo(Money.zero());
        }
        long difference = schedule.paidOnAfter().minus(schedule.paidOnBefore()).fen();
        assertThat(exact(schedule).longValueExact() - difference).isBetween(-1L, 1L);
    }

    private static BigInteger exact(ReckonedSchedule schedule) {
        BigInteger millionths = BigInteger.ZERO;
        for (ReckonedSchedule.Slice slice : schedule.slices()) {
            assertThat(slice.amount()).isGreaterThan(Money.zero());
            millionths = millionths.add(BigInteger.valueOf(slice.amount().fen())
                    .multiply(BigInteger.valueOf(slice.rate().value().millionths())));
        }
        return Integration.rounded(millionths);
    }

    private static void assertRounding(
            BenefitPolicy policy, Claim claim, Derivation.TierReckoned tier, ReckonedSchedule schedule) {
        ClaimReading facts = new ClaimReading(policy, claim);
        if (usesStayNumbers(definition(policy, tier.tier(), schedule.id()))) {
            return;
        }
        Integration bands = new Integration(
                definition(policy, tier.tier(), schedule.id()).bands(), fen(schedule.deductibleLeft()), facts);
        BigInteger before = schedule.accrual() == Accrual.CLAIM ? BigInteger.ZERO : fen(schedule.baseBefore());
        assertThat(fen(schedule.paidOnBefore())).isEqualTo(bands.upTo(before));
        assertThat(fen(schedule.paidOnAfter())).isEqualTo(bands.upTo(before.add(fen(schedule.base()))));
    }

    private static boolean usesStayNumbers(BenefitSchedule schedule) {
        return schedule.bands().bands().stream()
                .anyMatch(band -> band.rate().by().contains("stay_number"));
    }

    private static void assertCaps(ReckonedSchedule schedule) {
        Money payment = schedule.paidOnAfter().minus(schedule.paidOnBefore());
        for (ReckonedSchedule.CapReckoned cap : schedule.caps()) {
            Money left = cap.ceiling().value().minus(cap.counted()).max(Money.zero());
            assertThat(cap.cut()).isEqualTo(payment.minus(left).max(Money.zero()));
            payment = payment.minus(cap.cut());
        }
        assertThat(schedule.payment()).isEqualTo(payment);
    }

    static BenefitSchedule definition(BenefitPolicy policy, TierName tier, String id) {
        return policy.steps().stream()
                .filter(step -> step instanceof BenefitTier benefit && benefit.name() == tier)
                .flatMap(step -> ((BenefitTier) step).schedules().stream())
                .filter(schedule -> schedule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigInteger fen(Money money) {
        return BigInteger.valueOf(money.fen());
    }
}
