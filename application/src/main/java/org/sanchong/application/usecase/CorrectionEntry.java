package org.sanchong.application.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;

/**
 * The entry that corrects a claim (更正分录): by how much each amount and movement is another, and what is no amount as it
 * is now.
 *
 * @param kept what stands of the claim
 * @param made the claim settled again
 * @param seal the seal of its derivation
 * @param region the pooling region of its policy
 */
record CorrectionEntry(Entry kept, Settlement made, String seal, RegionCode region) {
    /**
     * Returns the entry.
     *
     * @param before what stood before the claim, as it is settled again
     * @param present what the running totals hold when it is added
     * @param now the moment
     */
    Entry over(Accumulators before, Map<Accumulators.Total, Long> present, Instant now) {
        Entry.Builder entry = Entry.builder()
                .kind(Books.Kind.CORRECTED)
                .claim(kept.claim())
                .person(kept.person())
                .household(kept.household())
                .planYear(kept.planYear())
                .addAllAccounts(kept.accounts())
                .region(region)
                .policy(made.policy())
                .policyRecorded(made.policyRecorded())
                .catalogHash(made.catalogHash())
                .derivationHash(seal)
                .content(kept.content())
                .total(made.total().minus(kept.total()))
                .inScope(made.inScope().minus(kept.inScope()))
                .onApplication(made.onApplication().minus(kept.onApplication()))
                .addAllNotes(made.notes())
                .addAllMovements(movements(before, present))
                .putAllCarried(carried())
                .recordedAt(now);
        for (TierName tier : TierName.values()) {
            entry.putPayment(tier, made.paid(tier).minus(kept.paid(tier)));
        }
        return entry.build();
    }

    /** Returns whether anything is otherwise. */
    boolean isOne(Entry entry) {
        return !kept.derivationHash().equals(seal)
                || !entry.movements().isEmpty()
                || !entry.carried().isEmpty()
                || !entry.total().isZero()
                || !entry.inScope().isZero()
                || !entry.onApplication().isZero()
                || entry.payments().values().stream().anyMatch(paid -> !paid.isZero())
                || !kept.notes().equals(entry.notes())
                || !kept.policy().equals(entry.policy());
    }

    private List<Movement> movements(Accumulators before, Map<Accumulators.Total, Long> present) {
        Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
        made.accumulators().totals().forEach((total, after) -> {
            if (kept.accounts().contains(new OwnerYear(total.owner(), total.ownerId(), total.planYear()))) {
                moved.put(total, Math.subtractExact(after, before.total(total)));
            }
        });
        before.totals().forEach((total, stood) -> {
            if (!made.accumulators().totals().containsKey(total)) {
                moved.put(total, -stood);
            }
        });
        BookedMovements.moved(kept.movements())
                .forEach((total, by) -> moved.merge(total, -by, (one, other) -> Math.addExact(one, other)));
        List<Movement> movements = new ArrayList<>();
        moved.forEach((total, by) -> {
            if (by != 0) {
                movements.add(new Movement(total, present.getOrDefault(total, 0L), by));
            }
        });
        Collections.sort(movements);
        return movements;
    }

    /** Returns by how much the stay carries more; what it no longer carries becomes 0. */
    private Map<Accumulators.Carried, Long> carried() {
        Map<Accumulators.Carried, Long> more = new LinkedHashMap<>();
        Map<Accumulators.Carried, Long> own = BookedMovements.ownCarried(made);
        own.forEach((stay, amount) -> {
            long was = kept.carried().getOrDefault(stay, 0L);
            if (amount != was || !kept.carried().containsKey(stay)) {
                more.put(stay, Math.subtractExact(amount, was));
            }
        });
        kept.carried().forEach((stay, was) -> {
            if (!own.containsKey(stay) && was != 0) {
                more.put(stay, -was);
            }
        });
        return more;
    }
}
