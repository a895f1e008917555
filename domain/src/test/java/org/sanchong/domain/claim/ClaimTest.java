package org.sanchong.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;

class ClaimTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    @DisplayName("what is not said is a resident's plain stay at a designated facility")
    void defaults() {
        Claim claim = aClaim().admittedOn(DAY).build();
        assertThat(claim.insurance()).isEqualTo(InsuranceType.RESIDENT);
        assertThat(claim.categories()).isEmpty();
        assertThat(claim.isReferred()).isFalse();
        assertThat(claim.isSpecialDisease()).isFalse();
        assertThat(claim.isAssistanceApproved()).isFalse();
        assertThat(claim.basicPaid()).isEmpty();
        assertThat(claim.previousClaim()).isEmpty();
        assertThat(claim.furtherFacts()).isEmpty();
        assertThat(claim.facility().isDesignated()).isTrue();
    }

    @Test
    void refusesAdmissionAfterDischarge() {
        assertThatThrownBy(() -> aClaim().admittedOn(DAY.plusDays(1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after discharge");
    }

    @Test
    void refusesANegativePaymentOfBasicInsurance() {
        Claim.Builder claim = aClaim().admittedOn(DAY);
        assertThatThrownBy(() -> claim.basicPaid(Money.ofFen(-1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("basic_paid");
        assertThat(aClaim().admittedOn(DAY).basicPaid(Money.zero()).build().basicPaid())
                .contains(Money.zero());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " "})
    void refusesBlankCodesAndIds(String blank) {
        assertThatThrownBy(() -> new ClaimId(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CareType(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FacilityLevel(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Locality(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesPrintAsFilesWriteThem() {
        assertThat(CareType.OUTPATIENT_TWO_DISEASES).hasToString("OUTPATIENT_TWO_DISEASES");
        assertThat(FacilityLevel.LEVEL_3_PROVINCIAL).hasToString("LEVEL_3_PROVINCIAL");
        assertThat(Locality.OUT_OF_PROVINCE).hasToString("OUT_OF_PROVINCE");
        assertThat(new ClaimId("c-1")).hasToString("c-1");
    }

    private static Claim.Builder aClaim() {
        return Claim.builder()
                .id(new ClaimId("c1"))
                .person(new PersonId("p1"))
                .region(new RegionCode("371702"))
                .careType(CareType.INPATIENT)
                .facility(Facility.of(FacilityLevel.LEVEL_2, Locality.IN_COUNTY))
                .dischargedOn(DAY)
                .expense(Expense.allInScope(Money.ofYuan(1000)));
    }
}
