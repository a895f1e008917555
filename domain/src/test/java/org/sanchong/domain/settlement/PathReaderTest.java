package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TapeRecord.CHOICE;
import static org.sanchong.domain.settlement.TapeRecord.ENVELOPE;
import static org.sanchong.domain.settlement.TapeRecord.MOVED;
import static org.sanchong.domain.settlement.TapeRecord.NO_BENEFIT;
import static org.sanchong.domain.settlement.TapeRecord.PENDING;
import static org.sanchong.domain.settlement.TapeRecord.SCHEDULE;
import static org.sanchong.domain.settlement.TapeRecord.SUPPLIED;
import static org.sanchong.domain.settlement.TapeRecord.SUSPENDED;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope.Base;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * The turns of each kind of record, one record a line. Steps, schedules and bands are numbered from 0, tiers as in
 * {@link TierName}; a sign is 1, 0 or -1.
 */
@DisplayName("Every turn that a claim took is told, record by record")
class PathReaderTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName CRITICAL = TierName.CRITICAL_ILLNESS;
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;
    private static final int NO = 0;
    private static final int YES = 1;

    private final List<Long> turns = new ArrayList<>();
    private Plans plans = new Plans(Policies.catalog(aPolicyWithEveryKindOfStep()));
    private SettlementRun run = new SettlementRun(plans, false);

    /**
     * Four schedules: basic insurance's, critical illness insurance's, and of assistance one without and one on
     * application. The first of five accounts counts stays in the county alone.
     */
    private static BenefitPolicy aPolicyWithEveryKindOfStep() {
        Condition destitute = new Condition.Holds(ScheduleDraft.categories("DESTITUTE"));
        return policy("p")
                .account(Policies.paid("county-paid", BASIC)
                        .condition(in("locality", "IN_COUNTY"))
                        .build())
                .step(Policies.suspension(in("locality", "OUT_OF_PROVINCE"), "REGISTERED_POOR", "DESTITUTE"))
                .step(Policies.waiver(ExpensePart.OFFSITE_FIRST_SELF_PAY, "50%", in("locality", "IN_PROVINCE")))
                .step(Policies.pending(in("special_disease", "true")))
                .tier(tier(BASIC)
                        .takesSupplied()
                        .schedule(
                                banded("basic", "500", "2000").cap(Figures.amounts("basic cap", "4000"), "basic-paid")))
                .tier(tier(CRITICAL)
                        .cumulative()
                        .schedule(banded("critical", "1000", "4000")
                                .when(new Condition.Not(destitute))
                                .cap(Figures.amounts("critical cap", "725"), "critical-illness-paid")))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("regular").when(destitute).rate(Figures.rates("regular rate", "70%")))
                        .schedule(schedule("applied")
                                .when(destitute)
                                .onApplication()
                                .rate(Figures.rates("applied rate", "90%"))))
                .step(Policies.atMost("80%", Base.IN_SCOPE, BASIC, CRITICAL, ASSISTANCE)
                        .build())
                .step(Policies.atLeast("90%", Base.TOTAL, TierName.BACKSTOP, TierName.values())
                        .build())
                .build();
    }

    /** 50 % of what is above the deductible, up to the edge, and 60 % beyond it. */
    private static ScheduleDraft banded(String name, String deductible, String edge) {
        return schedule(name)
                .deductible(Figures.amounts(name + " deductible", deductible))
                .band(Optional.of(Figures.amount(name + " edge", edge)), Figures.rates(name + " low rate", "50%"))
                .band(Optional.empty(), Figures.rates(name + " high rate", "60%"));
    }

    @Test
    @DisplayName("basic insurance and critical illness insurance, both uncapped, and a guarantee that adds to them")
    void twoTiersAndAGuarantee() {
        settle(stay("c1", "5000"));

        // 1,500 at 50 % and 3,000 at 60 %: 2,550.00. Nothing accumulated before; the cap is not full and cuts nothing.
        told(SCHEDULE, 0, figure("basic deductible"), YES, 2, 1);
        told(0, figure("basic low rate"), 1);
        told(1, figure("basic high rate"), 1);
        told(figure("basic cap"), NO, 0);
        told(CHOICE, 3, 0, 0);
        // Of 2,450.00 what is above 1,000.00 at 50 %: exactly the 725.00 that the cap lets through.
        told(SCHEDULE, 1, figure("critical deductible"), YES, 1, 1);
        told(0, figure("critical low rate"), 1);
        told(figure("critical cap"), NO, 0);
        told(CHOICE, 4, 1, 0);
        told(NO_BENEFIT, 5, 0);
        // 3,275.00 are less than 4,000.00, so nothing is cut; up to 4,500.00 the backstop pays all that is missing.
        told(ENVELOPE, 6, figure("share 80%"), 1);
        told(ENVELOPE, 7, figure("share 90%"), 1);
        told(TierName.BACKSTOP.ordinal(), 0);
        // All five accounts count the claim; 500.00 of what is in scope, and so of the total, are left; nothing came
        // along.
        told(YES, YES, YES, YES, YES);
        told(1, 1, 0);
        assertThat(run.path()).isEqualTo(new SettlementPath(turns));
    }

    @Test
    @DisplayName(
            "a waiver, a rule that is pending, a cap that cuts, a better schedule that waits, and a ceiling that cuts")
    void cutTwice() {
        settle(stay("c1", "10000")
                .holding("DESTITUTE")
                .in(Locality.IN_PROVINCE)
                .with(ExpensePart.OFFSITE_FIRST_SELF_PAY, "1000")
                .special(true));

        // How much is moved into scope, 500.00, is an amount.
        told(MOVED, 1, 0);
        told(PENDING, 2, 0);
        // Of 9,500.00: 1,500 at 50 % and 7,500 at 60 % are 5,250.00, of which the cap takes 1,250.00.
        told(SCHEDULE, 0, figure("basic deductible"), YES, 2, 1);
        told(0, figure("basic low rate"), 1);
        told(1, figure("basic high rate"), 1);
        told(figure("basic cap"), NO, 1);
        told(CHOICE, 3, 0, 0);
        told(NO_BENEFIT, 4, 0);
        // 5,500.00 are left: 70 % of it, 90 % on application; there is no deductible and no cap.
        told(SCHEDULE, 2, PlanSchedule.NO_FIGURE, NO, 1, 0);
        told(0, figure("regular rate"), 1);
        told(SCHEDULE, 3, PlanSchedule.NO_FIGURE, NO, 1, 0);
        told(0, figure("applied rate"), 1);
        told(CHOICE, 5, 2, 1);
        // 7,850.00 are more than 7,600.00: assistance pays 250.00 less, and then nothing is too much.
        told(ENVELOPE, 6, figure("share 80%"), -1);
        told(ASSISTANCE.ordinal(), 0);
        told(ENVELOPE, 7, figure("share 90%"), 1);
        told(TierName.BACKSTOP.ordinal(), 0);
        // The account of stays in the county does not count the claim.
        told(NO, YES, YES, YES, YES);
        told(1, 1, 0);
        assertThat(run.path()).isEqualTo(new SettlementPath(turns));
    }

    @Test
    @DisplayName("a suspended category, a payment brought along, bands entered before, and a cap that was full")
    void suppliedAndFull() {
        settle(stay("c1", "5000"));
        settle(stay("c2", "9000")
                .holding("REGISTERED_POOR")
                .in(Locality.OUT_OF_PROVINCE)
                .with(ExpensePart.OUT_OF_CATALOG, "3000")
                .basicPaid("1000"));

        told(SUSPENDED, 0, run.lexicon().categoryBit("REGISTERED_POOR"));
        told(SUPPLIED, 3, 0);
        // From 2,450.00 to 7,450.00: 1,450.00 lay in the first band before, none in the second. 725.00 were paid
        // before.
        told(SCHEDULE, 1, figure("critical deductible"), YES, 2, 1);
        told(0, figure("critical low rate"), 3);
        told(1, figure("critical high rate"), 1);
        told(figure("critical cap"), YES, 1);
        told(CHOICE, 4, 1, 0);
        told(NO_BENEFIT, 5, 0);
        // 1,000.00 are less than 4,800.00 and than 8,100.00.
        told(ENVELOPE, 6, figure("share 80%"), 1);
        told(ENVELOPE, 7, figure("share 90%"), 1);
        told(TierName.BACKSTOP.ordinal(), 0);
        told(NO, YES, YES, YES, YES);
        // 8,100.00 are more than the 6,000.00 in scope and less than the total; basic insurance, tier 0, came along.
        told(-1, 1, 1 << BASIC.ordinal());
        assertThat(run.path()).isEqualTo(new SettlementPath(turns));
    }

    @Test
    @DisplayName("a ceiling that cuts two tiers, the last first, and a schedule that waits where none is taken")
    void twoCutsAndNoneTaken() {
        plans = new Plans(Policies.catalog(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").rate(Figures.rates("half", "50%"))))
                .tier(tier(CRITICAL).schedule(schedule("s").rate(Figures.rates("third", "30%"))))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("applied").onApplication().rate(Figures.rates("all", "100%"))))
                .step(Policies.atMost("40%", Base.TOTAL, BASIC, CRITICAL).build())
                .build()));
        run = new SettlementRun(plans, false);
        settle(stay("c1", "100"));

        told(SCHEDULE, 0, PlanSchedule.NO_FIGURE, NO, 1, 0);
        told(0, figure("half"), 1);
        told(CHOICE, 0, 0, 0);
        told(SCHEDULE, 1, PlanSchedule.NO_FIGURE, NO, 1, 0);
        told(0, figure("third"), 1);
        told(CHOICE, 1, 1, 0);
        told(SCHEDULE, 2, PlanSchedule.NO_FIGURE, NO, 1, 0);
        told(0, figure("all"), 1);
        told(CHOICE, 2, Workings.NO_RECORD, 1);
        // 65.00 are 25.00 too much: without critical illness insurance's 15.00 it is 10.00, and then nothing.
        told(ENVELOPE, 3, figure("share"), -1);
        told(CRITICAL.ordinal(), -1);
        told(BASIC.ordinal(), 0);
        told(YES, YES, YES);
        told(1, 1, 0);
        assertThat(run.path()).isEqualTo(new SettlementPath(turns));
    }

    @Test
    @DisplayName("a claim of which nothing is left to pay")
    void allPaid() {
        plans = new Plans(Policies.catalog(
                policy("p").tier(tier(BASIC).schedule(schedule("s"))).build()));
        run = new SettlementRun(plans, false);
        settle(stay("c1", "100"));

        told(SCHEDULE, 0, PlanSchedule.NO_FIGURE, NO, 1, 0);
        told(0, figure("rate"), 1);
        told(CHOICE, 0, 0, 0);
        told(YES);
        told(0, 0, 0);
        assertThat(run.path()).isEqualTo(new SettlementPath(turns));
    }

    private void settle(ClaimDraft claim) {
        RunFacts.set(run, claim.build(), 0, ClaimFacts.NONE);
        assertThat(run.settle(0)).isTrue();
    }

    private void told(long... more) {
        LongStream.of(more).forEach(turns::add);
    }

    /** The number of the only figure of that name, or of that name and value. */
    private int figure(String name) {
        SettlementPlan plan = plans.plan(0);
        int[] numbers = IntStream.range(0, plan.figures.size())
                .filter(i -> {
                    Figure<?> figure = plan.figures.get(i);
                    return name.equals(figure.name()) || name.equals(figure.name() + " " + figure.value());
                })
                .toArray();
        assertThat(numbers).as(name).hasSize(1);
        return numbers[0];
    }
}
