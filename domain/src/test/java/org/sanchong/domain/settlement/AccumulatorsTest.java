package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;

class AccumulatorsTest {
    private static final Accumulators.Total PAID =
            new Accumulators.Total(Account.Owner.PERSON, "anna", new RegionCode(Policies.REGION), 2024, "basic-paid");
    private static final Accumulators.Carried CARRIED =
            new Accumulators.Carried(new PersonId("anna"), new PolicyId("p"), new ClaimId("c0"), "stay-chain");

    @Test
    void keepsTheTotalsAsTheyWere() {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>(Map.of(PAID, 5L));
        Accumulators accumulators = Accumulators.of(totals, Map.of());
        totals.clear();
        assertThat(accumulators.total(PAID)).isEqualTo(5);
        assertThatThrownBy(() -> accumulators.totals().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatHasNotAccumulatedIsZero() {
        assertThat(Accumulators.none().total(PAID)).isZero();
        assertThat(Accumulators.none().totals()).isEmpty();
        assertThat(Accumulators.none().carried()).isEmpty();
    }

    @Test
    void isAValue() {
        Accumulators one = Accumulators.of(Map.of(PAID, 5L), Map.of(CARRIED, 6L));
        Accumulators same = Accumulators.of(Map.of(PAID, 5L), Map.of(CARRIED, 6L));
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.toString()).contains("basic-paid", "stay-chain", "5", "6");
        assertThat(one).isNotEqualTo(Accumulators.of(Map.of(PAID, 5L), Map.of()));
        assertThat(one).isNotEqualTo(Accumulators.of(Map.of(), Map.of(CARRIED, 6L)));
        assertThat(one).isNotEqualTo(Accumulators.none()).isNotEqualTo("5");
        assertThat(one).doesNotHaveSameHashCodeAs(Accumulators.none());
    }

    @Test
    @DisplayName("what was brought forward counts, and that of others is passed on untouched")
    void broughtForward() {
        SettlementCalculator calculator = Office.under(policy("p")
                        .tier(tier(TierName.BASIC).schedule(schedule("s").cap("100"))))
                .calculator();
        Accumulators.Total others =
                new Accumulators.Total(Account.Owner.PERSON, "bert", PAID.region(), 2023, "basic-paid");
        Accumulators before = Accumulators.of(Map.of(PAID, 90_00L, others, 7L), Map.of());
        Settlement settled = calculator.settle(stay("c1", "50").build(), before).get();
        assertThat(settled.fundTotal()).hasToString("10.00");
        assertThat(settled.accumulators().totals())
                .containsExactlyInAnyOrderEntriesOf(Map.of(PAID, 100_00L, others, 7L));
    }

    @Test
    @DisplayName("totals that no policy of the catalog keeps are refused, not lost in silence")
    void refusesStrangeTotals() {
        SettlementCalculator calculator = Office.under(
                        policy("p").tier(tier(TierName.BASIC).schedule(schedule("s"))))
                .calculator();
        Accumulators.Total elsewhere =
                new Accumulators.Total(Account.Owner.PERSON, "anna", new RegionCode("430500"), 2024, "basic-paid");
        Accumulators.Total unknown =
                new Accumulators.Total(Account.Owner.PERSON, "anna", PAID.region(), 2024, "dental-paid");
        for (Accumulators.Total total : new Accumulators.Total[] {elsewhere, unknown}) {
            Accumulators before = Accumulators.of(Map.of(total, 1L), Map.of());
            assertThatThrownBy(() -> calculator.settle(stay("c1", "50").build(), before))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(total.account());
        }
        Accumulators.Carried gone =
                new Accumulators.Carried(new PersonId("anna"), new PolicyId("gone"), new ClaimId("c0"), "stay-chain");
        Accumulators before = Accumulators.of(Map.of(), Map.of(gone, 1L));
        assertThatThrownBy(() -> calculator.settle(stay("c1", "50").build(), before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gone");
    }

    @Test
    @DisplayName("what a stay carries for an account that its policy does not keep is refused too")
    void refusesAStrangeChain() {
        SettlementCalculator calculator = Office.under(
                        policy("p").tier(tier(TierName.BASIC).schedule(schedule("s"))))
                .calculator();
        Accumulators before = Accumulators.of(Map.of(), Map.of(CARRIED, 1L));
        assertThatThrownBy(() -> calculator.settle(stay("c1", "50").build(), before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p keeps no account stay-chain");
    }
}
