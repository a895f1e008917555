package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
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
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

@DisplayName("Whose assistance: where the person is registered or was recognised (救助地)")
class AssistanceRegionSpecification {
    private static final SettlementCalculator CALCULATOR = SettlementCalculator.of(PolicyCatalogs.builtIn());

    // spotless:off
    @DisplayName("heze-2022 一(五)2·a: whose insurance, and whose assistance")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | clause    | insured in | assisted in | discharged | settled by or reason
            heze-2022      | 一(五)2·a | 371702     | 371702      | 2022-06-01 | heze-2022
            heze-2022      | 一(五)2·a | 371702     | 371725      | 2022-06-01 | heze-2022
            heze-2022      | 一(五)2·a | 371702     | 371700      | 2022-06-01 | heze-2022
            heze-2022      | 一(五)2·a | 371702     | 341002      | 2022-06-01 | heze-2022+huangshan-2022
            heze-2022      | 一(五)2·a | 371702     | 430523      | 2022-05-01 | heze-2022+shaoyang-2021
            heze-2022      | 一(五)2·a | 341002     | 371702      | 2022-06-01 | huangshan-2022+heze-2022
            heze-2022      | 一(五)2·a | 430523     | 371702      | 2022-05-01 | shaoyang-2021+heze-2022
            heze-2022      | 一(五)2·a | 430523     | 371702      | 2022-04-30 | shaoyang-2021
            heze-2022      | 一(五)2·a | 371702     | 370102      | 2022-06-01 | ASSISTANCE_ELSEWHERE
            heze-2022      | 一(五)2·a | 371702     | 110101      | 2022-06-01 | ASSISTANCE_ELSEWHERE
            heze-2022      | 一(五)2·a | 371702     | 420102      | 2022-06-01 | ASSISTANCE_ELSEWHERE
            shaoyang-2021  | 三(八)    | 430523     | 341002      | 2022-06-01 | shaoyang-2021
            shaoyang-2021  | 三(八)    | 430523     | 110101      | 2022-06-01 | shaoyang-2021
            """)
    // spotless:on
    void whoseAssistance(
            String policy, String clause, String insuredIn, String assistedIn, LocalDate discharged, String outcome) {
        Claim claim = stay(insuredIn, assistedIn, "DESTITUTE", discharged)
                .expense(Expense.allInScope(Money.ofYuan(10_000)))
                .build();

        assertThat(CALCULATOR
                        .settle(claim, Accumulators.none())
                        .fold(
                                SettlementRejection::code,
                                settled -> settled.policy().value()))
                .isEqualTo(outcome);
    }

    // spotless:off
    /*
     * Worked by hand; every stay is at level 2 and all of it in scope.
     * Heze:     basic (t - 350) x 76 %; critical illness of the core 5,000, 65 %; ordinary 14,000.
     * Huangshan: basic (t - 500) x 80 %; critical illness of the core 7,500, then 65 % to 50,000 of excess; ordinary 15,000, 60 %.
     * Shaoyang: basic (t - 800) x 80 %; critical illness of the core 5,500, 65 %; ordinary 11,000, 60 %.
     * Assistance: Huangshan destitute 90 %, allowance 75 %, returned 1,500 70 %, monitored (prone too) 3,000 60 %;
     *             Heze destitute, allowance, returned 70 % (returned 10,000 a year), edge 3,000 50 %, then 5,000 70 % of what is left;
     *             Shaoyang core 70 %, monitored on application only.
     */
    @DisplayName("heze-2022 一(五)2·a: insurance pays where the person is insured, assistance by the standard of the other region")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy    | clause    | insured in | assisted in | category              | total     | basic     | critical | assistance | further
            heze-2022 | 一(五)2·a | 371702     | 371702      | DESTITUTE             |  10000.00 |   7334.00 |     0.00 |    1866.20 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 341002      | DESTITUTE             |  10000.00 |   7334.00 |     0.00 |    2399.40 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 341002      | SUBSISTENCE_ALLOWANCE |  10000.00 |   7334.00 |     0.00 |    1999.50 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 341002      | RETURNED_TO_POVERTY   |  10000.00 |   7334.00 |     0.00 |     816.20 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 341002      | POVERTY_PRONE         |  20000.00 |  14934.00 |     0.00 |    1239.60 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 371702      | POVERTY_PRONE         |  20000.00 |  14934.00 |     0.00 |    1033.00 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 341002      | ALLOWANCE_MARGIN      |  20000.00 |  14934.00 |     0.00 |       0.00 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 341002      | DESTITUTE             | 100000.00 |  75734.00 | 12522.90 |   10568.79 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 430523      | DESTITUTE             |  10000.00 |   7334.00 |     0.00 |    1866.20 |    0.00
            heze-2022 | 一(五)2·a | 371702     | 430523      | POVERTY_PRONE         |  40000.00 |  30134.00 |     0.00 |       0.00 |    0.00
            heze-2022 | 一(五)2·a | 341002     | 371702      | DESTITUTE             |  10000.00 |   7600.00 |     0.00 |    1680.00 |    0.00
            heze-2022 | 一(五)2·a | 341002     | 371702      | RETURNED_TO_POVERTY   | 200000.00 | 159600.00 | 21385.00 |   10000.00 | 2810.50
            heze-2022 | 一(五)2·a | 430523     | 371702      | DESTITUTE             | 100000.00 |  79360.00 |  9841.00 |    7559.30 |    0.00
            heze-2022 | 一(五)2·a | 430523     | 371702      | ALLOWANCE_MARGIN      |  40000.00 |  31360.00 |     0.00 |    2820.00 |    0.00
            """)
    // spotless:on
    void whatBothPay(
            String policy,
            String clause,
            String insuredIn,
            String assistedIn,
            String category,
            BigDecimal total,
            BigDecimal basic,
            BigDecimal critical,
            BigDecimal assistance,
            BigDecimal further) {
        Claim claim = stay(insuredIn, assistedIn, category, LocalDate.of(2022, 6, 1))
                .expense(Expense.allInScope(Money.parse(total.toPlainString())))
                .build();
        Settlement settled = CALCULATOR.settle(claim, Accumulators.none()).get();

        assertThat(settled.payments())
                .containsEntry(TierName.BASIC, Money.parse(basic.toPlainString()))
                .containsEntry(TierName.CRITICAL_ILLNESS, Money.parse(critical.toPlainString()))
                .containsEntry(TierName.MEDICAL_ASSISTANCE, Money.parse(assistance.toPlainString()))
                .containsEntry(TierName.FURTHER_ASSISTANCE, Money.parse(further.toPlainString()));
    }

    // spotless:off
    /*
     * One person's year, RETURNED_TO_POVERTY, level 2, all in scope; Heze's assistance has 10,000 a year, then 5,000 and 70 % of the rest.
     * 1. Huangshan insured, Heze assists: basic (60,000 - 500) x 80 % = 47,600; burden 12,400, excess 4,900 x 65 % = 3,185;
     *    left 9,215, 70 % = 6,450.50; left 2,764.50, below 5,000.
     * 2. Heze itself: basic (40,000 - 350) x 76 % = 30,134; burden 9,866, above 5,000: 4,866 x 65 % = 3,162.90; left 6,703.10:
     *    (9,215 + 6,703.10) x 70 % = 11,142.67, less 6,450.50 = 4,692.17, but 10,000 - 6,450.50 = 3,549.50 is left of the cap;
     *    left 3,153.60: (2,764.50 + 3,153.60 - 5,000) x 70 % = 642.67.
     * 3. Huangshan insured, Heze assists: basic (10,000 - 500) x 80 % = 7,600; burden 2,400 on 12,400: 2,400 x 65 % = 1,560; left 840:
     *    nothing is left of the cap; 840 x 70 % = 588.
     * 4. Huangshan itself: basic 7,600; 1,560; left 840, below Huangshan's own 1,500, of which nothing has been used.
     * 5. Heze insured, Huangshan assists: basic (10,000 - 350) x 76 % = 7,334; 2,666 x 65 % = 1,732.90 on 9,866; left 933.10:
     *    (840 + 933.10 - 1,500) x 70 % = 191.17.
     */
    @Test
    @DisplayName("heze-2022 一(五)2·a: a year with both, each region's running totals going on whoever insures")
    void aYearWithBoth() {
        assertThat(year("""
                insured in | assisted in | total    | basic    | critical | assistance | further
                341002     | 371702      | 60000.00 | 47600.00 | 3185.00  | 6450.50    | 0.00
                371702     |             | 40000.00 | 30134.00 | 3162.90  | 3549.50    | 642.67
                341002     | 371725      | 10000.00 | 7600.00  | 1560.00  | 0.00       | 588.00
                341002     |             | 10000.00 | 7600.00  | 1560.00  | 0.00       | 0.00
                371702     | 341000      | 10000.00 | 7334.00  | 1732.90  | 191.17     | 0.00
                """)).isEmpty();
    }
    // spotless:on

    private static List<String> year(String table) {
        List<String> wrong = new ArrayList<>();
        Accumulators accumulated = Accumulators.none();
        LocalDate day = LocalDate.of(2022, 6, 1);
        for (String row : table.lines().skip(1).toList()) {
            List<String> cells =
                    Stream.of(row.split("[|]", -1)).map(String::trim).toList();
            day = day.plusDays(1);
            Claim claim = stay(
                            cells.get(0),
                            cells.get(1).isEmpty() ? cells.get(0) : cells.get(1),
                            "RETURNED_TO_POVERTY",
                            day)
                    .expense(Expense.allInScope(Money.parse(cells.get(2))))
                    .build();
            Settlement settled = CALCULATOR.settle(claim, accumulated).get();
            accumulated = settled.accumulators();
            List<String> paid = Stream.of(
                            TierName.BASIC,
                            TierName.CRITICAL_ILLNESS,
                            TierName.MEDICAL_ASSISTANCE,
                            TierName.FURTHER_ASSISTANCE)
                    .map(tier -> settled.paid(tier).toString())
                    .toList();
            if (!paid.equals(cells.subList(3, 7))) {
                wrong.add(row + " but pays " + paid);
            }
        }
        return wrong;
    }

    private static Claim.Builder stay(String insuredIn, String assistedIn, String category, LocalDate discharged) {
        return Claim.builder()
                .id(new ClaimId("c" + discharged))
                .person(new PersonId("p"))
                .region(new RegionCode(insuredIn))
                .assistanceRegion(new RegionCode(assistedIn))
                .addCategory(new EligibilityCategory(category))
                .careType(CareType.INPATIENT)
                .facility(Facility.builder()
                        .level(FacilityLevel.LEVEL_2)
                        .locality(Locality.IN_REGION)
                        .build())
                .admittedOn(discharged)
                .dischargedOn(discharged);
    }
}
