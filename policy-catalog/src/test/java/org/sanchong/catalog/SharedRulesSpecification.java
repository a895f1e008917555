package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BACKSTOP;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.benefit.TierName.FURTHER_ASSISTANCE;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.catalog.Situation.Outcome;
import org.sanchong.domain.money.Money;

@DisplayName("What the policies share (共同规则)")
class SharedRulesSpecification {
    private static final Situation HEZE = Situation.in("371722", "2022-06-01");
    private static final Situation SHAOYANG = Situation.in("430523", "2022-06-01");

    @DisplayName("Insurance pays first, then assistance, and each tier sees what the ones before left (先保险后救助)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy    | clause   | holds     | claim                                     |     basic | first left | critical illness | then left | assistance | at last left | further |   burden |  patient
        heze-2022 | 一(四)·a | DESTITUTE | LEVEL_3 100000.00                         |  65505.00 |   34495.00 |         19171.75 |  15323.25 |   10726.28 |      4596.97 |    0.00 |  4596.97 |  4596.97
        heze-2022 | 一(四)·a | DESTITUTE | LEVEL_3 320000.00 out-of-catalog=20000.00 | 150000.00 |  150000.00 |         96750.00 |  53250.00 |   37275.00 |     15975.00 | 7682.50 |  8292.50 | 28292.50
        heze-2022 | 一(四)   | -         | LEVEL_3 100000.00                         |  65505.00 |   34495.00 |         12297.00 |  22198.00 |       0.00 |     22198.00 |    0.00 | 22198.00 | 22198.00
        """)
    void eachTierSeesWhatTheOnesBeforeLeft(
            String policy,
            String clause,
            String holds,
            String claim,
            Money basic,
            Money firstLeft,
            Money criticalIllness,
            Money thenLeft,
            Money assistance,
            Money atLastLeft,
            Money further,
            Money burden,
            Money patient) {
        Outcome outcome = HEZE.holding(holds).settle(claim);
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.settlement().inScope().minus(basic)).isEqualTo(firstLeft);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(firstLeft.minus(criticalIllness)).isEqualTo(thenLeft);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(thenLeft.minus(assistance)).isEqualTo(atLastLeft);
        assertThat(outcome.paid(FURTHER_ASSISTANCE)).isEqualTo(further);
        assertThat(outcome.left()).isEqualTo(burden);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("Half a fen is rounded up, in each claim's basic insurance (四舍五入到分)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy    | claim          | above the deductible | rate | basic
        heze-2022 | LEVEL_1 100.05 |                 0.05 |  85% |  0.04
        heze-2022 | LEVEL_1 100.10 |                 0.10 |  85% |  0.09
        heze-2022 | LEVEL_1 100.30 |                 0.30 |  85% |  0.26
        heze-2022 | LEVEL_1 100.50 |                 0.50 |  85% |  0.43
        heze-2022 | LEVEL_2 350.25 |                 0.25 |  76% |  0.19
        heze-2022 | LEVEL_3 750.25 |                 0.25 |  66% |  0.17
        heze-2022 | LEVEL_3 750.75 |                 0.75 |  66% |  0.50
        """)
    void halfAFenIsRoundedUp(String policy, String claim, Money above, String rate, Money basic) {
        Outcome outcome = HEZE.settle(claim);
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
        assertThat(outcome.slices(BASIC)).isEqualTo(above + "*" + rate);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("A cumulative tier rounds the year's sum, so that splitting a burden changes nothing (累计数取整)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy    | clause | claims of a destitute person                                    | assistance paid one by one | in all
        heze-2022 | 一(四) | burden=0.03                                                     | 0.02                       |   0.02
        heze-2022 | 一(四) | burden=0.01; burden=0.01; burden=0.01                           | 0.01 0.00 0.01             |   0.02
        heze-2022 | 一(四) | burden=0.02; burden=0.01                                        | 0.01 0.01                  |   0.02
        heze-2022 | 一(四) | burden=0.05                                                     | 0.04                       |   0.04
        heze-2022 | 一(四) | burden=0.01; burden=0.01; burden=0.01; burden=0.01; burden=0.01 | 0.01 0.00 0.01 0.01 0.01   |   0.04
        """)
    void aCumulativeTierRoundsTheSum(String policy, String clause, String claims, String oneByOne, Money inAll) {
        var paid = HEZE.holding("DESTITUTE").settleAll(claims).stream()
                .map(outcome -> outcome.paid(MEDICAL_ASSISTANCE))
                .toList();
        assertThat(paid.stream().map(Money::toString).collect(Collectors.joining(" ")))
                .isEqualTo(oneByOne);
        assertThat(Money.sum(paid)).isEqualTo(inAll);
    }

    @DisplayName("Splitting a burden of the year changes no year's total, in the bands and over their edges (分次与一次同额)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy    | clause | claims of a destitute person                                         | critical illness | assistance
        heze-2022 | 一(三) | burden=250000.01                                                     |        169250.01 |   56525.00
        heze-2022 | 一(三) | burden=4999.99; burden=0.02; burden=95000.00; burden=150000.00       |        169250.01 |   56525.00
        heze-2022 | 一(三) | burden=99999.99; burden=0.01; burden=0.01; burden=150000.00          |        169250.01 |   56525.00
        heze-2022 | 一(三) | burden=83333.33; OUTPATIENT_CHRONIC burden=83333.33; burden=83333.35 |        169250.01 |   56525.00
        """)
    void splittingABurdenChangesNoTotal(
            String policy, String clause, String claims, Money criticalIllness, Money assistance) {
        var outcomes = HEZE.holding("DESTITUTE").settleAll(claims);
        assertThat(Money.sum(
                        outcomes.stream().map(o -> o.paid(CRITICAL_ILLNESS)).toList()))
                .isEqualTo(criticalIllness);
        assertThat(Money.sum(
                        outcomes.stream().map(o -> o.paid(MEDICAL_ASSISTANCE)).toList()))
                .isEqualTo(assistance);
    }

    @DisplayName(
            "Where a year has its sum, the fen of rounding may fall to the lower rate: 65 % pays the fen before (累计取整之差)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy        | clause   | claims, the last of which is reckoned  | year's sum before | year's sum after | critical illness
        shaoyang-2021 | 三(六)   | burden=11000.04; burden=0.01           |              0.02 |             0.03 |             0.01
        shaoyang-2021 | 三(六)·a | burden=11000.04; DESTITUTE burden=0.01 |           3575.03 |          3575.03 |             0.00
        """)
    void theFenOfRoundingMayFallToTheLowerRate(
            String policy, String clause, String claims, Money before, Money after, Money criticalIllness) {
        Outcome outcome = SHAOYANG.settle(claims);
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
        assertThat(after.minus(before)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
    }

    @DisplayName("In scope is what the four parts leave of the total; basic insurance pays from it (费用构成)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        claim                                                                                 |       in scope |     basic |       patient
        LEVEL_2 5800.00                                                                       |        5800.00 |   4000.00 |       1800.00
        LEVEL_2 5800.00 out-of-catalog=100.00                                                 |        5700.00 |   3920.00 |       1880.00
        LEVEL_2 5800.00 over-limit=100.00                                                     |        5700.00 |   3920.00 |       1880.00
        LEVEL_2 5800.00 first-self-pay=100.00                                                 |        5700.00 |   3920.00 |       1880.00
        LEVEL_2 5800.00 off-site=100.00                                                       |        5700.00 |   3920.00 |       1880.00
        LEVEL_2 5800.00 out-of-catalog=0.01 over-limit=0.02 first-self-pay=0.04 off-site=0.08 |        5799.85 |   3999.88 |       1800.12
        LEVEL_2 5800.00 out-of-catalog=5800.00                                                |           0.00 |      0.00 |       5800.00
        LEVEL_2 0.00                                                                          |           0.00 |      0.00 |          0.00
        LEVEL_2 10000000000.00                                                                | 10000000000.00 | 150000.00 | 9999450000.00
        """)
    void inScopeIsWhatThePartsLeave(String claim, Money inScope, Money basic, Money patient) {
        Outcome outcome = SHAOYANG.settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("What cannot be is rejected, with its reason (拒付原因)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        holds                  | claim                                                                                 | policy or reason
        -                      | 1000.00 out-of-catalog=1000.00                                                        | shaoyang-2021
        -                      | 1000.00 out-of-catalog=1000.01                                                        | EXPENSE_MISMATCH
        -                      | 1000.00 out-of-catalog=400.00 over-limit=300.00 first-self-pay=200.00 off-site=100.01 | EXPENSE_MISMATCH
        -                      | 1000.00 basic=1000.00                                                                 | shaoyang-2021
        -                      | 1000.00 basic=1000.01                                                                 | BASIC_PAID_OUT_OF_RANGE
        -                      | 1000.00 out-of-catalog=100.00 basic=900.01                                            | BASIC_PAID_OUT_OF_RANGE
        -                      | OUTPATIENT_CHRONIC 1000.00 basic=0.00 from=2022-05-31                                 | BAD_DATE
        -                      | INPATIENT 1000.00 from=2022-05-31                                                     | shaoyang-2021
        UNHEARD_OF             | 1000.00                                                                               | UNKNOWN_CATEGORY
        OTHER_SPECIAL_HARDSHIP | 1000.00                                                                               | shaoyang-2021
        """)
    void whatCannotBeIsRejected(String holds, String claim, String policy) {
        assertThat(SHAOYANG.holding(holds).settle(claim).policyOrReason()).isEqualTo(policy);
    }

    @DisplayName("The day of discharge picks the policy and the plan year (以出院日期为准)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy        | clause | claims, the last of which is reckoned                                      | critical illness
        shaoyang-2018 | —close | burden=20000.00 from=2021-08-01 on=2021-08-31                              |          5400.00
        shaoyang-2021 | —close | burden=20000.00 from=2021-08-01 on=2021-09-01                              |          5400.00
        shaoyang-2021 | 三(六) | burden=8000.00 on=2021-12-30; burden=8000.00 from=2021-12-20 on=2021-12-31 |          3000.00
        shaoyang-2021 | 三(六) | burden=8000.00 on=2021-12-30; burden=8000.00 from=2021-12-20 on=2022-01-01 |             0.00
        """)
    void theDayOfDischargeDecides(String policy, String clause, String claims, Money criticalIllness) {
        Outcome outcome = SHAOYANG.settle(claims);
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
    }

    @DisplayName(
            "What accumulates is the person's, the region's and the year's, and a rejected claim adds nothing (累计口径)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        what does not count                | claims, the last of which is reckoned                  | critical illness
        everything does                    | burden=8000.00; burden=8000.00                         |          3000.00
        another county does                | burden=8000.00 region=430581; burden=8000.00           |          3000.00
        another person's                   | burden=8000.00 person=B; burden=8000.00                |             0.00
        another city's                     | burden=8000.00 region=371722; burden=8000.00           |             0.00
        a rejected one                     | burden=8000.00 EMPLOYEE; burden=8000.00                |             0.00
        one that ends with basic insurance | OUTPATIENT_ORDINARY 8000.00 basic=0.00; burden=8000.00 |             0.00
        one outside the scope              | 8000.00 out-of-catalog=8000.00; burden=8000.00         |             0.00
        """)
    void whatAccumulatesIsThePersons(String what, String claims, Money criticalIllness) {
        assertThat(SHAOYANG.settle(claims).paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
    }

    @DisplayName(
            "Only the backstop reaches beyond what is in scope, and the burden left is never below nothing (兜底与范围)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy        | clause | claim of a registered poor person | in scope |    basic | backstop | burden | patient
        shaoyang-2018 | 二(三) | 20000.00 out-of-catalog=5000.00   | 15000.00 | 12780.00 |  4220.00 |   0.00 | 3000.00
        shaoyang-2018 | 二(三) | 20000.00 out-of-catalog=20000.00  |     0.00 |     0.00 | 17000.00 |   0.00 | 3000.00
        shaoyang-2018 | 二(三) | 2000.00                           |  2000.00 |  1080.00 |   620.00 | 300.00 |  300.00
        """)
    void onlyTheBackstopReachesBeyondTheScope(
            String policy,
            String clause,
            String claim,
            Money inScope,
            Money basic,
            Money backstop,
            Money burden,
            Money patient) {
        Outcome outcome =
                Situation.in("430523", "2020-06-01").holding("REGISTERED_POOR").settle(claim);
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(BACKSTOP)).isEqualTo(backstop);
        assertThat(outcome.left()).isEqualTo(burden);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }
}
