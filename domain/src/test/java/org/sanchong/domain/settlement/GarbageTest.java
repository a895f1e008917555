package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Envelope;

@DisplayName("A run over many claims")
class GarbageTest {
    private static final int CLAIMS = 2_000;

    private final SettlementRun run = SettlementCalculator.of(Policies.catalog(policy("p")
                    .account(Policies.charged("stay-chain", BASIC)
                            .period(Account.Period.STAY_CHAIN)
                            .build())
                    .account(Policies.stays("stays").build())
                    .tier(tier(BASIC)
                            .schedule(schedule("s")
                                    .deductible("100")
                                    .lessChargesOf("stay-chain")
                                    .rate("60%")))
                    .tier(tier(MEDICAL_ASSISTANCE)
                            .cumulative()
                            .schedule(schedule("regular").holding("DESTITUTE").rate("10%"))
                            .schedule(schedule("applied")
                                    .holding("POVERTY_MONITORED")
                                    .onApplication()
                                    .rate("90%")))
                    .step(Policies.atMost("80%", Envelope.Base.IN_SCOPE, BASIC, MEDICAL_ASSISTANCE)
                            .build())
                    .build()))
            .newRun(false);

    @Test
    @DisplayName("makes no objects, even for stays in a chain, years that alternate and applications that wait")
    void leavesNoGarbage() throws ReflectiveOperationException {
        RunFacts.set(
                run,
                stay("c1", "1000").holding("DESTITUTE", "POVERTY_MONITORED").build(),
                0,
                ClaimFacts.NONE,
                0,
                0);
        settleAll();
        long before = allocatedBytes();
        settleAll();
        assertThat(allocatedBytes() - before).isBetween(0L, (long) CLAIMS);
        assertThat(run.onApplication()).isPositive();
        assertThat(run.chains()).isNotEmpty();
    }

    /** What this thread has allocated so far, as the virtual machine's own bean says, which is no part of the platform. */
    private static long allocatedBytes() throws ReflectiveOperationException {
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getCurrentThreadAllocatedBytes")
                .invoke(ManagementFactory.getThreadMXBean());
    }

    private void settleAll() {
        int discharged = run.lexicon().required("discharged_on");
        for (int claim = 0; claim < CLAIMS; claim++) {
            run.beginUnit();
            run.facts().set(discharged, 19_000 + claim % 2 * 366);
            run.facts().claim(claim, ClaimFacts.NONE);
            if (!run.settle(0)) {
                throw new AssertionError(run.rejection());
            }
        }
    }
}
