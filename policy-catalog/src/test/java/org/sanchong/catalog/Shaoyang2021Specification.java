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

@DisplayName("shaoyang-2021: Shaoyang, implementation plan of 2021-08-19, residents (邵阳市巩固医保脱贫成果衔接乡村振兴方案)")
class Shaoyang2021Specification {
    private static final Situation SHAOYANG = Situation.in("430523", "2022-06-01");

    @DisplayName("—close: in force from 2021-09-01, for the city and its counties (施行日期、统筹地区)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | region | discharged on | policy or reason
        —close | 430500 | 2021-08-31    | shaoyang-2018
        —close | 430500 | 2021-09-01    | shaoyang-2021
        —close | 430523 | 2021-09-01    | shaoyang-2021
        —close | 430581 | 2030-12-31    | shaoyang-2021
        —close | 430400 | 2022-06-01    | UNKNOWN_REGION
        —close | 430000 | 2022-06-01    | UNKNOWN_REGION
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

    @DisplayName("二(二) basic insurance is one for all, no higher rate and no lower deductible for any group (基本医保公平普惠)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                 | in scope | deductible | slices      |   basic
        二(二) | -                     | 10000.00 |     800.00 | 9200.00*80% | 7360.00
        二(二) | DESTITUTE             | 10000.00 |     800.00 | 9200.00*80% | 7360.00
        二(二) | SUBSISTENCE_ALLOWANCE | 10000.00 |     800.00 | 9200.00*80% | 7360.00
        二(二) | RETURNED_TO_POVERTY   | 10000.00 |     800.00 | 9200.00*80% | 7360.00
        二(二) | POVERTY_MONITORED     | 10000.00 |     800.00 | 9200.00*80% | 7360.00
        二(三) | REGISTERED_POOR       | 10000.00 |     800.00 | 9200.00*80% | 7360.00
        """)
    void basicInsuranceKnowsNoGroups(
            String clause, String holds, Money inScope, Money deductible, String slices, Money basic) {
        Outcome outcome = SHAOYANG.holding(holds).settle(inScope.toString());
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("四(十二) referred on within the city, the inpatient deductible runs on (市域内转诊起付线连续计算)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | which is                               | stays, the last of which is reckoned                                                                         | deductible |   basic
        四(十二) | from county hospital to city hospital  | LEVEL_2 5000.00; LEVEL_3 IN_REGION 5000.00 referred after=1                                                  |     400.00 | 2990.00
        四(十二) | of a first stay below its deductible   | LEVEL_2 300.00; LEVEL_3 IN_REGION 5000.00 referred after=1                                                   |     900.00 | 2665.00
        四(十二) | down again to a lower level            | LEVEL_3 5000.00; LEVEL_2 5000.00 referred after=1                                                            |       0.00 | 4000.00
        四(十二) | on to the third stay                   | LEVEL_2 5000.00; LEVEL_3 5000.00 referred after=1; LEVEL_3_PROVINCIAL 5000.00 referred after=2               |     800.00 | 2520.00
        四(十二) | by the path, not by siblings           | LEVEL_2 5000.00; LEVEL_3 5000.00 referred after=1; LEVEL_3_PROVINCIAL 5000.00 referred after=1               |    1200.00 | 2280.00
        四(十二) | carried through a stay charged nothing | LEVEL_3 5000.00; LEVEL_2 5000.00 referred after=1; LEVEL_3_PROVINCIAL 5000.00 referred after=2               |     800.00 | 2520.00
        四(十二) | over the turn of the year              | LEVEL_2 5000.00 on=2022-12-30; LEVEL_3 5000.00 on=2023-01-10 referred after=1                                |     400.00 | 2990.00
        四(十二) | without referral a chain of its own    | LEVEL_2 5000.00; LEVEL_3 5000.00 after=1                                                                     |    1200.00 | 2470.00
        四(十二) | and that one runs on from there        | LEVEL_2 5000.00; LEVEL_3 5000.00 after=1; LEVEL_3_PROVINCIAL 5000.00 referred after=2                        |     800.00 | 2520.00
        四(十二) | without the stay before                | LEVEL_2 5000.00; LEVEL_3 5000.00 referred                                                                    |    1200.00 | 2470.00
        四(十二) | out of the city: takes nothing over    | LEVEL_2 5000.00; LEVEL_3 IN_PROVINCE 5000.00 referred after=1                                                |    1200.00 | 2470.00
        四(十二) | out of the city: carries nothing on    | LEVEL_2 IN_PROVINCE 5000.00; LEVEL_3 5000.00 referred after=1                                                |    1200.00 | 2470.00
        四(十二) | not designated: takes nothing over     | LEVEL_2 5000.00; LEVEL_3 5000.00 undesignated referred after=1                                               |    1200.00 | 2470.00
        四(十二) | not designated: carries nothing on     | LEVEL_2 5000.00 undesignated; LEVEL_3 5000.00 referred after=1                                               |    1200.00 | 2470.00
        四(十二) | settled elsewhere: carries nothing on  | LEVEL_2 5000.00 basic=3360.00; LEVEL_3 5000.00 referred after=1                                              |    1200.00 | 2470.00
        四(十二) | broken by one settled elsewhere        | LEVEL_2 5000.00; LEVEL_3 5000.00 basic=3000.00 referred after=1; LEVEL_3_PROVINCIAL 5000.00 referred after=2 |    2000.00 | 1800.00
        四(十二) | of outpatient care                     | OUTPATIENT_CHRONIC 5000.00 basic=0.00; LEVEL_3 5000.00 referred after=1                                      |    1200.00 | 2470.00
        四(十二) | of another person                      | LEVEL_2 5000.00 person=B; LEVEL_3 5000.00 referred after=1                                                   |    1200.00 | 2470.00
        四(十二) | of a stay that was rejected            | LEVEL_2 EMPLOYEE 5000.00; LEVEL_3 5000.00 referred after=1                                                   |    1200.00 | 2470.00
        四(十二) | of a stay that is unknown              | LEVEL_3 5000.00 referred after=9                                                                             |    1200.00 | 2470.00
        四(十二) | of a stay under the former policy      | LEVEL_2 5000.00 on=2021-08-31; LEVEL_3 5000.00 on=2021-09-01 referred after=1                                |    1200.00 | 2470.00
        """)
    void theDeductibleRunsOnOverReferredStays(
            String clause, String which, String stays, Money deductible, Money basic) {
        Outcome outcome = SHAOYANG.settle(stays);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("三(六) critical illness insurance, ordinary terms (大病保险普惠待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | burden before |    burden | deductible | slices        | bands pay | left of cap | critical illness |   patient | illustrative
        三(六) |          0.00 |  10999.99 |   11000.00 | -             |      0.00 |   400000.00 |             0.00 |  10999.99 | -
        三(六) |          0.00 |  11000.00 |   11000.00 | -             |      0.00 |   400000.00 |             0.00 |  11000.00 | -
        三(六) |          0.00 |  11000.01 |   11000.00 | 0.01*60%      |      0.01 |   400000.00 |             0.01 |  11000.00 | -
        三(六) |          0.00 |  61000.00 |   11000.00 | 50000.00*60%  |  30000.00 |   400000.00 |         30000.00 |  31000.00 | -
        三(六) |      10999.99 |      0.02 |   11000.00 | 0.01*60%      |      0.01 |   400000.00 |             0.01 |      0.01 | -
        三(六) |      11000.00 |   5000.00 |   11000.00 | 5000.00*60%   |   3000.00 |   400000.00 |          3000.00 |   2000.00 | -
        三(六) |          0.00 | 677666.65 |   11000.00 | 666666.65*60% | 399999.99 |   400000.00 |        399999.99 | 277666.66 | -
        三(六) |          0.00 | 677666.67 |   11000.00 | 666666.67*60% | 400000.00 |   400000.00 |        400000.00 | 277666.67 | -
        三(六) |          0.00 | 677666.68 |   11000.00 | 666666.68*60% | 400000.01 |   400000.00 |        400000.00 | 277666.68 | critical-illness cap 400000.00
        三(六) |     600000.00 | 100000.00 |   11000.00 | 100000.00*60% |  60000.00 |    46600.00 |         46600.00 |  53400.00 | critical-illness cap 400000.00
        三(六) |     700000.00 |  10000.00 |   11000.00 | 10000.00*60%  |   6000.00 |        0.00 |             0.00 |  10000.00 | critical-illness cap 400000.00
        """)
    void criticalIllnessInsurancePaysOnOrdinaryTerms(
            String clause,
            Money before,
            Money burden,
            Money deductible,
            String slices,
            Money bandsPay,
            String left,
            Money criticalIllness,
            Money patient,
            String illustrative) {
        Outcome outcome = SHAOYANG.settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.illustrative()).isEqualTo(illustrative);
    }

    @DisplayName("三(六)·a critical illness insurance, preferential terms (大病保险倾斜待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds                 | burden before |     burden | deductible | slices         | left of cap | critical illness
        三(六)·a | DESTITUTE             |          0.00 |    5499.99 |    5500.00 | -              |        none |             0.00
        三(六)·a | DESTITUTE             |          0.00 |    5500.00 |    5500.00 | -              |        none |             0.00
        三(六)·a | DESTITUTE             |          0.00 |    5500.01 |    5500.00 | 0.01*65%       |        none |             0.01
        三(六)·a | DESTITUTE             |       5000.00 |    1000.00 |    5500.00 | 500.00*65%     |        none |           325.00
        三(六)·a | DESTITUTE             |          0.00 | 1000000.00 |    5500.00 | 994500.00*65%  |        none |        646425.00
        三(六)·a | SUBSISTENCE_ALLOWANCE |          0.00 |   20000.00 |    5500.00 | 14500.00*65%   |        none |          9425.00
        三(六)·a | SUBSISTENCE_ALLOWANCE |    1000000.00 | 1000000.00 |    5500.00 | 1000000.00*65% |        none |        650000.00
        三(六)·a | RETURNED_TO_POVERTY   |          0.00 |   20000.00 |    5500.00 | 14500.00*65%   |        none |          9425.00
        三(六)·a | RETURNED_TO_POVERTY   |          0.00 |  700000.00 |    5500.00 | 694500.00*65%  |        none |        451425.00
        """)
    void criticalIllnessInsurancePaysOnPreferentialTerms(
            String clause,
            String holds,
            Money before,
            Money burden,
            Money deductible,
            String slices,
            String left,
            Money criticalIllness) {
        Outcome outcome = SHAOYANG.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
    }

    @DisplayName(
            "三(六)·a the preferential terms as the clause words them: half the deductible, 5 points more, no cap (倾斜)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds                 | others' deductible | of which | deductible | others' rate | points more | rate |  cap
        三(六)·a | DESTITUTE             |           11000.00 |      50% |    5500.00 |          60% |          5% |  65% | none
        三(六)·a | SUBSISTENCE_ALLOWANCE |           11000.00 |      50% |    5500.00 |          60% |          5% |  65% | none
        三(六)·a | RETURNED_TO_POVERTY   |           11000.00 |      50% |    5500.00 |          60% |          5% |  65% | none
        """)
    void preferentialTermsVaryTheOrdinaryOnes(
            String clause,
            String holds,
            Money ordinary,
            String share,
            Money deductible,
            String ordinaryRate,
            String points,
            String rate,
            String cap) {
        Outcome others = SHAOYANG.settle("burden=100000.00");
        Outcome holder = SHAOYANG.holding(holds).settle("burden=100000.00");
        assertThat(others.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(ordinary);
        assertThat(holder.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(Situation.percent(share).appliedTo(ordinary)).isEqualTo(deductible);
        assertThat(others.rates(CRITICAL_ILLNESS)).isEqualTo(ordinaryRate);
        assertThat(holder.rates(CRITICAL_ILLNESS)).isEqualTo(rate);
        assertThat(Situation.percent(ordinaryRate).plus(Situation.percent(points)))
                .isEqualTo(Situation.percent(rate));
        assertThat(holder.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(cap);
    }

    @DisplayName("三(七) medical assistance of destitute, allowance and returned people (分类救助)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                 |    burden | critical illness |      left | slices        | bands pay | left of cap | assistance |   patient
        三(七) | DESTITUTE             |      0.01 |             0.00 |      0.01 | 0.01*70%      |      0.01 |    50000.00 |       0.01 |      0.00
        三(七) | DESTITUTE             |   1000.00 |             0.00 |   1000.00 | 1000.00*70%   |    700.00 |    50000.00 |     700.00 |    300.00
        三(七) | SUBSISTENCE_ALLOWANCE |   5500.00 |             0.00 |   5500.00 | 5500.00*70%   |   3850.00 |    50000.00 |    3850.00 |   1650.00
        三(七) | RETURNED_TO_POVERTY   |  20000.00 |          9425.00 |  10575.00 | 10575.00*70%  |   7402.50 |    50000.00 |    7402.50 |   3172.50
        三(七) | DESTITUTE             | 193867.31 |        122438.75 |  71428.56 | 71428.56*70%  |  49999.99 |    50000.00 |   49999.99 |  21428.57
        三(七) | DESTITUTE             | 193867.33 |        122438.76 |  71428.57 | 71428.57*70%  |  50000.00 |    50000.00 |   50000.00 |  21428.57
        三(七) | SUBSISTENCE_ALLOWANCE | 193867.36 |        122438.78 |  71428.58 | 71428.58*70%  |  50000.01 |    50000.00 |   50000.00 |  21428.58
        三(七) | RETURNED_TO_POVERTY   | 500000.00 |        321425.00 | 178575.00 | 178575.00*70% | 125002.50 |    50000.00 |   50000.00 | 128575.00
        """)
    void medicalAssistancePaysByCategory(
            String clause,
            String holds,
            Money burden,
            Money criticalIllness,
            Money left,
            String slices,
            Money bandsPay,
            String leftOfCap,
            Money assistance,
            Money patient) {
        Outcome outcome = SHAOYANG.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(burden.minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("三(八) medical assistance on application, per occasion (依申请救助，按次)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                | claims, the last of which is reckoned             | critical illness |     left | deductible | slices      | assistance | on application |  patient
        三(八) | POVERTY_MONITORED    | burden=5999.99 approved                           |             0.00 |  5999.99 |    6000.00 | -           |       0.00 |           0.00 |  5999.99
        三(八) | POVERTY_MONITORED    | burden=6000.00 approved                           |             0.00 |  6000.00 |    6000.00 | -           |       0.00 |           0.00 |  6000.00
        三(八) | POVERTY_MONITORED    | burden=6000.01 approved                           |             0.00 |  6000.01 |    6000.00 | 0.01*50%    |       0.01 |           0.00 |  6000.00
        三(八) | UNSTABLY_LIFTED      | burden=10000.00 approved                          |             0.00 | 10000.00 |    6000.00 | 4000.00*50% |    2000.00 |           0.00 |  8000.00
        三(八) | POVERTY_PRONE        | burden=20000.00 approved                          |          5400.00 | 14600.00 |    6000.00 | 8600.00*50% |    4300.00 |           0.00 | 10300.00
        三(八) | ILLNESS_IMPOVERISHED | burden=20000.00 approved                          |          5400.00 | 14600.00 |    6000.00 | 8600.00*50% |    4300.00 |           0.00 | 10300.00
        三(八) | ILLNESS_IMPOVERISHED | burden=20000.00                                   |          5400.00 | 14600.00 |       0.00 | -           |       0.00 |        4300.00 | 14600.00
        三(八) | POVERTY_MONITORED    | burden=6000.00                                    |             0.00 |  6000.00 |       0.00 | -           |       0.00 |           0.00 |  6000.00
        三(八) | POVERTY_MONITORED    | burden=6000.01                                    |             0.00 |  6000.01 |       0.00 | -           |       0.00 |           0.01 |  6000.01
        三(八) | POVERTY_PRONE        | OUTPATIENT_CHRONIC burden=20000.00 approved       |          5400.00 | 14600.00 |    6000.00 | 8600.00*50% |    4300.00 |           0.00 | 10300.00
        三(八) | POVERTY_PRONE        | burden=7000.00 approved; burden=4000.00 approved  |             0.00 |  4000.00 |    6000.00 | -           |       0.00 |           0.00 |  4000.00
        三(八) | POVERTY_PRONE        | burden=7000.00 approved; burden=16000.00 approved |          7200.00 |  8800.00 |    6000.00 | 2800.00*50% |    1400.00 |           0.00 |  7400.00
        三(八) | POVERTY_PRONE        | burden=7000.00; burden=16000.00 approved          |          7200.00 |  8800.00 |    6000.00 | 2800.00*50% |    1400.00 |           0.00 |  7400.00
        """)
    void assistanceOnApplicationPaysOncePerOccasion(
            String clause,
            String holds,
            String claims,
            Money criticalIllness,
            Money left,
            Money deductible,
            String slices,
            Money assistance,
            Money onApplication,
            Money patient) {
        Outcome outcome = SHAOYANG.holding(holds).settle(claims);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.settlement().inScope().minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.deductible(MEDICAL_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.settlement().onApplication()).isEqualTo(onApplication);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("三(八) the yearly limit of assistance on application (依申请救助年度限额)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | claims of a person prone to poverty                               | critical illness |      left | bands pay | left of cap | assistance | on application
        三(八) | burden=248499.95 approved                                         |        142499.97 | 105999.98 |  49999.99 |    50000.00 |   49999.99 |           0.00
        三(八) | burden=248500.00 approved                                         |        142500.00 | 106000.00 |  50000.00 |    50000.00 |   50000.00 |           0.00
        三(八) | burden=248500.03 approved                                         |        142500.02 | 106000.01 |  50000.01 |    50000.00 |   50000.00 |           0.00
        三(八) | burden=148500.00 approved; burden=200000.00 approved              |        120000.00 |  80000.00 |  37000.00 |    20000.00 |   20000.00 |           0.00
        三(八) | burden=248500.00 approved; burden=50000.00 approved               |         30000.00 |  20000.00 |   7000.00 |        0.00 |       0.00 |           0.00
        三(八) | burden=248500.00 approved; burden=50000.00 approved on=2023-01-01 |         23400.00 |  26600.00 |  10300.00 |    50000.00 |   10300.00 |           0.00
        """)
    void assistanceOnApplicationPaysNoMoreThanItsYearlyLimit(
            String clause,
            String claims,
            Money criticalIllness,
            Money left,
            Money bandsPay,
            String leftOfCap,
            Money assistance,
            Money onApplication) {
        Outcome outcome = SHAOYANG.holding("POVERTY_PRONE").settle(claims);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.settlement().inScope().minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.settlement().onApplication()).isEqualTo(onApplication);
    }

    @DisplayName("三(七) 三(八) several categories: in each tier the one that pays most, once (就高不就低)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                                      | claim                    | critical illness | assistance | on application |  patient
        三(六) | -                                          | burden=20000.00          |          5400.00 |       0.00 |           0.00 | 14600.00
        二(二) | STABLY_LIFTED                              | burden=20000.00          |          5400.00 |       0.00 |           0.00 | 14600.00
        二(三) | REGISTERED_POOR                            | burden=20000.00 approved |          5400.00 |       0.00 |           0.00 | 14600.00
        三(七) | SEVERELY_DISABLED+ORPHAN+UNSUPPORTED_CHILD | burden=20000.00 approved |          5400.00 |       0.00 |           0.00 | 14600.00
        三(七) | ALLOWANCE_MARGIN+EXPENDITURE_HARDSHIP      | burden=20000.00 approved |          5400.00 |       0.00 |           0.00 | 14600.00
        三(七) | DESTITUTE+SUBSISTENCE_ALLOWANCE            | burden=20000.00          |          9425.00 |    7402.50 |           0.00 |  3172.50
        三(八) | DESTITUTE+POVERTY_PRONE                    | burden=20000.00          |          9425.00 |    7402.50 |           0.00 |  3172.50
        三(八) | DESTITUTE+POVERTY_PRONE                    | burden=20000.00 approved |          9425.00 |    7402.50 |           0.00 |  3172.50
        三(八) | POVERTY_MONITORED+ILLNESS_IMPOVERISHED     | burden=20000.00 approved |          5400.00 |    4300.00 |           0.00 | 10300.00
        三(八) | POVERTY_MONITORED+STABLY_LIFTED            | burden=20000.00          |          5400.00 |       0.00 |        4300.00 | 14600.00
        """)
    void theCategoryThatPaysMostIsTakenOnce(
            String clause,
            String holds,
            String claim,
            Money criticalIllness,
            Money assistance,
            Money onApplication,
            Money patient) {
        Outcome outcome = SHAOYANG.holding(holds).settle(claim);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.settlement().onApplication()).isEqualTo(onApplication);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("三(六) 三(七) what has accumulated runs on over the year, and over the change of policy in 2021 (年度累计)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | what runs on                                             | claims, the last of which is reckoned                                                          |   basic | critical illness | assistance
        三(六) | the burden                                               | burden=8000.00 on=2021-08-31; burden=8000.00 on=2021-09-01                                     |    0.00 |          3000.00 |       0.00
        三(六) | nothing, a new year                                      | burden=8000.00 on=2021-12-31; burden=8000.00 on=2022-01-01                                     |    0.00 |             0.00 |       0.00
        三(六) | the cap of critical illness                              | burden=700000.00 on=2021-08-31; burden=100000.00 on=2021-09-01                                 |    0.00 |             0.00 |       0.00
        三(六) | half of that cap                                         | burden=344333.33 on=2021-08-31; burden=400000.00 on=2021-09-01                                 |    0.00 |        200000.00 |       0.00
        三(五) | the cap of basic insurance                               | 160000.00 basic=149000.00 on=2021-08-31; 10000.00 on=2021-09-01                                | 1000.00 |          5400.00 |       0.00
        三(七) | the cap of assistance                                    | DESTITUTE burden=200000.00 on=2021-08-31; DESTITUTE burden=1000.00 on=2021-09-01               |    0.00 |           650.00 |       0.00
        三(八) | that cap, of another category                            | DESTITUTE burden=200000.00 on=2021-08-31; POVERTY_PRONE burden=20000.00 approved on=2021-09-01 |    0.00 |         12000.00 |       0.00
        三(七) | the burden before recognition, in critical illness alone | burden=20000.00; DESTITUTE burden=1000.00                                                      |    0.00 |           650.00 |     245.00
        """)
    void whatHasAccumulatedRunsOn(
            String clause, String what, String claims, Money basic, Money criticalIllness, Money assistance) {
        Outcome outcome = SHAOYANG.settle(claims);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("三(六) 三(七) which care reaches the tiers after basic insurance, of a destitute person (医疗类别)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | claim                                       |  basic | critical illness | assistance |  patient
        三(六)   | INPATIENT 20000.00 basic=0.00               |   0.00 |          9425.00 |    7402.50 |  3172.50
        三(六)   | OUTPATIENT_CHRONIC 20000.00 basic=0.00      |   0.00 |          9425.00 |    7402.50 |  3172.50
        三(五)·b | OUTPATIENT_ORDINARY 20000.00 basic=100.00   | 100.00 |             0.00 |       0.00 | 19900.00
        三(五)·b | OUTPATIENT_TWO_DISEASES 20000.00 basic=0.00 |   0.00 |             0.00 |       0.00 | 20000.00
        """)
    void ordinaryOutpatientCareEndsWithBasicInsurance(
            String clause, String claim, Money basic, Money criticalIllness, Money assistance, Money patient) {
        Outcome outcome = SHAOYANG.holding("DESTITUTE").settle(claim);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("三(五) 三(六) figures that the document does not give: no figure, no guess (缺参数即拒)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | claim                                             | missing
        三(五) | 1000.00                                           | -
        三(五) | OUTPATIENT_CHRONIC 1000.00                        | basic 三(五)
        三(五) | OUTPATIENT_CHRONIC 1000.00 special                | basic 三(五)
        三(五) | OUTPATIENT_CHRONIC 1000.00 basic=500.00           | -
        三(五) | OUTPATIENT_ORDINARY 1000.00                       | basic 三(五)
        三(五) | OUTPATIENT_TWO_DISEASES 1000.00                   | basic 三(五)
        三(五) | OUTPATIENT_TWO_DISEASES 1000.00 basic=500.00      | -
        三(五) | EMPLOYEE 1000.00                                  | basic 三(五)
        三(六) | EMPLOYEE 1000.00 basic=500.00                     | critical-illness 三(六)
        三(六) | EMPLOYEE OUTPATIENT_CHRONIC 1000.00 basic=500.00  | critical-illness 三(六)
        三(六) | EMPLOYEE DESTITUTE 1000.00 basic=500.00           | critical-illness 三(六)
        三(五) | EMPLOYEE OUTPATIENT_ORDINARY 1000.00 basic=500.00 | -
        """)
    void aMissingFigureRejectsTheClaim(String clause, String claim, String missing) {
        Outcome outcome = SHAOYANG.settle(claim);
        assertThat(outcome.missing()).isEqualTo(missing);
        assertThat(outcome.policyOrReason()).isEqualTo(missing.equals("-") ? "shaoyang-2021" : "MISSING_PARAMETER");
    }

    @DisplayName("三(五) to 三(八) whole claims, tier by tier (三重保障结算单)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds         | claim                                                                                            |  in scope |     basic | critical illness | assistance | on application |  patient | notes
        三(五) | -             | LEVEL_2 20000.00                                                                                 |  20000.00 |  15360.00 |             0.00 |       0.00 |           0.00 |  4640.00 | ILLUSTRATIVE_FIGURE
        三(五) | -             | LEVEL_3_PROVINCIAL OUT_OF_PROVINCE 300000.00                                                     | 300000.00 | 150000.00 |         83400.00 |       0.00 |           0.00 | 66600.00 | ILLUSTRATIVE_FIGURE
        三(六) | -             | 50000.00 basic=20000.00                                                                          |  50000.00 |  20000.00 |         11400.00 |       0.00 |           0.00 | 18600.00 | -
        三(七) | DESTITUTE     | LEVEL_3 100000.00                                                                                | 100000.00 |  64220.00 |         19682.00 |   11268.60 |           0.00 |  4829.40 | ILLUSTRATIVE_FIGURE
        三(七) | DESTITUTE     | LEVEL_3 112345.67 out-of-catalog=10000.00 over-limit=2000.00 first-self-pay=345.00 off-site=0.67 | 100000.00 |  64220.00 |         19682.00 |   11268.60 |           0.00 | 17175.07 | ILLUSTRATIVE_FIGURE
        三(八) | POVERTY_PRONE | LEVEL_3 100000.00                                                                                | 100000.00 |  64220.00 |         14868.00 |       0.00 |        7456.00 | 20912.00 | ILLUSTRATIVE_FIGURE
        三(八) | POVERTY_PRONE | LEVEL_3 100000.00 approved                                                                       | 100000.00 |  64220.00 |         14868.00 |    7456.00 |           0.00 | 13456.00 | ILLUSTRATIVE_FIGURE
        三(八) | POVERTY_PRONE | 100000.00 basic=64220.00 approved                                                                | 100000.00 |  64220.00 |         14868.00 |    7456.00 |           0.00 | 13456.00 | -
        """)
    void wholeClaimsAreSettledTierByTier(
            String clause,
            String holds,
            String claim,
            Money inScope,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money onApplication,
            Money patient,
            String notes) {
        Outcome outcome = SHAOYANG.holding(holds).settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.settlement().onApplication()).isEqualTo(onApplication);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.codes()).isEqualTo(notes);
    }

    @DisplayName("三(五) 三(六) 三(七) figures that no clause prints are named where they take part (示例参数)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                   | claim                                     | illustrative
        三(五) | -                       | LEVEL_2 800.00                            | basic deductible[LEVEL_2] 800.00
        三(五) | -                       | LEVEL_2 800.01                            | basic deductible[LEVEL_2] 800.00, basic rate[LEVEL_2] 80%
        三(五) | -                       | LEVEL_2 0.00                              | -
        三(五) | -                       | LEVEL_2 188300.01                         | basic deductible[LEVEL_2] 800.00, basic rate[LEVEL_2] 80%, basic cap 150000.00
        三(六) | -                       | burden=20000.00                           | -
        三(六) | -                       | burden=800000.00                          | critical-illness cap 400000.00
        三(七) | DESTITUTE               | burden=1000.00                            | medical-assistance rate 70%
        三(七) | DESTITUTE               | burden=500000.00                          | medical-assistance rate 70%, medical-assistance cap 50000.00
        三(八) | POVERTY_PRONE           | burden=500000.00 approved                 | -
        三(七) | DESTITUTE+POVERTY_PRONE | burden=500000.00; burden=1000.00 approved | medical-assistance rate 70%, medical-assistance cap 50000.00
        """)
    void illustrativeFiguresAreNamed(String clause, String holds, String claim, String illustrative) {
        assertThat(SHAOYANG.holding(holds).settle(claim).illustrative()).isEqualTo(illustrative);
    }

    @DisplayName("二(二)·b 二(三)·a three tiers in place of the six-fold relief, alike in every county (三重制度、市域统一)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | region | discharged on | holds           |   basic | backstop | patient
        二(二)·b | 430523 | 2021-08-31    | REGISTERED_POOR | 8280.00 |   220.00 | 1500.00
        二(二)·b | 430523 | 2021-09-01    | REGISTERED_POOR | 7360.00 |     0.00 | 2640.00
        二(三)·a | 430502 | 2021-09-01    | -               | 7360.00 |     0.00 | 2640.00
        二(三)·a | 430521 | 2021-09-01    | -               | 7360.00 |     0.00 | 2640.00
        二(三)·a | 430581 | 2021-09-01    | REGISTERED_POOR | 7360.00 |     0.00 | 2640.00
        """)
    void threeTiersInEveryCounty(
            String clause,
            String region,
            String dischargedOn,
            String holds,
            Money basic,
            Money backstop,
            Money patient) {
        Outcome outcome = Situation.in(region, dischargedOn).holding(holds).settle("LEVEL_2 10000.00");
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(BACKSTOP)).isEqualTo(backstop);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }
}
