package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.sanchong.domain.claim.Claim;

/**
 * The laws of the mechanism on a few scenarios, the same every time: what mutation of the code is measured with, for which
 * the laws themselves take too long and differ from run to run.
 */
class SameScenariosProperties {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.under(RandomPolicies.withEverything());
    }

    @Property(tries = 40, seed = "20260101", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("a second reckoning, the derivation, the caps and the run agree with what is settled")
    void lawsHold(@ForAll("scenarios") Scenario scenario) {
        MechanismProperties mechanism = new MechanismProperties();
        mechanism.reckonTwice(scenario);
        mechanism.theTotalIsConserved(scenario);
        mechanism.theTiersStayInScope(scenario);
        mechanism.capsAreKept(scenario);
        mechanism.accumulatorsGoOutAndIn(scenario, 1);
        DerivationProperties derivation = new DerivationProperties();
        derivation.schedulesRecompute(scenario);
        derivation.stepsRecompute(scenario);
        derivation.movementsAreTheDifference(scenario);
        derivation.notesFollowTheRules(scenario);
        SettlementRunProperties run = new SettlementRunProperties();
        run.theRunAgreesWithTheCalculator(scenario);
        run.othersChangeNothing(scenario);
        run.rejectedClaimsAddNothing(scenario);
    }

    @Property(tries = 20, seed = "20260102", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Label("a claim takes the same turns each time it is settled after the same claims")
    void turnsAreTold(@ForAll("scenarios") Scenario scenario) {
        Map<String, SettlementPath> paths = new LinkedHashMap<>();
        for (int time = 0; time < 2; time++) {
            SettlementRun run = scenario.office().calculator().newRun(false);
            Office office = scenario.office();
            for (Unit unit : Unit.of(scenario.policy(), scenario.claims())) {
                run.beginUnit();
                for (Claim claim : unit.claims()) {
                    unit.set(run, claim);
                    Either<SettlementRejection, Settlement> settled = office.take(claim);
                    if (run.settle(0) && settled.isRight()) {
                        SettlementPath before = paths.put(claim.id().value(), run.path());
                        assertThat(before == null || before.equals(run.path())).isTrue();
                    }
                }
            }
        }
    }
}
