package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

@DisplayName("Whose assistance: where the person is registered or was recognised (救助地)")
class AssistanceRegionSpecification {
    private static final SettlementCalculator CALCULATOR = SettlementCalculator.of(PolicyCatalogs.builtIn());

    // spotless:off
    @DisplayName("heze-2022 一(五)2·a: within one pooling region it is all the same; elsewhere nothing is paid wrongly")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | insured in | assisted in | discharged | settled by or reason
            heze-2022      | 一(五)2·a | 371702     | 371702      | 2022-06-01 | heze-2022
            heze-2022      | 一(五)2·a | 371702     | 371725      | 2022-06-01 | heze-2022
            heze-2022      | 一(五)2·a | 371702     | 371700      | 2022-06-01 | heze-2022
            heze-2022      | 一(五)2·a | 371702     | 341002      | 2022-06-01 | ASSISTANCE_ELSEWHERE
            heze-2022      | 一(五)2·a | 371702     | 370102      | 2022-06-01 | ASSISTANCE_ELSEWHERE
            heze-2022      | 一(五)2·a | 371702     | 110101      | 2022-06-01 | ASSISTANCE_ELSEWHERE
            heze-2022      | 一(五)2·a | 430523     | 371702      | 2022-06-01 | ASSISTANCE_ELSEWHERE
            heze-2022      | 一(五)2·a | 430523     | 371702      | 2022-04-30 | shaoyang-2021
            shaoyang-2021  | 三(八)    | 430523     | 341002      | 2022-06-01 | shaoyang-2021
            """)
    // spotless:on
    void whoseAssistance(
            String policy, String clause, String insuredIn, String assistedIn, LocalDate discharged, String outcome) {
        Claim claim = Claim.builder()
                .id(new ClaimId("c"))
                .person(new PersonId("p"))
                .region(new RegionCode(insuredIn))
                .assistanceRegion(new RegionCode(assistedIn))
                .addCategory(new EligibilityCategory("DESTITUTE"))
                .careType(CareType.INPATIENT)
                .facility(Facility.builder()
                        .level(FacilityLevel.LEVEL_2)
                        .locality(Locality.IN_REGION)
                        .build())
                .admittedOn(discharged)
                .dischargedOn(discharged)
                .expense(Expense.allInScope(Money.ofYuan(10_000)))
                .build();

        assertThat(CALCULATOR
                        .settle(claim, Accumulators.none())
                        .fold(
                                SettlementRejection::code,
                                settled -> settled.policy().value()))
                .isEqualTo(outcome);
    }
}
