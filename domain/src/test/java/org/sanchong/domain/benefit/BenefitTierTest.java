package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.law.Absence;

class BenefitTierTest {
    @Test
    @DisplayName("a schedule that accrues over the plan year needs its tier's account of the burden")
    void refusesAccrualWithoutAnAccount() {
        BenefitTier.Builder tier = aTier().addSchedule(Sample.ordinary());
        assertThatThrownBy(tier::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ordinary")
                .hasMessageContaining("base account");
        BenefitTier accumulating = aTier().addSchedule(Sample.ordinary())
                .baseAccount("critical-illness-base")
                .build();
        assertThat(accumulating.condition()).isEqualTo(new Condition.Always());
        assertThat(accumulating.takesSuppliedPayment()).isFalse();
    }

    @Test
    void refusesTwoSchedulesOfOneName() {
        BenefitTier.Builder tier =
                aTier().addSchedules(Sample.ordinary(), Sample.ordinary()).baseAccount("critical-illness-base");
        assertThatThrownBy(tier::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("critical-illness")
                .hasMessageContaining("ordinary");
    }

    @Test
    @DisplayName("a deductible that an account reduces is for schedules that accrue per claim")
    void refusesAReducedDeductibleThatAccumulates() {
        BenefitSchedule.Builder schedule = BenefitSchedule.builder()
                .id("running")
                .accrual(Accrual.PLAN_YEAR)
                .deductible(Deductible.builder()
                        .amount(Sample.amounts("800"))
                        .account("stay-chain")
                        .build())
                .bands(TierBands.builder().addBand(Sample.openBand("60")).build());
        assertThatThrownBy(schedule::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("running")
                .hasMessageContaining("CLAIM");
    }

    @Test
    void tiersAreNamedAsInFilesAndColumns() {
        assertThat(TierName.values())
                .extracting(TierName::code)
                .containsExactly(
                        "basic",
                        "critical-illness",
                        "supplementary",
                        "medical-assistance",
                        "further-assistance",
                        "backstop");
        assertThat(TierName.CRITICAL_ILLNESS.column()).isEqualTo("critical_illness");
        assertThat(TierName.BASIC.column()).isEqualTo("basic");
    }

    private static BenefitTier.Builder aTier() {
        return BenefitTier.builder()
                .name(TierName.CRITICAL_ILLNESS)
                .source(Sample.PRINTED)
                .otherwise(new Absence(Absence.Reason.NO_BENEFIT, Sample.PRINTED));
    }
}
