package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.FacilityLevel;

// spotless:off
@DisplayName("What a schedule pays: deductible, bands and caps")
class SettlementSpecification {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName CRITICAL = TierName.CRITICAL_ILLNESS;

    @DisplayName("Shandong's published example of 2014: deductible 10,000, 50 % to 100,000, 60 % above, cap 200,000")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden of the year | critical illness pays
                      0.00 |        0.00
                   9999.99 |        0.00
                  10000.00 |        0.00
                  10000.01 |        0.01
                  10000.02 |        0.01
                  10000.03 |        0.02
                  99999.98 |    44999.99
                  99999.99 |    45000.00
                 100000.00 |    45000.00
                 100000.01 |    45000.01
                 100000.02 |    45000.01
                 170000.00 |    87000.00
                 358333.32 |   199999.99
                 358333.33 |   200000.00
                 358333.34 |   200000.00
                 358333.35 |   200000.00
                9999999.99 |   200000.00
        """)
    void shandongOf2014(String burden, String pays) {
        assertThat(Office.under(shandong()).pays(CRITICAL, stay("c1", burden))).isEqualTo(pays);
    }

    @DisplayName("the same burden in several claims is paid the same together, rounded on the cumulative sum")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        first     | second   | third    | pays first | pays second | pays third
         10000.00 | 90000.00 | 70000.00 |       0.00 |    45000.00 | 42000.00
         10000.01 |     0.01 |     0.01 |       0.01 |        0.00 | 0.01
         99999.99 |     0.01 |     0.01 |   45000.00 |        0.00 | 0.01
        170000.00 |     0.00 |     0.02 |   87000.00 |        0.00 | 0.01
        300000.00 | 58333.33 |   100.00 |  165000.00 |    35000.00 | 0.00
        """)
    void splitsChangeNothing(String first, String second, String third, String pays1, String pays2, String pays3) {
        Office office = Office.under(shandong());
        assertThat(office.pays(CRITICAL, stay("c1", first))).isEqualTo(pays1);
        assertThat(office.pays(CRITICAL, stay("c2", second))).isEqualTo(pays2);
        assertThat(office.pays(CRITICAL, stay("c3", third))).isEqualTo(pays3);
    }

    @DisplayName("deductible 15,000, 60 % to 50,000, 65 % to 100,000, 80 % above: edges on the burden, or on what exceeds the deductible")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden    | from the burden | from the excess
         15000.00 |            0.00 | 0.00
         15000.01 |            0.01 | 0.01
         50000.00 |        21000.00 | 21000.00
         50000.01 |        21000.01 | 21000.01
         50000.10 |        21000.07 | 21000.06
         65000.00 |        30750.00 | 30000.00
         65000.10 |        30750.07 | 30000.07
        100000.00 |        53500.00 | 52750.00
        100000.10 |        53500.08 | 52750.07
        115000.00 |        65500.00 | 62500.00
        115000.10 |        65500.08 | 62500.08
        """)
    void origins(String burden, String fromBurden, String fromExcess) {
        assertThat(Office.under(huangshan(false)).pays(CRITICAL, stay("c1", burden))).isEqualTo(fromBurden);
        assertThat(Office.under(huangshan(true)).pays(CRITICAL, stay("c1", burden))).isEqualTo(fromExcess);
    }

    @DisplayName("a deductible above the lowest edge, edges on the burden: the lowest band pays nothing")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        burden   | pays
        12000.00 | 0.00
        12000.10 | 0.06
        20000.00 | 4400.00
        30000.00 | 11400.00
        """)
    void deductibleAboveTheLowestEdge(String burden, String pays) {
        PolicyDraft policy = policy("p").tier(tier(CRITICAL).cumulative()
                .schedule(schedule("s").deductible("12000").bands("..5000 50%", "..20000 55%", ".. 70%")));
        assertThat(Office.under(policy).pays(CRITICAL, stay("c1", burden))).isEqualTo(pays);
    }

    @DisplayName("basic insurance per claim by level: (in scope - deductible) x rate, then what is left of the yearly cap")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        level   | in scope  | pays      | pays for the same again
        LEVEL_1 |    100.00 |      0.00 | 0.00
        LEVEL_1 |    100.01 |      0.01 | 0.01
        LEVEL_1 |   1000.00 |    765.00 | 765.00
        LEVEL_2 |    349.99 |      0.00 | 0.00
        LEVEL_2 |    350.00 |      0.00 | 0.00
        LEVEL_2 |   1000.00 |    494.00 | 494.00
        LEVEL_3 |   1000.00 |    165.00 | 165.00
        LEVEL_3 | 228022.71 | 149999.99 | 0.01
        LEVEL_3 | 228022.72 | 150000.00 | 0.00
        LEVEL_3 | 228022.73 | 150000.00 | 0.00
        LEVEL_3 | 228022.74 | 150000.00 | 0.00
        LEVEL_3 | 200000.00 | 131505.00 | 18495.00
        """)
    void basicByLevel(FacilityLevel level, String inScope, String pays, String paysAgain) {
        Office office = Office.under(heze());
        assertThat(office.pays(BASIC, stay("c1", inScope).at(level))).isEqualTo(pays);
        assertThat(office.pays(BASIC, stay("c2", inScope).at(level))).isEqualTo(paysAgain);
    }

    @DisplayName("a schedule per claim in a cumulative tier takes its deductible from each claim; its cap stands on the year")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        first    | second   | pays first | pays second | base of the year
         6000.00 |  6000.00 |       0.00 |        0.00 | 1200000
         6000.01 |  6000.01 |       0.01 |        0.01 | 1200002
         9000.00 | 20000.00 |    1500.00 |     3500.00 | 2900000
        20000.00 | 20000.00 |    5000.00 |        0.00 | 4000000
        """)
    void perClaimInACumulativeTier(String first, String second, String pays1, String pays2, long base) {
        Office office = Office.under(policy("p").tier(tier(TierName.MEDICAL_ASSISTANCE).cumulative()
                .schedule(schedule("yearly").holding("DESTITUTE").rate("70%"))
                .schedule(schedule("occasion").holding("POVERTY_MONITORED").accruing(Accrual.CLAIM)
                        .deductible("6000").rate("50%").cap("5000"))));
        assertThat(office.pays(TierName.MEDICAL_ASSISTANCE, stay("c1", first).holding("POVERTY_MONITORED"))).isEqualTo(pays1);
        assertThat(office.pays(TierName.MEDICAL_ASSISTANCE, stay("c2", second).holding("POVERTY_MONITORED"))).isEqualTo(pays2);
        assertThat(office.total("anna", 2024, "medical-assistance-base")).isEqualTo(base);
    }

    @DisplayName("each tier sees only what the ones before left of the in-scope amount")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        in scope  | basic     | critical illness | assistance | personal
           350.00 |      0.00 |             0.00 |     245.00 | 105.00
          1000.00 |    494.00 |             0.00 |     354.20 | 151.80
         15371.00 |  11415.96 |             0.00 |    2768.53 | 1186.51
         19725.00 |  14725.00 |             0.00 |    3500.00 | 1500.00
         19725.05 |  14725.04 |             0.01 |    3500.00 | 1500.00
        100000.00 |  75734.00 |         12522.90 |    8220.17 | 3522.93
        """)
    void tiersInOrder(String inScope, String basic, String critical, String assistance, String personal) {
        PolicyDraft policy = heze()
                .tier(tier(CRITICAL).cumulative().schedule(schedule("core").deductible("5000").rate("65%")))
                .tier(tier(TierName.MEDICAL_ASSISTANCE).cumulative().schedule(schedule("core").rate("70%")));
        Settlement settled = Office.under(policy).settle(stay("c1", inScope));
        assertThat(settled.payments().values().stream().map(Object::toString).toList())
                .isEqualTo(List.of(basic, critical, "0.00", assistance, "0.00", "0.00"));
        assertThat(settled.personal()).hasToString(personal);
    }

    private static PolicyDraft shandong() {
        return policy("shandong").tier(tier(CRITICAL).cumulative()
                .schedule(schedule("2014").deductible("10000").bands("..100000 50%", ".. 60%").cap("200000")));
    }

    private static PolicyDraft huangshan(boolean excess) {
        ScheduleDraft ordinary = schedule("ordinary").deductible("15000").bands("..50000 60%", "..100000 65%", ".. 80%");
        return policy("huangshan").tier(tier(CRITICAL).cumulative().schedule(excess ? ordinary.excess() : ordinary));
    }

    private static PolicyDraft heze() {
        List<String> level = List.of("facility_level");
        return policy("heze").tier(tier(BASIC).schedule(schedule("inpatient")
                .deductible(Figures.amountsBy("deductible", level, "LEVEL_1: 100", "LEVEL_2: 350", "LEVEL_3: 750"))
                .rate(Figures.ratesBy("rate", level, "LEVEL_1: 85%", "LEVEL_2: 76%", "LEVEL_3: 66%"))
                .cap("150000")));
    }
}
// spotless:on
