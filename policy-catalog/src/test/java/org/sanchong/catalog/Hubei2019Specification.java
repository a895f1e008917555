package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;
import static org.sanchong.domain.benefit.TierName.SUPPLEMENTARY;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.catalog.Situation.Outcome;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

@DisplayName("hubei-2019: Hubei, 鄂医保发〔2019〕40号, residents (湖北省医疗保障扶贫政策)")
class Hubei2019Specification {
    private static final Situation HUBEI = Situation.in("420106", "2019-06-01");

    @DisplayName("二(十一): its tasks are due by the end of 2020; the province's for cities and counties (有效期、统筹地区)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | region | discharged on | policy or reason
        二(十一) | 420000 | 2018-12-31    | NO_POLICY_IN_FORCE
        二(十一) | 420000 | 2019-01-01    | hubei-2019
        二(十一) | 420100 | 2019-06-01    | hubei-2019
        二(十一) | 420106 | 2020-12-31    | hubei-2019
        二(十一) | 429004 | 2020-12-31    | hubei-2019
        二(十一) | 420106 | 2021-01-01    | NO_POLICY_IN_FORCE
        二(十一) | 430100 | 2019-06-01    | UNKNOWN_REGION
        """)
    void theDayOfDischargePicksThePolicy(String clause, String region, String dischargedOn, String policy) {
        Outcome outcome = Situation.in(region, dischargedOn).settle("burden=100.00");
        assertThat(outcome.policyOrReason()).isEqualTo(policy);
    }

    @DisplayName("二(四) basic insurance, a stay by level of the hospital (基本医保住院)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | level   | in scope | deductible | slices      |   basic | patient
        二(四) | LEVEL_1 |   199.99 |     200.00 | -           |    0.00 |  199.99
        二(四) | LEVEL_1 |   200.00 |     200.00 | -           |    0.00 |  200.00
        二(四) | LEVEL_1 |   200.01 |     200.00 | 0.01*70%    |    0.01 |  200.00
        二(四) | LEVEL_1 | 10000.00 |     200.00 | 9800.00*70% | 6860.00 | 3140.00
        二(四) | LEVEL_2 |   399.99 |     400.00 | -           |    0.00 |  399.99
        二(四) | LEVEL_2 |   400.00 |     400.00 | -           |    0.00 |  400.00
        二(四) | LEVEL_2 |   400.01 |     400.00 | 0.01*70%    |    0.01 |  400.00
        二(四) | LEVEL_2 | 10000.00 |     400.00 | 9600.00*70% | 6720.00 | 3280.00
        二(四) | LEVEL_3 |   799.99 |     800.00 | -           |    0.00 |  799.99
        二(四) | LEVEL_3 |   800.00 |     800.00 | -           |    0.00 |  800.00
        二(四) | LEVEL_3 |   800.01 |     800.00 | 0.01*70%    |    0.01 |  800.00
        二(四) | LEVEL_3 | 10000.00 |     800.00 | 9200.00*70% | 6440.00 | 3560.00
        """)
    void basicInsurancePaysByLevel(
            String clause, String level, Money inScope, Money deductible, String slices, Money basic, Money patient) {
        Outcome outcome = HUBEI.settle(level + " " + inScope);
        assertThat(outcome.deductible(BASIC)).isEqualTo(deductible);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("二(四) basic insurance, cap of a plan year, at level two (基本医保封顶线)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | paid before |  in scope | slices        | bands pay | left of cap |     basic
        二(四) |        0.00 | 214685.70 | 214285.70*70% | 149999.99 |   150000.00 | 149999.99
        二(四) |        0.00 | 214685.71 | 214285.71*70% | 150000.00 |   150000.00 | 150000.00
        二(四) |        0.00 | 214685.73 | 214285.73*70% | 150000.01 |   150000.00 | 150000.00
        二(四) |   149999.99 |    400.02 | 0.02*70%      |      0.01 |        0.01 |      0.01
        二(四) |   149999.99 |    400.03 | 0.03*70%      |      0.02 |        0.01 |      0.01
        二(四) |   160000.00 |  10000.00 | 9600.00*70%   |   6720.00 |        0.00 |      0.00
        """)
    void basicInsurancePaysNoMoreThanItsCap(
            String clause, Money before, Money inScope, String slices, Money bandsPay, Money left, Money basic) {
        Outcome outcome = HUBEI.settle("200000.00 basic=" + before + "; " + inScope);
        assertThat(outcome.slices(BASIC)).isEqualTo(slices);
        assertThat(outcome.bandsPay(BASIC)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(BASIC)).isEqualTo(left.toString());
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
    }

    @DisplayName("二(三) critical illness insurance, ordinary terms (大病保险普惠待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                 | burden before |    burden | deductible | slices                                      | bands pay | left of cap | critical illness | illustrative
        二(三) | -                     |          0.00 |  11999.99 |   12000.00 | -                                           |      0.00 |   300000.00 |             0.00 | deductible 12000.00
        二(三) | -                     |          0.00 |  12000.00 |   12000.00 | -                                           |      0.00 |   300000.00 |             0.00 | deductible 12000.00
        二(三) | -                     |          0.00 |  12000.01 |   12000.00 | 0.01*55%                                    |      0.01 |   300000.00 |             0.01 | deductible 12000.00, band 1 rate 55%
        二(三) | -                     |          0.00 |  29999.99 |   12000.00 | 17999.99*55%                                |   9899.99 |   300000.00 |          9899.99 | deductible 12000.00, band 1 rate 55%
        二(三) | -                     |          0.00 |  30000.00 |   12000.00 | 18000.00*55%                                |   9900.00 |   300000.00 |          9900.00 | deductible 12000.00, band 1 rate 55%
        二(三) | -                     |          0.00 |  30000.01 |   12000.00 | 18000.00*55% + 0.01*65%                     |   9900.01 |   300000.00 |          9900.01 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%
        二(三) | -                     |      20000.00 |  20000.00 |   12000.00 | 10000.00*55% + 10000.00*65%                 |  12000.00 |   295600.00 |         12000.00 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%
        二(三) | -                     |          0.00 |  99999.99 |   12000.00 | 18000.00*55% + 69999.99*65%                 |  55399.99 |   300000.00 |         55399.99 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%
        二(三) | -                     |          0.00 | 100000.00 |   12000.00 | 18000.00*55% + 70000.00*65%                 |  55400.00 |   300000.00 |         55400.00 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%
        二(三) | -                     |          0.00 | 100000.01 |   12000.00 | 18000.00*55% + 70000.00*65% + 0.01*75%      |  55400.01 |   300000.00 |         55400.01 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%
        二(三) | -                     |          0.00 | 426133.32 |   12000.00 | 18000.00*55% + 70000.00*65% + 326133.32*75% | 299999.99 |   300000.00 |        299999.99 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%
        二(三) | -                     |          0.00 | 426133.33 |   12000.00 | 18000.00*55% + 70000.00*65% + 326133.33*75% | 300000.00 |   300000.00 |        300000.00 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%
        二(三) | -                     |          0.00 | 426133.35 |   12000.00 | 18000.00*55% + 70000.00*65% + 326133.35*75% | 300000.01 |   300000.00 |        300000.00 | deductible 12000.00, band 1 rate 55%, band 1 edge 30000.00, band 2 rate 65%, band 2 edge 100000.00, band 3 rate 75%, cap 300000.00
        二(三) | SUBSISTENCE_ALLOWANCE |          0.00 |  20000.00 |   12000.00 | 8000.00*55%                                 |   4400.00 |   300000.00 |          4400.00 | deductible 12000.00, band 1 rate 55%
        二(三) | POVERTY_MONITORED     |          0.00 |  20000.00 |   12000.00 | 8000.00*55%                                 |   4400.00 |   300000.00 |          4400.00 | deductible 12000.00, band 1 rate 55%
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
        Outcome outcome = HUBEI.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("二(三) critical illness insurance of the rural poor (农村贫困人口大病保险)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds           | burden before |    burden | deductible | slices                                      | bands pay | left of cap | critical illness | illustrative
        二(三) | REGISTERED_POOR |          0.00 |   4999.99 |    5000.00 | -                                           |      0.00 |   300000.00 |             0.00 | -
        二(三) | REGISTERED_POOR |          0.00 |   5000.00 |    5000.00 | -                                           |      0.00 |   300000.00 |             0.00 | -
        二(三) | REGISTERED_POOR |          0.00 |   5000.01 |    5000.00 | 0.01*65%                                    |      0.01 |   300000.00 |             0.01 | -
        二(三) | REGISTERED_POOR |       4000.00 |   2000.00 |    5000.00 | 1000.00*65%                                 |    650.00 |   300000.00 |           650.00 | -
        二(三) | REGISTERED_POOR |          0.00 |  29999.99 |    5000.00 | 24999.99*65%                                |  16249.99 |   300000.00 |         16249.99 | -
        二(三) | REGISTERED_POOR |          0.00 |  30000.00 |    5000.00 | 25000.00*65%                                |  16250.00 |   300000.00 |         16250.00 | -
        二(三) | REGISTERED_POOR |          0.00 |  30000.01 |    5000.00 | 25000.00*65% + 0.01*70%                     |  16250.01 |   300000.00 |         16250.01 | band 1 edge 30000.00
        二(三) | DESTITUTE       |          0.00 |  20000.00 |    5000.00 | 15000.00*65%                                |   9750.00 |   300000.00 |          9750.00 | -
        二(三) | DESTITUTE       |      20000.00 |  20000.00 |    5000.00 | 10000.00*65% + 10000.00*70%                 |  13500.00 |   290250.00 |         13500.00 | band 1 edge 30000.00
        二(三) | DESTITUTE       |          0.00 |  99999.99 |    5000.00 | 25000.00*65% + 69999.99*70%                 |  65249.99 |   300000.00 |         65249.99 | band 1 edge 30000.00
        二(三) | DESTITUTE       |          0.00 | 100000.00 |    5000.00 | 25000.00*65% + 70000.00*70%                 |  65250.00 |   300000.00 |         65250.00 | band 1 edge 30000.00
        二(三) | DESTITUTE       |          0.00 | 100000.01 |    5000.00 | 25000.00*65% + 70000.00*70% + 0.01*80%      |  65250.01 |   300000.00 |         65250.01 | band 1 edge 30000.00, band 2 edge 100000.00
        二(三) | DESTITUTE       |          0.00 | 393437.49 |    5000.00 | 25000.00*65% + 70000.00*70% + 293437.49*80% | 299999.99 |   300000.00 |        299999.99 | band 1 edge 30000.00, band 2 edge 100000.00
        二(三) | DESTITUTE       |          0.00 | 393437.50 |    5000.00 | 25000.00*65% + 70000.00*70% + 293437.50*80% | 300000.00 |   300000.00 |        300000.00 | band 1 edge 30000.00, band 2 edge 100000.00
        二(三) | REGISTERED_POOR |          0.00 | 393437.51 |    5000.00 | 25000.00*65% + 70000.00*70% + 293437.51*80% | 300000.01 |   300000.00 |        300000.00 | band 1 edge 30000.00, band 2 edge 100000.00, cap 300000.00
        二(三) | REGISTERED_POOR |     400000.00 |   1000.00 |    5000.00 | 1000.00*80%                                 |    800.00 |        0.00 |             0.00 | band 1 edge 30000.00, band 2 edge 100000.00, cap 300000.00
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
        Outcome outcome = HUBEI.holding(holds).settle(Situation.burdens(before, burden));
        assertThat(outcome.deductible(CRITICAL_ILLNESS)).isEqualTo(deductible);
        assertThat(outcome.slices(CRITICAL_ILLNESS)).isEqualTo(slices);
        assertThat(outcome.bandsPay(CRITICAL_ILLNESS)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(CRITICAL_ILLNESS)).isEqualTo(left);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.illustrativeOf(CRITICAL_ILLNESS)).isEqualTo(illustrative);
    }

    @DisplayName("二(三)·b medical assistance of the rural poor's stays (农村贫困人口住院救助)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds                        |    burden | critical illness |      left | deductible | slices        | bands pay | left of cap | assistance
        二(三)·b | REGISTERED_POOR              |      0.01 |             0.00 |      0.01 |       0.00 | 0.01*70%      |      0.01 |    50000.00 |       0.01
        二(三)·b | REGISTERED_POOR              |   5000.00 |             0.00 |   5000.00 |       0.00 | 5000.00*70%   |   3500.00 |    50000.00 |    3500.00
        二(三)·b | DESTITUTE                    |  40000.00 |         23250.00 |  16750.00 |       0.00 | 16750.00*70%  |  11725.00 |    50000.00 |   11725.00
        二(三)·b | DESTITUTE+REGISTERED_POOR    |  40000.00 |         23250.00 |  16750.00 |       0.00 | 16750.00*70%  |  11725.00 |    50000.00 |   11725.00
        二(三)·b | REGISTERED_POOR              | 283392.78 |        211964.22 |  71428.56 |       0.00 | 71428.56*70%  |  49999.99 |    50000.00 |   49999.99
        二(三)·b | REGISTERED_POOR              | 283392.83 |        211964.26 |  71428.57 |       0.00 | 71428.57*70%  |  50000.00 |    50000.00 |   50000.00
        二(三)·b | DESTITUTE                    | 283392.88 |        211964.30 |  71428.58 |       0.00 | 71428.58*70%  |  50000.01 |    50000.00 |   50000.00
        二(三)·b | DESTITUTE                    | 500000.00 |        300000.00 | 200000.00 |       0.00 | 200000.00*70% | 140000.00 |    50000.00 |   50000.00
        二(三)·b | -                            |  20000.00 |          4400.00 |  15600.00 |       0.00 | -             |      0.00 |        none |       0.00
        二(三)·b | SUBSISTENCE_ALLOWANCE+ORPHAN |  20000.00 |          4400.00 |  15600.00 |       0.00 | -             |      0.00 |        none |       0.00
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
        Outcome outcome = HUBEI.holding(holds).settle("burden=" + burden);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(burden.minus(criticalIllness)).isEqualTo(left);
        assertThat(outcome.deductible(MEDICAL_ASSISTANCE)).isEqualTo(deductible);
        assertThat(outcome.slices(MEDICAL_ASSISTANCE)).isEqualTo(slices);
        assertThat(outcome.bandsPay(MEDICAL_ASSISTANCE)).isEqualTo(bandsPay);
        assertThat(outcome.leftOfCap(MEDICAL_ASSISTANCE)).isEqualTo(leftOfCap);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("二(三)·b the share that the document prints as \"not less than\" (不低于)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds           | claim          | tier               | rates | not less than
        二(三)·b | REGISTERED_POOR | burden=1000.00 | MEDICAL_ASSISTANCE |   70% |           70%
        二(三)·b | DESTITUTE       | burden=1000.00 | MEDICAL_ASSISTANCE |   70% |           70%
        """)
    void aPrintedFloorIsKept(String clause, String holds, String claim, TierName tier, String rates, String floors) {
        Outcome outcome = HUBEI.holding(holds).settle(claim);
        assertThat(outcome.rates(tier)).isEqualTo(rates);
        assertThat(outcome.floors(tier)).isEqualTo(floors);
        assertThat(outcome.clausesOfFloors(tier)).isEqualTo(clause);
    }

    @DisplayName("二(五) outside the county, not contracted or not referred: the poor's benefits are suspended (暂停待遇)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                     | claim                                               | critical illness | assistance |  patient | notes
        二(五) | REGISTERED_POOR           | IN_COUNTY 20000.00 basic=0.00                       |          9750.00 |    7175.00 |  3075.00 | RULE_PENDING
        二(五) | REGISTERED_POOR           | IN_COUNTY undesignated 20000.00 basic=0.00          |          9750.00 |    7175.00 |  3075.00 | RULE_PENDING
        二(五) | REGISTERED_POOR           | IN_REGION referred 20000.00 basic=0.00              |          9750.00 |    7175.00 |  3075.00 | RULE_PENDING
        二(五) | DESTITUTE                 | IN_PROVINCE referred 20000.00 basic=0.00            |          9750.00 |    7175.00 |  3075.00 | RULE_PENDING
        二(五) | DESTITUTE                 | OUT_OF_PROVINCE referred 20000.00 basic=0.00        |          9750.00 |    7175.00 |  3075.00 | RULE_PENDING
        二(五) | REGISTERED_POOR           | IN_REGION 20000.00 basic=0.00                       |          4400.00 |       0.00 | 15600.00 | BENEFIT_SUSPENDED ILLUSTRATIVE_FIGURE
        二(五) | DESTITUTE                 | IN_PROVINCE 20000.00 basic=0.00                     |          4400.00 |       0.00 | 15600.00 | BENEFIT_SUSPENDED ILLUSTRATIVE_FIGURE
        二(五) | DESTITUTE+REGISTERED_POOR | OUT_OF_PROVINCE 20000.00 basic=0.00                 |          4400.00 |       0.00 | 15600.00 | BENEFIT_SUSPENDED ILLUSTRATIVE_FIGURE
        二(五) | DESTITUTE+ORPHAN          | IN_REGION referred undesignated 20000.00 basic=0.00 |          4400.00 |       0.00 | 15600.00 | BENEFIT_SUSPENDED ILLUSTRATIVE_FIGURE
        二(五) | DESTITUTE                 | IN_REGION 0.00 basic=0.00                           |             0.00 |       0.00 |     0.00 | BENEFIT_SUSPENDED
        二(五) | DESTITUTE                 | OUTPATIENT_ORDINARY IN_REGION 100.00 basic=50.00    |             0.00 |       0.00 |    50.00 | BENEFIT_SUSPENDED
        二(五) | -                         | IN_REGION 20000.00 basic=0.00                       |          4400.00 |       0.00 | 15600.00 | ILLUSTRATIVE_FIGURE
        二(五) | SUBSISTENCE_ALLOWANCE     | IN_REGION 20000.00 basic=0.00                       |          4400.00 |       0.00 | 15600.00 | ILLUSTRATIVE_FIGURE
        """)
    void thePoorsBenefitsAreSuspended(
            String clause,
            String holds,
            String claim,
            Money criticalIllness,
            Money assistance,
            Money patient,
            String notes) {
        Outcome outcome = HUBEI.holding(holds).settle(claim);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.codes()).isEqualTo(notes);
    }

    @DisplayName("二(五) 二(三) a suspended claim's burden counts for critical illness, not for assistance (年度累计)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | what runs on                                       | claims, the last of which is reckoned                                           |   basic | critical illness | assistance
        二(五) | the burden, suspended claims' too                  | DESTITUTE IN_REGION burden=10000.00; DESTITUTE burden=10000.00                  |    0.00 |          6500.00 |    2450.00
        二(三) | the burden of outpatient care                      | DESTITUTE OUTPATIENT_CHRONIC burden=10000.00; DESTITUTE burden=10000.00         |    0.00 |          6500.00 |    2450.00
        二(三) | nothing, a new year                                | DESTITUTE burden=10000.00 on=2019-12-31; DESTITUTE burden=4000.00 on=2020-01-01 |    0.00 |             0.00 |    2800.00
        二(三) | what another county paid: the province is one pool | DESTITUTE burden=10000.00 region=420281; DESTITUTE burden=10000.00              |    0.00 |          6500.00 |    2450.00
        二(四) | the cap of basic insurance                         | 160000.00 basic=149000.00; 10000.00                                             | 1000.00 |          4400.00 |       0.00
        """)
    void whatHasAccumulatedRunsOn(
            String clause, String what, String claims, Money basic, Money criticalIllness, Money assistance) {
        Outcome outcome = HUBEI.settle(claims);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
    }

    @DisplayName("二(九) supplementary insurance of the rural poor is named, its figures are not printed (补充医疗保险待定)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | holds                 | claim                                 | pending
        二(九) | REGISTERED_POOR       | 6000.00                               | 二(九)
        二(九) | DESTITUTE             | 6000.00                               | 二(九)
        二(九) | DESTITUTE             | IN_REGION referred 6000.00            | 二(九)
        二(九) | DESTITUTE             | IN_REGION 6000.00                     | -
        二(九) | -                     | 6000.00                               | -
        二(九) | SUBSISTENCE_ALLOWANCE | 6000.00                               | -
        二(九) | DESTITUTE             | OUTPATIENT_CHRONIC 6000.00 basic=0.00 | -
        """)
    void supplementaryInsuranceIsPending(String clause, String holds, String claim, String pending) {
        Outcome outcome = HUBEI.holding(holds).settle(claim);
        assertThat(outcome.pending()).isEqualTo(pending);
        assertThat(outcome.paid(SUPPLEMENTARY)).isEqualTo(Money.zero());
    }

    @DisplayName("二(三) 二(三)·b which care reaches the tiers after basic insurance (医疗类别)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds     | claim                                       | basic | critical illness | assistance |  patient
        二(三)·b | DESTITUTE | INPATIENT 20000.00 basic=0.00               |  0.00 |          9750.00 |    7175.00 |  3075.00
        二(三)·b | DESTITUTE | OUTPATIENT_CHRONIC 20000.00 basic=0.00      |  0.00 |          9750.00 |       0.00 | 10250.00
        二(三)·b | DESTITUTE | OUTPATIENT_ORDINARY 20000.00 basic=0.00     |  0.00 |             0.00 |       0.00 | 20000.00
        二(三)·b | DESTITUTE | OUTPATIENT_TWO_DISEASES 20000.00 basic=0.00 |  0.00 |             0.00 |       0.00 | 20000.00
        """)
    void assistanceIsForStaysAlone(
            String clause,
            String holds,
            String claim,
            Money basic,
            Money criticalIllness,
            Money assistance,
            Money patient) {
        Outcome outcome = HUBEI.holding(holds).settle(claim);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
    }

    @DisplayName("二(三) 二(四) figures that the document does not give: no figure, no guess (缺参数即拒)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause | claim                                             | missing
        二(四) | LEVEL_3 1000.00                                   | -
        二(四) | PRIMARY_CARE 1000.00                              | basic 二(四)
        二(四) | LEVEL_3_PROVINCIAL 1000.00                        | basic 二(四)
        二(四) | PRIMARY_CARE 1000.00 basic=500.00                 | -
        二(四) | OUTPATIENT_CHRONIC 1000.00                        | basic 二(四)
        二(四) | OUTPATIENT_ORDINARY 1000.00                       | basic 二(四)
        二(四) | OUTPATIENT_TWO_DISEASES 1000.00                   | basic 二(四)
        二(四) | EMPLOYEE 1000.00                                  | basic 二(四)
        二(三) | EMPLOYEE 1000.00 basic=500.00                     | critical-illness 二(三)
        二(三) | EMPLOYEE DESTITUTE 1000.00 basic=500.00           | critical-illness 二(三)
        二(四) | EMPLOYEE OUTPATIENT_ORDINARY 1000.00 basic=500.00 | -
        """)
    void aMissingFigureRejectsTheClaim(String clause, String claim, String missing) {
        Outcome outcome = HUBEI.settle(claim);
        assertThat(outcome.missing()).isEqualTo(missing);
        assertThat(outcome.codes().equals("MISSING_PARAMETER")).isEqualTo(!missing.equals("-"));
    }

    @DisplayName("二(三) 二(四) 二(九) whole claims, tier by tier (一单式结算)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        clause   | holds           | claim                                          | in scope |    basic | critical illness | assistance |  patient | notes
        二(四)   | -               | LEVEL_2 50000.00                               | 50000.00 | 34720.00 |          1804.00 |       0.00 | 13476.00 | ILLUSTRATIVE_FIGURE
        二(九)   | REGISTERED_POOR | LEVEL_2 50000.00                               | 50000.00 | 34720.00 |          6682.00 |    6018.60 |  2579.40 | ILLUSTRATIVE_FIGURE RULE_PENDING
        二(五)   | REGISTERED_POOR | IN_PROVINCE LEVEL_3 50000.00                   | 50000.00 | 34440.00 |          1958.00 |       0.00 | 13602.00 | BENEFIT_SUSPENDED ILLUSTRATIVE_FIGURE
        二(三)·b | DESTITUTE       | 30000.00 basic=10000.00                        | 30000.00 | 10000.00 |          9750.00 |    7175.00 |  3075.00 | RULE_PENDING
        二(四)   | DESTITUTE       | 33000.00 basic=10000.00 out-of-catalog=3000.00 | 30000.00 | 10000.00 |          9750.00 |    7175.00 |  6075.00 | RULE_PENDING
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
        Outcome outcome = HUBEI.holding(holds).settle(claim);
        assertThat(outcome.settlement().inScope()).isEqualTo(inScope);
        assertThat(outcome.paid(BASIC)).isEqualTo(basic);
        assertThat(outcome.paid(CRITICAL_ILLNESS)).isEqualTo(criticalIllness);
        assertThat(outcome.paid(MEDICAL_ASSISTANCE)).isEqualTo(assistance);
        assertThat(outcome.patientPays()).isEqualTo(patient);
        assertThat(outcome.codes()).isEqualTo(notes);
    }
}
