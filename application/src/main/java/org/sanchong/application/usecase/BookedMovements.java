package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;

/** How a claim moved running totals: what stood before it on the accounts that it concerns, and what stands after it. */
final class BookedMovements {
    private BookedMovements() {}

    /** Returns the totals that moved or were not 0, of the accounts and the pooling regions alone. */
    static List<Movement> between(
            Accumulators before, Accumulators after, List<RegionCode> regions, Set<OwnerYear> accounts) {
        Set<Accumulators.Total> totals = new LinkedHashSet<>(before.totals().keySet());
        totals.addAll(after.totals().keySet());
        List<Movement> movements = new ArrayList<>();
        for (Accumulators.Total total : totals) {
            if (regions.contains(total.region())
                    && accounts.contains(new OwnerYear(total.owner(), total.ownerId(), total.planYear()))) {
                long stood = before.total(total);
                movements.add(new Movement(total, stood, Math.subtractExact(after.total(total), stood)));
            }
        }
        Collections.sort(movements);
        return movements;
    }

    /** Returns what the settled stay itself carries along its chain. */
    static Map<Accumulators.Carried, Long> ownCarried(Settlement settled) {
        Map<Accumulators.Carried, Long> own =
                new LinkedHashMap<>(settled.accumulators().carried());
        own.keySet()
                .removeIf(stay -> !stay.claim().equals(settled.claim())
                        || !stay.person().equals(settled.person())
                        || !settled.policy().parts().contains(stay.policy()));
        return own;
    }

    /** Returns what accumulates when movements are taken back. */
    static Map<Accumulators.Total, Long> moved(List<Movement> movements) {
        Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
        for (Movement movement : movements) {
            if (movement.moved() != 0) {
                moved.put(movement.total(), movement.moved());
            }
        }
        return moved;
    }
}
