package org.sanchong.domain.settlement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether accumulators end with a claim: nothing was settled since in the rows of running totals that it moved, or went
 * on with what it carries. A row is all accounts of an owner in a region and plan year.
 */
final class LastClaim {
    private final Settlement settled;
    private final Accumulators left;
    private final Accumulators present;

    LastClaim(Settlement settled, Accumulators present) {
        this.settled = settled;
        this.left = settled.accumulators();
        this.present = present;
    }

    /** Returns why the accumulators do not end with the claim, if they do not. */
    Optional<ReversalRejection> rejection() {
        Set<Accumulators.Total> totals = totals();
        Set<Accumulators.Carried> carried = settled.carried();
        boolean less = totals.stream().anyMatch(total -> present.total(total) < left.total(total));
        if (less || !present.carried().keySet().containsAll(carried)) {
            return Optional.of(new ReversalRejection.NotAccumulated(settled.claim()));
        }
        for (Accumulators.Total total : totals) {
            if (present.total(total) > left.total(total)) {
                return Optional.of(new ReversalRejection.MovedSince(
                        settled.claim(), total, left.total(total), present.total(total)));
            }
        }
        return carried.isEmpty() ? Optional.empty() : carriedSince();
    }

    /** The totals in the rows that the claim moved, as it left them or as they are. */
    private Set<Accumulators.Total> totals() {
        Set<Accumulators.Total> rows = new LinkedHashSet<>();
        settled.movements().keySet().forEach(total -> rows.add(row(total)));
        Set<Accumulators.Total> totals = new LinkedHashSet<>(left.totals().keySet());
        totals.addAll(present.totals().keySet());
        totals.removeIf(total -> !rows.contains(row(total)));
        return totals;
    }

    private Optional<ReversalRejection> carriedSince() {
        return present.carried().keySet().stream()
                .filter(stay -> stay.person().equals(settled.person()))
                .filter(stay -> settled.policy().parts().contains(stay.policy()))
                .filter(stay -> !left.carried().containsKey(stay))
                .findFirst()
                .map(later -> new ReversalRejection.CarriedSince(settled.claim(), later));
    }

    private static Accumulators.Total row(Accumulators.Total of) {
        return new Accumulators.Total(of.owner(), of.ownerId(), of.region(), of.planYear(), "");
    }
}
