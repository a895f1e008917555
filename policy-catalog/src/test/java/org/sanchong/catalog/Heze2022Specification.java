package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.benefit.TierName.FURTHER_ASSISTANCE;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.catalog.Situation.Outcome;
import org.sanchong.domain.money.Money;

@DisplayName("heze-2022: Heze, 菏医保〔2022〕10号, residents (菏泽市医保帮扶政策)")
class Heze2022Specification {
    private static final Situation HEZE = Situation.in("371722", "2022-06-01");

    @DisplayName("四: in force from 2022-05-01 (施行日期、统筹地区)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | region | discharged on | policy or reason
        四     | 371700 | 2022-04-30    | NO_POLICY_IN_FORCE
        四     | 371700 | 2022-05-01    | heze-2022
        四     | 371722 | 2022-05-01    | heze-2022
        四     | 371702 | 2030-12-31    | heze-2022
        四     | 371600 | 2022-06-01    | UNKNOWN_REGION
        """)
    void theDayOfDischargePicksThePolicy(String clause, String region, String dischargedOn, String policy) {
        Outcome outcome = Situation.in(region, dischargedOn).settle("burden=100.00");
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
    }

    @DisplayName("一(四) presupposes basic insurance, a stay by level of the hospital (基本医保住院)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | level   | in scope | deductible | slices      |   basic | patient
        一(四) | LEVEL_1 |    99.99 |     100.00 | -           |    0.00 |   99.99
        一(四) | LEVEL_1 |   100.00 |     100.00 | -           |    0.00 |  100.00
        一(四) | LEVEL_1 |   100.01 |     100.00 | 0.01*85%    |    0.01 |  100.00
        一(四) | LEVEL_1 | 10000.00 |     100.00 | 9900.00*85% | 8415.00 | 1585.00
        一(四) | LEVEL_2 |   349.99 |     350.00 | -           |    0.00 |  349.99
        一(四) | LEVEL_2 |   350.00 |     350.00 | -           |    0.00 |  350.00
        一(四) | LEVEL_2 |   350.01 |     350.00 | 0.01*76%    |    0.01 |  350.00
        一(四) | LEVEL_2 | 10000.00 |     350.00 | 9650.00*76% | 7334.00 | 2666.00
        一(四) | LEVEL_3 |   749.99 |     750.00 | -           |    0.00 |  749.99
        一(四) | LEVEL_3 |   750.00 |     750.00 | -           |    0.00 |  750.00
        一(四) | LEVEL_3 |   750.01 |     750.00 | 0.01*66%    |    0.01 |  750.00
        一(四) | LEVEL_3 | 10000.00 |     750.00 | 9250.00*66% | 6105.00 | 3895.00
        """)
    void basicInsurancePaysByLevel(
            String clause, String level, Money inScope, Money deductible, String slices, Money basic, Money patient) {
        Outcome outcome = HEZE.settle(level + " " + inScope);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("一(四) basic insurance, cap of a plan year, at level two (基本医保封顶线)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | paid before |  in scope | slices        | bands pay | left of cap |     basic
        一(四) |        0.00 | 197718.40 | 197368.40*76% | 149999.98 |   150000.00 | 149999.98
        一(四) |        0.00 | 197718.42 | 197368.42*76% | 150000.00 |   150000.00 | 150000.00
        一(四) |        0.00 | 197718.43 | 197368.43*76% | 150000.01 |   150000.00 | 150000.00
        一(四) |   149999.99 |    350.02 | 0.02*76%      |      0.02 |        0.01 |      0.01
        一(四) |   150000.00 |  10000.00 | 9650.00*76%   |   7334.00 |        0.00 |      0.00
        一(四) |   160000.00 |  10000.00 | 9650.00*76%   |   7334.00 |        0.00 |      0.00
        """)
    void basicInsurancePaysNoMoreThanItsCap(
            String clause, Money before, Money inScope, String slices, Money bandsPay, Money left, Money basic) {
        Outcome outcome = HEZE.settle("200000.00 basic=" + before + "; " + inScope);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.bandsPay(BASIC)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left.toString());
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("一(三) critical illness insurance, ordinary terms (大病保险普惠待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                | burden before |    burden | deductible | slices                                                       | bands pay | left of cap | critical illness | illustrative
        一(三) | -                    |          0.00 |  13999.99 |   14000.00 | -                                                            |      0.00 |   400000.00 |             0.00 | deductible 14000.00
        一(三) | -                    |          0.00 |  14000.00 |   14000.00 | -                                                            |      0.00 |   400000.00 |             0.00 | deductible 14000.00
        一(三) | -                    |          0.00 |  14000.01 |   14000.00 | 0.01*60%                                                     |      0.01 |   400000.00 |             0.01 | deductible 14000.00, band 1 rate 60%
        一(三) | -                    |      13000.00 |   2000.00 |   14000.00 | 1000.00*60%                                                  |    600.00 |   400000.00 |           600.00 | deductible 14000.00, band 1 rate 60%
        一(三) | -                    |          0.00 |  99999.99 |   14000.00 | 85999.99*60%                                                 |  51599.99 |   400000.00 |         51599.99 | deductible 14000.00, band 1 rate 60%
        一(三) | -                    |          0.00 | 100000.00 |   14000.00 | 86000.00*60%                                                 |  51600.00 |   400000.00 |         51600.00 | deductible 14000.00, band 1 rate 60%
        一(三) | -                    |          0.00 | 100000.01 |   14000.00 | 86000.00*60% + 0.01*65%                                      |  51600.01 |   400000.00 |         51600.01 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%
        一(三) | -                    |      99000.00 |   2000.00 |   14000.00 | 1000.00*60% + 1000.00*65%                                    |   1250.00 |   349000.00 |          1250.00 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%
        一(三) | -                    |          0.00 | 200000.00 |   14000.00 | 86000.00*60% + 100000.00*65%                                 | 116600.00 |   400000.00 |        116600.00 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%
        一(三) | -                    |          0.00 | 200000.01 |   14000.00 | 86000.00*60% + 100000.00*65% + 0.01*70%                      | 116600.01 |   400000.00 |        116600.01 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%, band 2 edge 200000.00, band 3 rate 70%
        一(三) | -                    |          0.00 | 300000.00 |   14000.00 | 86000.00*60% + 100000.00*65% + 100000.00*70%                 | 186600.00 |   400000.00 |        186600.00 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%, band 2 edge 200000.00, band 3 rate 70%
        一(三) | -                    |          0.00 | 300000.01 |   14000.00 | 86000.00*60% + 100000.00*65% + 100000.00*70% + 0.01*75%      | 186600.01 |   400000.00 |        186600.01 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%, band 2 edge 200000.00, band 3 rate 70%, band 3 edge 300000.00, band 4 rate 75%
        一(三) | -                    |          0.00 | 584533.32 |   14000.00 | 86000.00*60% + 100000.00*65% + 100000.00*70% + 284533.32*75% | 399999.99 |   400000.00 |        399999.99 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%, band 2 edge 200000.00, band 3 rate 70%, band 3 edge 300000.00, band 4 rate 75%
        一(三) | -                    |          0.00 | 584533.33 |   14000.00 | 86000.00*60% + 100000.00*65% + 100000.00*70% + 284533.33*75% | 400000.00 |   400000.00 |        400000.00 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%, band 2 edge 200000.00, band 3 rate 70%, band 3 edge 300000.00, band 4 rate 75%
        一(三) | -                    |          0.00 | 584533.35 |   14000.00 | 86000.00*60% + 100000.00*65% + 100000.00*70% + 284533.35*75% | 400000.01 |   400000.00 |        400000.00 | deductible 14000.00, band 1 rate 60%, band 1 edge 100000.00, band 2 rate 65%, band 2 edge 200000.00, band 3 rate 70%, band 3 edge 300000.00, band 4 rate 75%, cap 400000.00
        一(三) | -                    |     600000.00 |   1000.00 |   14000.00 | 1000.00*75%                                                  |    750.00 |        0.00 |             0.00 | deductible 14000.00, band 1 edge 100000.00, band 2 edge 200000.00, band 3 edge 300000.00, band 4 rate 75%, cap 400000.00
        一(三) | ALLOWANCE_MARGIN     |          0.00 |  50000.00 |   14000.00 | 36000.00*60%                                                 |  21600.00 |   400000.00 |         21600.00 | deductible 14000.00, band 1 rate 60%
        一(三) | UNSTABLY_LIFTED      |          0.00 |  50000.00 |   14000.00 | 36000.00*60%                                                 |  21600.00 |   400000.00 |         21600.00 | deductible 14000.00, band 1 rate 60%
        一(三) | POVERTY_PRONE        |          0.00 |  50000.00 |   14000.00 | 36000.00*60%                                                 |  21600.00 |   400000.00 |         21600.00 | deductible 14000.00, band 1 rate 60%
        一(三) | EXPENDITURE_HARDSHIP |          0.00 |  50000.00 |   14000.00 | 36000.00*60%                                                 |  21600.00 |   400000.00 |         21600.00 | deductible 14000.00, band 1 rate 60%
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
        Outcome outcome = HEZE.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("一(三) critical illness insurance, preferential terms (大病保险倾斜待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                 | burden before |     burden | deductible | slices                                                        |  bands pay | left of cap | critical illness | illustrative
        一(三) | DESTITUTE             |          0.00 |    4999.99 |    5000.00 | -                                                             |       0.00 |        none |             0.00 |            -
        一(三) | DESTITUTE             |          0.00 |    5000.00 |    5000.00 | -                                                             |       0.00 |        none |             0.00 |            -
        一(三) | DESTITUTE             |          0.00 |    5000.01 |    5000.00 | 0.01*65%                                                      |       0.01 |        none |             0.01 |            -
        一(三) | DESTITUTE             |       4000.00 |    2000.00 |    5000.00 | 1000.00*65%                                                   |     650.00 |        none |           650.00 |            -
        一(三) | DESTITUTE             |          0.00 |   99999.99 |    5000.00 | 94999.99*65%                                                  |   61749.99 |        none |         61749.99 |            -
        一(三) | DESTITUTE             |          0.00 |  100000.00 |    5000.00 | 95000.00*65%                                                  |   61750.00 |        none |         61750.00 |            -
        一(三) | DESTITUTE             |          0.00 |  100000.01 |    5000.00 | 95000.00*65% + 0.01*70%                                       |   61750.01 |        none |         61750.01 |            -
        一(三) | SUBSISTENCE_ALLOWANCE |          0.00 |  199999.99 |    5000.00 | 95000.00*65% + 99999.99*70%                                   |  131749.99 |        none |        131749.99 |            -
        一(三) | SUBSISTENCE_ALLOWANCE |          0.00 |  200000.00 |    5000.00 | 95000.00*65% + 100000.00*70%                                  |  131750.00 |        none |        131750.00 |            -
        一(三) | SUBSISTENCE_ALLOWANCE |          0.00 |  200000.01 |    5000.00 | 95000.00*65% + 100000.00*70% + 0.01*75%                       |  131750.01 |        none |        131750.01 |            -
        一(三) | SUBSISTENCE_ALLOWANCE |     199000.00 |    2000.00 |    5000.00 | 1000.00*70% + 1000.00*75%                                     |    1450.00 |        none |          1450.00 |            -
        一(三) | RETURNED_TO_POVERTY   |          0.00 |  299999.99 |    5000.00 | 95000.00*65% + 100000.00*70% + 99999.99*75%                   |  206749.99 |        none |        206749.99 |            -
        一(三) | RETURNED_TO_POVERTY   |          0.00 |  300000.00 |    5000.00 | 95000.00*65% + 100000.00*70% + 100000.00*75%                  |  206750.00 |        none |        206750.00 |            -
        一(三) | RETURNED_TO_POVERTY   |          0.00 |  300000.01 |    5000.00 | 95000.00*65% + 100000.00*70% + 100000.00*75% + 0.01*80%       |  206750.01 |        none |        206750.01 |            -
        一(三) | RETURNED_TO_POVERTY   |          0.00 | 2000000.00 |    5000.00 | 95000.00*65% + 100000.00*70% + 100000.00*75% + 1700000.00*80% | 1566750.00 |        none |       1566750.00 |            -
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
        Outcome outcome = HEZE.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("一(四) 一(四)·b medical assistance by category (分类救助)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds                 |     burden | critical illness |      left | deductible | slices        | bands pay | left of cap | assistance
        一(四)   | DESTITUTE             |       0.01 |             0.00 |      0.01 |       0.00 | 0.01*70%      |      0.01 |        none |       0.01
        一(四)   | DESTITUTE             |    5000.00 |             0.00 |   5000.00 |       0.00 | 5000.00*70%   |   3500.00 |        none |    3500.00
        一(四)   | DESTITUTE             | 1000000.00 |        766750.00 | 233250.00 |       0.00 | 233250.00*70% | 163275.00 |        none |  163275.00
        一(四)   | SUBSISTENCE_ALLOWANCE |    5000.00 |             0.00 |   5000.00 |       0.00 | 5000.00*70%   |   3500.00 |    70000.00 |    3500.00
        一(四)   | SUBSISTENCE_ALLOWANCE |  333749.93 |        233749.94 |  99999.99 |       0.00 | 99999.99*70%  |  69999.99 |    70000.00 |   69999.99
        一(四)   | SUBSISTENCE_ALLOWANCE |  333749.98 |        233749.98 | 100000.00 |       0.00 | 100000.00*70% |  70000.00 |    70000.00 |   70000.00
        一(四)   | SUBSISTENCE_ALLOWANCE |  333750.03 |        233750.02 | 100000.01 |       0.00 | 100000.01*70% |  70000.01 |    70000.00 |   70000.00
        一(四)   | RETURNED_TO_POVERTY   |    5000.00 |             0.00 |   5000.00 |       0.00 | 5000.00*70%   |   3500.00 |    10000.00 |    3500.00
        一(四)   | RETURNED_TO_POVERTY   |   31530.56 |         17244.86 |  14285.70 |       0.00 | 14285.70*70%  |   9999.99 |    10000.00 |    9999.99
        一(四)   | RETURNED_TO_POVERTY   |   31530.59 |         17244.88 |  14285.71 |       0.00 | 14285.71*70%  |  10000.00 |    10000.00 |   10000.00
        一(四)   | RETURNED_TO_POVERTY   |   31530.65 |         17244.92 |  14285.73 |       0.00 | 14285.73*70%  |  10000.01 |    10000.00 |   10000.00
        一(四)·b | ALLOWANCE_MARGIN      |    2999.99 |             0.00 |   2999.99 |    3000.00 | -             |      0.00 |    10000.00 |       0.00
        一(四)·b | ALLOWANCE_MARGIN      |    3000.00 |             0.00 |   3000.00 |    3000.00 | -             |      0.00 |    10000.00 |       0.00
        一(四)·b | ALLOWANCE_MARGIN      |    3000.01 |             0.00 |   3000.01 |    3000.00 | 0.01*50%      |      0.01 |    10000.00 |       0.01
        一(四)·b | UNSTABLY_LIFTED       |   10000.00 |             0.00 |  10000.00 |    3000.00 | 7000.00*50%   |   3500.00 |    10000.00 |    3500.00
        一(四)·b | POVERTY_PRONE         |   20000.00 |          3600.00 |  16400.00 |    3000.00 | 13400.00*50%  |   6700.00 |    10000.00 |    6700.00
        一(四)·b | POVERTY_PRONE         |   36499.94 |         13499.96 |  22999.98 |    3000.00 | 19999.98*50%  |   9999.99 |    10000.00 |    9999.99
        一(四)·b | POVERTY_PRONE         |   36499.99 |         13499.99 |  23000.00 |    3000.00 | 20000.00*50%  |  10000.00 |    10000.00 |   10000.00
        一(四)·b | POVERTY_PRONE         |   36500.02 |         13500.01 |  23000.01 |    3000.00 | 20000.01*50%  |  10000.01 |    10000.00 |   10000.00
        一(四)·d | -                     |   20000.00 |          3600.00 |  16400.00 |       0.00 | -             |      0.00 |        none |       0.00
        一(四)·d | STABLY_LIFTED         |   20000.00 |          3600.00 |  16400.00 |       0.00 | -             |      0.00 |        none |       0.00
        一(四)·d | REGISTERED_POOR       |   20000.00 |          3600.00 |  16400.00 |       0.00 | -             |      0.00 |        none |       0.00
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
        Outcome outcome = HEZE.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(burden.minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.deductible(MEDICAL_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("一(四)·a 一(四)·b further assistance on what is left after the three tiers (再救助)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds                 |    burden | critical illness | assistance |     left | deductible | slices       | bands pay | left of cap |  further |  patient
        一(四)·a | DESTITUTE             |  38333.19 |         21666.57 |   11666.63 |  4999.99 |    5000.00 | -            |      0.00 |    20000.00 |     0.00 |  4999.99
        一(四)·a | DESTITUTE             |  38333.31 |         21666.65 |   11666.66 |  5000.00 |    5000.00 | -            |      0.00 |    20000.00 |     0.00 |  5000.00
        一(四)·a | DESTITUTE             |  38333.39 |         21666.70 |   11666.68 |  5000.01 |    5000.00 | 0.01*70%     |      0.01 |    20000.00 |     0.01 |  5000.00
        一(四)·a | DESTITUTE             | 393273.58 |        281368.86 |   78333.30 | 33571.42 |    5000.00 | 28571.42*70% |  19999.99 |    20000.00 | 19999.99 | 13571.43
        一(四)·a | DESTITUTE             | 393273.78 |        281369.02 |   78333.33 | 33571.43 |    5000.00 | 28571.43*70% |  20000.00 |    20000.00 | 20000.00 | 13571.43
        一(四)·a | DESTITUTE             | 393273.93 |        281369.14 |   78333.35 | 33571.44 |    5000.00 | 28571.44*70% |  20000.01 |    20000.00 | 20000.00 | 13571.44
        一(四)·a | SUBSISTENCE_ALLOWANCE | 100000.00 |         61750.00 |   26775.00 | 11475.00 |    5000.00 | 6475.00*70%  |   4532.50 |    20000.00 |  4532.50 |  6942.50
        一(四)·a | SUBSISTENCE_ALLOWANCE | 600000.00 |        446750.00 |   70000.00 | 83250.00 |    5000.00 | 78250.00*70% |  54775.00 |    20000.00 | 20000.00 | 63250.00
        一(四)·a | RETURNED_TO_POVERTY   | 100000.00 |         61750.00 |   10000.00 | 28250.00 |    5000.00 | 23250.00*70% |  16275.00 |    20000.00 | 16275.00 | 11975.00
        一(四)·b | ALLOWANCE_MARGIN      |  21499.94 |          4499.96 |    6999.99 |  9999.99 |   10000.00 | -            |      0.00 |    10000.00 |     0.00 |  9999.99
        一(四)·b | ALLOWANCE_MARGIN      |  21499.99 |          4499.99 |    7000.00 | 10000.00 |   10000.00 | -            |      0.00 |    10000.00 |     0.00 | 10000.00
        一(四)·b | ALLOWANCE_MARGIN      |  21500.04 |          4500.02 |    7000.01 | 10000.01 |   10000.00 | 0.01*70%     |      0.01 |    10000.00 |     0.01 | 10000.00
        一(四)·b | UNSTABLY_LIFTED       |  64714.24 |         30428.54 |   10000.00 | 24285.70 |   10000.00 | 14285.70*70% |   9999.99 |    10000.00 |  9999.99 | 14285.71
        一(四)·b | POVERTY_PRONE         |  64714.27 |         30428.56 |   10000.00 | 24285.71 |   10000.00 | 14285.71*70% |  10000.00 |    10000.00 | 10000.00 | 14285.71
        一(四)·b | POVERTY_PRONE         |  64714.32 |         30428.59 |   10000.00 | 24285.73 |   10000.00 | 14285.73*70% |  10000.01 |    10000.00 | 10000.00 | 14285.73
        """)
    void furtherAssistancePaysOnWhatIsLeft(
            String clause,
            String holds,
            Money burden,
            Money criticalIllness,
            Money assistance,
            Money left,
            Money deductible,
            String slices,
            Money bandsPay,
            String leftOfCap,
            Money further,
            Money patient) {
        Outcome outcome = HEZE.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(burden.minus(criticalIllness).minus(assistance)).isEqualTo(left);
        assertThat(outcome.deductible(FURTHER_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(FURTHER_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(FURTHER_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(FURTHER_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(FURTHER_ASSISTANCE)).isEqualTo(further);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("一(四) 一(五)3 thresholds and limits run over the year, inpatient and chronic outpatient together (年度累计)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | claims of a person returned to poverty              | critical illness |     left | assistance | further | patient
        一(五)3 | burden=4000.00                                      |             0.00 |  4000.00 |    2800.00 |    0.00 | 1200.00
        一(五)3 | burden=4000.00; OUTPATIENT_CHRONIC burden=4000.00   |          1950.00 |  2050.00 |    1435.00 |    0.00 |  615.00
        一(五)3 | burden=20000.00; OUTPATIENT_CHRONIC burden=30000.00 |         19500.00 | 10500.00 |    2825.00 | 4025.00 | 3650.00
        一(五)3 | burden=60000.00; OUTPATIENT_CHRONIC burden=10000.00 |          6500.00 |  3500.00 |       0.00 | 2450.00 | 1050.00
        一(五)3 | burden=60000.00; burden=10000.00 on=2023-01-01      |          3250.00 |  6750.00 |    4725.00 |    0.00 | 2025.00
        """)
    void thresholdsAndLimitsRunOverTheYear(
            String clause,
            String claims,
            Money criticalIllness,
            Money left,
            Money assistance,
            Money further,
            Money patient) {
        Outcome outcome = HEZE.holding("RETURNED_TO_POVERTY").settle(claims);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.settlement().inScope().minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.paid(FURTHER_ASSISTANCE)).isEqualTo(further);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("一(四) several categories, and a category that changes in the year: the tier pays once (就高不就低)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | which are                                                                    | claims, the last of which is reckoned                          | critical illness | assistance | further
        一(四)   | limit of the allowance, of the returned                                      | SUBSISTENCE_ALLOWANCE RETURNED_TO_POVERTY burden=60000.00      |         35750.00 |   16975.00 | 1592.50
        一(四)   | no limit, limit of the returned                                              | DESTITUTE RETURNED_TO_POVERTY burden=60000.00                  |         35750.00 |   16975.00 | 1592.50
        一(四)   | returned, and on the edge of poverty                                         | RETURNED_TO_POVERTY POVERTY_PRONE burden=4000.00               |             0.00 |    2800.00 |    0.00
        一(四)   | two of the edge                                                              | ALLOWANCE_MARGIN POVERTY_PRONE burden=10000.00                 |             0.00 |    3500.00 |    0.00
        一(四)   | returned, then destitute                                                     | RETURNED_TO_POVERTY burden=60000.00; DESTITUTE burden=10000.00 |          6500.00 |    2450.00 |  735.00
        一(四)   | destitute, then returned: nothing is left of the limit                       | DESTITUTE burden=60000.00; RETURNED_TO_POVERTY burden=10000.00 |          6500.00 |       0.00 | 2450.00
        一(四)·b | on the edge, then destitute                                                  | POVERTY_PRONE burden=10000.00; DESTITUTE burden=10000.00       |          6500.00 |    2450.00 |  735.00
        一(四)·d | recognised in mid-year: the earlier burden counts for critical illness alone | burden=10000.00; POVERTY_PRONE burden=4000.00                  |             0.00 |     500.00 |    0.00
        """)
    void theCategoryThatPaysMostIsTakenOnce(
            String clause, String which, String claims, Money criticalIllness, Money assistance, Money further) {
        Outcome outcome = HEZE.settle(claims);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.paid(FURTHER_ASSISTANCE)).isEqualTo(further);
    }

    @DisplayName("一(四)·b the transition ends with 2025-12-31; 一(四)·c what is set separately (过渡期、另行制定)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds                             | claim                                                 | assistance | further | pending
        一(四)·b | POVERTY_PRONE                     | burden=14000.00 on=2025-12-31                         |    5500.00 |    0.00 | -
        一(四)·b | POVERTY_PRONE                     | burden=14000.00 on=2026-01-01                         |       0.00 |    0.00 | 一(四)·b
        一(四)·b | ALLOWANCE_MARGIN                  | burden=40000.00 on=2025-12-31                         |   10000.00 | 3080.00 | -
        一(四)·b | ALLOWANCE_MARGIN                  | burden=40000.00 on=2026-01-01                         |       0.00 |    0.00 | 一(四)·b
        一(四)·b | UNSTABLY_LIFTED                   | OUTPATIENT_CHRONIC burden=14000.00 on=2026-01-01      |       0.00 |    0.00 | 一(四)·b
        一(四)·b | UNSTABLY_LIFTED                   | OUTPATIENT_ORDINARY 14000.00 basic=0.00 on=2026-01-01 |       0.00 |    0.00 | -
        一(四)   | DESTITUTE                         | burden=5000.00 on=2026-01-01                          |    3500.00 |    0.00 | -
        一(四)·b | DESTITUTE+POVERTY_PRONE           | burden=5000.00 on=2026-01-01                          |    3500.00 |    0.00 | 一(四)·b
        一(四)·c | EXPENDITURE_HARDSHIP              | burden=14000.00                                       |       0.00 |    0.00 | 一(四)·c
        一(四)·c | EXPENDITURE_HARDSHIP              | OUTPATIENT_CHRONIC burden=14000.00                    |       0.00 |    0.00 | 一(四)·c
        一(四)·c | EXPENDITURE_HARDSHIP              | OUTPATIENT_TWO_DISEASES 100.00 basic=0.00             |       0.00 |    0.00 | -
        一(四)·c | DESTITUTE+EXPENDITURE_HARDSHIP    | burden=5000.00                                        |    3500.00 |    0.00 | 一(四)·c
        一(四)·b | POVERTY_MONITORED                 | burden=14000.00                                       |       0.00 |    0.00 | 一(四)·b
        一(四)·b | POVERTY_MONITORED                 | OUTPATIENT_CHRONIC burden=14000.00                    |       0.00 |    0.00 | 一(四)·b
        一(四)·b | POVERTY_MONITORED+UNSTABLY_LIFTED | burden=14000.00                                       |    5500.00 |    0.00 | 一(四)·b
        一(四)·b | POVERTY_MONITORED                 | burden=14000.00 on=2026-01-01                         |       0.00 |    0.00 | 一(四)·b
        """)
    void theTransitionEnds(String clause, String holds, String claim, Money assistance, Money further, String pending) {
        Outcome outcome = HEZE.holding(holds).settle(claim);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.paid(FURTHER_ASSISTANCE)).isEqualTo(further);
        assertThat(outcome.pending()).isEqualTo(pending);
    }

    @DisplayName("一(五)2 off-site first self-pay is waived in the province; 一(五)1 what assistance excludes (异地首先自付免除)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds                 | claim                                                                                               | waived |      of | in scope |   basic | assistance | patient
        一(五)2 | -                     | IN_PROVINCE 10000.00 off-site=1000.00                                                               |      - | 1000.00 |  9000.00 | 6574.00 |       0.00 | 3426.00
        一(五)2 | DESTITUTE             | IN_PROVINCE 10000.00 off-site=1000.00                                                               |   100% | 1000.00 | 10000.00 | 7334.00 |    1866.20 |  799.80
        一(五)2 | SUBSISTENCE_ALLOWANCE | IN_REGION 10000.00 off-site=1000.00                                                                 |   100% | 1000.00 | 10000.00 | 7334.00 |    1866.20 |  799.80
        一(五)2 | RETURNED_TO_POVERTY   | IN_COUNTY 10000.00 off-site=1000.00                                                                 |   100% | 1000.00 | 10000.00 | 7334.00 |    1866.20 |  799.80
        一(五)2 | ALLOWANCE_MARGIN      | IN_PROVINCE 10000.00 off-site=1000.00                                                               |   100% | 1000.00 | 10000.00 | 7334.00 |       0.00 | 2666.00
        一(五)2 | UNSTABLY_LIFTED       | IN_PROVINCE 10000.00 off-site=1000.00                                                               |   100% | 1000.00 | 10000.00 | 7334.00 |       0.00 | 2666.00
        一(五)2 | POVERTY_PRONE         | IN_PROVINCE 10000.00 off-site=1000.00                                                               |   100% | 1000.00 | 10000.00 | 7334.00 |       0.00 | 2666.00
        一(五)2 | EXPENDITURE_HARDSHIP  | IN_PROVINCE 10000.00 off-site=1000.00                                                               |   100% | 1000.00 | 10000.00 | 7334.00 |       0.00 | 2666.00
        一(五)2 | POVERTY_PRONE         | IN_PROVINCE 10000.00 off-site=1000.00 on=2026-01-01                                                 |   100% | 1000.00 | 10000.00 | 7334.00 |       0.00 | 2666.00
        一(五)2 | POVERTY_MONITORED     | IN_PROVINCE 10000.00 off-site=1000.00                                                               |      - | 1000.00 |  9000.00 | 6574.00 |       0.00 | 3426.00
        一(五)2 | DESTITUTE             | OUT_OF_PROVINCE 10000.00 off-site=1000.00                                                           |      - | 1000.00 |  9000.00 | 6574.00 |    1698.20 | 1727.80
        一(五)2 | DESTITUTE             | IN_PROVINCE undesignated 10000.00 off-site=1000.00                                                  |      - | 1000.00 |  9000.00 | 6574.00 |    1698.20 | 1727.80
        一(五)2 | DESTITUTE             | OUTPATIENT_ORDINARY IN_PROVINCE 100.00 off-site=10.00 basic=95.00                                   |   100% |   10.00 |   100.00 |   95.00 |       0.00 |    5.00
        一(五)1 | DESTITUTE             | 10000.00 first-self-pay=500.00 over-limit=300.00 out-of-catalog=200.00                              |      - |    0.00 |  9000.00 | 6574.00 |    1698.20 | 1727.80
        一(五)1 | DESTITUTE             | IN_PROVINCE 10000.00 first-self-pay=500.00 over-limit=300.00 out-of-catalog=200.00 off-site=1000.00 |   100% | 1000.00 |  9000.00 | 6574.00 |    1698.20 | 1727.80
        """)
    void offSiteFirstSelfPayIsWaivedInTheProvince(
            String clause,
            String holds,
            String claim,
            String waived,
            Money offSite,
            Money inScope,
            Money basic,
            Money assistance,
            Money patient) {
        Outcome outcome = HEZE.holding(holds).settle(claim);
        assertThat(outcome.waived()).isEqualTo(waived);
        assertThat(claim.contains("off-site=" + offSite)).isEqualTo(!offSite.isZero());
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName(
            "一(五)2 before and after the waiver: the expense is judged before, what basic insurance paid after it (校验口径)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds     | claim                                                 | policy or reason
        一(五)2 | DESTITUTE | IN_PROVINCE 1000.00 off-site=100.00 basic=1000.00     | heze-2022
        一(五)2 | DESTITUTE | IN_PROVINCE 1000.00 off-site=100.00 basic=1000.01     | BASIC_PAID_OUT_OF_RANGE
        一(五)2 | -         | IN_PROVINCE 1000.00 off-site=100.00 basic=900.00      | heze-2022
        一(五)2 | -         | IN_PROVINCE 1000.00 off-site=100.00 basic=900.01      | BASIC_PAID_OUT_OF_RANGE
        一(五)2 | DESTITUTE | OUT_OF_PROVINCE 1000.00 off-site=100.00 basic=1000.00 | BASIC_PAID_OUT_OF_RANGE
        一(五)2 | DESTITUTE | IN_PROVINCE 1000.00 off-site=1000.01                  | EXPENSE_MISMATCH
        一(五)2 | DESTITUTE | IN_PROVINCE 1000.00 off-site=1000.00                  | heze-2022
        """)
    void theWaiverStandsBetweenExpenseAndBasicInsurance(String clause, String holds, String claim, String policy) {
        assertThat(HEZE.holding(holds).settle(claim).policyOrReason()).isEqualTo(policy);
    }

    @DisplayName("一(一) 一(五)2·a 一(五)4 who is helped, in whichever county or district (帮扶对象、统筹地区、城市低收入者)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause    | region | holds                 | waived | in scope | assistance |  patient
        一(一)    | 371722 | DESTITUTE             |   100% | 10000.00 |    1866.20 |   799.80
        一(一)    | 371722 | SUBSISTENCE_ALLOWANCE |   100% | 10000.00 |    1866.20 |   799.80
        一(一)    | 371722 | RETURNED_TO_POVERTY   |   100% | 10000.00 |    1866.20 |   799.80
        一(一)    | 371722 | ALLOWANCE_MARGIN      |   100% | 10000.00 |       0.00 |  2666.00
        一(一)    | 371722 | UNSTABLY_LIFTED       |   100% | 10000.00 |       0.00 |  2666.00
        一(一)    | 371722 | POVERTY_PRONE         |   100% | 10000.00 |       0.00 |  2666.00
        一(一)    | 371722 | EXPENDITURE_HARDSHIP  |   100% | 10000.00 |       0.00 |  2666.00
        一(一)    | 371722 | ORPHAN                |      - |  9000.00 |       0.00 |  3426.00
        一(五)2·a | 371702 | DESTITUTE             |   100% | 10000.00 |    1866.20 |   799.80
        一(五)2·a | 371721 | DESTITUTE             |   100% | 10000.00 |    1866.20 |   799.80
        一(五)4   | 371702 | SUBSISTENCE_ALLOWANCE |   100% | 10000.00 |    1866.20 |   799.80
        """)
    void whoIsHelpedInEveryCounty(
            String clause, String region, String holds, String waived, Money inScope, Money assistance, Money patient) {
        Outcome outcome =
                Situation.in(region, "2022-06-01").holding(holds).settle("IN_PROVINCE 10000.00 off-site=1000.00");
        assertThat(outcome.waived()).isEqualTo(waived);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("一(三) 一(五)1 which care reaches the tiers after basic insurance (医疗类别)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause  | holds         | claim                                       | basic | critical illness | assistance |  patient
        一(五)1 | DESTITUTE     | INPATIENT 20000.00 basic=0.00               |  0.00 |          9750.00 |    7175.00 |  3075.00
        一(五)1 | DESTITUTE     | OUTPATIENT_CHRONIC 20000.00 basic=0.00      |  0.00 |          9750.00 |    7175.00 |  3075.00
        一(五)3 | POVERTY_PRONE | OUTPATIENT_CHRONIC 10000.00 basic=0.00      |  0.00 |             0.00 |    3500.00 |  6500.00
        一(三)  | DESTITUTE     | OUTPATIENT_ORDINARY 20000.00 basic=0.00     |  0.00 |             0.00 |       0.00 | 20000.00
        一(三)  | DESTITUTE     | OUTPATIENT_TWO_DISEASES 20000.00 basic=0.00 |  0.00 |             0.00 |       0.00 | 20000.00
        """)
    void chronicCareReachesEveryTierAndOrdinaryCareNone(
            String clause,
            String holds,
            String claim,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money patient) {
        Outcome outcome = HEZE.holding(holds).settle(claim);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("一(三) 一(四) figures that the document does not give: no figure, no guess (缺参数即拒)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | claim                                                 | missing
        一(四) | LEVEL_3 1000.00                                       | -
        一(四) | PRIMARY_CARE 1000.00                                  | basic 一(四)
        一(四) | LEVEL_3_PROVINCIAL 1000.00                            | basic 一(四)
        一(四) | LEVEL_3_PROVINCIAL 1000.00 basic=500.00               | -
        一(四) | OUTPATIENT_CHRONIC 1000.00                            | basic 一(四)
        一(四) | OUTPATIENT_CHRONIC special 1000.00                    | basic 一(四)
        一(四) | OUTPATIENT_ORDINARY 1000.00                           | basic 一(四)
        一(四) | OUTPATIENT_TWO_DISEASES 1000.00                       | basic 一(四)
        一(四) | EMPLOYEE 1000.00                                      | basic 一(四)
        一(三) | EMPLOYEE 1000.00 basic=500.00                         | critical-illness 一(三)
        一(三) | EMPLOYEE DESTITUTE 1000.00 basic=500.00               | critical-illness 一(三)
        一(三) | EMPLOYEE OUTPATIENT_TWO_DISEASES 1000.00 basic=500.00 | -
        """)
    void aMissingFigureRejectsTheClaim(String clause, String claim, String missing) {
        Outcome outcome = HEZE.settle(claim);
        assertThat(outcome.missing()).isEqualTo(missing);
        assertThat(outcome.codes().equals("MISSING_PARAMETER")).isEqualTo(!missing.equals("-"));
    }

    @DisplayName("一(三) 一(四) whole claims, tier by tier (结算单)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds                | claim                    |  in scope |     basic | critical illness | assistance | further |  patient | notes
        一(四)   | -                    | LEVEL_2 1000.00          |   1000.00 |    494.00 |             0.00 |       0.00 |    0.00 |   506.00 | ILLUSTRATIVE_FIGURE
        一(四)   | DESTITUTE            | LEVEL_2 1000.00          |   1000.00 |    494.00 |             0.00 |     354.20 |    0.00 |   151.80 | ILLUSTRATIVE_FIGURE
        一(四)·a | DESTITUTE            | LEVEL_3 300000.00        | 300000.00 | 150000.00 |         96750.00 |   37275.00 | 7682.50 |  8292.50 | ILLUSTRATIVE_FIGURE
        一(四)·a | DESTITUTE            | 100000.00 basic=60000.00 | 100000.00 |  60000.00 |         22750.00 |   12075.00 |  122.50 |  5052.50 | -
        一(四)·b | POVERTY_PRONE        | 100000.00 basic=60000.00 | 100000.00 |  60000.00 |         15600.00 |   10000.00 | 3080.00 | 11320.00 | ILLUSTRATIVE_FIGURE
        一(四)·c | EXPENDITURE_HARDSHIP | 100000.00 basic=60000.00 | 100000.00 |  60000.00 |         15600.00 |       0.00 |    0.00 | 24400.00 | ILLUSTRATIVE_FIGURE RULE_PENDING
        """)
    void wholeClaimsAreSettledTierByTier(
            String clause,
            String holds,
            String claim,
            Money inScope,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money further,
            Money patient,
            String notes) {
        Outcome outcome = HEZE.holding(holds).settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.paid(FURTHER_ASSISTANCE)).isEqualTo(further);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.codes()).isEqualTo(notes);
    }
}
