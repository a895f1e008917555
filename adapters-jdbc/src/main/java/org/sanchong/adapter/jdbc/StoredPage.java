package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;

/** A page of the books within one transaction, its owners locked. */
final class StoredPage implements Books.Page {
    /** The entries that came after a claim's on one of its accounts: settlements that no reversal follows. */
    private static final String STANDING_AFTER = "SELECT s.claim_id FROM journal AS own"
            + " JOIN settlement AS mine ON mine.plan_year = own.plan_year AND mine.entry = own.entry"
            + " JOIN journal AS later ON later.owner_year = own.owner_year AND later.sequence > own.sequence"
            + " JOIN settlement AS s ON s.plan_year = later.plan_year AND s.entry = later.entry"
            + " WHERE mine.plan_year = ? AND mine.claim_id = ? AND mine.place = 0 AND s.place = 0"
            + " AND NOT EXISTS (SELECT 1 FROM settlement AS r WHERE r.plan_year = s.plan_year"
            + " AND r.claim_id = s.claim_id AND r.kind = 'REVERSED')"
            + " ORDER BY later.owner_year, later.sequence LIMIT 1";

    private final Connection connection;
    private final StoreParts parts;
    private final Holding.Held held;
    private final Set<OwnerYear> forgotten;
    private final Map<ClaimId, String> contentKeys = new LinkedHashMap<>();
    private final Map<ClaimId, BookedClaim> booked;
    private final Map<ClaimId, BookedClaim> takenBack = new LinkedHashMap<>();
    private final Map<ClaimId, Integer> places = new LinkedHashMap<>();
    private final EntryWriting writing;

    /** Locks the owners, then reads: whatever was kept before the lock was had is seen. */
    StoredPage(Connection connection, StoreParts parts, Books.Concern concern) throws SQLException {
        this.connection = connection;
        this.parts = parts;
        this.held = parts.holding()
                .hold(
                        connection,
                        concern.accounts().stream()
                                .map(of -> OwnerKey.of(of, parts.vault()))
                                .sorted()
                                .toList(),
                        concern.claims().stream().map(ClaimId::value).toList());
        this.forgotten = Forgetting.forgotten(held.owners().values());
        this.booked = booked(connection);
        this.writing = new EntryWriting(held.owners(), parts);
        booked.forEach((claim, of) -> places.put(claim, of.entries().size()));
    }

    private Map<ClaimId, BookedClaim> booked(Connection from) {
        if (held.known().isEmpty()) {
            return Map.of();
        }
        EntryReading reading = new EntryReading(from, parts.vault());
        Map<ClaimId, BookedClaim> found =
                reading.claims(held.known().stream().map(ClaimId::new).toList());
        if (found.size() < held.known().size()) {
            takenBack.putAll(reading.takenBackBy(held.known().stream()
                    .map(ClaimId::new)
                    .filter(id -> !found.containsKey(id))
                    .toList()));
        }
        found.keySet().forEach(claim -> contentKeys.put(claim, reading.contentKey(claim)));
        takenBack.keySet().forEach(refund -> contentKeys.put(refund, reading.contentKey(refund)));
        return found;
    }

    @Override
    public Accumulators before() {
        return held.before();
    }

    @Override
    public Set<OwnerYear> forgotten() {
        return forgotten;
    }

    @Override
    public Optional<BookedClaim> booked(ClaimId claim) {
        return Optional.ofNullable(booked.get(claim));
    }

    @Override
    public boolean isSame(BookedClaim claim, String content) {
        String key = HexFormat.of().formatHex(parts.vault().contentKey(content));
        return key.equals(contentKeys.get(claim.settled().claim()));
    }

    @Override
    public Optional<BookedClaim> takenBackBy(ClaimId refund) {
        return Optional.ofNullable(takenBack.get(refund));
    }

    @Override
    public boolean isSameRefund(BookedClaim claim, String content) {
        String key = HexFormat.of().formatHex(parts.vault().contentKey(content));
        return claim.takenBack()
                .flatMap(Entry::refund)
                .filter(refund -> key.equals(contentKeys.get(refund.id())))
                .isPresent();
    }

    @Override
    public Optional<ClaimId> standingAfter(BookedClaim claim) {
        Entry settled = claim.settled();
        List<ClaimId> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STANDING_AFTER)) {
            statement.setInt(1, settled.planYear());
            statement.setString(2, settled.claim().value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new ClaimId(rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
        return found.stream().findFirst();
    }

    @Override
    public List<Entry> entries(OwnerYear of) {
        OwnerRow row = held.owners().get(of);
        if (row == null) {
            throw new IllegalArgumentException("accounts that are not held: " + of.owner() + " " + of.planYear());
        }
        List<Entry> entries = new EntryReading(connection, parts.vault()).entries(row.number());
        Map<ClaimId, Integer> here = new LinkedHashMap<>();
        entries.forEach(entry -> here.merge(entry.claim(), 1, Integer::sum));
        here.forEach(places::putIfAbsent);
        return entries;
    }

    @Override
    public void post(Entry entry) {
        if (!held.owners().keySet().containsAll(entry.accounts())) {
            throw new IllegalArgumentException("an entry moves accounts that are not held");
        }
        int place = places.getOrDefault(entry.claim(), 0);
        if (place == 0 != (entry.kind() == Books.Kind.SETTLED)) {
            throw new IllegalArgumentException("a claim is settled once, then corrected or reversed");
        }
        places.put(entry.claim(), place + 1);
        try {
            writing.add(entry, place, parts.numbers().next(connection));
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Writes what was posted. */
    void write() throws SQLException {
        writing.write(connection, held.before());
    }
}
