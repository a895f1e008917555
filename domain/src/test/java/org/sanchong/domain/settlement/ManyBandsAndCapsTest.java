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

@DisplayName("A schedule may have as many bands and caps as its document prints, a policy as many envelopes")
class ManyBandsAndCapsTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final int MANY = 40;

    @Test
    @DisplayName("forty bands of 100 at 1 %, 2 % and so on to 40 % pay 1 + 2 + … + 40 = 820 on 4,000")
    void bands() {
        ScheduleDraft schedule = schedule("s");
        for (int band = 1; band < MANY; band++) {
            schedule.bands(".." + 100 * band + " " + band + "%");
        }
        Office office = Office.under(policy("p").tier(tier(BASIC).schedule(schedule.bands(".. 40%"))));
        assertThat(office.pays(BASIC, stay("c1", "4000"))).isEqualTo("820.00");
        assertThat(office.pays(BASIC, stay("c2", "3999.00")))
                .as("1 at 40 % less")
                .isEqualTo("819.60");
    }

    @Test
    @DisplayName("forty caps of 139, 138 and so on down to 100: the last is what is paid")
    void caps() {
        ScheduleDraft schedule = schedule("s");
        for (int cap = MANY - 1; cap >= 0; cap--) {
            schedule.cap(Integer.toString(100 + cap));
        }
        Office office = Office.under(policy("p").tier(tier(BASIC).schedule(schedule)));
        assertThat(office.pays(BASIC, stay("c1", "1000"))).isEqualTo("100.00");
    }

    @Test
    @DisplayName("forty times all six tiers are cut down to nothing, and each is guaranteed its 10 % again")
    void envelopes() {
        PolicyDraft policy = policy("p");
        for (TierName name : TierName.values()) {
            policy.tier(tier(name).schedule(schedule("s").rate("10%")));
        }
        for (int time = 0; time < MANY; time++) {
            policy.step(Policies.atMost("0%", Base.IN_SCOPE, TierName.values()).build());
            for (TierName name : TierName.values()) {
                policy.step(Policies.atLeast("10%", Base.IN_SCOPE, name, name).build());
            }
        }
        Settlement settled = Office.under(policy).settle(stay("c1", "1000"));
        assertThat(settled.payments().values())
                .hasSize(6)
                .allSatisfy(paid -> assertThat(paid).hasToString("100.00"));
    }
}
