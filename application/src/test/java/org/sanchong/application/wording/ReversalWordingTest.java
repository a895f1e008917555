package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ReversalRejection;

@DisplayName("Why a settlement is not reversed, in words")
class ReversalWordingTest {
    private static final ClaimId CLAIM = new ClaimId("c7");
    private static final Accumulators.Total PAID = new Accumulators.Total(
            Account.Owner.PERSON, "11010519491231002X", new RegionCode("430500"), 2022, "basic-paid");
    private final ReversalWording english = new ReversalWording(new InMemoryCatalog(), Language.EN);
    private final ReversalWording chinese = new ReversalWording(new InMemoryCatalog(), Language.ZH);

    @Test
    @DisplayName("a later claim moved the account: which, from what to what, whose identity number is masked")
    void movedSince() {
        ReversalRejection moved = new ReversalRejection.MovedSince(CLAIM, PAID, 120_00, 300_50);
        assertThat(english.words(moved))
                .isEqualTo(
                        "MOVED_SINCE: claim c7 is not the last: it left 120.00 on basic-paid (110***********002X 2022),"
                                + " which now holds 300.50. Settle the claims since then again, this one left out");
        assertThat(chinese.words(moved))
                .isEqualTo("MOVED_SINCE: 结算 c7 不是最后一笔：它结算后 basic-paid (110***********002X 2022) 为 120.00，"
                        + "现为 300.50。请去掉本笔，将其后各笔重新结算");
    }

    @Test
    @DisplayName("a later stay of the chain carries on, or the accumulators are not those that stand now")
    void otherReasons() {
        ReversalRejection carried = new ReversalRejection.CarriedSince(
                CLAIM,
                new Accumulators.Carried(
                        new PersonId("anna"), new PolicyId("p-2020"), new ClaimId("c8"), "stay-chain"));
        assertThat(english.words(carried)).startsWith("CARRIED_SINCE: ").contains("c7", "c8", "stay-chain");
        assertThat(chinese.words(carried)).startsWith("CARRIED_SINCE: ").contains("c7", "c8", "stay-chain");
        ReversalRejection less = new ReversalRejection.NotAccumulated(CLAIM);
        assertThat(english.words(less)).startsWith("NOT_ACCUMULATED: ").contains("c7");
        assertThat(chinese.words(less)).startsWith("NOT_ACCUMULATED: ").contains("c7");
    }
}
