package org.sanchong.benchmarks.engines;

import java.util.List;
import org.sanchong.benchmarks.engines.EngineCase.Before;
import org.sanchong.benchmarks.engines.EngineCase.Care;
import org.sanchong.benchmarks.engines.EngineCase.Group;
import org.sanchong.benchmarks.engines.EngineCase.Place;

/** The policy written by hand, as fast as it comes: whole fen in a long, no step kept. */
final class FenByHand implements Engine {
    private static final int CORE =
            Group.DESTITUTE.bit() | Group.SUBSISTENCE_ALLOWANCE.bit() | Group.RETURNED_TO_POVERTY.bit();
    private static final int EDGE =
            Group.ALLOWANCE_MARGIN.bit() | Group.UNSTABLY_LIFTED.bit() | Group.POVERTY_PRONE.bit();
    private static final int ASSISTED = CORE | EDGE | Group.EXPENDITURE_HARDSHIP.bit();
    private static final long TRANSITION_END = 20_453;

    long basic;
    long critical;
    long assistance;
    long further;

    @Override
    public List<Long> settle(EngineCase claim) {
        reckon(claim);
        return List.of(basic, critical, assistance, further);
    }

    /** Puts the payments into the fields; returns their sum. */
    long reckon(EngineCase claim) {
        Before before = claim.before();
        long inScope = claim.inScope();
        if ((claim.groups() & ASSISTED) != 0 && claim.isDesignated() && claim.place() != Place.OUT_OF_PROVINCE) {
            inScope += claim.firstSelfPay();
        }
        basic = claim.isBasicSupplied()
                ? claim.basicPaid()
                : Math.min(above(15_000_000, before.basicPaid()), basic(claim.level(), inScope));
        critical = 0;
        assistance = 0;
        further = 0;
        if (claim.care() == Care.OUTPATIENT_ORDINARY) {
            return basic;
        }
        boolean isCore = (claim.groups() & CORE) != 0;
        boolean isEdge = (claim.groups() & EDGE) != 0 && claim.day() <= TRANSITION_END;
        long burden = inScope - basic;
        long base = before.criticalBase();
        critical = isCore
                ? preferential(base + burden) - preferential(base)
                : Math.min(above(40_000_000, before.criticalPaid()), ordinary(base + burden) - ordinary(base));
        burden -= critical;
        assistance = assistance(claim, isEdge, burden);
        burden -= assistance;
        base = before.furtherBase();
        if (isCore) {
            further = Math.min(above(2_000_000, before.furtherPaid()), beyond(base, burden, 500_000, 70));
        }
        if (isEdge) {
            further = Math.max(
                    further, Math.min(above(1_000_000, before.furtherPaid()), beyond(base, burden, 1_000_000, 70)));
        }
        return basic + critical + assistance + further;
    }

    private static long basic(int level, long inScope) {
        return switch (level) {
            case 1 -> share(above(inScope, 10_000), 85);
            case 2 -> share(above(inScope, 35_000), 76);
            default -> share(above(inScope, 75_000), 66);
        };
    }

    private static long assistance(EngineCase claim, boolean isEdge, long burden) {
        long base = claim.before().assistanceBase();
        long paid = claim.before().assistancePaid();
        long most = 0;
        if ((claim.groups() & CORE) != 0) {
            long full = beyond(base, burden, 0, 70);
            if (claim.holds(Group.DESTITUTE)) {
                most = full;
            }
            if (claim.holds(Group.SUBSISTENCE_ALLOWANCE)) {
                most = Math.max(most, Math.min(above(7_000_000, paid), full));
            }
            if (claim.holds(Group.RETURNED_TO_POVERTY)) {
                most = Math.max(most, Math.min(above(1_000_000, paid), full));
            }
        }
        if (isEdge) {
            most = Math.max(most, Math.min(above(1_000_000, paid), beyond(base, burden, 300_000, 50)));
        }
        return most;
    }

    private static long beyond(long before, long burden, long deductible, long percent) {
        return share(above(before + burden, deductible), percent) - share(above(before, deductible), percent);
    }

    private static long preferential(long base) {
        return (65 * above(Math.min(base, 10_000_000), 500_000)
                        + 70 * above(Math.min(base, 20_000_000), 10_000_000)
                        + 75 * above(Math.min(base, 30_000_000), 20_000_000)
                        + 80 * above(base, 30_000_000)
                        + 50)
                / 100;
    }

    private static long ordinary(long base) {
        return (60 * above(Math.min(base, 10_000_000), 1_400_000)
                        + 65 * above(Math.min(base, 20_000_000), 10_000_000)
                        + 70 * above(Math.min(base, 30_000_000), 20_000_000)
                        + 75 * above(base, 30_000_000)
                        + 50)
                / 100;
    }

    private static long share(long amount, long percent) {
        return (amount * percent + 50) / 100;
    }

    private static long above(long amount, long edge) {
        return Math.max(0, amount - edge);
    }
}
