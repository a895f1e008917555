package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

/**
 * The line of some circumstances with its stretches.
 *
 * @param circumstances whose claims, and what care
 * @param line what they are paid
 * @param stretches the stretches from nothing to where the search ends
 */
record CaseLine(Circumstances circumstances, ExpenseLine line, List<Stretch> stretches) {
    CaseLine {
        stretches = List.copyOf(stretches);
    }

    /** Where it is looked. */
    record Reach(long upTo, NavigableSet<Long> cuts) {}

    /**
     * Returns the line of the circumstances; after basic insurance where the policy has no basic schedule for them, since
     * such claims bring along what was paid elsewhere.
     */
    static CaseLine of(
            SettlementCalculator calculator, BenefitPolicy policy, Circumstances circumstances, Reach reach) {
        int number = calculator.number(policy.id()).orElseThrow();
        ExpenseLine line = ExpenseLine.of(calculator, number, circumstances);
        if (!line.at(reach.upTo()).isSettled()
                && !circumstances.isAfterBasic()
                && lacksBasic(policy, line.rejection(reach.upTo()))) {
            return of(calculator, policy, circumstances.afterBasic(), reach);
        }
        return new CaseLine(circumstances, line, line.stretches(reach.upTo(), reach.cuts()));
    }

    private static boolean lacksBasic(BenefitPolicy policy, SettlementRejection rejection) {
        return rejection instanceof SettlementRejection.MissingParameter missing
                && policy.steps().stream()
                        .anyMatch(step -> step instanceof BenefitTier tier
                                && tier.name() == missing.tier()
                                && tier.takesSuppliedPayment());
    }

    /** Returns what tells two lines apart: where which paths begin. Lines of one shape are one line. */
    List<Object> shape() {
        List<Object> shape = new ArrayList<>();
        for (Stretch stretch : stretches) {
            shape.add(stretch.first().expense());
            shape.add(stretch.first().path());
        }
        shape.add(circumstances.isAfterBasic());
        return shape;
    }

    /** Returns whether claims of some expense are settled. */
    boolean isSettled() {
        return stretches.stream().anyMatch(Stretch::isSettled);
    }

    /** Returns the code of the reason why none is. */
    String reason() {
        return stretches.get(0).first().path().toString();
    }
}
