package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import io.vavr.control.Either;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;

@DisplayName("A settlement is taken back: the last claim exactly, an earlier one not at all")
class ReversalTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;

    private Office office;

    private Either<ReversalRejection, Reversal> reversed(Settlement settled) {
        return office.calculator().reverse(settled, office.accumulators());
    }

    private static Accumulators.Total total(Account.Owner owner, String id, int year, String account) {
        return new Accumulators.Total(owner, id, new RegionCode(Policies.REGION), year, account);
    }

    private static Accumulators.Total ofAnna(int year, String account) {
        return total(Account.Owner.PERSON, "anna", year, account);
    }

    @Nested
    @DisplayName("under basic insurance of 76 % above 350 yuan and assistance of 70 %, together up to 1,500 a year")
    class TwoTiers {
        @BeforeEach
        void twoTiers() {
            office = Office.under(policy("p")
                    .account(Policies.paid("all-paid", BASIC, ASSISTANCE).build())
                    .account(Policies.stays("stays").build())
                    .tier(tier(BASIC)
                            .takesSupplied()
                            .schedule(schedule("s").deductible("350").rate("76%")))
                    .tier(tier(ASSISTANCE)
                            .cumulative()
                            .schedule(schedule("s").rate("70%").cap("1500", "all-paid"))));
        }

        @Test
        @DisplayName("every amount comes back with the opposite sign")
        void amountsAreNegated() {
            Settlement settled = office.settle(stay("c1", "1000"));
            Reversal reversal = reversed(settled).get();
            assertThat(reversal.total()).hasToString("-1000.00");
            assertThat(reversal.paid(BASIC)).hasToString("-494.00");
            assertThat(reversal.paid(ASSISTANCE)).hasToString("-354.20");
            assertThat(reversal.paid(TierName.BACKSTOP)).hasToString("0.00");
            assertThat(reversal.fundTotal()).hasToString("-848.20");
            assertThat(reversal.personal()).hasToString("-151.80");
            assertThat(reversal.payments()).containsOnlyKeys(TierName.values());
            assertThat(reversal.movements())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            ofAnna(2024, "basic-paid"), -494_00L,
                            ofAnna(2024, "medical-assistance-base"), -506_00L,
                            ofAnna(2024, "medical-assistance-paid"), -354_20L,
                            ofAnna(2024, "all-paid"), -848_20L,
                            ofAnna(2024, "stays"), -1L));
            assertThat(reversal.removed()).isEmpty();
            assertThat(reversal.accumulators()).isEqualTo(Accumulators.none());
        }

        @Test
        @DisplayName("what the cap had left is there again, and is paid again")
        void theCapIsFreeAgain() {
            office.settle(stay("c1", "1000"));
            Accumulators before = office.accumulators();
            Settlement capped = office.settle(stay("c2", "1000"));
            assertThat(capped.paid(ASSISTANCE)).hasToString("157.80");
            Reversal reversal = reversed(capped).get();
            assertThat(reversal.accumulators()).isEqualTo(before);
            assertThat(reversal.paid(ASSISTANCE)).hasToString("-157.80");
            office = office.from(reversal.accumulators());
            assertThat(office.settle(stay("c2", "1000"))).isEqualTo(capped);
        }

        @Test
        @DisplayName("a claim before the last is refused until the later one is reversed")
        void fromTheLastBackwards() {
            Settlement first = office.settle(stay("c1", "1000"));
            Settlement last = office.settle(stay("c2", "100"));
            assertThat(reversed(first).getLeft())
                    .isInstanceOf(ReversalRejection.MovedSince.class)
                    .matches(ReversalRejection::needsResettlement)
                    .extracting(ReversalRejection::code)
                    .isEqualTo("MOVED_SINCE");
            office = office.from(reversed(last).get().accumulators());
            assertThat(reversed(first).get().accumulators()).isEqualTo(Accumulators.none());
        }

        @Test
        @DisplayName("the refusal names a running total, what the claim left on it and what it holds now")
        void theRefusalNamesATotal() {
            Settlement first = office.settle(stay("c1", "1000").basicPaid("0"));
            office.settle(stay("c2", "0"));
            assertThat(reversed(first).getLeft())
                    .isEqualTo(new ReversalRejection.MovedSince(new ClaimId("c1"), ofAnna(2024, "stays"), 1, 2));
        }

        @Test
        @DisplayName("a claim of nothing was counted as a stay, and is uncounted")
        void nothingPaid() {
            Accumulators before = office.accumulators();
            Reversal reversal = reversed(office.settle(stay("c1", "0"))).get();
            assertThat(reversal.total()).hasToString("0.00");
            assertThat(reversal.movements()).isEqualTo(Map.of(ofAnna(2024, "stays"), -1L));
            assertThat(reversal.accumulators()).isEqualTo(before);
        }

        @Test
        @DisplayName("a later claim of another person or another plan year is no obstacle, and stays")
        void othersAreNoObstacle() {
            Settlement annas = office.settle(stay("c1", "1000").discharged("2023-12-31"));
            office.settle(stay("c2", "500").of("bert").discharged("2023-12-31"));
            office.settle(stay("c3", "600").discharged("2024-01-01"));
            Accumulators left = reversed(annas).get().accumulators();
            assertThat(left.total(ofAnna(2023, "basic-paid"))).isZero();
            assertThat(left.total(total(Account.Owner.PERSON, "bert", 2023, "basic-paid")))
                    .isEqualTo(114_00);
            assertThat(left.total(ofAnna(2024, "basic-paid"))).isEqualTo(190_00);
        }

        @Test
        @DisplayName("a reversal cannot be repeated, nor made on accumulators older than the claim or of somebody else")
        void notAccumulated() {
            Settlement settled = office.settle(stay("c1", "1000"));
            Accumulators restored = reversed(settled).get().accumulators();
            Accumulators berts =
                    office.from(restored).settle(stay("c1", "1000").of("bert")).accumulators();
            for (Accumulators strange : new Accumulators[] {restored, Accumulators.none(), berts}) {
                ReversalRejection rejection =
                        office.calculator().reverse(settled, strange).getLeft();
                assertThat(rejection).isEqualTo(new ReversalRejection.NotAccumulated(new ClaimId("c1")));
                assertThat(rejection.code()).isEqualTo("NOT_ACCUMULATED");
                assertThat(rejection.needsResettlement()).isFalse();
            }
        }

        @Test
        @DisplayName("a claim in place of a reversed one cannot be told from it if it moved the same")
        void takenForAnother() {
            Settlement settled = office.settle(stay("c1", "1000"));
            office = office.from(reversed(settled).get().accumulators());
            office.settle(stay("c2", "1000"));
            assertThat(reversed(settled).isRight()).isTrue();
        }
    }

    @Test
    @DisplayName("a later claim that moved another account of the person and year shows that the claim is not the last")
    void anotherAccountOfTheRow() {
        office = Office.under(policy("p")
                .tier(tier(BASIC).takesSupplied().schedule(schedule("s").cap("100")))
                .tier(tier(ASSISTANCE).schedule(schedule("s").rate("70%"))));
        Settlement first = office.settle(stay("c1", "100"));
        assertThat(office.settle(stay("c2", "50")).paid(BASIC)).hasToString("0.00");
        assertThat(reversed(first).getLeft())
                .isEqualTo(new ReversalRejection.MovedSince(
                        new ClaimId("c1"), ofAnna(2024, "medical-assistance-paid"), 0, 35_00));
    }

    @Test
    @DisplayName("a later claim that moved nothing is not noticed, even one that the cap left nothing")
    void laterClaimsThatMovedNothing() {
        office =
                Office.under(policy("p").tier(tier(BASIC).schedule(schedule("s").cap("100"))));
        Settlement first = office.settle(stay("c1", "100"));
        Settlement second = office.settle(stay("c2", "50"));
        assertThat(second.movements()).isEmpty();
        assertThat(reversed(first).get().accumulators()).isEqualTo(Accumulators.none());
        assertThat(reversed(second).get().accumulators()).isEqualTo(first.accumulators());
    }

    @Test
    @DisplayName("what another member's later claim added to the household's account makes a claim not the last")
    void households() {
        office = Office.under(policy("p")
                .account(Policies.paid("family-paid", BASIC)
                        .owner(Account.Owner.HOUSEHOLD)
                        .build())
                .tier(tier(BASIC).schedule(schedule("s").rate("50%").cap("80", "family-paid"))));
        Settlement annas = office.settle(stay("c1", "100").fact("household_id", "h1"));
        Settlement berts = office.settle(stay("c2", "100").of("bert").fact("household_id", "h1"));
        office.settle(stay("c3", "100").of("carl").fact("household_id", "h2"));
        assertThat(berts.paid(BASIC)).hasToString("30.00");
        assertThat(reversed(annas).getLeft())
                .isEqualTo(new ReversalRejection.MovedSince(
                        new ClaimId("c1"), total(Account.Owner.HOUSEHOLD, "h1", 2024, "family-paid"), 50_00, 80_00));
        Reversal reversal = reversed(berts).get();
        assertThat(reversal.accumulators().totals())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ofAnna(2024, "basic-paid"), 50_00L,
                        total(Account.Owner.HOUSEHOLD, "h1", 2024, "family-paid"), 50_00L,
                        total(Account.Owner.PERSON, "carl", 2024, "basic-paid"), 50_00L,
                        total(Account.Owner.HOUSEHOLD, "h2", 2024, "family-paid"), 50_00L));
    }

    @Nested
    @DisplayName("along a chain of referred stays that are charged 800 yuan together")
    class Chain {
        @BeforeEach
        void chain() {
            office = Office.under(policy("p")
                    .account(Policies.charged("stay-chain", BASIC)
                            .period(Account.Period.STAY_CHAIN)
                            .condition(in("designated", "true"))
                            .continues(in("referral", "true"))
                            .build())
                    .tier(tier(BASIC).schedule(schedule("s").deductible("800").lessChargesOf("stay-chain"))));
        }

        @Test
        @DisplayName("a stay's link is removed, and the chain ends where it ended before")
        void theLinkIsRemoved() {
            office.settle(stay("c1", "500"));
            Accumulators before = office.accumulators();
            Settlement referred = office.settle(stay("c2", "500").referredFrom("c1"));
            assertThat(referred.personal()).hasToString("300.00");
            Reversal reversal = reversed(referred).get();
            assertThat(reversal.removed())
                    .containsExactly(new Accumulators.Carried(
                            referred.person(), referred.policy(), new ClaimId("c2"), "stay-chain"));
            assertThat(reversal.accumulators()).isEqualTo(before);
            assertThat(before.carried()).hasSize(1);
        }

        @Test
        @DisplayName("a stay with which a later one goes on is refused, in another year and with no payment too")
        void theChainGoesOn() {
            Settlement first = office.settle(stay("c1", "500").discharged("2023-12-31"));
            Settlement second =
                    office.settle(stay("c2", "300").referredFrom("c1").discharged("2024-01-01"));
            assertThat(second.movements()).isEmpty();
            ReversalRejection rejection = reversed(first).getLeft();
            assertThat(rejection)
                    .isEqualTo(new ReversalRejection.CarriedSince(
                            new ClaimId("c1"),
                            new Accumulators.Carried(
                                    second.person(), second.policy(), new ClaimId("c2"), "stay-chain")));
            assertThat(rejection.code()).isEqualTo("CARRIED_SINCE");
            assertThat(rejection.needsResettlement()).isTrue();
        }

        @Test
        @DisplayName("a stay that carries nothing, and another person's chain, are untouched by later chains")
        void outsideTheChain() {
            Settlement undesignated =
                    office.settle(stay("c1", "500").designated(false).discharged("2023-12-31"));
            Settlement berts = office.settle(stay("c2", "500").of("bert"));
            office.settle(stay("c3", "500").discharged("2024-01-01"));
            assertThat(reversed(undesignated).isRight()).isTrue();
            Reversal reversal = reversed(berts).get();
            assertThat(reversal.accumulators().carried().keySet())
                    .extracting(carried -> carried.claim().value())
                    .containsExactly("c3");
        }

        @Test
        @DisplayName("a stay that carries and moved nothing cannot be reversed twice")
        void removedOnce() {
            Settlement settled = office.settle(stay("c1", "500"));
            assertThat(settled.movements()).isEmpty();
            Accumulators restored = reversed(settled).get().accumulators();
            assertThat(restored).isEqualTo(Accumulators.none());
            assertThat(office.calculator().reverse(settled, restored).getLeft())
                    .isEqualTo(new ReversalRejection.NotAccumulated(new ClaimId("c1")));
        }
    }
}
