package org.sanchong.adapter.jdbc;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sanchong.adapter.jdbc.OwnerRows.OwnerRow;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;

/** A page of the books within one transaction, its owners locked. */
final class StoredPage implements Books.Page {
    private final Handle handle;
    private final StoreParts parts;
    private final Map<OwnerYear, OwnerRow> owners;
    private final Accumulators before;
    private final EntryReading reading;
    private final Map<ClaimId, BookedClaim> booked;
    private final Map<ClaimId, Integer> places = new LinkedHashMap<>();
    private final EntryWriting writing;

    /** Locks the owners, then reads: whatever was kept before the lock was had is seen. */
    StoredPage(Handle handle, StoreParts parts, Books.Concern concern) {
        this.handle = handle;
        this.parts = parts;
        this.owners = new OwnerRows(parts.vault(), parts.isPostgres()).lock(handle, concern.accounts());
        this.before = new TotalReading(handle).accumulators(owners.values());
        this.reading = new EntryReading(handle, parts.vault());
        this.booked = reading.claims(concern.claims());
        this.writing = new EntryWriting(handle, owners, parts);
        booked.forEach((claim, of) -> places.put(claim, of.entries().size()));
    }

    @Override
    public Accumulators before() {
        return before;
    }

    @Override
    public Optional<BookedClaim> booked(ClaimId claim) {
        return Optional.ofNullable(booked.get(claim));
    }

    @Override
    public boolean isSame(BookedClaim claim, String content) {
        String key = HexFormat.of().formatHex(parts.vault().contentKey(content));
        return reading.contentKey(claim.settled().claim()).equals(key);
    }

    @Override
    public Optional<ClaimId> standingAfter(BookedClaim claim) {
        Entry settled = claim.settled();
        // The entries that came after it on one of its accounts, settlements that no reversal follows.
        return handle.createQuery("SELECT s.claim_id FROM journal AS own"
                        + " JOIN settlement AS mine ON mine.plan_year = own.plan_year AND mine.entry = own.entry"
                        + " JOIN journal AS later ON later.owner_year = own.owner_year AND later.sequence > own.sequence"
                        + " JOIN settlement AS s ON s.plan_year = later.plan_year AND s.entry = later.entry"
                        + " WHERE mine.plan_year = ? AND mine.claim_id = ? AND mine.place = 0 AND s.place = 0"
                        + " AND NOT EXISTS (SELECT 1 FROM settlement AS r WHERE r.plan_year = s.plan_year"
                        + " AND r.claim_id = s.claim_id AND r.kind = 'REVERSED')"
                        + " ORDER BY later.owner_year, later.sequence LIMIT 1")
                .bind(0, settled.planYear())
                .bind(1, settled.claim().value())
                .mapTo(String.class)
                .findFirst()
                .map(ClaimId::new);
    }

    @Override
    public void post(Entry entry) {
        if (!owners.keySet().containsAll(entry.accounts())) {
            throw new IllegalArgumentException("an entry moves accounts that are not held");
        }
        int place = places.getOrDefault(entry.claim(), 0);
        if (place == 0 != (entry.kind() == Books.Kind.SETTLED)) {
            throw new IllegalArgumentException("a claim is settled once, then corrected or reversed");
        }
        places.put(entry.claim(), place + 1);
        writing.add(entry, place);
    }

    /** Writes what was posted. */
    void write() {
        writing.write(before);
    }
}
