package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.claim.Claim;

/** What a settlement leaves holds the same, whether a calculator goes on from it as it left it or from its totals by name. */
class OpenedTotalsProperties {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.under(RandomPolicies.withEverything());
    }

    @Property(tries = 500)
    @Label("a claim that goes on from what a settlement left is settled as from the same totals named one by one")
    void goesOnAsByName(@ForAll("scenarios") Scenario scenario, @ForAll boolean apart) {
        SettlementCalculator calculator = scenario.office().calculator();
        Map<String, Accumulators> left = new LinkedHashMap<>();
        for (Claim claim : scenario.claims()) {
            String of = apart ? claim.person().value() : "all";
            Accumulators before = left.getOrDefault(of, Accumulators.none());
            collect(before, claim);
            Either<SettlementRejection, ExplainedSettlement> expected =
                    scenario.office().calculator().explain(claim, named(before));
            Accumulators byName = named(before);
            assertSame(calculator.explain(claim, byName), expected);
            // Another calculator does not know what this one holds.
            assertSame(scenario.office().calculator().explain(claim, before), expected);
            assertSame(calculator.explain(claim, before), expected);
            calculator
                    .explain(claim, before)
                    .forEach(told -> left.put(of, told.settlement().accumulators()));
        }
    }

    private static void collect(Accumulators before, Claim claim) {
        String how = before.opened()
                .map(opened -> opened.person().equals(claim.person().value())
                                && opened.household()
                                        .equals(claim.furtherFacts().getOrDefault("household_id", ""))
                        ? "as it was left"
                        : "left for others")
                .orElse(before.carried().isEmpty() ? "by name" : "by name, with chains");
        Statistics.label("goes on from").collect(how);
        Statistics.label("goes on from").coverage(of -> {
            of.check("as it was left").percentage(p -> p > 3);
            of.check("left for others").percentage(p -> p > 1);
            of.check("by name").percentage(p -> p > 1);
            of.check("by name, with chains").percentage(p -> p > 1);
        });
    }

    private static Accumulators named(Accumulators of) {
        return Accumulators.of(of.totals(), of.carried());
    }

    private static void assertSame(
            Either<SettlementRejection, ExplainedSettlement> told,
            Either<SettlementRejection, ExplainedSettlement> expected) {
        assertThat(told).isEqualTo(expected);
        expected.forEach(of -> {
            Settlement settlement = told.get().settlement();
            assertThat(inOrder(settlement.movements()))
                    .isEqualTo(inOrder(of.settlement().movements()));
            assertThat(inOrder(settlement.accumulators().totals()))
                    .isEqualTo(inOrder(of.settlement().accumulators().totals()));
        });
    }

    private static List<Map.Entry<Accumulators.Total, Long>> inOrder(Map<Accumulators.Total, Long> totals) {
        return new ArrayList<>(totals.entrySet());
    }
}
