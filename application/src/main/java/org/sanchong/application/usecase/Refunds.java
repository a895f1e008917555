package org.sanchong.application.usecase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.RefundFault;
import org.sanchong.domain.settlement.SettlementRun;

/**
 * Settles the units of a file that has refunds (退费、冲正): claims with {@code reverses}. A refund mirrors the
 * settlement of its claim in sign and makes the running totals what they were before it. For one thread.
 *
 * <p>A refund discharged on the day of its claim is settled right behind it, before all claims that follow; one of a
 * later day in its place by day and id, and only if no claim settled since its own stands.
 */
final class Refunds {
    private final ClaimTable table;
    private final SettlementRun run;
    private final RefundTerms terms;
    private @Nullable RowBooking booking;
    /** The claim that each refund of the unit takes back. */
    private final Map<Integer, Integer> claimOf = new LinkedHashMap<>();

    private final Set<Integer> named = new LinkedHashSet<>();
    /** What stood before each claim that a refund names. */
    private final Map<Integer, SettlementRun.Mark> before = new LinkedHashMap<>();
    /** Which refund took a claim back. */
    private final Map<Integer, Integer> takenBackBy = new LinkedHashMap<>();
    /** The settled claims that stand, in order. */
    private final Deque<Integer> standing = new ArrayDeque<>();

    Refunds(ClaimTable table, SettlementRun run, RefundTerms terms) {
        this.table = table;
        this.run = run;
        this.terms = terms;
    }

    /** Settles into books from here on. */
    void book(RowBooking into) {
        booking = into;
    }

    /**
     * Settles a unit, its totals being open.
     *
     * @param claims settles a claim that is no refund
     * @return how many refunds were settled
     */
    int settle(Unit unit, IntConsumer claims) {
        claimOf.clear();
        named.clear();
        before.clear();
        takenBackBy.clear();
        standing.clear();
        int settled = 0;
        for (int row : order(unit)) {
            if (terms.isRefund(row)) {
                settled += settleRefund(row) ? 1 : 0;
                continue;
            }
            if (named.contains(row)) {
                before.put(row, run.mark());
            }
            claims.accept(row);
            if (fault(row) == null) {
                standing.addLast(row);
            }
        }
        return settled;
    }

    /** Returns the rows in the order in which they are settled: refunds of their claims' day right behind these. */
    private List<Integer> order(Unit unit) {
        Map<Integer, List<Integer>> behind = new LinkedHashMap<>();
        Set<Integer> moved = new LinkedHashSet<>();
        for (int at = 0; at < unit.size(); at++) {
            int row = unit.row(at);
            int claim = terms.isRefund(row) ? terms.claimIn(unit, row) : -1;
            if (claim >= 0 && !terms.isRefund(claim)) {
                claimOf.put(row, claim);
                named.add(claim);
                if (terms.dayOf(row) <= terms.dayOf(claim)) {
                    behind.computeIfAbsent(claim, of -> new ArrayList<>()).add(row);
                    moved.add(row);
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < unit.size(); at++) {
            int row = unit.row(at);
            if (!moved.contains(row)) {
                order.add(row);
                order.addAll(behind.getOrDefault(row, List.of()));
            }
        }
        return order;
    }

    private boolean settleRefund(int row) {
        RowBooking into = booking;
        if (into != null && !into.isNewRefund(row, claimOf.getOrDefault(row, -1))) {
            goOnWith(row);
            return fault(row) == null;
        }
        RefundFault wrong = wrong(row);
        if (wrong != null) {
            table.segmentOf(row).fault(ClaimTable.rowOf(row), new ClaimFault.OfRefund(wrong));
            return false;
        }
        int claim = claimOf.getOrDefault(row, row);
        standing.removeLast();
        takenBackBy.put(claim, row);
        if (into != null) {
            into.takenBack(row, claim);
        }
        run.restore(Objects.requireNonNull(before.get(claim)));
        table.segmentOf(row).keepMirrored(ClaimTable.rowOf(row), table.segmentOf(claim), ClaimTable.rowOf(claim));
        return true;
    }

    /** Goes on after a refund of which the books know what becomes: its claim stands no longer. */
    private void goOnWith(int row) {
        Integer claim = claimOf.get(row);
        if (claim != null && fault(row) == null) {
            standing.remove(claim);
            takenBackBy.put(claim, row);
        }
    }

    /** Returns why the refund is not settled, or null. */
    private @Nullable RefundFault wrong(int row) {
        Integer claim = claimOf.get(row);
        if (claim == null) {
            return terms.noClaim(row);
        }
        String id = table.text(claim, RowLayout.CLAIM);
        if (fault(claim) != null) {
            return new RefundFault.NothingToReverse(id, RefundFault.Instead.REJECTED);
        }
        Integer refund = takenBackBy.get(claim);
        if (refund != null) {
            return new RefundFault.AlreadyReversed(id, table.text(refund, RowLayout.CLAIM));
        }
        RefundFault mismatch = terms.mismatch(row, claim);
        if (mismatch != null) {
            return mismatch;
        }
        int last = standing.getLast();
        return last == claim ? null : new RefundFault.NeedsResettlement(id, table.text(last, RowLayout.CLAIM));
    }

    private @Nullable ClaimFault fault(int row) {
        return table.segmentOf(row).fault(ClaimTable.rowOf(row));
    }
}
