package org.sanchong.application.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.Accumulators;

/** The entry that takes a claim back: the opposite of all that stands of it. */
final class ReversalEntry {
    private ReversalEntry() {}

    /**
     * Returns the entry.
     *
     * @param standing what stands of the claim
     * @param present what the running totals hold now
     * @param refund the refund that takes it back, if one does
     * @param now the moment, to the microsecond
     */
    static Entry of(Entry standing, Accumulators present, Optional<Books.RefundRow> refund, Instant now) {
        List<Movement> movements = new ArrayList<>();
        BookedMovements.moved(standing.movements())
                .forEach((total, moved) -> movements.add(new Movement(total, present.total(total), -moved)));
        Collections.sort(movements);
        Entry.Builder entry = Entry.builder()
                .kind(Books.Kind.REVERSED)
                .claim(standing.claim())
                .refund(refund)
                .person(standing.person())
                .household(standing.household())
                .planYear(standing.planYear())
                .addAllAccounts(standing.accounts())
                .region(standing.region())
                .policy(standing.policy())
                .policyRecorded(standing.policyRecorded())
                .catalogHash(standing.catalogHash())
                .derivationHash(standing.derivationHash())
                .content(standing.content())
                .total(standing.total().negated())
                .inScope(standing.inScope().negated())
                .onApplication(standing.onApplication().negated())
                .addAllNotes(standing.notes())
                .addAllMovements(movements)
                .putAllCarried(standing.carried())
                .recordedAt(now);
        for (TierName tier : TierName.values()) {
            entry.putPayment(tier, standing.paid(tier).negated());
        }
        return entry.build();
    }
}
