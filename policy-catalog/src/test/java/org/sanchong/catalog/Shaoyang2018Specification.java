package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BACKSTOP;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.catalog.Situation.Outcome;
import org.sanchong.domain.money.Money;

@DisplayName("shaoyang-2018: Shaoyang, what the plan of 2021-08-19 ends, residents (邵阳市脱贫攻坚期健康扶贫待遇)")
class Shaoyang2018Specification {
    private static final Situation SHAOYANG = Situation.in("430523", "2020-06-01");

    @DisplayName("—close: ended by 2021-08-31 (废止日期、统筹地区)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | region | discharged on | policy or reason
        —close | 430500 | 2017-12-31    | NO_POLICY_IN_FORCE
        —close | 430500 | 2018-01-01    | shaoyang-2018
        —close | 430523 | 2021-08-31    | shaoyang-2018
        —close | 430523 | 2021-09-01    | shaoyang-2021
        """)
    void theDayOfDischargePicksThePolicy(String clause, String region, String dischargedOn, String policy) {
        Outcome outcome = Situation.in(region, dischargedOn).settle("burden=100.00");
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
    }

    @DisplayName("三(五) basic insurance, a stay by level of the hospital (基本医保住院)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | level              | in scope | deductible | slices      |   basic | patient
        三(五) | PRIMARY_CARE       |   199.99 |     200.00 | -           |    0.00 |  199.99
        三(五) | PRIMARY_CARE       |   200.00 |     200.00 | -           |    0.00 |  200.00
        三(五) | PRIMARY_CARE       |   200.01 |     200.00 | 0.01*85%    |    0.01 |  200.00
        三(五) | PRIMARY_CARE       | 10000.00 |     200.00 | 9800.00*85% | 8330.00 | 1670.00
        三(五) | LEVEL_1            |   499.99 |     500.00 | -           |    0.00 |  499.99
        三(五) | LEVEL_1            |   500.00 |     500.00 | -           |    0.00 |  500.00
        三(五) | LEVEL_1            |   500.01 |     500.00 | 0.01*82%    |    0.01 |  500.00
        三(五) | LEVEL_1            | 10000.00 |     500.00 | 9500.00*82% | 7790.00 | 2210.00
        三(五) | LEVEL_2            |   799.99 |     800.00 | -           |    0.00 |  799.99
        三(五) | LEVEL_2            |   800.00 |     800.00 | -           |    0.00 |  800.00
        三(五) | LEVEL_2            |   800.01 |     800.00 | 0.01*80%    |    0.01 |  800.00
        三(五) | LEVEL_2            | 10000.00 |     800.00 | 9200.00*80% | 7360.00 | 2640.00
        三(五) | LEVEL_3            |  1199.99 |    1200.00 | -           |    0.00 | 1199.99
        三(五) | LEVEL_3            |  1200.00 |    1200.00 | -           |    0.00 | 1200.00
        三(五) | LEVEL_3            |  1200.01 |    1200.00 | 0.01*65%    |    0.01 | 1200.00
        三(五) | LEVEL_3            | 10000.00 |    1200.00 | 8800.00*65% | 5720.00 | 4280.00
        三(五) | LEVEL_3_PROVINCIAL |  1999.99 |    2000.00 | -           |    0.00 | 1999.99
        三(五) | LEVEL_3_PROVINCIAL |  2000.00 |    2000.00 | -           |    0.00 | 2000.00
        三(五) | LEVEL_3_PROVINCIAL |  2000.01 |    2000.00 | 0.01*60%    |    0.01 | 2000.00
        三(五) | LEVEL_3_PROVINCIAL | 10000.00 |    2000.00 | 8000.00*60% | 4800.00 | 5200.00
        """)
    void basicInsurancePaysByLevel(
            String clause, String level, Money inScope, Money deductible, String slices, Money basic, Money patient) {
        Outcome outcome = SHAOYANG.settle(level + " " + inScope);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("二(三) basic insurance pays the registered poor 10 points more (建档立卡贫困人口住院报销提高10%)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | level              | in scope | others | points more | rate | deductible | slices      |   basic | backstop
        二(三) | PRIMARY_CARE       |   200.01 |    85% |         10% |  95% |     200.00 | 0.01*95%    |    0.01 |   170.00
        二(三) | PRIMARY_CARE       | 10000.00 |    85% |         10% |  95% |     200.00 | 9800.00*95% | 9310.00 |     0.00
        二(三) | LEVEL_1            | 10000.00 |    82% |         10% |  92% |     500.00 | 9500.00*92% | 8740.00 |     0.00
        二(三) | LEVEL_2            |   800.01 |    80% |         10% |  90% |     800.00 | 0.01*90%    |    0.01 |   680.00
        二(三) | LEVEL_2            | 10000.00 |    80% |         10% |  90% |     800.00 | 9200.00*90% | 8280.00 |   220.00
        二(三) | LEVEL_3            | 10000.00 |    65% |         10% |  75% |    1200.00 | 8800.00*75% | 6600.00 |  1900.00
        二(三) | LEVEL_3_PROVINCIAL | 10000.00 |    60% |         10% |  70% |    2000.00 | 8000.00*70% | 5600.00 |  2900.00
        """)
    void basicInsurancePaysTheRegisteredPoorMore(
            String clause,
            String level,
            Money inScope,
            String othersRate,
            String points,
            String rate,
            Money deductible,
            String slices,
            Money basic,
            Money backstop) {
        Outcome others = SHAOYANG.settle(level + " " + inScope);
        Outcome holder = SHAOYANG.holding("REGISTERED_POOR").settle(level + " " + inScope);
        assertThat(others.rates(BASIC)).isEqualTo(othersRate);
        assertThat(Situation.raised(othersRate, points)).isEqualTo(rate);
        assertThat(holder.deductible(BASIC)).isEqualTo(deductible);
        assertThat(holder.slices(BASIC)).isEqualTo(slices);
        assertThat(holder.paid(BASIC)).isEqualTo(basic);
        assertThat(holder.paid(BACKSTOP)).isEqualTo(backstop);
    }

    @DisplayName("三(五) basic insurance, cap of a plan year, at level two (基本医保封顶线)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | paid before |  in scope | slices        | bands pay | left of cap |     basic
        三(五) |        0.00 | 188299.98 | 187499.98*80% | 149999.98 |   150000.00 | 149999.98
        三(五) |        0.00 | 188300.00 | 187500.00*80% | 150000.00 |   150000.00 | 150000.00
        三(五) |        0.00 | 188300.01 | 187500.01*80% | 150000.01 |   150000.00 | 150000.00
        三(五) |   149999.99 |    800.02 | 0.02*80%      |      0.02 |        0.01 |      0.01
        三(五) |   150000.00 |  10000.00 | 9200.00*80%   |   7360.00 |        0.00 |      0.00
        三(五) |   160000.00 |  10000.00 | 9200.00*80%   |   7360.00 |        0.00 |      0.00
        """)
    void basicInsurancePaysNoMoreThanItsCap(
            String clause, Money before, Money inScope, String slices, Money bandsPay, Money left, Money basic) {
        Outcome outcome = SHAOYANG.settle("200000.00 basic=" + before + "; " + inScope);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.bandsPay(BASIC)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left.toString());
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("三(五) the deductible does not yet run on over referred stays (起付线不连续计算)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | stays, the last of which is reckoned              | deductible |   basic
        三(五) | LEVEL_2 5000.00; LEVEL_3 5000.00 referred after=1 |    1200.00 | 2470.00
        """)
    void theDeductibleIsChargedByEachStay(String clause, String stays, Money deductible, Money basic) {
        Outcome outcome = SHAOYANG.settle(stays);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("二(二) critical illness insurance, ordinary terms (大病保险普惠待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds             | burden before |    burden | deductible | slices        | bands pay | left of cap | critical illness | illustrative
        二(二) | -                 |          0.00 |  10999.99 |   11000.00 | -             |      0.00 |   400000.00 |             0.00 | deductible 11000.00
        二(二) | -                 |          0.00 |  11000.00 |   11000.00 | -             |      0.00 |   400000.00 |             0.00 | deductible 11000.00
        二(二) | -                 |          0.00 |  11000.01 |   11000.00 | 0.01*60%      |      0.01 |   400000.00 |             0.01 | deductible 11000.00, rate 60%
        二(二) | -                 |      10999.99 |      0.02 |   11000.00 | 0.01*60%      |      0.01 |   400000.00 |             0.01 | deductible 11000.00, rate 60%
        二(二) | -                 |          0.00 | 677666.65 |   11000.00 | 666666.65*60% | 399999.99 |   400000.00 |        399999.99 | deductible 11000.00, rate 60%
        二(二) | -                 |          0.00 | 677666.67 |   11000.00 | 666666.67*60% | 400000.00 |   400000.00 |        400000.00 | deductible 11000.00, rate 60%
        二(二) | -                 |          0.00 | 677666.68 |   11000.00 | 666666.68*60% | 400000.01 |   400000.00 |        400000.00 | deductible 11000.00, rate 60%, cap 400000.00
        二(二) | -                 |     600000.00 | 100000.00 |   11000.00 | 100000.00*60% |  60000.00 |    46600.00 |         46600.00 | deductible 11000.00, rate 60%, cap 400000.00
        二(二) | STABLY_LIFTED     |          0.00 |  20000.00 |   11000.00 | 9000.00*60%   |   5400.00 |   400000.00 |          5400.00 | deductible 11000.00, rate 60%
        二(二) | POVERTY_MONITORED |          0.00 |  20000.00 |   11000.00 | 9000.00*60%   |   5400.00 |   400000.00 |          5400.00 | deductible 11000.00, rate 60%
        """)
    void criticalIllnessInsurancePaysOnOrdinaryTerms(
            String clause,
            String holds,
            Money before,
            Money burden,
            Money deductible,
            String slices,
            Money bandsPay,
            String left,
            Money criticalIllness,
            String illustrative) {
        Outcome outcome = SHAOYANG.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("二(二) critical illness insurance, preferential terms (大病保险倾斜待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                 | burden before |     burden | deductible | slices        | bands pay | left of cap | critical illness | illustrative
        二(二) | DESTITUTE             |          0.00 |    5499.99 |    5500.00 | -             |      0.00 |        none |             0.00 | deductible 5500.00
        二(二) | DESTITUTE             |          0.00 |    5500.00 |    5500.00 | -             |      0.00 |        none |             0.00 | deductible 5500.00
        二(二) | DESTITUTE             |          0.00 |    5500.01 |    5500.00 | 0.01*65%      |      0.01 |        none |             0.01 | deductible 5500.00, rate 65%
        二(二) | SUBSISTENCE_ALLOWANCE |       5000.00 |    1000.00 |    5500.00 | 500.00*65%    |    325.00 |        none |           325.00 | deductible 5500.00, rate 65%
        二(二) | RETURNED_TO_POVERTY   |          0.00 |   20000.00 |    5500.00 | 14500.00*65%  |   9425.00 |        none |          9425.00 | deductible 5500.00, rate 65%
        二(二) | REGISTERED_POOR       |          0.00 |   20000.00 |    5500.00 | 14500.00*65%  |   9425.00 |        none |          9425.00 | deductible 5500.00, rate 65%
        二(二) | REGISTERED_POOR       |          0.00 | 1000000.00 |    5500.00 | 994500.00*65% | 646425.00 |        none |        646425.00 | deductible 5500.00, rate 65%
        """)
    void criticalIllnessInsurancePaysOnPreferentialTerms(
            String clause,
            String holds,
            Money before,
            Money burden,
            Money deductible,
            String slices,
            Money bandsPay,
            String left,
            Money criticalIllness,
            String illustrative) {
        Outcome outcome = SHAOYANG.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("二(二) the preferential terms as they are taken: half the deductible, 5 points more, no cap (倾斜)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                 | others' deductible | of which | deductible | others' rate | points more | rate |  cap
        二(二) | DESTITUTE             |           11000.00 |      50% |    5500.00 |          60% |          5% |  65% | none
        二(二) | SUBSISTENCE_ALLOWANCE |           11000.00 |      50% |    5500.00 |          60% |          5% |  65% | none
        二(二) | RETURNED_TO_POVERTY   |           11000.00 |      50% |    5500.00 |          60% |          5% |  65% | none
        二(二) | REGISTERED_POOR       |           11000.00 |      50% |    5500.00 |          60% |          5% |  65% | none
        """)
    void preferentialTermsVaryTheOrdinaryOnes(
            String clause,
            String holds,
            Money ordinary,
            String share,
            Money deductible,
            String ordinaryRates,
            String points,
            String rates,
            String cap) {
        Outcome others = SHAOYANG.settle("burden=1000000.00");
        Outcome holder = SHAOYANG.holding(holds).settle("burden=1000000.00");
        assertThat(others.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(ordinary);
        assertThat(holder.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(Situation.percent(share).appliedTo(ordinary)).isEqualTo(deductible);
        assertThat(others.rates(CRITICAL_ILLNESS)).isEqualTo(ordinaryRates);
        assertThat(holder.rates(CRITICAL_ILLNESS)).isEqualTo(rates);
        assertThat(Situation.raised(ordinaryRates, points)).isEqualTo(rates);
        assertThat(holder.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(cap);
    }

    @DisplayName("三(七) medical assistance (医疗救助)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                     |    burden | critical illness |      left | deductible | slices        | bands pay | left of cap | assistance
        三(七) | DESTITUTE                 |      0.01 |             0.00 |      0.01 |       0.00 | 0.01*70%      |      0.01 |    50000.00 |       0.01
        三(七) | SUBSISTENCE_ALLOWANCE     |   5500.00 |             0.00 |   5500.00 |       0.00 | 5500.00*70%   |   3850.00 |    50000.00 |    3850.00
        三(七) | RETURNED_TO_POVERTY       |  20000.00 |          9425.00 |  10575.00 |       0.00 | 10575.00*70%  |   7402.50 |    50000.00 |    7402.50
        三(七) | DESTITUTE                 | 193867.31 |        122438.75 |  71428.56 |       0.00 | 71428.56*70%  |  49999.99 |    50000.00 |   49999.99
        三(七) | DESTITUTE                 | 193867.33 |        122438.76 |  71428.57 |       0.00 | 71428.57*70%  |  50000.00 |    50000.00 |   50000.00
        三(七) | SUBSISTENCE_ALLOWANCE     | 193867.36 |        122438.78 |  71428.58 |       0.00 | 71428.58*70%  |  50000.01 |    50000.00 |   50000.00
        三(七) | RETURNED_TO_POVERTY       | 500000.00 |        321425.00 | 178575.00 |       0.00 | 178575.00*70% | 125002.50 |    50000.00 |   50000.00
        三(七) | REGISTERED_POOR           |  20000.00 |          9425.00 |  10575.00 |       0.00 | -             |      0.00 |        none |       0.00
        三(七) | DESTITUTE+REGISTERED_POOR |  20000.00 |          9425.00 |  10575.00 |       0.00 | 10575.00*70%  |   7402.50 |    50000.00 |    7402.50
        三(七) | -                         |  20000.00 |          5400.00 |  14600.00 |       0.00 | -             |      0.00 |        none |       0.00
        三(七) | POVERTY_PRONE             |  20000.00 |          5400.00 |  14600.00 |       0.00 | -             |      0.00 |        none |       0.00
        """)
    void medicalAssistancePaysByCategory(
            String clause,
            String holds,
            Money burden,
            Money criticalIllness,
            Money left,
            Money deductible,
            String slices,
            Money bandsPay,
            String leftOfCap,
            Money assistance) {
        Outcome outcome = SHAOYANG.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(burden.minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.deductible(MEDICAL_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("二(三) fiscal backstop: 85 % of all expense in the county (财政兜底，县域内实际报销85%)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                     | claim                           |     total |     basic | critical illness | assistance | share | guaranteed | backstop |  patient
        二(三) | REGISTERED_POOR           | 14380.00                        |  14380.00 |  12222.00 |             0.00 |       0.00 |   85% |   12223.00 |     1.00 |  2157.00
        二(三) | REGISTERED_POOR           | 14399.80                        |  14399.80 |  12239.82 |             0.00 |       0.00 |   85% |   12239.83 |     0.01 |  2159.97
        二(三) | REGISTERED_POOR           | 14400.00                        |  14400.00 |  12240.00 |             0.00 |       0.00 |   85% |   12240.00 |     0.00 |  2160.00
        二(三) | REGISTERED_POOR           | 14400.20                        |  14400.20 |  12240.18 |             0.00 |       0.00 |   85% |   12240.17 |     0.00 |  2160.02
        二(三) | REGISTERED_POOR           | 0.01                            |      0.01 |      0.00 |             0.00 |       0.00 |   85% |       0.01 |     0.01 |     0.00
        二(三) | REGISTERED_POOR           | 10.10                           |     10.10 |      0.00 |             0.00 |       0.00 |   85% |       8.59 |     8.59 |     1.51
        二(三) | REGISTERED_POOR           | 20000.00 out-of-catalog=5000.00 |  20000.00 |  12780.00 |             0.00 |       0.00 |   85% |   17000.00 |  4220.00 |  3000.00
        二(三) | REGISTERED_POOR           | 20000.00 basic=0.00             |  20000.00 |      0.00 |          9425.00 |       0.00 |   85% |   17000.00 |  7575.00 |  3000.00
        二(三) | REGISTERED_POOR           | special 20000.00 basic=0.00     |  20000.00 |      0.00 |          9425.00 |       0.00 |   85% |   17000.00 |  7575.00 |  3000.00
        二(三) | REGISTERED_POOR           | special referred 20000.00 basic=0.00 |  20000.00 |      0.00 |          9425.00 |       0.00 |   85% |   17000.00 |  7575.00 |  3000.00
        二(三) | DESTITUTE+REGISTERED_POOR | 20000.00 basic=0.00             |  20000.00 |      0.00 |          9425.00 |    7402.50 |   85% |   17000.00 |   172.50 |  3000.00
        二(三) | REGISTERED_POOR           | LEVEL_3 300000.00               | 300000.00 | 150000.00 |         93925.00 |       0.00 |   85% |  255000.00 | 11075.00 | 45000.00
        """)
    void theBackstopGuaranteesAShareOfAllExpenseInTheCounty(
            String clause,
            String holds,
            String claim,
            Money total,
            Money basic,
            Money criticalIllness,
            Money assistance,
            String share,
            Money guaranteed,
            Money backstop,
            Money patient) {
        Outcome outcome = SHAOYANG.holding(holds).settle(claim);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.backstopShare()).isEqualTo(share);
        assertThat(Situation.percent(share).appliedTo(total)).isEqualTo(guaranteed);
        assertThat(outcome.paid(BACKSTOP)).isEqualTo(backstop);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName(
            "二(三) fiscal backstop: 80 % of in-scope expense, special-treatment diseases referred beyond the county (县域外80%)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | claim of a registered poor person                                               | in scope |    basic | critical illness | share | guaranteed | backstop |  patient
        二(三) | special referred IN_REGION LEVEL_3_PROVINCIAL 20000.00                          | 20000.00 | 12600.00 |          1235.00 |   80% |   16000.00 |  2165.00 |  4000.00
        二(三) | special referred IN_PROVINCE LEVEL_3_PROVINCIAL 20000.00                        | 20000.00 | 12600.00 |          1235.00 |   80% |   16000.00 |  2165.00 |  4000.00
        二(三) | special referred OUT_OF_PROVINCE LEVEL_3_PROVINCIAL 20000.00                    | 20000.00 | 12600.00 |          1235.00 |   80% |   16000.00 |  2165.00 |  4000.00
        二(三) | special referred IN_PROVINCE LEVEL_3_PROVINCIAL 20000.00 out-of-catalog=8000.00 | 12000.00 |  7000.00 |             0.00 |   80% |    9600.00 |  2600.00 | 10400.00
        二(三) | special referred IN_PROVINCE LEVEL_3 7199.80                                    |  7199.80 |  4499.85 |             0.00 |   80% |    5759.84 |  1259.99 |  1439.96
        二(三) | special referred IN_PROVINCE LEVEL_2 6400.00                                    |  6400.00 |  5040.00 |             0.00 |   80% |    5120.00 |    80.00 |  1280.00
        二(三) | special referred IN_PROVINCE LEVEL_2 6399.90                                    |  6399.90 |  5039.91 |             0.00 |   80% |    5119.92 |    80.01 |  1279.98
        二(三) | special referred IN_PROVINCE LEVEL_2 7200.00                                    |  7200.00 |  5760.00 |             0.00 |   80% |    5760.00 |     0.00 |  1440.00
        二(三) | special IN_PROVINCE LEVEL_2 6399.90                                             |  6399.90 |  5039.91 |             0.00 |     - |       0.00 |     0.00 |  1359.99
        二(三) | referred IN_PROVINCE LEVEL_2 6399.90                                            |  6399.90 |  5039.91 |             0.00 |     - |       0.00 |     0.00 |  1359.99
        二(三) | IN_REGION LEVEL_2 6399.90                                                       |  6399.90 |  5039.91 |             0.00 |     - |       0.00 |     0.00 |  1359.99
        二(三) | OUTPATIENT_CHRONIC special 6399.90 basic=0.00                                   |  6399.90 |     0.00 |           584.94 |     - |       0.00 |     0.00 |  5814.96
        """)
    void theBackstopGuaranteesAShareOfInScopeExpenseBeyondTheCounty(
            String clause,
            String claim,
            Money inScope,
            Money basic,
            Money criticalIllness,
            String share,
            Money guaranteed,
            Money backstop,
            Money patient) {
        Outcome outcome = SHAOYANG.holding("REGISTERED_POOR").settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.backstopShare()).isEqualTo(share);
        assertThat(share.equals("-") ? Money.zero() : Situation.percent(share).appliedTo(inScope))
                .isEqualTo(guaranteed);
        assertThat(outcome.paid(BACKSTOP)).isEqualTo(backstop);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("二(三) the backstop is the registered poor's alone (兜底对象)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds               | claim                                  | backstop
        二(三) | -                   | 6000.00                                |     0.00
        二(三) | DESTITUTE           | 6000.00                                |     0.00
        二(三) | RETURNED_TO_POVERTY | 6000.00                                |     0.00
        二(三) | REGISTERED_POOR     | 6000.00                                |   420.00
        二(三) | REGISTERED_POOR     | OUTPATIENT_CHRONIC 6000.00 basic=0.00  |     0.00
        二(三) | REGISTERED_POOR     | OUTPATIENT_ORDINARY 6000.00 basic=0.00 |     0.00
        """)
    void theBackstopIsTheRegisteredPoorsAlone(String clause, String holds, String claim, Money backstop) {
        assertThat(SHAOYANG.holding(holds).settle(claim).paid(BACKSTOP)).isEqualTo(backstop);
    }

    @DisplayName("三(七) relief-period assistance of the registered poor is named, its figures are not printed (待定)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                     | claim                                 | pending
        三(七) | REGISTERED_POOR           | 6000.00                               | 三(七)
        三(七) | DESTITUTE+REGISTERED_POOR | 6000.00                               | 三(七)
        三(七) | DESTITUTE                 | 6000.00                               | -
        三(七) | -                         | 6000.00                               | -
        三(七) | REGISTERED_POOR           | OUTPATIENT_CHRONIC 6000.00 basic=0.00 | -
        """)
    void reliefPeriodAssistanceIsPending(String clause, String holds, String claim, String pending) {
        assertThat(SHAOYANG.holding(holds).settle(claim).pending()).isEqualTo(pending);
    }

    @DisplayName("二(二) 三(七) which care reaches the tiers after basic insurance (医疗类别)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds     | claim                                       | basic | critical illness | assistance |  patient
        二(二) | DESTITUTE | INPATIENT 20000.00 basic=0.00               |  0.00 |          9425.00 |    7402.50 |  3172.50
        二(二) | DESTITUTE | OUTPATIENT_CHRONIC 20000.00 basic=0.00      |  0.00 |          9425.00 |    7402.50 |  3172.50
        二(二) | DESTITUTE | OUTPATIENT_ORDINARY 20000.00 basic=50.00    | 50.00 |             0.00 |       0.00 | 19950.00
        二(二) | DESTITUTE | OUTPATIENT_TWO_DISEASES 20000.00 basic=0.00 |  0.00 |             0.00 |       0.00 | 20000.00
        """)
    void ordinaryOutpatientCareEndsWithBasicInsurance(
            String clause,
            String holds,
            String claim,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money patient) {
        Outcome outcome = SHAOYANG.holding(holds).settle(claim);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("三(五) 二(二) figures that the document does not give: no figure, no guess (缺参数即拒)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | claim                                             | missing
        三(五) | 1000.00                                           | -
        三(五) | OUTPATIENT_CHRONIC 1000.00                        | basic 三(五)
        三(五) | OUTPATIENT_ORDINARY 1000.00                       | basic 三(五)
        三(五) | OUTPATIENT_TWO_DISEASES 1000.00                   | basic 三(五)
        三(五) | OUTPATIENT_TWO_DISEASES 1000.00 basic=100.00      | -
        三(五) | EMPLOYEE 1000.00                                  | basic 三(五)
        三(五) | EMPLOYEE REGISTERED_POOR 1000.00                  | basic 三(五)
        二(二) | EMPLOYEE REGISTERED_POOR 1000.00 basic=500.00     | critical-illness 二(二)
        三(五) | EMPLOYEE OUTPATIENT_ORDINARY 1000.00 basic=500.00 | -
        """)
    void aMissingFigureRejectsTheClaim(String clause, String claim, String missing) {
        Outcome outcome = SHAOYANG.settle(claim);
        assertThat(outcome.missing()).isEqualTo(missing);
        assertThat(outcome.codes().equals("MISSING_PARAMETER")).isEqualTo(!missing.equals("-"));
    }

    @DisplayName("二(二) 三(七) what has accumulated runs on over the year (年度累计)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | what runs on            | claims, the last of which is reckoned                            | basic | critical illness | assistance
        二(二) | the burden              | burden=8000.00; OUTPATIENT_CHRONIC burden=8000.00                |  0.00 |          3000.00 |       0.00
        二(二) | nothing, a new year     | burden=8000.00 on=2018-12-31; burden=8000.00 on=2019-01-01       |  0.00 |             0.00 |       0.00
        三(七) | the limit of assistance | SUBSISTENCE_ALLOWANCE burden=200000.00; DESTITUTE burden=1000.00 |  0.00 |           650.00 |       0.00
        """)
    void whatHasAccumulatedRunsOn(
            String clause, String what, String claims, Money basic, Money criticalIllness, Money assistance) {
        Outcome outcome = SHAOYANG.settle(claims);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("二(二) 二(三) 三(七) whole claims, tier by tier (结算单)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds           |    claim | in scope |    basic | critical illness | assistance | backstop |  patient | notes
        三(五) | -               | 50000.00 | 50000.00 | 39360.00 |             0.00 |       0.00 |     0.00 | 10640.00 | ILLUSTRATIVE_FIGURE
        三(七) | DESTITUTE       | 50000.00 | 50000.00 | 39360.00 |          3341.00 |    5109.30 |     0.00 |  2189.70 | ILLUSTRATIVE_FIGURE
        二(三) | REGISTERED_POOR | 10000.00 | 10000.00 |  8280.00 |             0.00 |       0.00 |   220.00 |  1500.00 | ILLUSTRATIVE_FIGURE RULE_PENDING
        二(三) | REGISTERED_POOR |     0.00 |     0.00 |     0.00 |             0.00 |       0.00 |     0.00 |     0.00 | RULE_PENDING
        """)
    void wholeClaimsAreSettledTierByTier(
            String clause,
            String holds,
            String claim,
            Money inScope,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money backstop,
            Money patient,
            String notes) {
        Outcome outcome = SHAOYANG.holding(holds).settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.paid(BACKSTOP)).isEqualTo(backstop);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.codes()).isEqualTo(notes);
    }
}
