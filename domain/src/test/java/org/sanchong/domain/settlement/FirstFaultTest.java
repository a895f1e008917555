package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;

/** In each case the claim gives no premium grade, and what else is wrong with it comes later. */
@DisplayName("Of several faults of a claim the first that is met is told")
class FirstFaultTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final Condition FIRST = in("premium_grade", "FIRST");
    private static final FigureTable<Rate> BY_VISITS =
            Figures.ratesBy("rate", List.of("visits"), "..1: 50%", "2..: 60%");
    private static final FigureTable<Money> CAP_BY_VISITS =
            Figures.amountsBy("cap", List.of("visits"), "..1: 50", "2..: 60");

    private static SettlementRejection missing(String fact) {
        return new SettlementRejection.MissingValue(fact);
    }

    private static void assertGradeIsMissing(PolicyDraft policy) {
        assertThat(Office.under(policy).reject(stay("c1", "100"))).isEqualTo(missing("premium_grade"));
    }

    @Nested
    @DisplayName("the fact by which an account counts, before those by which a figure is read:")
    class WhetherAnAccountCounts {
        @Test
        @DisplayName("the account of what is charged")
        void charged() {
            assertGradeIsMissing(policy("p")
                    .account(Policies.charged("some", BASIC).condition(FIRST).build())
                    .tier(tier(BASIC)
                            .schedule(schedule("a")
                                    .deductible("10")
                                    .lessChargesOf("some")
                                    .rate(BY_VISITS))
                            .schedule(schedule("b").rate(BY_VISITS))));
        }

        @Test
        @DisplayName("the account of a cap")
        void capped() {
            assertGradeIsMissing(policy("p")
                    .account(Policies.paid("some", BASIC).condition(FIRST).build())
                    .tier(tier(BASIC)
                            .schedule(schedule("a").cap(CAP_BY_VISITS, "some"))
                            .schedule(schedule("b").rate(BY_VISITS))));
        }

        @Test
        @DisplayName("the account of the burden of the year, also where it is the policy's first")
        void base() {
            assertGradeIsMissing(policy("p")
                    .account(Account.builder()
                            .name("basic-base")
                            .measure(Account.Measure.BASE)
                            .addTier(BASIC)
                            .condition(FIRST)
                            .build())
                    .tier(tier(BASIC)
                            .cumulative()
                            .otherwise(Absence.Reason.MISSING_PARAMETER)
                            .schedule(schedule("a").rate(BY_VISITS))));
        }

        @Test
        @DisplayName("an account that the claim moves, before another that it moves")
        void moved() {
            assertGradeIsMissing(policy("p")
                    .account(Policies.paid("some", BASIC).condition(FIRST).build())
                    .account(Policies.paid("others", BASIC)
                            .condition(in("disease_code", "I10"))
                            .build())
                    .tier(tier(BASIC).schedule(schedule("a"))));
        }

        @Test
        @DisplayName("the account of stays, though nothing is paid")
        void stays() {
            assertGradeIsMissing(
                    policy("p").account(Policies.stays("some").condition(FIRST).build()));
        }
    }

    @Nested
    @DisplayName("of a chain of stays")
    class Chain {
        private final Account.Builder chain = Policies.charged("chain", BASIC).period(Account.Period.STAY_CHAIN);

        @Test
        @DisplayName("whether the stay carries it, before whether its parts exceed its total")
        void carries() {
            Office office =
                    Office.under(policy("p").account(chain.condition(FIRST).build()));
            ClaimDraft claim = stay("c1", "100").with(ExpensePart.OVER_LIMIT, "101");
            assertThat(office.reject(claim)).isEqualTo(missing("premium_grade"));
            assertThat(office.reject(claim.fact("premium_grade", "FIRST")).code())
                    .isEqualTo("EXPENSE_MISMATCH");
        }

        @Test
        @DisplayName("whether the stay goes on with it")
        void continues() {
            Office office = Office.under(policy("p")
                    .account(chain.continues(FIRST).build())
                    .tier(tier(BASIC).schedule(schedule("a"))));
            assertThat(office.reject(stay("c1", "100"))).isEqualTo(missing("premium_grade"));
            assertThat(office.reject(stay("c1", "100").after("c0"))).isEqualTo(missing("premium_grade"));
        }
    }

    @Test
    @DisplayName("whether a schedule is for the claim, before the gap that is left where none is")
    void unknownBeforeAGap() {
        TierDraft tier = tier(BASIC).otherwise(Absence.Reason.MISSING_PARAMETER);
        assertGradeIsMissing(policy("p").tier(tier.schedule(schedule("a").when(FIRST))));
    }

    @Test
    @DisplayName("what the first schedule lacks, before what the second does and before the tier's gap")
    void theFirstSchedule() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .otherwise(Absence.Reason.MISSING_PARAMETER)
                        .schedule(schedule("a")
                                .cap(Figures.amountsBy("cap", List.of("facility_level"), "LEVEL_1: 1"), "basic-paid"))
                        .schedule(schedule("b")
                                .rate(Figures.ratesBy("rate", List.of("facility_level"), "LEVEL_1: 1%")))));
        assertThat(office.reject(stay("c1", "100")))
                .isEqualTo(new SettlementRejection.MissingParameter(
                        new PolicyId("p"), BASIC, Figures.CLAUSE, "cap of schedule a at facility_level LEVEL_2"));
    }

    @Test
    @DisplayName("the fact by which an envelope's share is read is named, as a schedule's is")
    void theShareOfAnEnvelope() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("a")))
                .step(Envelope.builder()
                        .bound(Envelope.Bound.AT_MOST)
                        .share(BY_VISITS)
                        .base(Envelope.Base.IN_SCOPE)
                        .addOver(BASIC)
                        .source(Figures.PRINTED)
                        .build()));
        assertThat(office.reject(stay("c1", "100"))).isEqualTo(missing("visits"));
        assertThat(office.pays(BASIC, stay("c1", "100").fact("visits", "2"))).isEqualTo("60.00");
    }

    @Nested
    @DisplayName("the vocabulary's first attribute, the insurance, is missed as any other:")
    class TheFirstAttribute {
        private final Condition employed = in("insurance", "EMPLOYEE");

        private SettlementRejection rejection(PolicyDraft policy) {
            SettlementRun run = Office.under(policy).calculator().newRun(false);
            RunFacts.set(run, stay("c1", "100").build(), 0, ClaimFacts.NONE);
            assertThat(run.lexicon().required("insurance")).isZero();
            run.facts().set(0, Lexicon.MISSING);
            assertThat(run.settle(0)).isFalse();
            return run.rejection();
        }

        @Test
        @DisplayName("by an account that is moved")
        void byAnAccount() {
            assertThat(rejection(policy("p")
                            .account(Policies.paid("some", BASIC)
                                    .condition(employed)
                                    .build())
                            .tier(tier(BASIC).schedule(schedule("a")))))
                    .isEqualTo(missing("insurance"));
        }

        @Test
        @DisplayName("by the number of the stay, before it is found that a first stay has no figure")
        void byANumber() {
            assertThat(rejection(policy("p")
                            .account(Policies.stays("stays").condition(employed).build())
                            .derived(new DerivedAttribute.Ordinal("stay_number", "stays"))
                            .tier(tier(BASIC)
                                    .schedule(schedule("a")
                                            .deductible(Figures.amountsBy(
                                                    "deductible", List.of("stay_number"), "2: 800", "3..: 400"))))))
                    .isEqualTo(missing("insurance"));
        }
    }
}
