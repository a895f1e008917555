package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("What a stay carries is of the policy that settled it, also when the stay is taken back")
class ReversedChainsTest {
    private static PolicyDraft chained(String id) {
        return policy(id)
                .account(Policies.charged("stay-chain", TierName.BASIC)
                        .period(Account.Period.STAY_CHAIN)
                        .continues(in("referral", "true"))
                        .build())
                .tier(tier(TierName.BASIC)
                        .schedule(schedule("s").deductible("800").lessChargesOf("stay-chain")));
    }

    private static Accumulators.Carried carried(String policy, String claim) {
        return new Accumulators.Carried(new PersonId("anna"), new PolicyId(policy), new ClaimId(claim), "stay-chain");
    }

    @Test
    @DisplayName(
            "a chain that begins under the region's next policy is no obstacle to the last stay under the one before")
    void theNextPolicy() {
        Office office = Office.under(
                chained("old").inForce("2020-01-01", "2023-12-31").build(),
                chained("new").inForce("2024-01-01", "2099-12-31").build());
        Settlement last = office.settle(stay("c1", "500").discharged("2023-12-31"));
        office.settle(stay("c2", "500").discharged("2024-01-01"));

        Reversal reversal =
                office.calculator().reverse(last, office.accumulators()).get();
        assertThat(reversal.removed()).containsExactly(carried("old", "c1"));
        assertThat(reversal.accumulators().carried()).containsOnlyKeys(carried("new", "c2"));
    }

    @Test
    @DisplayName("what another region's policy counted for a stay of the same id stays")
    void theSameIdElsewhere() {
        Office office = Office.under(
                chained("here").build(), chained("there").region("430500").build());
        Accumulators before = Accumulators.of(Map.of(), Map.of(carried("there", "c1"), 300_00L));
        office = office.from(before);
        Settlement settled = office.settle(stay("c1", "500"));

        Reversal reversal =
                office.calculator().reverse(settled, office.accumulators()).get();
        assertThat(office.accumulators().carried())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(carried("there", "c1"), 300_00L, carried("here", "c1"), 500_00L));
        assertThat(reversal.removed()).containsExactly(carried("here", "c1"));
        assertThat(reversal.accumulators()).isEqualTo(before);
    }
}
