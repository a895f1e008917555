package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;

class MechanismProperties {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.under(RandomPolicies.withEverything());
    }

    @Property
    @Label("a second, independent reckoning of policy and claims comes to the same fen in every tier")
    void theSecondOpinionAgrees(@ForAll("scenarios") Scenario scenario) {
        reckonTwice(scenario).count();
    }

    /** Settles both ways, and returns what the scenario met. */
    Coverage reckonTwice(Scenario scenario) {
        Office office = scenario.office();
        IndependentReckoning second = new IndependentReckoning(scenario.policy());
        Coverage coverage = new Coverage();
        for (Claim claim : scenario.claims()) {
            Either<SettlementRejection, ExplainedSettlement> settled = office.takeAndExplain(claim);
            Optional<IndependentReckoning.Outcome> expected = second.settle(claim);
            assertThat(settled.isRight()).as("settled %s", settled).isEqualTo(expected.isPresent());
            settled.peek(coverage::settled).peekLeft(rejection -> coverage.rejected());
            settled.forEach(s -> assertAgreed(s, expected.orElseThrow()));
        }
        return coverage;
    }

    @Property(tries = 300)
    @Label("the total is the sum of all tiers and the person's part, none of them negative")
    void theTotalIsConserved(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        for (Claim claim : scenario.claims()) {
            for (Settlement settled : office.take(claim)) {
                Money sum = settled.personal();
                for (TierName tier : TierName.values()) {
                    assertThat(settled.paid(tier).isNegative()).isFalse();
                    sum = sum.plus(settled.paid(tier));
                }
                assertThat(sum).isEqualTo(claim.expense().total());
                assertThat(settled.personal().isNegative()).isFalse();
                assertThat(settled.onApplication().isNegative()).isFalse();
            }
        }
    }

    @Property(tries = 300)
    @Label("all tiers but the backstop pay together no more than what is in scope, and that is no more than the total")
    void theTiersStayInScope(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        for (Claim claim : scenario.claims()) {
            for (Settlement settled : office.take(claim)) {
                Money withoutBackstop = settled.fundTotal().minus(settled.paid(TierName.BACKSTOP));
                assertThat(withoutBackstop).isLessThanOrEqualTo(settled.inScope());
                assertThat(settled.inScope())
                        .isBetween(claim.expense().inScope(), claim.expense().total());
                Money left = settled.inScope().minus(settled.fundTotal());
                assertThat(settled.inScopeBurden()).isEqualTo(left.isNegative() ? Money.zero() : left);
            }
        }
    }

    @Property(tries = 300)
    @Label("no computed payment exceeds what is left of a cap, over any sequence of claims")
    void capsAreKept(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        CapWatch watch = new CapWatch(scenario.policy());
        for (Claim claim : scenario.claims()) {
            Accumulators before = office.accumulators();
            for (ExplainedSettlement settled : office.takeAndExplain(claim)) {
                watch.check(claim, before, settled);
            }
        }
    }

    @Property(tries = 300)
    @Label("what was accumulated can be put out and in again at any place, and the rest settles alike")
    void accumulatorsGoOutAndIn(@ForAll("scenarios") Scenario scenario, @ForAll int place) {
        Office office = scenario.office();
        int cut = Math.floorMod(place, scenario.claims().size());
        scenario.claims().subList(0, cut).forEach(office::take);
        Accumulators out = office.accumulators();
        Office next = office.from(Reversed.copy(out));
        for (Claim claim : scenario.claims().subList(cut, scenario.claims().size())) {
            assertThat(next.takeAndExplain(claim)).isEqualTo(office.takeAndExplain(claim));
        }
    }

    private static void assertAgreed(ExplainedSettlement explained, IndependentReckoning.Outcome expected) {
        Settlement settled = explained.settlement();
        for (TierName tier : TierName.values()) {
            assertThat(BigInteger.valueOf(settled.paid(tier).fen()))
                    .as("%s of%n%s", tier, TraceText.of(explained.derivation()))
                    .isEqualTo(expected.paid().get(tier));
        }
        assertThat(settled.inScope().fen()).isEqualTo(expected.inScope().longValueExact());
        assertThat(settled.onApplication().fen())
                .isEqualTo(expected.onApplication().longValueExact());
    }
}
