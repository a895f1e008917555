package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Envelope.Base;
import org.sanchong.domain.benefit.TierName;

@DisplayName("Where more is less: why the laws of MonotonicityProperties are restricted as they are")
class MonotonicityTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName CRITICAL = TierName.CRITICAL_ILLNESS;
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;

    @Test
    @DisplayName("a guarantee falls as the tiers pay more")
    void aGuaranteeFalls() {
        PolicyDraft policy = policy("p")
                .tier(tier(BASIC).schedule(schedule("s").deductible("800").rate("90%")))
                .step(Policies.atLeast("85%", Base.TOTAL, TierName.BACKSTOP, BASIC)
                        .build());
        Office office = Office.under(policy);
        assertThat(office.pays(TierName.BACKSTOP, stay("c1", "800"))).isEqualTo("680.00");
        assertThat(office.pays(TierName.BACKSTOP, stay("c2", "810"))).isEqualTo("679.50");
    }

    @Test
    @DisplayName("a ceiling cuts the last tier as the first pays more")
    void aCeilingCutsTheLastTier() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").bands("..10000 30%", ".. 80%")))
                .tier(tier(ASSISTANCE).schedule(schedule("s").rate("70%")))
                .step(Policies.atMost("50%", Base.IN_SCOPE, BASIC, ASSISTANCE).build()));
        assertThat(office.pays(ASSISTANCE, stay("c1", "10000"))).isEqualTo("2000.00");
        assertThat(office.pays(ASSISTANCE, stay("c2", "16000"))).isEqualTo("200.00");
        assertThat(office.pays(ASSISTANCE, stay("c3", "30000"))).isEqualTo("0.00");
    }

    @Test
    @DisplayName("of a cap that two tiers share, the second has less as the first pays more")
    void aSharedCapLeavesLess() {
        Office office = Office.under(policy("p")
                .account(Policies.paid("both", BASIC, ASSISTANCE).build())
                .tier(tier(BASIC).schedule(schedule("s").rate("50%")))
                .tier(tier(ASSISTANCE).schedule(schedule("s").cap("800", "both"))));
        assertThat(office.pays(ASSISTANCE, stay("c1", "800").of("anna"))).isEqualTo("400.00");
        assertThat(office.pays(ASSISTANCE, stay("c2", "1000").of("bert"))).isEqualTo("300.00");
    }

    @Test
    @DisplayName("under a ceiling over some tiers alone, the person may pay less of a larger expense")
    void aPartialCeiling() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").deductible("1000")))
                .tier(tier(CRITICAL).schedule(schedule("s")))
                .step(Policies.atMost("50%", Base.IN_SCOPE, CRITICAL).build()));
        assertThat(office.settle(stay("c1", "1000")).personal()).hasToString("500.00");
        assertThat(office.settle(stay("c2", "1200")).personal()).hasToString("400.00");
    }

    @Test
    @DisplayName("an ordinary schedule gives way to a category's, whether or not that pays more")
    void ordinaryGivesWay() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("ordinary").ordinary().rate("60%"))
                        .schedule(schedule("less").holding("DESTITUTE").rate("50%"))));
        assertThat(office.pays(BASIC, stay("c1", "100"))).isEqualTo("60.00");
        assertThat(office.pays(BASIC, stay("c2", "100").holding("DESTITUTE"))).isEqualTo("50.00");
    }

    @Test
    @DisplayName("where a ceiling takes away what a category brings, the tier behind has already paid less")
    void aCeilingAfterACategory() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC)
                        .schedule(schedule("all").rate("50%"))
                        .schedule(schedule("more").holding("DESTITUTE").rate("60%")))
                .tier(tier(CRITICAL).schedule(schedule("s").rate("70%")))
                .step(Policies.atMost("50%", Base.IN_SCOPE, BASIC).build()));
        assertThat(office.settle(stay("c1", "1000")).fundTotal()).hasToString("850.00");
        assertThat(office.settle(stay("c2", "1000").holding("DESTITUTE")).fundTotal())
                .hasToString("780.00");
    }

    @Test
    @DisplayName(
            "of a later claim alone, rounding may give the ordinary schedule a fen more than its preferential terms")
    void aFenOfRounding() {
        Office ordinary = Office.under(policy("p")
                .tier(tier(CRITICAL).cumulative().schedule(schedule("s").rate("40%"))));
        Office preferential = Office.under(policy("p")
                .tier(tier(CRITICAL).cumulative().schedule(schedule("s").rate("50%"))));
        assertThat(ordinary.pays(CRITICAL, stay("c1", "0.01"))).isEqualTo("0.00");
        assertThat(preferential.pays(CRITICAL, stay("c1", "0.01"))).isEqualTo("0.01");
        assertThat(ordinary.pays(CRITICAL, stay("c2", "0.01"))).isEqualTo("0.01");
        assertThat(preferential.pays(CRITICAL, stay("c2", "0.01"))).isEqualTo("0.00");
    }
}
