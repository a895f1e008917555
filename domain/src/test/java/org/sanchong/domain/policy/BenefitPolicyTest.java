package org.sanchong.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.policy.SamplePolicy.category;
import static org.sanchong.domain.policy.SamplePolicy.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Absence;

class BenefitPolicyTest {
    @Test
    @DisplayName("steps are told apart by their kind and a number, tiers by their name")
    void stepIds() {
        BenefitPolicy policy = SamplePolicy.bare()
                .addAllSteps(SamplePolicy.withSteps().steps())
                .addStep(new PendingRule(SamplePolicy.ALWAYS, TierName.BACKSTOP, clause("more")))
                .build();

        assertThat(policy.stepIds())
                .containsExactly(
                        "suspension-1",
                        "waiver-1",
                        "tier-basic",
                        "tier-critical-illness",
                        "envelope-1",
                        "pending-1",
                        "pending-2");
    }

    @Test
    @DisplayName("what the rules ask of a claim: conditions at any depth, keys of tables, and what accounts go by")
    void asked() {
        Account chain = Account.builder()
                .name("chain")
                .measure(Account.Measure.DEDUCTIBLE)
                .period(Account.Period.STAY_CHAIN)
                .condition(new Condition.In("designated", Set.of("true")))
                .continues(new Condition.In("referral", Set.of("true")))
                .build();

        assertThat(AskedAttributes.of(SamplePolicy.withSteps().steps(), List.of(chain)))
                .containsExactlyInAnyOrder(
                        "visits",
                        "age",
                        "care_type",
                        "discharged_on",
                        "birth_date",
                        "locality",
                        "tier_asks",
                        "stay",
                        "level",
                        "rates_by",
                        "caps_by",
                        "shares_by",
                        "designated",
                        "referral");
    }

    @Test
    @DisplayName("a tier covers whom one of its schedules may be for, and insurance only those who are insured")
    void covers() {
        BenefitPolicy policy = SamplePolicy.bare()
                .addStep(new PendingRule(SamplePolicy.ALWAYS, TierName.SUPPLEMENTARY, clause("pending")))
                .addStep(forThePoor(TierName.BASIC))
                .addStep(forThePoor(TierName.MEDICAL_ASSISTANCE))
                .build();
        SystemCover cover = SystemCover.of(policy);
        Prospect poor = new Prospect(category("POOR"), LocalDate.of(2024, 5, 1), Map.of());
        Prospect other = new Prospect(category("OTHER"), LocalDate.of(2024, 5, 1), Map.of());

        assertThat(cover.covers(TierName.BASIC, poor, true)).isTrue();
        assertThat(cover.covers(TierName.BASIC, poor, false)).isFalse();
        assertThat(cover.covers(TierName.BASIC, other, true)).isFalse();
        assertThat(cover.covers(TierName.MEDICAL_ASSISTANCE, poor, false)).isTrue();
        assertThat(cover.covers(TierName.MEDICAL_ASSISTANCE, other, false)).isFalse();
        assertThat(cover.covers(TierName.SUPPLEMENTARY, poor, true)).isFalse();
    }

    private static BenefitTier forThePoor(TierName name) {
        BenefitSchedule schedule = SamplePolicy.schedule("for-the-poor", "rate")
                .condition(new Condition.Holds(category("POOR")))
                .build();
        return BenefitTier.builder()
                .name(name)
                .source(clause("tier"))
                .addSchedule(schedule)
                .otherwise(new Absence(Absence.Reason.NO_BENEFIT, clause("else")))
                .build();
    }
}
