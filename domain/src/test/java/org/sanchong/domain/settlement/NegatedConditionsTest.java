package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Condition;

@DisplayName("Conditions that something is not so")
class NegatedConditionsTest {
    private static Office under(Condition condition) {
        return Office.under(policy("p")
                .includes("POVERTY_MONITORED", "UNSTABLY_LIFTED")
                .tier(tier(BASIC).schedule(schedule("s").when(new Condition.Not(condition)))));
    }

    @Test
    @DisplayName("for whom holds none of some categories, nor one that they include")
    void holdingNone() {
        Office office = under(new Condition.Holds(ScheduleDraft.categories("DESTITUTE", "POVERTY_MONITORED")));
        ClaimDraft claim = stay("c1", "1");
        assertThat(office.pays(BASIC, claim)).isEqualTo("1.00");
        assertThat(office.pays(BASIC, claim.holding("REGISTERED_POOR"))).isEqualTo("1.00");
        assertThat(office.pays(BASIC, claim.holding("DESTITUTE"))).isEqualTo("0.00");
        assertThat(office.pays(BASIC, claim.holding("UNSTABLY_LIFTED"))).isEqualTo("0.00");
        assertThat(office.pays(BASIC, claim.holding("REGISTERED_POOR", "DESTITUTE")))
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("what is not always so is never so")
    void never() {
        assertThat(under(new Condition.Always()).pays(BASIC, stay("c1", "1"))).isEqualTo("0.00");
        assertThat(under(new Condition.Not(new Condition.Always())).pays(BASIC, stay("c1", "1")))
                .isEqualTo("1.00");
    }
}
