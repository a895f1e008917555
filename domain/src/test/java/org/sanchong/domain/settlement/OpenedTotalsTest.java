package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;

@DisplayName("What a settlement left is gone on from")
class OpenedTotalsTest {
    @Test
    @DisplayName("in another household by the person's own accounts alone, and back in the first by those of both")
    void anotherHousehold() {
        SettlementCalculator calculator = Office.under(policy("p")
                        .account(Policies.paid("family-paid", TierName.BASIC)
                                .owner(Account.Owner.HOUSEHOLD)
                                .build())
                        .tier(tier(TierName.BASIC)
                                .schedule(schedule("s").cap("1600").cap("1000", "family-paid"))))
                .calculator();
        Settlement first = settle(calculator, of("c1", "h1"), Accumulators.none());
        Settlement second = settle(calculator, of("c2", "h2"), first.accumulators());
        Settlement third = settle(calculator, of("c3", "h1"), second.accumulators());
        assertThat(first.fundTotal()).hasToString("700.00");
        assertThat(second.fundTotal()).hasToString("700.00");
        assertThat(third.fundTotal()).as("what is left of the person's cap").hasToString("200.00");
        Settlement again = settle(calculator, of("c2", "h1"), first.accumulators());
        assertThat(again.fundTotal()).as("what is left of the household's cap").hasToString("300.00");
    }

    @Test
    @DisplayName("by a catalog that keeps the same accounts in another order")
    void anotherCatalog() {
        SettlementCalculator one = capped().calculator();
        SettlementCalculator other = Office.under(policy("p")
                        .account(Policies.paid("spare-paid", TierName.BACKSTOP).build())
                        .tier(tier(TierName.BASIC).schedule(schedule("s").cap("1000"))))
                .calculator();
        Settlement first = settle(one, of("c1", "h"), Accumulators.none());
        Settlement second = settle(other, of("c2", "h"), first.accumulators());
        assertThat(second.fundTotal()).hasToString("300.00");
        assertThat(settle(one, of("c3", "h"), second.accumulators()).fundTotal())
                .hasToString("0.00");
    }

    @Test
    @DisplayName("from the same totals by several claims, none of which moves them")
    void severalFromTheSame() {
        SettlementCalculator calculator = capped().calculator();
        Accumulators left =
                settle(calculator, of("c1", "h"), Accumulators.none()).accumulators();
        for (String claim : new String[] {"c2", "c3"}) {
            assertThat(settle(calculator, of(claim, "h"), left).fundTotal()).hasToString("300.00");
        }
        assertThat(left.totals().values()).containsExactly(700_00L);
    }

    private static Office capped() {
        return Office.under(
                policy("p").tier(tier(TierName.BASIC).schedule(schedule("s").cap("1000"))));
    }

    private static Claim of(String id, String household) {
        return stay(id, "700").fact("household_id", household).build();
    }

    private static Settlement settle(SettlementCalculator calculator, Claim claim, Accumulators before) {
        return calculator.settle(claim, before).getOrElseThrow(why -> new AssertionError("rejected: " + why));
    }
}
