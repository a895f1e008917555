package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimAttribute;

class SettlementRunProperties {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.under(RandomPolicies.withEverything());
    }

    @Property(tries = 400)
    @Label(
            "one run over unit after unit settles every claim as the calculator does, to the last step of the derivation")
    void theRunAgreesWithTheCalculator(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        SettlementRun run = office.calculator().newRun(false);
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        for (Unit unit : Unit.of(scenario.policy(), scenario.claims())) {
            run.beginUnit();
            for (Claim claim : unit.claims()) {
                unit.set(run, claim);
                boolean settled = run.settle(0);
                assertAgreed(run, settled, office.takeAndExplain(claim));
            }
            totals.putAll(unit.totals(run));
        }
        assertThat(totals).isEqualTo(office.accumulators().totals());
    }

    @Property(tries = 400)
    @Label("other people's claims change nothing, whether they are settled before, between or not at all")
    void othersChangeNothing(@ForAll("scenarios") Scenario scenario) {
        Office together = scenario.office();
        Map<Claim, String> settled = new LinkedHashMap<>();
        scenario.claims().forEach(claim -> settled.put(claim, summary(together.takeAndExplain(claim))));
        for (Unit unit : Unit.of(scenario.policy(), scenario.claims())) {
            Office alone = together.from(Accumulators.none());
            for (Claim claim : unit.claims()) {
                assertThat(summary(alone.takeAndExplain(claim))).isEqualTo(settled.get(claim));
            }
            assertThat(together.accumulators().totals().entrySet())
                    .containsAll(alone.accumulators().totals().entrySet());
            assertThat(together.accumulators().carried().entrySet())
                    .containsAll(alone.accumulators().carried().entrySet());
        }
    }

    @Property(tries = 400)
    @Label("a rejected claim adds nothing: without it every total is the same and every other claim settles alike")
    void rejectedClaimsAddNothing(@ForAll("scenarios") Scenario scenario) {
        Office office = scenario.office();
        SettlementRun run = office.calculator().newRun(false);
        for (Unit unit : Unit.of(scenario.policy(), scenario.claims())) {
            run.beginUnit();
            for (Claim claim : unit.claims()) {
                Map<Accumulators.Total, Long> before = unit.totals(run);
                List<SettlementRun.ChainTotal> chains = run.chains();
                unit.set(run, claim);
                if (!run.settle(0)) {
                    assertThat(unit.totals(run)).isEqualTo(before);
                    assertThat(run.chains()).isEqualTo(chains);
                } else {
                    assertThat(office.take(claim).isRight()).isTrue();
                }
            }
            assertThat(office.accumulators().totals()).containsAllEntriesOf(unit.totals(run));
        }
    }

    @Property(tries = 400)
    @Label("a run's totals and chains can be put out and in again at any place, and the rest settles alike")
    void totalsGoOutAndIn(@ForAll("scenarios") Scenario scenario, @ForAll int place) {
        SettlementCalculator calculator = scenario.office().calculator();
        SettlementRun run = calculator.newRun(false);
        for (Unit unit : Unit.of(scenario.policy(), scenario.claims())) {
            run.beginUnit();
            int cut = Math.floorMod(place, unit.claims().size());
            unit.claims().subList(0, cut).forEach(claim -> settle(run, unit, claim));
            SettlementRun next = calculator.newRun(false);
            run.totals().forEach(next::open);
            run.chains().forEach(next::open);
            for (Claim claim : unit.claims().subList(cut, unit.claims().size())) {
                boolean settled = settle(run, unit, claim);
                assertThat(settle(next, unit, claim)).isEqualTo(settled);
                if (settled) {
                    assertThat(next.derivation(Map.of())).isEqualTo(run.derivation(Map.of()));
                }
            }
            assertThat(next.totals()).containsExactlyInAnyOrderElementsOf(run.totals());
            assertThat(next.chains()).containsExactlyInAnyOrderElementsOf(run.chains());
        }
    }

    @Property(tries = 400)
    @Label("a strict run refuses exactly the claims that are noted as resting on an illustrative figure")
    void strictRunsRefuseIllustrativeFigures(@ForAll("scenarios") Scenario scenario) {
        SettlementCalculator calculator = scenario.office().calculator();
        for (Claim claim : scenario.claims()) {
            SettlementRun run = calculator.newRun(false);
            SettlementRun strict = calculator.newRun(true);
            Unit unit = Unit.of(scenario.policy(), List.of(claim)).get(0);
            boolean settled = settle(run, unit, claim);
            List<SettlementNote> illustrative = !settled
                    ? List.of()
                    : run.notes().stream()
                            .filter(note -> note.code().equals("ILLUSTRATIVE_FIGURE"))
                            .toList();
            assertThat(settle(strict, unit, claim)).isEqualTo(settled && illustrative.isEmpty());
            if (!illustrative.isEmpty()) {
                assertThat(strict.rejection()).isEqualTo(new SettlementRejection.IllustrativeFigures(illustrative));
                assertThat(strict.totals()).isEmpty();
            }
        }
    }

    private static boolean settle(SettlementRun run, Unit unit, Claim claim) {
        unit.set(run, claim);
        return run.settle(0);
    }

    private static void assertAgreed(
            SettlementRun run, boolean settled, Either<SettlementRejection, ExplainedSettlement> expected) {
        assertThat(settled).isEqualTo(expected.isRight());
        if (!settled) {
            assertThat(run.rejection()).isEqualTo(expected.getLeft());
            return;
        }
        Settlement settlement = expected.get().settlement();
        for (TierName tier : TierName.values()) {
            assertThat(run.paid(tier)).isEqualTo(settlement.paid(tier).fen());
        }
        assertThat(run.paidInAll()).isEqualTo(settlement.fundTotal().fen());
        assertThat(run.inScope()).isEqualTo(settlement.inScope().fen());
        assertThat(run.onApplication()).isEqualTo(settlement.onApplication().fen());
        assertThat(run.notes()).isEqualTo(settlement.notes());
        Derivation derivation = expected.get().derivation();
        assertThat(run.derivation(identifiers(derivation))).isEqualTo(derivation);
    }

    private static Map<String, String> identifiers(Derivation derivation) {
        return derivation.facts().stream()
                .filter(fact -> fact.kind() == ClaimAttribute.Kind.IDENTIFIER)
                .collect(Collectors.toMap(ClaimFact::attribute, ClaimFact::value));
    }

    /** All that is said about a claim but what has accumulated for others. */
    private static String summary(Either<SettlementRejection, ExplainedSettlement> settled) {
        return settled.fold(
                SettlementRejection::toString,
                explained -> explained.settlement().payments() + " "
                        + explained.settlement().notes() + TraceText.of(explained.derivation()));
    }
}
