package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("A run settles the claims of unit after unit")
class SettlementRunTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final long DAY = LocalDate.of(2024, 3, 1).toEpochDay();
    private static final int NONE = ClaimFacts.NONE;
    private SettlementRun run;

    @BeforeEach
    void twoPolicies() {
        BenefitPolicy plain = policy("plain")
                .inForce("2024-01-01", "2024-12-31")
                .tier(tier(BASIC)
                        .schedule(schedule("s")
                                .when(in("premium_grade", "FIRST"))
                                .rate("50%*")
                                .cap("100"))
                        .schedule(schedule("t")
                                .when(in("premium_grade", "SECOND"))
                                .rate("10%")))
                .build();
        BenefitPolicy tied = policy("tied")
                .region("430500")
                .account(Policies.paid("family", BASIC)
                        .owner(Account.Owner.HOUSEHOLD)
                        .build())
                .account(Policies.charged("stay-chain", BASIC)
                        .period(Account.Period.STAY_CHAIN)
                        .build())
                .tier(tier(BASIC).schedule(schedule("s").deductible("10").lessChargesOf("stay-chain")))
                .build();
        run = SettlementCalculator.of(Policies.catalog(plain, tied)).newRun(false);
    }

    @Test
    void findsThePolicyInForceByRegionAndDay() {
        assertThat(run.policyInForce(371702, DAY)).isZero();
        assertThat(run.policyInForce(430523, DAY)).isEqualTo(1);
        assertThat(run.policyInForce(371700, DAY + 366)).isEqualTo(SettlementRun.NO_POLICY_IN_FORCE);
        assertThat(run.policyInForce(110000, DAY)).isEqualTo(SettlementRun.UNKNOWN_REGION);
        assertThat(run.isInForce(0, LocalDate.of(2023, 12, 31).toEpochDay())).isFalse();
        assertThat(run.isInForce(0, LocalDate.of(2024, 1, 1).toEpochDay())).isTrue();
        assertThat(run.isInForce(0, LocalDate.of(2024, 12, 31).toEpochDay())).isTrue();
        assertThat(run.isInForce(0, LocalDate.of(2025, 1, 1).toEpochDay())).isFalse();
        assertThat(run.isInForce(1, LocalDate.of(9999, 1, 1).toEpochDay())).isTrue();
        assertThat(run.policyId(1)).isEqualTo(new PolicyId("tied"));
    }

    @Test
    @DisplayName("of a catalog without policies finds none for any region, and settles nothing")
    void withoutPolicies() {
        SettlementRun empty = SettlementCalculator.of(Policies.catalog()).newRun(false);
        assertThat(empty.policyInForce(371702, DAY)).isEqualTo(SettlementRun.UNKNOWN_REGION);
        assertThat(empty.totals()).isEmpty();
        assertThatThrownBy(() -> empty.settle(SettlementRun.UNKNOWN_REGION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no policy has the number -2");
        assertThatThrownBy(() -> empty.settle(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("has nothing to tell before a first claim")
    void beforeTheFirstClaim() {
        assertThatThrownBy(() -> run.paid(BASIC)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(run::rejection).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run.derivation(Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("says whether a policy ties people or stays together, so that the caller can make up units")
    void saysWhatTiesClaimsTogether() {
        assertThat(run.countsHouseholds(0)).isFalse();
        assertThat(run.countsChains(0)).isFalse();
        assertThat(run.countsHouseholds(1)).isTrue();
        assertThat(run.countsChains(1)).isTrue();
    }

    @Test
    @DisplayName("keeps totals between the claims of a unit and forgets them at the next")
    void keepsTotalsWithinAUnit() {
        ClaimDraft claim = stay("c1", "150").fact("premium_grade", "FIRST");
        assertThat(pays(claim)).isEqualTo(75_00);
        assertThat(pays(claim)).isEqualTo(25_00);
        assertThat(run.totals())
                .containsExactly(new SettlementRun.RunningTotal(
                        Account.Owner.PERSON, 0, Policies.REGION, 2024, "basic-paid", 100_00));
        run.beginUnit();
        assertThat(run.totals()).isEmpty();
        assertThat(pays(claim)).isEqualTo(75_00);
    }

    @Test
    @DisplayName("tells the notes of the claim just settled, and by their bits whether two claims have the same")
    void tellsNotes() {
        pays(stay("c1", "10").fact("premium_grade", "FIRST"));
        assertThat(run.notes()).hasSize(1);
        assertThat(run.noteWords()).isEqualTo(1);
        assertThat(run.noteWord(0)).isEqualTo(1);
        pays(stay("c2", "10").fact("premium_grade", "SECOND"));
        assertThat(run.notes()).isEmpty();
        assertThat(run.noteWord(0)).isZero();
    }

    @Test
    @DisplayName("a fact of the claim before is forgotten, and a rejection says why")
    void forgetsTheFactsBefore() {
        pays(stay("c1", "10").fact("premium_grade", "FIRST"));
        RunFacts.set(run, stay("c2", "10").build(), 0, NONE);
        assertThat(run.settle(0)).isFalse();
        assertThat(run.rejection()).isEqualTo(new SettlementRejection.MissingValue("premium_grade"));
        pays(stay("c3", "10").fact("premium_grade", "SECOND"));
        assertThatThrownBy(run::rejection).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("what stays carry goes out and in again by the caller's numbers")
    void carriesChains() {
        RunFacts.set(run, stay("c1", "6").build(), 4, 9, 17, NONE);
        assertThat(run.settle(1)).isTrue();
        SettlementRun.ChainTotal carried = new SettlementRun.ChainTotal(4, new PolicyId("tied"), 17, "stay-chain", 600);
        assertThat(run.chains()).containsExactly(carried);
        run.beginUnit();
        assertThat(run.chains()).isEmpty();
        run.open(carried);
        RunFacts.set(run, stay("c2", "6").build(), 4, 9, 18, 17);
        assertThat(run.settle(1)).isTrue();
        assertThat(run.paid(BASIC)).isEqualTo(200);
        RunFacts.set(run, stay("c3", "6").build(), 5, 9, 19, 17);
        assertThat(run.settle(1)).isTrue();
        assertThat(run.paid(BASIC)).as("another person's stay is ignored").isZero();
    }

    @Test
    @DisplayName("goes back to a mark as if what was settled since had never been: totals, chains, and more than once")
    void goesBackToAMark() {
        ClaimDraft claim = stay("c1", "150").fact("premium_grade", "FIRST");
        pays(claim);
        SettlementRun.Mark mark = run.mark();
        assertThat(pays(claim)).isEqualTo(25_00);
        RunFacts.set(run, stay("c1", "6").build(), 4, 9, 17, NONE);
        assertThat(run.settle(1)).isTrue();
        run.restore(mark);
        assertThat(run.chains()).isEmpty();
        assertThat(run.totals())
                .containsExactly(new SettlementRun.RunningTotal(
                        Account.Owner.PERSON, 0, Policies.REGION, 2024, "basic-paid", 75_00));
        assertThat(pays(claim)).isEqualTo(25_00);
        run.restore(mark);
        assertThat(pays(claim))
                .as("the mark stands, whatever was settled since it was gone back to")
                .isEqualTo(25_00);
    }

    @Test
    @DisplayName("a household that a claim names and the caller does not number counts as not named")
    void aHouseholdWithoutANumber() {
        ClaimDraft claim = stay("c1", "20").fact("household_id", "h1");
        RunFacts.set(run, claim.build(), 0, NONE);
        assertThat(run.settle(1)).isFalse();
        assertThat(run.rejection()).isEqualTo(new SettlementRejection.MissingValue("household_id"));
        RunFacts.set(run, claim.build(), 0, 0);
        assertThat(run.settle(1)).isTrue();
    }

    private long pays(ClaimDraft claim) {
        RunFacts.set(run, claim.build(), 0, NONE);
        assertThat(run.settle(0)).isTrue();
        return run.paid(BASIC);
    }
}
