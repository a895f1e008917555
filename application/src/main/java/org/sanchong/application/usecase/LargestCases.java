package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;

/** Keeps the claims with the largest differences; of equal ones those that come first. */
final class LargestCases {
    private static final Comparator<Placed> SMALLEST_FIRST =
            Comparator.comparing(Placed::size).thenComparing(Placed::number, Comparator.reverseOrder());

    private final int most;
    private final PriorityQueue<Placed> kept = new PriorityQueue<>(SMALLEST_FIRST);
    private int offered;

    LargestCases(int most) {
        this.most = most;
    }

    /** Offers a claim; one whose difference is 0 is none. */
    void offer(long size, Supplier<PolicyImpact.Case> told) {
        int number = offered++;
        boolean isFull = kept.size() == most;
        if (size == 0 || most == 0 || (isFull && kept.element().size() >= size)) {
            return;
        }
        if (isFull) {
            kept.remove();
        }
        kept.add(new Placed(size, number, told.get()));
    }

    /** Returns the claims, the largest difference first. */
    List<PolicyImpact.Case> told() {
        List<Placed> ordered = new ArrayList<>(kept);
        ordered.sort(SMALLEST_FIRST.reversed());
        return ordered.stream().map(Placed::told).toList();
    }

    /** A claim with the size of its difference and its number among those offered. */
    private record Placed(long size, int number, PolicyImpact.Case told) {}
}
