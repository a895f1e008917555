package org.sanchong.benchmarks.engines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.benchmarks.engines.EngineCase.Before;
import org.sanchong.benchmarks.engines.EngineCase.Care;
import org.sanchong.benchmarks.engines.EngineCase.Group;
import org.sanchong.benchmarks.engines.EngineCase.Place;

/** The policy written by hand as most would: yuan in a BigDecimal. */
final class DecimalByHand implements Engine {
    private static final List<Group> CORE =
            List.of(Group.DESTITUTE, Group.SUBSISTENCE_ALLOWANCE, Group.RETURNED_TO_POVERTY);
    private static final List<Group> EDGE = List.of(Group.ALLOWANCE_MARGIN, Group.UNSTABLY_LIFTED, Group.POVERTY_PRONE);
    private static final long TRANSITION_END = 20_453;
    private static final List<BigDecimal> BASIC_DEDUCTIBLES = List.of(yuan(100), yuan(350), yuan(750));
    private static final List<BigDecimal> BASIC_RATES = List.of(rate(85), rate(76), rate(66));
    private static final List<BigDecimal> EDGES = List.of(yuan(100_000), yuan(200_000), yuan(300_000));
    private static final List<BigDecimal> PREFERENTIAL = List.of(rate(65), rate(70), rate(75), rate(80));
    private static final List<BigDecimal> ORDINARY = List.of(rate(60), rate(65), rate(70), rate(75));

    private static BigDecimal yuan(long amount) {
        return BigDecimal.valueOf(amount);
    }

    private static BigDecimal rate(long percent) {
        return BigDecimal.valueOf(percent, 2);
    }

    private static BigDecimal fen(long amount) {
        return BigDecimal.valueOf(amount, 2);
    }

    @Override
    public List<Long> settle(EngineCase claim) {
        List<Long> payments = new ArrayList<>();
        for (BigDecimal payment : reckon(claim)) {
            payments.add(payment.movePointRight(2).longValueExact());
        }
        return payments;
    }

    /** Returns the payments in yuan. */
    List<BigDecimal> reckon(EngineCase claim) {
        Before before = claim.before();
        boolean isCore = CORE.stream().anyMatch(claim::holds);
        boolean isListedEdge = EDGE.stream().anyMatch(claim::holds);
        boolean isEdge = isListedEdge && claim.day() <= TRANSITION_END;
        boolean isAssisted = isCore || isListedEdge || claim.holds(Group.EXPENDITURE_HARDSHIP);
        BigDecimal inScope = fen(claim.inScope());
        if (isAssisted && claim.isDesignated() && claim.place() != Place.OUT_OF_PROVINCE) {
            inScope = inScope.add(fen(claim.firstSelfPay()));
        }
        BigDecimal basic = basic(claim, inScope);
        if (claim.care() == Care.OUTPATIENT_ORDINARY) {
            return List.of(basic, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal burden = inScope.subtract(basic);
        BigDecimal base = fen(before.criticalBase());
        BigDecimal critical = isCore
                ? banded(base.add(burden), yuan(5_000), PREFERENTIAL).subtract(banded(base, yuan(5_000), PREFERENTIAL))
                : left(yuan(400_000), before.criticalPaid())
                        .min(banded(base.add(burden), yuan(14_000), ORDINARY)
                                .subtract(banded(base, yuan(14_000), ORDINARY)));
        burden = burden.subtract(critical);
        BigDecimal assistance = assistance(claim, isEdge, burden);
        burden = burden.subtract(assistance);
        return List.of(basic, critical, assistance, further(before, isCore, isEdge, burden));
    }

    private static BigDecimal basic(EngineCase claim, BigDecimal inScope) {
        if (claim.isBasicSupplied()) {
            return fen(claim.basicPaid());
        }
        BigDecimal over = above(inScope, BASIC_DEDUCTIBLES.get(claim.level() - 1));
        BigDecimal payment = over.multiply(BASIC_RATES.get(claim.level() - 1)).setScale(2, RoundingMode.HALF_UP);
        return left(yuan(150_000), claim.before().basicPaid()).min(payment);
    }

    private static BigDecimal assistance(EngineCase claim, boolean isEdge, BigDecimal burden) {
        BigDecimal base = fen(claim.before().assistanceBase());
        long paid = claim.before().assistancePaid();
        BigDecimal full = beyond(base, burden, BigDecimal.ZERO, rate(70));
        BigDecimal most = BigDecimal.ZERO;
        if (claim.holds(Group.DESTITUTE)) {
            most = most.max(full);
        }
        if (claim.holds(Group.SUBSISTENCE_ALLOWANCE)) {
            most = most.max(left(yuan(70_000), paid).min(full));
        }
        if (claim.holds(Group.RETURNED_TO_POVERTY)) {
            most = most.max(left(yuan(10_000), paid).min(full));
        }
        if (isEdge) {
            most = most.max(left(yuan(10_000), paid).min(beyond(base, burden, yuan(3_000), rate(50))));
        }
        return most;
    }

    private static BigDecimal further(Before before, boolean isCore, boolean isEdge, BigDecimal burden) {
        BigDecimal base = fen(before.furtherBase());
        BigDecimal most = BigDecimal.ZERO;
        if (isCore) {
            most = left(yuan(20_000), before.furtherPaid()).min(beyond(base, burden, yuan(5_000), rate(70)));
        }
        if (isEdge) {
            most = most.max(left(yuan(10_000), before.furtherPaid()).min(beyond(base, burden, yuan(10_000), rate(70))));
        }
        return most;
    }

    private static BigDecimal banded(BigDecimal base, BigDecimal deductible, List<BigDecimal> rates) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal lower = deductible;
        for (int i = 0; i < rates.size(); i++) {
            BigDecimal slice = i < EDGES.size() ? base.min(EDGES.get(i)) : base;
            sum = sum.add(above(slice, lower).multiply(rates.get(i)));
            lower = i < EDGES.size() ? EDGES.get(i) : lower;
        }
        return sum.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal beyond(BigDecimal base, BigDecimal burden, BigDecimal deductible, BigDecimal rate) {
        BigDecimal after = above(base.add(burden), deductible).multiply(rate).setScale(2, RoundingMode.HALF_UP);
        return after.subtract(above(base, deductible).multiply(rate).setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal left(BigDecimal cap, long paid) {
        return above(cap, fen(paid));
    }

    private static BigDecimal above(BigDecimal amount, BigDecimal edge) {
        return amount.subtract(edge).max(BigDecimal.ZERO);
    }
}
