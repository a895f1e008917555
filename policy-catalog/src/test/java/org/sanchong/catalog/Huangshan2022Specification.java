package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.catalog.Situation.Outcome;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

@DisplayName(
        "huangshan-2022: Huangshan, a district's plan for major-illness insurance and assistance (黄山市某区重特大疾病医疗保险和救助方案)")
class Huangshan2022Specification {
    private static final Situation HUANGSHAN = Situation.in("341002", "2022-06-01");

    @DisplayName("—opening: taken from 2022-01-01, for the whole city (施行日期、统筹地区)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | region | discharged on | policy or reason
        —opening | 341000 | 2021-12-31    | NO_POLICY_IN_FORCE
        —opening | 341000 | 2022-01-01    | huangshan-2022
        —opening | 341002 | 2022-01-01    | huangshan-2022
        —opening | 341024 | 2030-12-31    | huangshan-2022
        —opening | 340100 | 2022-06-01    | UNKNOWN_REGION
        """)
    void theDayOfDischargePicksThePolicy(String clause, String region, String dischargedOn, String policy) {
        Outcome outcome = Situation.in(region, dischargedOn).settle("burden=100.00");
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
    }

    @DisplayName("三(三)1 basic insurance, a stay by level of the hospital (基本医保住院)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | level              | in scope | deductible | slices      |   basic | patient
        三(三)1 | PRIMARY_CARE       |   199.99 |     200.00 | -           |    0.00 |  199.99
        三(三)1 | PRIMARY_CARE       |   200.00 |     200.00 | -           |    0.00 |  200.00
        三(三)1 | PRIMARY_CARE       |   200.01 |     200.00 | 0.01*85%    |    0.01 |  200.00
        三(三)1 | PRIMARY_CARE       | 10000.00 |     200.00 | 9800.00*85% | 8330.00 | 1670.00
        三(三)1 | LEVEL_1            |   199.99 |     200.00 | -           |    0.00 |  199.99
        三(三)1 | LEVEL_1            |   200.00 |     200.00 | -           |    0.00 |  200.00
        三(三)1 | LEVEL_1            |   200.01 |     200.00 | 0.01*85%    |    0.01 |  200.00
        三(三)1 | LEVEL_1            | 10000.00 |     200.00 | 9800.00*85% | 8330.00 | 1670.00
        三(三)1 | LEVEL_2            |   499.99 |     500.00 | -           |    0.00 |  499.99
        三(三)1 | LEVEL_2            |   500.00 |     500.00 | -           |    0.00 |  500.00
        三(三)1 | LEVEL_2            |   500.01 |     500.00 | 0.01*80%    |    0.01 |  500.00
        三(三)1 | LEVEL_2            | 10000.00 |     500.00 | 9500.00*80% | 7600.00 | 2400.00
        三(三)1 | LEVEL_3            |   699.99 |     700.00 | -           |    0.00 |  699.99
        三(三)1 | LEVEL_3            |   700.00 |     700.00 | -           |    0.00 |  700.00
        三(三)1 | LEVEL_3            |   700.01 |     700.00 | 0.01*75%    |    0.01 |  700.00
        三(三)1 | LEVEL_3            | 10000.00 |     700.00 | 9300.00*75% | 6975.00 | 3025.00
        三(三)1 | LEVEL_3_PROVINCIAL |   999.99 |    1000.00 | -           |    0.00 |  999.99
        三(三)1 | LEVEL_3_PROVINCIAL |  1000.00 |    1000.00 | -           |    0.00 | 1000.00
        三(三)1 | LEVEL_3_PROVINCIAL |  1000.01 |    1000.00 | 0.01*70%    |    0.01 | 1000.00
        三(三)1 | LEVEL_3_PROVINCIAL | 10000.00 |    1000.00 | 9000.00*70% | 6300.00 | 3700.00
        """)
    void basicInsurancePaysByLevel(
            String clause, String level, Money inScope, Money deductible, String slices, Money basic, Money patient) {
        Outcome outcome = HUANGSHAN.settle(level + " " + inScope);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("三(三)1 basic insurance, cap of a plan year, at level two (基本医保封顶线)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | paid before |  in scope | slices        | bands pay | left of cap |     basic
        三(三)1 |        0.00 | 312999.98 | 312499.98*80% | 249999.98 |   250000.00 | 249999.98
        三(三)1 |        0.00 | 313000.00 | 312500.00*80% | 250000.00 |   250000.00 | 250000.00
        三(三)1 |        0.00 | 313000.01 | 312500.01*80% | 250000.01 |   250000.00 | 250000.00
        三(三)1 |   249999.99 |    500.02 | 0.02*80%      |      0.02 |        0.01 |      0.01
        三(三)1 |   250000.00 |  10000.00 | 9500.00*80%   |   7600.00 |        0.00 |      0.00
        三(三)1 |   260000.00 |  10000.00 | 9500.00*80%   |   7600.00 |        0.00 |      0.00
        """)
    void basicInsurancePaysNoMoreThanItsCap(
            String clause, Money before, Money inScope, String slices, Money bandsPay, Money left, Money basic) {
        Outcome outcome = HUANGSHAN.settle("300000.00 basic=" + before + "; " + inScope);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.bandsPay(BASIC)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left.toString());
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("三(三)1 basic insurance is one for all, assisted people included (统一的基本医保待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds             | in scope | deductible | slices      |   basic
        三(三)1 | -                 | 10000.00 |     500.00 | 9500.00*80% | 7600.00
        三(三)1 | DESTITUTE         | 10000.00 |     500.00 | 9500.00*80% | 7600.00
        三(三)1 | POVERTY_MONITORED | 10000.00 |     500.00 | 9500.00*80% | 7600.00
        三(三)1 | REGISTERED_POOR   | 10000.00 |     500.00 | 9500.00*80% | 7600.00
        """)
    void basicInsuranceKnowsNoGroups(
            String clause, String holds, Money inScope, Money deductible, String slices, Money basic) {
        Outcome outcome = HUANGSHAN.holding(holds).settle(inScope.toString());
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("三(三)1 special-disease outpatient care as inpatient, the deductible once a plan year (特殊病门诊比照住院)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | which is                                           | claims, the last of which is reckoned                                                                                                        | deductible | slices      |   basic
        三(三)1 | at primary care                                    | OUTPATIENT_CHRONIC special PRIMARY_CARE 200.01                                                                                               |     200.00 | 0.01*85%    |    0.01
        三(三)1 | at level one                                       | OUTPATIENT_CHRONIC special LEVEL_1 1000.00                                                                                                   |     200.00 | 800.00*85%  |  680.00
        三(三)1 | at level two                                       | OUTPATIENT_CHRONIC special LEVEL_2 499.99                                                                                                    |     500.00 | -           |    0.00
        三(三)1 | at level two                                       | OUTPATIENT_CHRONIC special LEVEL_2 500.00                                                                                                    |     500.00 | -           |    0.00
        三(三)1 | at level two                                       | OUTPATIENT_CHRONIC special LEVEL_2 500.01                                                                                                    |     500.00 | 0.01*80%    |    0.01
        三(三)1 | at level three                                     | OUTPATIENT_CHRONIC special LEVEL_3 1000.00                                                                                                   |     700.00 | 300.00*75%  |  225.00
        三(三)1 | at a provincial hospital                           | OUTPATIENT_CHRONIC special LEVEL_3_PROVINCIAL 3000.00                                                                                        |    1000.00 | 2000.00*70% | 1400.00
        三(三)1 | the second, the deductible used up                 | OUTPATIENT_CHRONIC special LEVEL_2 800.00; OUTPATIENT_CHRONIC special LEVEL_2 1000.00                                                        |       0.00 | 1000.00*80% |  800.00
        三(三)1 | the second, the deductible partly used             | OUTPATIENT_CHRONIC special LEVEL_2 300.00; OUTPATIENT_CHRONIC special LEVEL_2 1000.00                                                        |     200.00 | 800.00*80%  |  640.00
        三(三)1 | the second, at a higher level                      | OUTPATIENT_CHRONIC special LEVEL_1 300.00; OUTPATIENT_CHRONIC special LEVEL_2 1000.00                                                        |     300.00 | 700.00*80%  |  560.00
        三(三)1 | the third, after two levels                        | OUTPATIENT_CHRONIC special LEVEL_1 300.00; OUTPATIENT_CHRONIC special LEVEL_2 1000.00; OUTPATIENT_CHRONIC special LEVEL_3_PROVINCIAL 3000.00 |     500.00 | 2500.00*70% | 1750.00
        三(三)1 | the second, at a lower level                       | OUTPATIENT_CHRONIC special LEVEL_3 900.00; OUTPATIENT_CHRONIC special LEVEL_1 1000.00                                                        |       0.00 | 1000.00*85% |  850.00
        三(三)1 | after one settled elsewhere, which charges nothing | OUTPATIENT_CHRONIC special LEVEL_2 800.00 basic=240.00; OUTPATIENT_CHRONIC special LEVEL_2 1000.00                                           |     500.00 | 500.00*80%  |  400.00
        三(三)1 | after a stay, which has its own                    | LEVEL_2 800.00; OUTPATIENT_CHRONIC special LEVEL_2 1000.00                                                                                   |     500.00 | 500.00*80%  |  400.00
        三(三)1 | a stay after it                                    | OUTPATIENT_CHRONIC special LEVEL_2 800.00; LEVEL_2 1000.00                                                                                   |     500.00 | 500.00*80%  |  400.00
        三(三)1 | in a new year                                      | OUTPATIENT_CHRONIC special LEVEL_2 800.00; OUTPATIENT_CHRONIC special LEVEL_2 1000.00 on=2023-01-01                                          |     500.00 | 500.00*80%  |  400.00
        三(三)1 | under the cap of stays                             | 300000.00 basic=249000.00; OUTPATIENT_CHRONIC special LEVEL_2 3000.00                                                                        |     500.00 | 2500.00*80% | 1000.00
        """)
    void specialDiseaseOutpatientCareIsPaidAsInpatientCare(
            String clause, String which, String claims, Money deductible, String slices, Money basic) {
        Outcome outcome = HUANGSHAN.settle(claims);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("三(三)1 ordinary outpatient care: half, up to a limit of its own (普通门诊)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | claims, the last of which is reckoned                                                             | in scope | slices     | left of cap |  basic | illustrative
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 0.01                                                             |     0.01 | 0.01*50%   |      150.00 |   0.01 | -
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 299.98                                                           |   299.98 | 299.98*50% |      150.00 | 149.99 | -
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 300.00                                                           |   300.00 | 300.00*50% |      150.00 | 150.00 | -
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 300.01                                                           |   300.01 | 300.01*50% |      150.00 | 150.00 | cap 150.00
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 200.00; OUTPATIENT_ORDINARY PRIMARY_CARE 100.00                  |   100.00 | 100.00*50% |       50.00 |  50.00 | -
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 200.00; OUTPATIENT_ORDINARY PRIMARY_CARE 200.00                  |   200.00 | 200.00*50% |       50.00 |  50.00 | cap 150.00
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 400.00; OUTPATIENT_ORDINARY PRIMARY_CARE 200.00                  |   200.00 | 200.00*50% |        0.00 |   0.00 | cap 150.00
        三(三)1 | OUTPATIENT_ORDINARY LEVEL_3 400.00 basic=140.00; OUTPATIENT_ORDINARY PRIMARY_CARE 200.00          |   200.00 | 200.00*50% |       10.00 |  10.00 | cap 150.00
        三(三)1 | 400000.00 basic=250000.00; OUTPATIENT_ORDINARY PRIMARY_CARE 200.00                                |   200.00 | 200.00*50% |      150.00 | 100.00 | -
        三(三)1 | OUTPATIENT_TWO_DISEASES PRIMARY_CARE 400.00 basic=150.00; OUTPATIENT_ORDINARY PRIMARY_CARE 200.00 |   200.00 | 200.00*50% |      150.00 | 100.00 | -
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 400.00; OUTPATIENT_ORDINARY PRIMARY_CARE 200.00 on=2023-01-01    |   200.00 | 200.00*50% |      150.00 | 100.00 | -
        """)
    void ordinaryOutpatientCareIsPaidByHalf(
            String clause, String claims, Money inScope, String slices, String left, Money basic, String illustrative) {
        Outcome outcome = HUANGSHAN.settle(claims);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.illustrativeOf(BASIC)).isEqualTo(illustrative);
    }

    @DisplayName(
            "三(三)1 ordinary outpatient care does not count toward the other cap, what was paid elsewhere does (封顶线口径)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | claims, the last of which is reckoned                               | left of cap |   basic
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 300.00; LEVEL_2 10000.00           |   250000.00 | 7600.00
        三(三)1 | OUTPATIENT_ORDINARY LEVEL_2 300.00 basic=300.00; LEVEL_2 10000.00   |   250000.00 | 7600.00
        三(三)1 | OUTPATIENT_CHRONIC 250000.00 basic=249000.00; LEVEL_2 10000.00      |     1000.00 | 1000.00
        三(三)1 | OUTPATIENT_TWO_DISEASES 250000.00 basic=249000.00; LEVEL_2 10000.00 |     1000.00 | 1000.00
        """)
    void theTwoCapsCountApart(String clause, String claims, String left, Money basic) {
        Outcome outcome = HUANGSHAN.settle(claims);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("三(三)2 critical illness insurance, ordinary terms, bands above the deductible (大病保险普惠待遇，分费用段)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                | burden before |    burden | deductible | slices                                                      | bands pay | left of cap | critical illness | illustrative
        三(三)2 | -                    |          0.00 |  14999.99 |   15000.00 | -                                                           |      0.00 |   250000.00 |             0.00 | deductible 15000.00
        三(三)2 | -                    |          0.00 |  15000.00 |   15000.00 | -                                                           |      0.00 |   250000.00 |             0.00 | deductible 15000.00
        三(三)2 | -                    |          0.00 |  15000.01 |   15000.00 | 0.01*60%                                                    |      0.01 |   250000.00 |             0.01 | deductible 15000.00, band 1 rate 60%
        三(三)2 | -                    |          0.00 |  64999.99 |   15000.00 | 49999.99*60%                                                |  29999.99 |   250000.00 |         29999.99 | deductible 15000.00, band 1 rate 60%
        三(三)2 | -                    |          0.00 |  65000.00 |   15000.00 | 50000.00*60%                                                |  30000.00 |   250000.00 |         30000.00 | deductible 15000.00, band 1 rate 60%
        三(三)2 | -                    |          0.00 |  65000.01 |   15000.00 | 50000.00*60% + 0.01*65%                                     |  30000.01 |   250000.00 |         30000.01 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%
        三(三)2 | -                    |      60000.00 |  10000.00 |   15000.00 | 5000.00*60% + 5000.00*65%                                   |   6250.00 |   223000.00 |          6250.00 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%
        三(三)2 | -                    |          0.00 | 114999.99 |   15000.00 | 50000.00*60% + 49999.99*65%                                 |  62499.99 |   250000.00 |         62499.99 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%
        三(三)2 | -                    |          0.00 | 115000.00 |   15000.00 | 50000.00*60% + 50000.00*65%                                 |  62500.00 |   250000.00 |         62500.00 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%
        三(三)2 | -                    |          0.00 | 115000.01 |   15000.00 | 50000.00*60% + 50000.00*65% + 0.01*75%                      |  62500.01 |   250000.00 |         62500.01 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%
        三(三)2 | -                    |          0.00 | 214999.99 |   15000.00 | 50000.00*60% + 50000.00*65% + 99999.99*75%                  | 137499.99 |   250000.00 |        137499.99 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%
        三(三)2 | -                    |          0.00 | 215000.00 |   15000.00 | 50000.00*60% + 50000.00*65% + 100000.00*75%                 | 137500.00 |   250000.00 |        137500.00 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%
        三(三)2 | -                    |          0.00 | 215000.01 |   15000.00 | 50000.00*60% + 50000.00*65% + 100000.00*75% + 0.01*80%      | 137500.01 |   250000.00 |        137500.01 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%, band 3 edge 200000.00, band 4 rate 80%
        三(三)2 | -                    |          0.00 | 355624.98 |   15000.00 | 50000.00*60% + 50000.00*65% + 100000.00*75% + 140624.98*80% | 249999.98 |   250000.00 |        249999.98 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%, band 3 edge 200000.00, band 4 rate 80%
        三(三)2 | -                    |          0.00 | 355625.00 |   15000.00 | 50000.00*60% + 50000.00*65% + 100000.00*75% + 140625.00*80% | 250000.00 |   250000.00 |        250000.00 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%, band 3 edge 200000.00, band 4 rate 80%
        三(三)2 | -                    |          0.00 | 355625.01 |   15000.00 | 50000.00*60% + 50000.00*65% + 100000.00*75% + 140625.01*80% | 250000.01 |   250000.00 |        250000.00 | deductible 15000.00, band 1 rate 60%, band 1 edge 50000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%, band 3 edge 200000.00, band 4 rate 80%, cap 250000.00
        三(三)2 | POVERTY_MONITORED    |          0.00 |  30000.00 |   15000.00 | 15000.00*60%                                                |   9000.00 |   250000.00 |          9000.00 | deductible 15000.00, band 1 rate 60%
        三(三)2 | ILLNESS_IMPOVERISHED |          0.00 |  30000.00 |   15000.00 | 15000.00*60%                                                |   9000.00 |   250000.00 |          9000.00 | deductible 15000.00, band 1 rate 60%
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
        Outcome outcome = HUANGSHAN.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("三(三)2 critical illness insurance, preferential terms (大病保险倾斜待遇); 二(三) names the third category")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                 | burden before |     burden | deductible | slices                                                      | bands pay | left of cap | critical illness | illustrative
        三(三)2 | DESTITUTE             |          0.00 |    7499.99 |    7500.00 | -                                                           |      0.00 |        none |             0.00 | deductible 7500.00
        三(三)2 | DESTITUTE             |          0.00 |    7500.00 |    7500.00 | -                                                           |      0.00 |        none |             0.00 | deductible 7500.00
        三(三)2 | DESTITUTE             |          0.00 |    7500.01 |    7500.00 | 0.01*65%                                                    |      0.01 |        none |             0.01 | deductible 7500.00, band 1 rate 65%
        三(三)2 | DESTITUTE             |          0.00 |   57499.99 |    7500.00 | 49999.99*65%                                                |  32499.99 |        none |         32499.99 | deductible 7500.00, band 1 rate 65%
        三(三)2 | DESTITUTE             |          0.00 |   57500.00 |    7500.00 | 50000.00*65%                                                |  32500.00 |        none |         32500.00 | deductible 7500.00, band 1 rate 65%
        三(三)2 | DESTITUTE             |          0.00 |   57500.01 |    7500.00 | 50000.00*65% + 0.01*70%                                     |  32500.01 |        none |         32500.01 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%
        三(三)2 | SUBSISTENCE_ALLOWANCE |          0.00 |  107499.99 |    7500.00 | 50000.00*65% + 49999.99*70%                                 |  67499.99 |        none |         67499.99 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%
        三(三)2 | SUBSISTENCE_ALLOWANCE |          0.00 |  107500.00 |    7500.00 | 50000.00*65% + 50000.00*70%                                 |  67500.00 |        none |         67500.00 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%
        三(三)2 | SUBSISTENCE_ALLOWANCE |          0.00 |  107500.01 |    7500.00 | 50000.00*65% + 50000.00*70% + 0.01*80%                      |  67500.01 |        none |         67500.01 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%, band 2 edge 100000.00, band 3 rate 80%
        三(三)2 | SUBSISTENCE_ALLOWANCE |     107000.00 |    1000.00 |    7500.00 | 500.00*70% + 500.00*80%                                     |    750.00 |        none |           750.00 | deductible 7500.00, band 1 edge 50000.00, band 2 rate 70%, band 2 edge 100000.00, band 3 rate 80%
        二(三)  | RETURNED_TO_POVERTY   |          0.00 |  207499.99 |    7500.00 | 50000.00*65% + 50000.00*70% + 99999.99*80%                  | 147499.99 |        none |        147499.99 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%, band 2 edge 100000.00, band 3 rate 80%
        二(三)  | RETURNED_TO_POVERTY   |          0.00 |  207500.00 |    7500.00 | 50000.00*65% + 50000.00*70% + 100000.00*80%                 | 147500.00 |        none |        147500.00 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%, band 2 edge 100000.00, band 3 rate 80%
        二(三)  | RETURNED_TO_POVERTY   |          0.00 |  207500.01 |    7500.00 | 50000.00*65% + 50000.00*70% + 100000.00*80% + 0.01*85%      | 147500.01 |        none |        147500.01 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%, band 2 edge 100000.00, band 3 rate 80%, band 3 edge 200000.00, band 4 rate 85%
        二(三)  | RETURNED_TO_POVERTY   |          0.00 | 1000000.00 |    7500.00 | 50000.00*65% + 50000.00*70% + 100000.00*80% + 792500.00*85% | 821125.00 |        none |        821125.00 | deductible 7500.00, band 1 rate 65%, band 1 edge 50000.00, band 2 rate 70%, band 2 edge 100000.00, band 3 rate 80%, band 3 edge 200000.00, band 4 rate 85%
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
        Outcome outcome = HUANGSHAN.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName(
            "三(三)2 二(三) the preferential terms as the clause words them: half the deductible, 5 points more, no cap (倾斜)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                 | others' deductible | of which | deductible | others' rates   | points more | rates           |  cap
        三(三)2 | DESTITUTE             |           15000.00 |      50% |    7500.00 | 60% 65% 75% 80% |          5% | 65% 70% 80% 85% | none
        三(三)2 | SUBSISTENCE_ALLOWANCE |           15000.00 |      50% |    7500.00 | 60% 65% 75% 80% |          5% | 65% 70% 80% 85% | none
        二(三)  | RETURNED_TO_POVERTY   |           15000.00 |      50% |    7500.00 | 60% 65% 75% 80% |          5% | 65% 70% 80% 85% | none
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
        Outcome others = HUANGSHAN.settle("burden=1000000.00");
        Outcome holder = HUANGSHAN.holding(holds).settle("burden=1000000.00");
        assertThat(others.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(ordinary);
        assertThat(holder.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(Situation.percent(share).appliedTo(ordinary)).isEqualTo(deductible);
        assertThat(others.rates(CRITICAL_ILLNESS)).isEqualTo(ordinaryRates);
        assertThat(holder.rates(CRITICAL_ILLNESS)).isEqualTo(rates);
        assertThat(Situation.raised(ordinaryRates, points)).isEqualTo(rates);
        assertThat(holder.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(cap);
    }

    @DisplayName("三(三)3 medical assistance by category (分类救助); 二(五) prints a floor of 70 % for the first two")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                            |    burden | critical illness |      left | deductible | slices        | bands pay | left of cap | assistance
        二(五)  | DESTITUTE                        |      0.01 |             0.00 |      0.01 |       0.00 | 0.01*90%      |      0.01 |    50000.00 |       0.01
        二(五)  | DESTITUTE                        |   5000.00 |             0.00 |   5000.00 |       0.00 | 5000.00*90%   |   4500.00 |    50000.00 |    4500.00
        二(五)  | DESTITUTE                        | 185277.68 |        129722.14 |  55555.54 |       0.00 | 55555.54*90%  |  49999.99 |    50000.00 |   49999.99
        二(五)  | DESTITUTE                        | 185277.73 |        129722.18 |  55555.55 |       0.00 | 55555.55*90%  |  50000.00 |    50000.00 |   50000.00
        二(五)  | DESTITUTE                        | 185277.83 |        129722.26 |  55555.57 |       0.00 | 55555.57*90%  |  50000.01 |    50000.00 |   50000.00
        二(五)  | SUBSISTENCE_ALLOWANCE            |      0.01 |             0.00 |      0.01 |       0.00 | 0.01*75%      |      0.01 |    50000.00 |       0.01
        二(五)  | SUBSISTENCE_ALLOWANCE            |   5000.00 |             0.00 |   5000.00 |       0.00 | 5000.00*75%   |   3750.00 |    50000.00 |    3750.00
        二(五)  | SUBSISTENCE_ALLOWANCE            | 251944.31 |        185277.66 |  66666.65 |       0.00 | 66666.65*75%  |  49999.99 |    50000.00 |   49999.99
        二(五)  | SUBSISTENCE_ALLOWANCE            | 251944.44 |        185277.77 |  66666.67 |       0.00 | 66666.67*75%  |  50000.00 |    50000.00 |   50000.00
        二(五)  | SUBSISTENCE_ALLOWANCE            | 251944.51 |        185277.83 |  66666.68 |       0.00 | 66666.68*75%  |  50000.01 |    50000.00 |   50000.00
        三(三)3 | RETURNED_TO_POVERTY              |   1499.99 |             0.00 |   1499.99 |    1500.00 | -             |      0.00 |    50000.00 |       0.00
        三(三)3 | RETURNED_TO_POVERTY              |   1500.00 |             0.00 |   1500.00 |    1500.00 | -             |      0.00 |    50000.00 |       0.00
        三(三)3 | RETURNED_TO_POVERTY              |   1500.01 |             0.00 |   1500.01 |    1500.00 | 0.01*70%      |      0.01 |    50000.00 |       0.01
        三(三)3 | RETURNED_TO_POVERTY              | 293690.37 |        220761.81 |  72928.56 |    1500.00 | 71428.56*70%  |  49999.99 |    50000.00 |   49999.99
        三(三)3 | RETURNED_TO_POVERTY              | 293690.44 |        220761.87 |  72928.57 |    1500.00 | 71428.57*70%  |  50000.00 |    50000.00 |   50000.00
        三(三)3 | RETURNED_TO_POVERTY              | 293690.51 |        220761.93 |  72928.58 |    1500.00 | 71428.58*70%  |  50000.01 |    50000.00 |   50000.00
        三(三)3 | POVERTY_MONITORED                |   2999.99 |             0.00 |   2999.99 |    3000.00 | -             |      0.00 |    50000.00 |       0.00
        三(三)3 | POVERTY_MONITORED                |   3000.00 |             0.00 |   3000.00 |    3000.00 | -             |      0.00 |    50000.00 |       0.00
        三(三)3 | POVERTY_MONITORED                |   3000.01 |             0.00 |   3000.01 |    3000.00 | 0.01*60%      |      0.01 |    50000.00 |       0.01
        三(三)3 | UNSTABLY_LIFTED                  |  10000.00 |             0.00 |  10000.00 |    3000.00 | 7000.00*60%   |   4200.00 |    50000.00 |    4200.00
        三(三)3 | POVERTY_PRONE                    |  10000.00 |             0.00 |  10000.00 |    3000.00 | 7000.00*60%   |   4200.00 |    50000.00 |    4200.00
        三(三)3 | POVERTY_MONITORED                | 259166.53 |        172833.22 |  86333.31 |    3000.00 | 83333.31*60%  |  49999.99 |    50000.00 |   49999.99
        三(三)3 | POVERTY_MONITORED                | 259166.63 |        172833.30 |  86333.33 |    3000.00 | 83333.33*60%  |  50000.00 |    50000.00 |   50000.00
        三(三)3 | POVERTY_MONITORED                | 259166.73 |        172833.38 |  86333.35 |    3000.00 | 83333.35*60%  |  50000.01 |    50000.00 |   50000.00
        三(一)3 | ILLNESS_IMPOVERISHED             |   9999.99 |             0.00 |   9999.99 |   10000.00 | -             |      0.00 |    50000.00 |       0.00
        三(一)3 | ILLNESS_IMPOVERISHED             |  10000.00 |             0.00 |  10000.00 |   10000.00 | -             |      0.00 |    50000.00 |       0.00
        三(一)3 | ILLNESS_IMPOVERISHED             |  10000.01 |             0.00 |  10000.01 |   10000.00 | 0.01*50%      |      0.01 |    50000.00 |       0.01
        三(一)3 | ILLNESS_IMPOVERISHED             | 359999.98 |        250000.00 | 109999.98 |   10000.00 | 99999.98*50%  |  49999.99 |    50000.00 |   49999.99
        三(一)3 | ILLNESS_IMPOVERISHED             | 360000.00 |        250000.00 | 110000.00 |   10000.00 | 100000.00*50% |  50000.00 |    50000.00 |   50000.00
        三(一)3 | ILLNESS_IMPOVERISHED             | 360000.01 |        250000.00 | 110000.01 |   10000.00 | 100000.01*50% |  50000.01 |    50000.00 |   50000.00
        三(三)3 | -                                |  20000.00 |          3000.00 |  17000.00 |       0.00 | -             |      0.00 |        none |       0.00
        三(三)3 | STABLY_LIFTED+SEVERELY_DISABLED  |  20000.00 |          3000.00 |  17000.00 |       0.00 | -             |      0.00 |        none |       0.00
        三(三)3 | ALLOWANCE_MARGIN+REGISTERED_POOR |  20000.00 |          3000.00 |  17000.00 |       0.00 | -             |      0.00 |        none |       0.00
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
        Outcome outcome = HUANGSHAN.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(burden.minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.deductible(MEDICAL_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("三(三)1 三(三)2 二(五) shares that the document prints as \"not less than\" (不低于)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                 | claim                                   | tier               | rates           | not less than
        三(三)1 | -                     | OUTPATIENT_ORDINARY PRIMARY_CARE 100.00 | BASIC              | 50%             | 50%
        三(三)2 | -                     | burden=300000.00                        | CRITICAL_ILLNESS   | 60% 65% 75% 80% | 60% 60% 60% 60%
        二(五)  | DESTITUTE             | burden=1000.00                          | MEDICAL_ASSISTANCE | 90%             | 70%
        二(五)  | SUBSISTENCE_ALLOWANCE | burden=1000.00                          | MEDICAL_ASSISTANCE | 75%             | 70%
        """)
    void aPrintedFloorIsKept(String clause, String holds, String claim, TierName tier, String rates, String floors) {
        Outcome outcome = HUANGSHAN.holding(holds).settle(claim);
        assertThat(outcome.rates(tier)).isEqualTo(rates);
        assertThat(outcome.floors(tier)).isEqualTo(floors);
        assertThat(outcome.clausesOfFloors(tier)).isEqualTo(clause);
    }

    @DisplayName("三(三)3 several categories: the one that pays most, once (就高不就低)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                                     |    burden | critical illness |     left | deductible | slices       | bands pay | left of cap | assistance
        三(三)3 | DESTITUTE+SUBSISTENCE_ALLOWANCE           |   5000.00 |             0.00 |  5000.00 |       0.00 | 5000.00*90%  |   4500.00 |    50000.00 |    4500.00
        三(三)3 | SUBSISTENCE_ALLOWANCE+RETURNED_TO_POVERTY |   5000.00 |             0.00 |  5000.00 |       0.00 | 5000.00*75%  |   3750.00 |    50000.00 |    3750.00
        三(三)3 | RETURNED_TO_POVERTY+POVERTY_MONITORED     |   5000.00 |             0.00 |  5000.00 |    1500.00 | 3500.00*70%  |   2450.00 |    50000.00 |    2450.00
        三(三)3 | RETURNED_TO_POVERTY+ILLNESS_IMPOVERISHED  |  50000.00 |         27625.00 | 22375.00 |    1500.00 | 20875.00*70% |  14612.50 |    50000.00 |   14612.50
        三(三)3 | POVERTY_MONITORED+ILLNESS_IMPOVERISHED    |  14000.00 |             0.00 | 14000.00 |    3000.00 | 11000.00*60% |   6600.00 |    50000.00 |    6600.00
        三(三)3 | UNSTABLY_LIFTED+ILLNESS_IMPOVERISHED      | 300000.00 |        205500.00 | 94500.00 |    3000.00 | 91500.00*60% |  54900.00 |    50000.00 |   50000.00
        """)
    void theCategoryThatPaysMostIsTakenOnce(
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
        Outcome outcome = HUANGSHAN.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(burden.minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.deductible(MEDICAL_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("三(三)2 三(三)3 what has accumulated runs on over the year, over care types and categories (年度累计)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | what runs on                                  | claims, the last of which is reckoned                                                                            | basic | critical illness | assistance
        三(三)2 | the burden                                    | burden=10000.00; OUTPATIENT_CHRONIC burden=10000.00                                                              |  0.00 |          3000.00 |       0.00
        三(三)2 | nothing, a new year                           | burden=10000.00 on=2022-12-31; burden=10000.00 on=2023-01-01                                                     |  0.00 |             0.00 |       0.00
        三(三)3 | the deductible of assistance                  | POVERTY_PRONE burden=2000.00; POVERTY_PRONE burden=2000.00                                                       |  0.00 |             0.00 |     600.00
        三(三)3 | the burden of assistance, of another category | POVERTY_PRONE burden=2000.00; RETURNED_TO_POVERTY burden=2000.00                                                 |  0.00 |             0.00 |    1400.00
        三(三)3 | what assistance paid, of another category     | DESTITUTE burden=300000.00; POVERTY_PRONE burden=10000.00                                                        |  0.00 |          8000.00 |       0.00
        三(三)3 | the fen: 60 % pays it here, 70 % before       | RETURNED_TO_POVERTY POVERTY_MONITORED burden=3000.05; RETURNED_TO_POVERTY POVERTY_MONITORED burden=0.01          |  0.00 |             0.00 |       0.01
        三(三)3 | the fen, where nothing had to be applied for  | RETURNED_TO_POVERTY POVERTY_MONITORED burden=3000.05; RETURNED_TO_POVERTY POVERTY_MONITORED burden=0.01 approved |  0.00 |             0.00 |       0.01
        三(三)3 | no burden before the recognition              | burden=10000.00; POVERTY_PRONE burden=4000.00                                                                    |  0.00 |             0.00 |     600.00
        """)
    void whatHasAccumulatedRunsOn(
            String clause, String what, String claims, Money basic, Money criticalIllness, Money assistance) {
        Outcome outcome = HUANGSHAN.settle(claims);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("三(一)3 others in special hardship are named, their rules left to the district (待定)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                            | claim                                    | pending
        三(一)3 | OTHER_SPECIAL_HARDSHIP           | 6000.00                                  | 三(一)3
        三(一)3 | OTHER_SPECIAL_HARDSHIP           | OUTPATIENT_CHRONIC 6000.00 basic=0.00    | 三(一)3
        三(一)3 | OTHER_SPECIAL_HARDSHIP           | OUTPATIENT_ORDINARY PRIMARY_CARE 6000.00 | -
        三(一)3 | DESTITUTE+OTHER_SPECIAL_HARDSHIP | 6000.00                                  | 三(一)3
        三(一)3 | DESTITUTE                        | 6000.00                                  | -
        """)
    void assistanceOfOthersInSpecialHardshipIsPending(String clause, String holds, String claim, String pending) {
        assertThat(HUANGSHAN.holding(holds).settle(claim).pending()).isEqualTo(pending);
    }

    @DisplayName("三(三)2 三(三)3 which care reaches the tiers after basic insurance (医疗类别)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds     | claim                                       |    basic | critical illness | assistance |  patient
        三(三)3 | DESTITUTE | INPATIENT 20000.00 basic=0.00               |     0.00 |          8125.00 |   10687.50 |  1187.50
        三(三)3 | DESTITUTE | OUTPATIENT_CHRONIC 20000.00 basic=0.00      |     0.00 |          8125.00 |   10687.50 |  1187.50
        三(三)3 | DESTITUTE | OUTPATIENT_CHRONIC special 20000.00         | 15600.00 |             0.00 |    3960.00 |   440.00
        三(三)3 | DESTITUTE | OUTPATIENT_ORDINARY PRIMARY_CARE 20000.00   |   150.00 |             0.00 |       0.00 | 19850.00
        三(三)3 | DESTITUTE | OUTPATIENT_TWO_DISEASES 20000.00 basic=0.00 |     0.00 |             0.00 |       0.00 | 20000.00
        """)
    void ordinaryOutpatientCareEndsWithBasicInsurance(
            String clause,
            String holds,
            String claim,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money patient) {
        Outcome outcome = HUANGSHAN.holding(holds).settle(claim);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("三(三)1 三(三)2 figures that the document does not give: no figure, no guess (缺参数即拒，含职工)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | claim                                             | missing
        三(三)1 | LEVEL_3_PROVINCIAL 1000.00                        | -
        三(三)1 | OUTPATIENT_CHRONIC 1000.00                        | basic 三(三)1
        三(三)1 | OUTPATIENT_CHRONIC special 1000.00                | -
        三(三)1 | OUTPATIENT_CHRONIC 1000.00 basic=100.00           | -
        三(三)1 | OUTPATIENT_ORDINARY PRIMARY_CARE 1000.00          | -
        三(三)1 | OUTPATIENT_ORDINARY LEVEL_1 1000.00               | basic 三(三)1
        三(三)1 | OUTPATIENT_ORDINARY LEVEL_1 1000.00 basic=100.00  | -
        三(三)1 | OUTPATIENT_TWO_DISEASES PRIMARY_CARE 1000.00      | basic 三(三)1
        三(三)1 | EMPLOYEE 1000.00                                  | basic 三(三)1
        三(三)1 | EMPLOYEE OUTPATIENT_CHRONIC special 1000.00       | basic 三(三)1
        三(三)2 | EMPLOYEE 1000.00 basic=500.00                     | critical-illness 三(三)2
        三(三)2 | EMPLOYEE DESTITUTE 1000.00 basic=500.00           | critical-illness 三(三)2
        三(三)1 | EMPLOYEE OUTPATIENT_ORDINARY PRIMARY_CARE 1000.00 | basic 三(三)1
        三(三)1 | EMPLOYEE OUTPATIENT_ORDINARY 1000.00 basic=500.00 | -
        """)
    void aMissingFigureRejectsTheClaim(String clause, String claim, String missing) {
        Outcome outcome = HUANGSHAN.settle(claim);
        assertThat(outcome.missing()).isEqualTo(missing);
        assertThat(outcome.codes().equals("MISSING_PARAMETER")).isEqualTo(!missing.equals("-"));
    }

    @DisplayName("三(三)1 to 三(三)3 whole claims, tier by tier (三重制度结算单)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                  | claim                                                                             | in scope |    basic | critical illness | assistance |  patient | notes
        三(三)1 | -                      | LEVEL_3 80000.00                                                                  | 80000.00 | 59475.00 |          3315.00 |       0.00 | 17210.00 | ILLUSTRATIVE_FIGURE
        二(五)  | DESTITUTE              | LEVEL_3 80000.00                                                                  | 80000.00 | 59475.00 |          8466.25 |   10852.88 |  1205.87 | ILLUSTRATIVE_FIGURE
        三(三)3 | POVERTY_PRONE          | LEVEL_3 85000.00 out-of-catalog=3000.00 over-limit=1000.00 first-self-pay=1000.00 | 80000.00 | 59475.00 |          3315.00 |    8526.00 | 13684.00 | ILLUSTRATIVE_FIGURE
        三(一)3 | OTHER_SPECIAL_HARDSHIP | LEVEL_3 80000.00                                                                  | 80000.00 | 59475.00 |          3315.00 |       0.00 | 17210.00 | ILLUSTRATIVE_FIGURE RULE_PENDING
        三(三)1 | DESTITUTE              | OUTPATIENT_ORDINARY PRIMARY_CARE 100.00                                           |   100.00 |    50.00 |             0.00 |       0.00 |    50.00 | -
        """)
    void wholeClaimsAreSettledTierByTier(
            String clause,
            String holds,
            String claim,
            Money inScope,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money patient,
            String notes) {
        Outcome outcome = HUANGSHAN.holding(holds).settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.codes()).isEqualTo(notes);
    }
}
