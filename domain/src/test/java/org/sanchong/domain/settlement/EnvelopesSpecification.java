package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Envelope.Base;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.FacilityLevel;

@DisplayName("Envelopes: a bound on what several tiers pay together")
class EnvelopesSpecification {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName CRITICAL = TierName.CRITICAL_ILLNESS;
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;
    private static final TierName BACKSTOP = TierName.BACKSTOP;

    // spotless:off
    @DisplayName("at most: what exceeds the bound is cut from the last tier backwards (60 %, 50 % and 80 % of what is left)")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        share | in scope | basic  | critical illness | assistance
        100%  |  1000.00 | 600.00 |           200.00 | 160.00
        96%   |  1000.00 | 600.00 |           200.00 | 160.00
        90%   |  1000.00 | 600.00 |           200.00 | 100.00
        80%   |  1000.00 | 600.00 |           200.00 | 0.00
        70%   |  1000.00 | 600.00 |           100.00 | 0.00
        60%   |  1000.00 | 600.00 |             0.00 | 0.00
        10%   |  1000.00 | 100.00 |             0.00 | 0.00
        0%    |  1000.00 |   0.00 |             0.00 | 0.00
        90%   |     0.05 |   0.03 |             0.01 | 0.01
        70%   |     0.05 |   0.03 |             0.01 | 0.00
        69%   |     0.05 |   0.03 |             0.00 | 0.00
        """)
    void atMost(String share, String inScope, String basic, String critical, String assistance) {
        Settlement settled = Office.under(threeTiers()
                .step(Policies.atMost(share, Base.IN_SCOPE, BASIC, CRITICAL, ASSISTANCE).build())).settle(stay("c1", inScope));
        assertThat(settled.paid(BASIC)).hasToString(basic);
        assertThat(settled.paid(CRITICAL)).hasToString(critical);
        assertThat(settled.paid(ASSISTANCE)).hasToString(assistance);
    }

    @DisplayName("at least 45 % of the total, topped up by basic insurance within scope, before the next tier")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        total   | out of catalog | basic  | critical illness
        1000.00 |           0.00 | 600.00 |           200.00
        1000.00 |         250.00 | 450.00 |           150.00
        1000.00 |         250.01 | 450.00 |           150.00
        1000.00 |         249.98 | 450.01 |           150.01
        1000.00 |         500.00 | 450.00 |            25.00
        1000.00 |         600.00 | 400.00 |             0.00
        1000.00 |        1000.00 |   0.00 |             0.00
           0.03 |           0.02 |   0.01 |             0.00
        """)
    void atLeast(String total, String outOfCatalog, String basic, String critical) {
        Settlement settled = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").rate("60%")))
                .step(Policies.atLeast("45%", Base.TOTAL, BASIC, BASIC).build())
                .tier(tier(CRITICAL).schedule(schedule("s").rate("50%"))))
                .settle(stay("c1", total).with(ExpensePart.OUT_OF_CATALOG, outOfCatalog));
        assertThat(settled.paid(BASIC)).hasToString(basic);
        assertThat(settled.paid(CRITICAL)).hasToString(critical);
    }

    @DisplayName("the fiscal backstop tops all tiers up to 85 % of the total, beyond what is in scope; a larger expense can lower it")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        total   | out of catalog | basic  | assistance | backstop
         800.00 |           0.00 |   0.00 |     560.00 | 120.00
         810.00 |           0.00 |   9.00 |     560.70 | 118.80
         800.00 |         200.00 |   0.00 |     420.00 | 260.00
         800.00 |         800.00 |   0.00 |       0.00 | 680.00
        9000.00 |           0.00 | 7380.00 |   1134.00 | 0.00
           0.01 |           0.01 |   0.00 |       0.00 | 0.01
        """)
    void backstop(String total, String outOfCatalog, String basic, String assistance, String backstop) {
        Settlement settled = Office.under(policy("shaoyang")
                .tier(tier(BASIC).schedule(schedule("s").deductible("800").rate("90%")))
                .tier(tier(ASSISTANCE).schedule(schedule("s").rate("70%")))
                .step(Policies.atLeast("85%", Base.TOTAL, BACKSTOP, TierName.values()).build()))
                .settle(stay("c1", total).with(ExpensePart.OUT_OF_CATALOG, outOfCatalog));
        assertThat(settled.paid(BASIC)).hasToString(basic);
        assertThat(settled.paid(ASSISTANCE)).hasToString(assistance);
        assertThat(settled.paid(BACKSTOP)).hasToString(backstop);
    }
    // spotless:on

    @Test
    @DisplayName("a payment that was brought along is never cut")
    void aSuppliedPaymentIsNeverCut() {
        Settlement settled = Office.under(threeTiers()
                        .step(Policies.atMost("50%", Base.IN_SCOPE, BASIC, CRITICAL, ASSISTANCE)
                                .build()))
                .settle(stay("c1", "1000").basicPaid("700"));
        assertThat(settled.paid(BASIC)).hasToString("700.00");
        assertThat(settled.fundTotal()).hasToString("700.00");
    }

    @Test
    @DisplayName("a payment that was brought along is never added to")
    void aSuppliedPaymentIsNeverAddedTo() {
        Settlement settled = Office.under(threeTiers()
                        .step(Policies.atLeast("100%", Base.TOTAL, BASIC, BASIC).build()))
                .settle(stay("c1", "1000").basicPaid("100"));
        assertThat(settled.paid(BASIC)).hasToString("100.00");
    }

    @Test
    @DisplayName("a guarantee is paid no further than the paying tier's caps leave, and what was cut is room again")
    void capsStandForAGuaranteeToo() {
        PolicyDraft policy = policy("p")
                .tier(tier(BASIC).schedule(schedule("s").rate("50%").cap("700")))
                .step(Policies.atMost("40%", Base.IN_SCOPE, BASIC).build())
                .step(Policies.atLeast("60%", Base.IN_SCOPE, BASIC, BASIC).build());
        Office office = Office.under(policy);
        assertThat(office.pays(BASIC, stay("c1", "1000"))).isEqualTo("600.00");
        assertThat(office.pays(BASIC, stay("c2", "1000"))).isEqualTo("100.00");
        assertThat(office.pays(BASIC, stay("c3", "1000"))).isEqualTo("0.00");
        assertThat(office.total("anna", 2024, "basic-paid")).isEqualTo(700_00);
    }

    @Test
    @DisplayName("what other tiers paid in between leaves less of a shared cap to a guarantee")
    void aSharedCapStandsForAGuarantee() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("both", BASIC, ASSISTANCE).build())
                .tier(tier(BASIC).schedule(schedule("s").rate("60%").cap("1000", "both")))
                .tier(tier(ASSISTANCE).schedule(schedule("s").cap("1000", "both")))
                .step(Policies.atLeast("70%", Base.IN_SCOPE, BASIC, BASIC).build()));
        Settlement first = office.settle(stay("c1", "900"));
        assertThat(first.paid(BASIC)).hasToString("540.00");
        assertThat(first.paid(ASSISTANCE)).hasToString("360.00");
        Settlement second = office.settle(stay("c2", "900"));
        assertThat(second.fundTotal()).hasToString("100.00");
        assertThat(office.total("anna", 2024, "both")).isEqualTo(1000_00);
    }

    @Test
    @DisplayName("a cap on an account that does not count its own tier limits each claim all the same")
    void aCapOnAForeignAccountStandsForAGuarantee() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").rate("50%").cap("600", "critical-illness-paid")))
                .tier(tier(CRITICAL).schedule(schedule("s").rate("20%")))
                .step(Policies.atLeast("100%", Base.IN_SCOPE, BASIC, BASIC).build()));
        Settlement settled = office.settle(stay("c1", "1000"));
        assertThat(settled.paid(CRITICAL)).hasToString("100.00");
        assertThat(settled.paid(BASIC)).hasToString("500.00");
    }

    @Test
    @DisplayName("an envelope is for the claims of its condition, and its share may hang on the facts")
    void conditionsAndTables() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s")))
                .step(org.sanchong.domain.benefit.Envelope.builder()
                        .bound(org.sanchong.domain.benefit.Envelope.Bound.AT_MOST)
                        .base(Base.IN_SCOPE)
                        .addOver(BASIC)
                        .condition(Policies.in("facility_level", "LEVEL_1", "LEVEL_2"))
                        .share(Figures.ratesBy(
                                "share", java.util.List.of("facility_level"), "LEVEL_1: 90%", "LEVEL_2: 80%"))
                        .source(Figures.PRINTED)
                        .build()));
        assertThat(office.pays(BASIC, stay("c1", "100").at(FacilityLevel.LEVEL_1)))
                .isEqualTo("90.00");
        assertThat(office.pays(BASIC, stay("c2", "100"))).isEqualTo("80.00");
        assertThat(office.pays(BASIC, stay("c3", "100").at(FacilityLevel.LEVEL_3)))
                .isEqualTo("100.00");
    }

    private static PolicyDraft threeTiers() {
        return policy("p")
                .tier(tier(BASIC).takesSupplied().schedule(schedule("s").rate("60%")))
                .tier(tier(CRITICAL).schedule(schedule("s").rate("50%")))
                .tier(tier(ASSISTANCE).schedule(schedule("s").rate("80%")));
    }

    @Test
    @DisplayName("the backstop pays no more than is left of the total, whatever its guarantee counts")
    void theBackstopPaysNoMoreThanIsLeft() {
        Settlement settled = Office.under(policy("p")
                        .tier(tier(BASIC).schedule(schedule("s").rate("50%")))
                        .tier(tier(ASSISTANCE).schedule(schedule("s").rate("80%")))
                        .step(Policies.atLeast("95%", Base.TOTAL, BACKSTOP, BASIC)
                                .build()))
                .settle(stay("c1", "100"));
        assertThat(settled.paid(BACKSTOP))
                .as("of 95 - 50, as 50 and 40 are paid")
                .hasToString("10.00");
        assertThat(settled.personal()).hasToString("0.00");
    }

    @Test
    @DisplayName("a payment that another tier takes as brought along is not cut either, nor added to")
    void anotherTierTakesThePayment() {
        TierDraft taking = tier(CRITICAL).takesSupplied().schedule(schedule("s"));
        assertThat(Office.under(policy("p")
                                .tier(taking)
                                .step(Policies.atMost("50%", Base.IN_SCOPE, CRITICAL)
                                        .build()))
                        .pays(CRITICAL, stay("c1", "1000").basicPaid("700")))
                .isEqualTo("700.00");
        assertThat(Office.under(policy("p")
                                .tier(taking)
                                .step(Policies.atLeast("80%", Base.IN_SCOPE, CRITICAL, CRITICAL)
                                        .build()))
                        .pays(CRITICAL, stay("c1", "1000").basicPaid("700")))
                .isEqualTo("700.00");
    }
}
