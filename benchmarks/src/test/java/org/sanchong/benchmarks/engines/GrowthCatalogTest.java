package org.sanchong.benchmarks.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

class GrowthCatalogTest {
    private static final List<EngineCase> CASES = EngineCases.of(300, 7);

    @Test
    @DisplayName("every copy of the policy is in force in its own region and pays what the others pay")
    void copiesPayAlike() {
        OurTape tape = new OurTape(SettlementCalculator.of(GrowthCatalog.of(3, 4)));
        for (EngineCase claim : CASES) {
            long first = paid(tape, claim, 0);
            assertThat(paid(tape, claim, 1)).isEqualTo(first);
            assertThat(paid(tape, claim, 2)).isEqualTo(first);
        }
    }

    @Test
    @DisplayName("bands of one rate pay alike, however many they are")
    void bandsOfOneRatePayAlike() {
        OurTape one = new OurTape(SettlementCalculator.of(GrowthCatalog.of(1, 1)));
        OurTape many = new OurTape(SettlementCalculator.of(GrowthCatalog.of(1, 32)));
        for (EngineCase claim : CASES) {
            assertThat(paid(many, claim, 0)).isEqualTo(paid(one, claim, 0));
        }
    }

    private static long paid(OurTape tape, EngineCase claim, int copy) {
        SettlementRun run = tape.run();
        run.beginUnit();
        tape.state(claim);
        return tape.settled(run.policyInForce(GrowthCatalog.region(copy), claim.day()));
    }
}
