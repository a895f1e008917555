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

@DisplayName("chongqing-2018: Chongqing, three-year plan of 2018-12-18, residents (重庆市医疗保障扶贫三年行动方案)")
class Chongqing2018Specification {
    private static final Situation CHONGQING = Situation.in("500101", "2019-06-01");

    @DisplayName("—opening: from its issue on 2018-12-18 to the end of the three years (有效期、统筹地区)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | region | discharged on | policy or reason
        —opening | 500000 | 2018-12-17    | NO_POLICY_IN_FORCE
        —opening | 500000 | 2018-12-18    | chongqing-2018
        —opening | 500101 | 2018-12-18    | chongqing-2018
        —opening | 500236 | 2020-12-31    | chongqing-2018
        —opening | 500000 | 2021-01-01    | NO_POLICY_IN_FORCE
        —opening | 510100 | 2019-06-01    | UNKNOWN_REGION
        """)
    void theDayOfDischargePicksThePolicy(String clause, String region, String dischargedOn, String policy) {
        Outcome outcome = Situation.in(region, dischargedOn).settle("burden=100.00");
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
    }

    @DisplayName("二(三)7 the catalogues bind: what lies outside them is not in scope (目录)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds           | claim                                       | in scope |   basic | assistance | patient
        二(三)7 | -               | LEVEL_2 9000.00                             |  9000.00 | 5220.00 |       0.00 | 3780.00
        二(三)7 | -               | LEVEL_2 10000.00 out-of-catalog=1000.00     |  9000.00 | 5220.00 |       0.00 | 4780.00
        二(三)7 | REGISTERED_POOR | LEVEL_2 10000.00 out-of-catalog=1000.00     |  9000.00 | 6195.00 |    1963.50 | 1841.50
        """)
    void theCataloguesBind(
            String clause, String holds, String claim, Money inScope, Money basic, Money assistance, Money patient) {
        Outcome outcome = CHONGQING.holding(holds).settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("二(二)4 basic insurance, a stay by level of the hospital, first premium grade (基本医保住院，一档)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | level   | in scope | deductible | slices      |   basic | patient
        二(二)4 | LEVEL_1 |    99.99 |     100.00 | -           |    0.00 |   99.99
        二(二)4 | LEVEL_1 |   100.00 |     100.00 | -           |    0.00 |  100.00
        二(二)4 | LEVEL_1 |   100.01 |     100.00 | 0.01*80%    |    0.01 |  100.00
        二(二)4 | LEVEL_1 | 10000.00 |     100.00 | 9900.00*80% | 7920.00 | 2080.00
        二(二)4 | LEVEL_2 |   299.99 |     300.00 | -           |    0.00 |  299.99
        二(二)4 | LEVEL_2 |   300.00 |     300.00 | -           |    0.00 |  300.00
        二(二)4 | LEVEL_2 |   300.01 |     300.00 | 0.01*60%    |    0.01 |  300.00
        二(二)4 | LEVEL_2 | 10000.00 |     300.00 | 9700.00*60% | 5820.00 | 4180.00
        二(二)4 | LEVEL_3 |   799.99 |     800.00 | -           |    0.00 |  799.99
        二(二)4 | LEVEL_3 |   800.00 |     800.00 | -           |    0.00 |  800.00
        二(二)4 | LEVEL_3 |   800.01 |     800.00 | 0.01*40%    |    0.00 |  800.01
        二(二)4 | LEVEL_3 |   800.02 |     800.00 | 0.02*40%    |    0.01 |  800.01
        二(二)4 | LEVEL_3 | 10000.00 |     800.00 | 9200.00*40% | 3680.00 | 6320.00
        """)
    void basicInsurancePaysByLevel(
            String clause, String level, Money inScope, Money deductible, String slices, Money basic, Money patient) {
        Outcome outcome = CHONGQING.settle(level + " " + inScope);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("二(二)4 basic insurance, cap of a plan year, at level two (基本医保封顶线)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | paid before |  in scope | slices        | bands pay | left of cap |    basic
        二(二)4 |        0.00 | 133633.32 | 133333.32*60% |  79999.99 |    80000.00 | 79999.99
        二(二)4 |        0.00 | 133633.31 | 133333.31*60% |  79999.99 |    80000.00 | 79999.99
        二(二)4 |        0.00 | 133633.33 | 133333.33*60% |  80000.00 |    80000.00 | 80000.00
        二(二)4 |        0.00 | 133633.35 | 133333.35*60% |  80000.01 |    80000.00 | 80000.00
        二(二)4 |    79999.99 |    300.02 | 0.02*60%      |      0.01 |        0.01 |     0.01
        二(二)4 |    79999.99 |    300.03 | 0.03*60%      |      0.02 |        0.01 |     0.01
        二(二)4 |    80000.00 |  10000.00 | 9700.00*60%   |   5820.00 |        0.00 |     0.00
        二(二)4 |    90000.00 |  10000.00 | 9700.00*60%   |   5820.00 |        0.00 |     0.00
        """)
    void basicInsurancePaysNoMoreThanItsCap(
            String clause, Money before, Money inScope, String slices, Money bandsPay, Money left, Money basic) {
        Outcome outcome = CHONGQING.settle("200000.00 basic=" + before + "; " + inScope);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.bandsPay(BASIC)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left.toString());
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("二(二)4 basic insurance of the rural poor at district and county hospitals in the area (区域内区县级医院倾斜)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                 | claim                                   | others' deductible | of which | deductible | others' rate | points more | rate | slices      |   basic
        二(二)4 | REGISTERED_POOR       | LEVEL_2 IN_COUNTY 150.01                |             300.00 |      50% |     150.00 |          60% |         10% |  70% | 0.01*70%    |    0.01
        二(二)4 | REGISTERED_POOR       | LEVEL_2 IN_COUNTY 10000.00              |             300.00 |      50% |     150.00 |          60% |         10% |  70% | 9850.00*70% | 6895.00
        二(二)4 | REGISTERED_POOR       | LEVEL_2 IN_REGION 10000.00              |             300.00 |      50% |     150.00 |          60% |         10% |  70% | 9850.00*70% | 6895.00
        二(二)4 | DESTITUTE             | LEVEL_2 IN_REGION 10000.00              |             300.00 |      50% |     150.00 |          60% |         10% |  70% | 9850.00*70% | 6895.00
        二(二)4 | DESTITUTE             | LEVEL_2 IN_COUNTY undesignated 10000.00 |             300.00 |      50% |     150.00 |          60% |         10% |  70% | 9850.00*70% | 6895.00
        二(二)4 | DESTITUTE             | LEVEL_2 IN_PROVINCE 10000.00            |             300.00 |     100% |     300.00 |          60% |          0% |  60% | 9700.00*60% | 5820.00
        二(二)4 | DESTITUTE             | LEVEL_2 OUT_OF_PROVINCE 10000.00        |             300.00 |     100% |     300.00 |          60% |          0% |  60% | 9700.00*60% | 5820.00
        二(二)4 | DESTITUTE             | LEVEL_1 IN_COUNTY 10000.00              |             100.00 |     100% |     100.00 |          80% |          0% |  80% | 9900.00*80% | 7920.00
        二(二)4 | REGISTERED_POOR       | LEVEL_3 IN_COUNTY 10000.00              |             800.00 |     100% |     800.00 |          40% |          0% |  40% | 9200.00*40% | 3680.00
        二(二)4 | SUBSISTENCE_ALLOWANCE | LEVEL_2 IN_COUNTY 10000.00              |             300.00 |     100% |     300.00 |          60% |          0% |  60% | 9700.00*60% | 5820.00
        """)
    void basicInsurancePaysTheRuralPoorMore(
            String clause,
            String holds,
            String claim,
            Money ordinary,
            String share,
            Money deductible,
            String ordinaryRate,
            String points,
            String rate,
            String slices,
            Money basic) {
        Outcome others = CHONGQING.settle(claim.replace("150.01", "10000.00"));
        Outcome holder = CHONGQING.holding(holds).settle(claim);
        assertThat(others.deductibleAsRuled(BASIC)).isEqualTo(ordinary);
        assertThat(Situation.percent(share).appliedTo(ordinary)).isEqualTo(deductible);
        assertThat(holder.deductible(BASIC)).isEqualTo(deductible);
        assertThat(others.rates(BASIC)).isEqualTo(ordinaryRate);
        assertThat(Situation.raised(ordinaryRate, points)).isEqualTo(rate);
        assertThat(holder.slices(BASIC)).isEqualTo(slices);
        assertThat(holder.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("二(二)4 the rural poor's basic insurance has the same cap (封顶线不变)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  |  in scope | bands pay | left of cap |    basic
        二(二)4 | 114435.70 |  79999.99 |    80000.00 | 79999.99
        二(二)4 | 114435.71 |  80000.00 |    80000.00 | 80000.00
        二(二)4 | 114435.73 |  80000.01 |    80000.00 | 80000.00
        """)
    void theRuralPoorHaveTheSameCap(String clause, Money inScope, Money bandsPay, String left, Money basic) {
        Outcome outcome = CHONGQING.holding("DESTITUTE").settle(inScope.toString());
        assertThat(outcome.bandsPay(BASIC)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("二(二)5 critical illness insurance, ordinary terms (大病保险普惠待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                 | burden before |    burden | deductible | slices                        | bands pay | left of cap | critical illness | illustrative
        二(二)5 | -                     |          0.00 |  13192.99 |   13193.00 | -                             |      0.00 |   200000.00 |             0.00 | deductible 13193.00
        二(二)5 | -                     |          0.00 |  13193.00 |   13193.00 | -                             |      0.00 |   200000.00 |             0.00 | deductible 13193.00
        二(二)5 | -                     |          0.00 |  13193.01 |   13193.00 | 0.01*50%                      |      0.01 |   200000.00 |             0.01 | deductible 13193.00
        二(二)5 | -                     |      13000.00 |    200.00 |   13193.00 | 7.00*50%                      |      3.50 |   200000.00 |             3.50 | deductible 13193.00
        二(二)5 | -                     |          0.00 | 199999.99 |   13193.00 | 186806.99*50%                 |  93403.50 |   200000.00 |         93403.50 | deductible 13193.00
        二(二)5 | -                     |          0.00 | 200000.00 |   13193.00 | 186807.00*50%                 |  93403.50 |   200000.00 |         93403.50 | deductible 13193.00
        二(二)5 | -                     |          0.00 | 200000.01 |   13193.00 | 186807.00*50% + 0.01*60%      |  93403.51 |   200000.00 |         93403.51 | deductible 13193.00
        二(二)5 | -                     |          0.00 | 200000.02 |   13193.00 | 186807.00*50% + 0.02*60%      |  93403.51 |   200000.00 |         93403.51 | deductible 13193.00
        二(二)5 | -                     |     190000.00 |  20000.00 |   13193.00 | 10000.00*50% + 10000.00*60%   |  11000.00 |   111596.50 |         11000.00 | deductible 13193.00
        二(二)5 | -                     |          0.00 | 377660.81 |   13193.00 | 186807.00*50% + 177660.81*60% | 199999.99 |   200000.00 |        199999.99 | deductible 13193.00
        二(二)5 | -                     |          0.00 | 377660.83 |   13193.00 | 186807.00*50% + 177660.83*60% | 200000.00 |   200000.00 |        200000.00 | deductible 13193.00
        二(二)5 | -                     |          0.00 | 377660.85 |   13193.00 | 186807.00*50% + 177660.85*60% | 200000.01 |   200000.00 |        200000.00 | deductible 13193.00, cap 200000.00
        二(二)5 | -                     |     400000.00 |   1000.00 |   13193.00 | 1000.00*60%                   |    600.00 |        0.00 |             0.00 | deductible 13193.00, cap 200000.00
        二(二)5 | SUBSISTENCE_ALLOWANCE |          0.00 |  20000.00 |   13193.00 | 6807.00*50%                   |   3403.50 |   200000.00 |          3403.50 | deductible 13193.00
        二(二)5 | RETURNED_TO_POVERTY   |          0.00 |  20000.00 |   13193.00 | 6807.00*50%                   |   3403.50 |   200000.00 |          3403.50 | deductible 13193.00
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
        Outcome outcome = CHONGQING.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("二(二)5 critical illness insurance of the rural poor (农村贫困人口大病保险)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds           | burden before |     burden | deductible | slices                        | bands pay | left of cap | critical illness | illustrative
        二(二)5 | REGISTERED_POOR |          0.00 |    6596.49 |    6596.50 | -                             |      0.00 |        none |             0.00 | deductible 6596.50
        二(二)5 | REGISTERED_POOR |          0.00 |    6596.50 |    6596.50 | -                             |      0.00 |        none |             0.00 | deductible 6596.50
        二(二)5 | REGISTERED_POOR |          0.00 |    6596.51 |    6596.50 | 0.01*55%                      |      0.01 |        none |             0.01 | deductible 6596.50
        二(二)5 | REGISTERED_POOR |       6000.00 |    1000.00 |    6596.50 | 403.50*55%                    |    221.93 |        none |           221.93 | deductible 6596.50
        二(二)5 | REGISTERED_POOR |          0.00 |  199999.99 |    6596.50 | 193403.49*55%                 | 106371.92 |        none |        106371.92 | deductible 6596.50
        二(二)5 | DESTITUTE       |          0.00 |  200000.00 |    6596.50 | 193403.50*55%                 | 106371.93 |        none |        106371.93 | deductible 6596.50
        二(二)5 | DESTITUTE       |          0.00 |  200000.01 |    6596.50 | 193403.50*55% + 0.01*65%      | 106371.93 |        none |        106371.93 | deductible 6596.50
        二(二)5 | DESTITUTE       |     190000.00 |   20000.00 |    6596.50 | 10000.00*55% + 10000.00*65%   |  12000.00 |        none |         12000.00 | deductible 6596.50
        二(二)5 | DESTITUTE       |          0.00 | 1000000.00 |    6596.50 | 193403.50*55% + 800000.00*65% | 626371.93 |        none |        626371.93 | deductible 6596.50
        """)
    void criticalIllnessInsurancePaysTheRuralPoorMore(
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
        Outcome outcome = CHONGQING.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName(
            "二(二)5 the preferential terms as the clause words them: half the deductible, 5 points more, no cap (倾斜)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds           | others' deductible | of which | deductible | others' rates | points more | rates   |  cap
        二(二)5 | REGISTERED_POOR |           13193.00 |      50% |    6596.50 | 50% 60%       |          5% | 55% 65% | none
        二(二)5 | DESTITUTE       |           13193.00 |      50% |    6596.50 | 50% 60%       |          5% | 55% 65% | none
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
        Outcome others = CHONGQING.settle("burden=1000000.00");
        Outcome holder = CHONGQING.holding(holds).settle("burden=1000000.00");
        assertThat(others.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(ordinary);
        assertThat(holder.deductibleAsRuled(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(Situation.percent(share).appliedTo(ordinary)).isEqualTo(deductible);
        assertThat(others.rates(CRITICAL_ILLNESS)).isEqualTo(ordinaryRates);
        assertThat(holder.rates(CRITICAL_ILLNESS)).isEqualTo(rates);
        assertThat(Situation.raised(ordinaryRates, points)).isEqualTo(rates);
        assertThat(holder.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(cap);
    }

    @DisplayName("二(二)6 medical assistance of the rural poor's stays (农村贫困人口住院救助)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                     |     burden | critical illness |      left | deductible | slices        | bands pay | left of cap | assistance
        二(二)6 | REGISTERED_POOR           |       0.01 |             0.00 |      0.01 |       0.00 | 0.01*70%      |      0.01 |   100000.00 |       0.01
        二(二)6 | REGISTERED_POOR           |    5000.00 |             0.00 |   5000.00 |       0.00 | 5000.00*70%   |   3500.00 |   100000.00 |    3500.00
        二(二)6 | DESTITUTE                 |   50000.00 |         23871.93 |  26128.07 |       0.00 | 26128.07*70%  |  18289.65 |   100000.00 |   18289.65
        二(二)6 | DESTITUTE+REGISTERED_POOR |   50000.00 |         23871.93 |  26128.07 |       0.00 | 26128.07*70%  |  18289.65 |   100000.00 |   18289.65
        二(二)6 | REGISTERED_POOR           |  340654.43 |        197797.30 | 142857.13 |       0.00 | 142857.13*70% |  99999.99 |   100000.00 |   99999.99
        二(二)6 | REGISTERED_POOR           |  340654.46 |        197797.32 | 142857.14 |       0.00 | 142857.14*70% | 100000.00 |   100000.00 |  100000.00
        二(二)6 | DESTITUTE                 |  340654.49 |        197797.34 | 142857.15 |       0.00 | 142857.15*70% | 100000.01 |   100000.00 |  100000.00
        二(二)6 | DESTITUTE                 | 1000000.00 |        626371.93 | 373628.07 |       0.00 | 373628.07*70% | 261539.65 |   100000.00 |  100000.00
        二(二)6 | -                         |   20000.00 |          3403.50 |  16596.50 |       0.00 | -             |      0.00 |        none |       0.00
        二(二)6 | SUBSISTENCE_ALLOWANCE     |   20000.00 |          3403.50 |  16596.50 |       0.00 | -             |      0.00 |        none |       0.00
        """)
    void medicalAssistancePaysTheRuralPoor(
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
        Outcome outcome = CHONGQING.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(burden.minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.deductible(MEDICAL_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("二(二)6 the share that the document prints as \"not less than\" (不低于)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds           | claim          | tier               | rates | not less than
        二(二)6 | REGISTERED_POOR | burden=1000.00 | MEDICAL_ASSISTANCE |   70% |           70%
        二(二)6 | DESTITUTE       | burden=1000.00 | MEDICAL_ASSISTANCE |   70% |           70%
        """)
    void aPrintedFloorIsKept(String clause, String holds, String claim, TierName tier, String rates, String floors) {
        Outcome outcome = CHONGQING.holding(holds).settle(claim);
        assertThat(outcome.rates(tier)).isEqualTo(rates);
        assertThat(outcome.floors(tier)).isEqualTo(floors);
        assertThat(outcome.clausesOfFloors(tier)).isEqualTo(clause);
    }

    @DisplayName("二(二)5 二(二)6 what has accumulated runs on over the year (年度累计)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | what runs on                      | claims, the last of which is reckoned                                 | basic | critical illness | assistance
        二(二)5 | the burden                        | burden=10000.00; OUTPATIENT_CHRONIC burden=10000.00                   |  0.00 |          3403.50 |       0.00
        二(二)5 | the burden before the recognition | burden=10000.00; DESTITUTE burden=10000.00                            |  0.00 |          5500.00 |    3150.00
        二(二)5 | nothing, a new year               | burden=10000.00 on=2019-12-31; burden=10000.00 on=2020-01-01          |  0.00 |             0.00 |       0.00
        二(二)6 | the limit of assistance           | DESTITUTE burden=1000000.00; REGISTERED_POOR burden=1000.00           |  0.00 |           650.00 |       0.00
        二(二)6 | the burden of stays alone         | DESTITUTE OUTPATIENT_CHRONIC burden=6000.00; DESTITUTE burden=1000.00 |  0.00 |           221.93 |     544.65
        """)
    void whatHasAccumulatedRunsOn(
            String clause, String what, String claims, Money basic, Money criticalIllness, Money assistance) {
        Outcome outcome = CHONGQING.settle(claims);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("二(三)8 二(二)6·a health-relief assistance, and more for the specially poor: named, not printed (待定)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause    | holds                           | claim                                 | pending
        二(三)8   | REGISTERED_POOR                 | 6000.00                               | 二(三)8 二(二)6·a
        二(三)8   | DESTITUTE                       | 6000.00                               | 二(三)8 二(二)6·a
        二(二)6·a | DESTITUTE+SUBSISTENCE_ALLOWANCE | 6000.00                               | 二(三)8 二(二)6·a
        二(二)6·a | SUBSISTENCE_ALLOWANCE           | 6000.00                               | -
        二(二)6·a | -                               | 6000.00                               | -
        二(二)6·a | DESTITUTE                       | OUTPATIENT_CHRONIC 6000.00 basic=0.00 | -
        """)
    void moreAssistanceIsPending(String clause, String holds, String claim, String pending) {
        assertThat(CHONGQING.holding(holds).settle(claim).pending()).isEqualTo(pending);
    }

    @DisplayName("二(二)5 二(二)6 which care reaches the tiers after basic insurance (医疗类别)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds     | claim                                       | basic | critical illness | assistance |  patient
        二(二)6 | DESTITUTE | INPATIENT 20000.00 basic=0.00               |  0.00 |          7371.93 |    8839.65 |  3788.42
        二(二)6 | DESTITUTE | OUTPATIENT_CHRONIC 20000.00 basic=0.00      |  0.00 |          7371.93 |       0.00 | 12628.07
        二(二)5 | DESTITUTE | OUTPATIENT_ORDINARY 20000.00 basic=0.00     |  0.00 |             0.00 |       0.00 | 20000.00
        二(二)5 | DESTITUTE | OUTPATIENT_TWO_DISEASES 20000.00 basic=0.00 |  0.00 |             0.00 |       0.00 | 20000.00
        """)
    void assistanceIsForStaysAlone(
            String clause,
            String holds,
            String claim,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money patient) {
        Outcome outcome = CHONGQING.holding(holds).settle(claim);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("二(二)4 二(二)5 figures that the document does not give: no figure, no guess (缺参数即拒)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | claim                                             | missing
        二(二)4 | LEVEL_3 1000.00                                   | -
        二(二)4 | PRIMARY_CARE 1000.00                              | basic 二(二)4
        二(二)4 | LEVEL_3_PROVINCIAL 1000.00                        | basic 二(二)4
        二(二)4 | LEVEL_3_PROVINCIAL 1000.00 basic=500.00           | -
        二(二)4 | OUTPATIENT_CHRONIC 1000.00                        | basic 二(二)4
        二(二)4 | OUTPATIENT_ORDINARY 1000.00                       | basic 二(二)4
        二(二)4 | OUTPATIENT_TWO_DISEASES 1000.00                   | basic 二(二)4
        二(二)4 | EMPLOYEE 1000.00                                  | basic 二(二)4
        二(二)5 | EMPLOYEE 1000.00 basic=500.00                     | critical-illness 二(二)5
        二(二)5 | EMPLOYEE DESTITUTE 1000.00 basic=500.00           | critical-illness 二(二)5
        二(二)4 | EMPLOYEE OUTPATIENT_ORDINARY 1000.00 basic=500.00 | -
        """)
    void aMissingFigureRejectsTheClaim(String clause, String claim, String missing) {
        Outcome outcome = CHONGQING.settle(claim);
        assertThat(outcome.missing()).isEqualTo(missing);
        assertThat(outcome.codes().equals("MISSING_PARAMETER")).isEqualTo(!missing.equals("-"));
    }

    @DisplayName("二(二)4 to 二(二)6 whole claims, tier by tier (一单制结算)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds           | claim                                                            |  in scope |    basic | critical illness | assistance |  patient | notes
        二(二)4 | -               | LEVEL_3 100000.00                                                | 100000.00 | 39680.00 |         23563.50 |       0.00 | 36756.50 | ILLUSTRATIVE_FIGURE
        二(二)6 | REGISTERED_POOR | LEVEL_3 100000.00                                                | 100000.00 | 39680.00 |         29547.93 |   21540.45 |  9231.62 | ILLUSTRATIVE_FIGURE RULE_PENDING
        二(二)6 | DESTITUTE       | LEVEL_2 100000.00                                                | 100000.00 | 69895.00 |         12929.68 |   12022.72 |  5152.60 | ILLUSTRATIVE_FIGURE RULE_PENDING
        二(二)5 | DESTITUTE       | OUTPATIENT_CHRONIC 20000.00 basic=5000.00 first-self-pay=1000.00 |  19000.00 |  5000.00 |          4071.93 |       0.00 | 10928.07 | ILLUSTRATIVE_FIGURE
        二(二)6 | DESTITUTE       | 5000.00 basic=5000.00                                            |   5000.00 |  5000.00 |             0.00 |       0.00 |     0.00 | RULE_PENDING
        二(二)4 | -               | OUTPATIENT_ORDINARY 100.00 basic=40.00                           |    100.00 |    40.00 |             0.00 |       0.00 |    60.00 | -
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
        Outcome outcome = CHONGQING.holding(holds).settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.codes()).isEqualTo(notes);
    }
}
