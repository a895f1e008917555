package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.claim.Claim;

/** What a calculator settled before, for whomever, makes no difference: it settles each claim as a new one does. */
class SpareRunsProperties {
    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.under(RandomPolicies.withEverything());
    }

    @Property(tries = 300)
    @Label(
            "a calculator that settled or rejected other claims tells of each what a new calculator tells, to the last step")
    void settlesAsNew(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        SettlementCalculator used = scenario.office().calculator();
        Random random = new Random(seed);
        List<Claim> claims = scenario.claims();
        boolean rejectedBefore = false;
        boolean settledBefore = false;
        boolean isReached = false;
        for (int i = 0; i < claims.size() * 2; i++) {
            Claim claim = claims.get(random.nextInt(claims.size()));
            Accumulators before = before(scenario, random);
            Object fresh = scenario.office().calculator().explain(claim, before);
            assertThat(used.explain(claim, before)).isEqualTo(fresh);
            assertThat(used.state(claim))
                    .isEqualTo(scenario.office().calculator().state(claim));
            boolean isSettled = used.settle(claim, before).isRight();
            isReached |= isSettled && rejectedBefore && settledBefore;
            rejectedBefore |= !isSettled;
            settledBefore |= isSettled;
        }
        Statistics.label("settled after a settled and a rejected one").collect(isReached);
        Statistics.label("settled after a settled and a rejected one")
                .coverage(of -> of.check(true).percentage(p -> p > 3));
    }

    @Property(tries = 40)
    @Label("several threads at once get from one calculator what each would get alone")
    void severalThreads(@ForAll("scenarios") Scenario scenario) throws Exception {
        SettlementCalculator shared = scenario.office().calculator();
        List<Callable<List<Object>>> works = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int from = thread;
            works.add(() -> explained(shared, scenario.claims(), from));
        }
        ExecutorService crew = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<List<Object>>> all = crew.invokeAll(works);
            for (int thread = 0; thread < all.size(); thread++) {
                SettlementCalculator alone = scenario.office().calculator();
                assertThat(all.get(thread).get()).isEqualTo(explained(alone, scenario.claims(), thread));
            }
        } finally {
            crew.shutdownNow();
        }
    }

    private static List<Object> explained(SettlementCalculator calculator, List<Claim> claims, int from) {
        List<Object> told = new ArrayList<>();
        for (int i = 0; i < claims.size() * 5; i++) {
            told.add(calculator.explain(claims.get((from + i) % claims.size()), Accumulators.none()));
        }
        return told;
    }

    /** What some of the claims left, or nothing. */
    private static Accumulators before(Scenario scenario, Random random) {
        Office office = scenario.office();
        scenario.claims().stream().limit(random.nextInt(3)).forEach(office::take);
        return office.accumulators();
    }
}
