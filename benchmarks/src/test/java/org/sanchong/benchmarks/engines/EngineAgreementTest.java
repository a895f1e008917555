package org.sanchong.benchmarks.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.benchmarks.engines.EngineCase.Group;

/** The engines that are timed beside each other settle by the same policy: what is not equal is not compared. */
@DisplayName("engines that are compared (引擎对比)")
class EngineAgreementTest {
    private static final List<EngineCase> CASES = EngineCases.of(400, 20_261_126);

    @Test
    @DisplayName("all pay the same, to the fen")
    void agree() {
        assertEquals("", EngineAgreement.difference(CASES, Set.of()));
    }

    @Test
    @DisplayName("the claims reach what the policy tells apart")
    void reach() {
        FenByHand reference = new FenByHand();
        assertReached("each level", each -> each.level() == 1 && !each.isBasicSupplied());
        assertReached("a payment that came with the claim", EngineCase::isBasicSupplied);
        assertReached("two categories", each -> Integer.bitCount(each.groups()) > 1);
        for (Group group : Group.values()) {
            assertReached(group.name(), each -> each.holds(group));
        }
        assertReached("a waiver", each -> each.groups() != 0 && each.isDesignated() && each.firstSelfPay() > 0);
        assertReached(
                "critical illness insurance above its third edge",
                each -> each.before().criticalBase() > 30_000_000);
        assertReached("all tiers", each -> {
            reference.reckon(each);
            return reference.basic > 0 && reference.critical > 0 && reference.assistance > 0 && reference.further > 0;
        });
    }

    private static void assertReached(String what, Predicate<EngineCase> is) {
        assertTrue(CASES.stream().anyMatch(is), what);
    }
}
