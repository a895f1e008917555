package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through the chains of all owners, link by link. */
final class ChainCheck {
    private static final String LINKS = "SELECT o.number, o.owner_kind, o.owner_key, o.plan_year, o.owner_id, o.secret,"
            + " o.secret_version, o.entries, o.head, j.sequence, j.previous_hash, j.hash, j.entry, s.tag"
            + " FROM owner_year AS o LEFT JOIN journal AS j ON j.owner_year = o.number"
            + " LEFT JOIN settlement AS s ON s.plan_year = j.plan_year AND s.entry = j.entry"
            + " WHERE o.number > ? AND o.number <= ? ORDER BY o.number, j.sequence";

    private static final String OWNERLESS = "SELECT j.owner_year, j.sequence FROM journal AS j"
            + " WHERE j.owner_year > ? AND j.owner_year <= ?"
            + " AND NOT EXISTS (SELECT 1 FROM owner_year AS o WHERE o.number = j.owner_year) ORDER BY 1, 2";

    private static final int SEQUENCE = 10;

    private final Vault vault;
    private final ChainHash chain;
    private long chains;
    private long owner = -1;
    private long sequence;
    private long entries;
    private byte[] last = {};
    private byte @Nullable [] head;

    ChainCheck(Vault vault) {
        this.vault = vault;
        this.chain = new ChainHash(vault.keys().suite());
    }

    /** Returns how many chains there were. */
    long chains() {
        return chains;
    }

    /** Returns the first link that is not right. */
    Optional<Fault> check(Connection connection, PartSeen seen) throws SQLException {
        return check(connection, Long.MIN_VALUE, Long.MAX_VALUE, seen);
    }

    /** Returns the first link that is not right of the owners behind that number, up to this one. */
    Optional<Fault> check(Connection connection, long after, long last) throws SQLException {
        return check(connection, after, last, PartSeen.ofNobody());
    }

    private Optional<Fault> check(Connection connection, long after, long last, PartSeen seen) throws SQLException {
        try (RowCursor links = new RowCursor(connection, LINKS, after, last)) {
            while (links.next()) {
                Optional<Fault> fault = link(links.row());
                links.row().getLong(SEQUENCE);
                if (!links.row().wasNull()) {
                    seen.row();
                }
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        Optional<Fault> end = end();
        return end.isPresent() ? end : ownerless(connection, after, last);
    }

    private static Optional<Fault> ownerless(Connection connection, long after, long last) throws SQLException {
        try (RowCursor links = new RowCursor(connection, OWNERLESS, after, last)) {
            return links.next()
                    ? Optional.of(new Fault(
                            Code.CHAIN_BROKEN,
                            "journal",
                            "owner_year " + links.row().getLong(1) + ", which is not there, sequence "
                                    + links.row().getLong(2)))
                    : Optional.empty();
        }
    }

    private Optional<Fault> link(ResultSet row) throws SQLException {
        if (row.getLong(1) != owner) {
            Optional<Fault> fault = end();
            if (fault.isEmpty()) {
                fault = begin(row);
            }
            if (fault.isPresent()) {
                return fault;
            }
        }
        long found = row.getLong(10);
        if (row.wasNull()) {
            return Optional.empty();
        }
        sequence++;
        String place = "owner_year " + owner + ", sequence " + found + ", entry " + row.getLong(13);
        byte[] tag = row.getBytes(14);
        if (tag == null) {
            return Optional.of(new Fault(Code.ENTRY_MISSING, "journal", place));
        }
        byte[] hash = chain.after(last, sequence, tag);
        boolean follows = found == sequence
                && MessageDigest.isEqual(last, row.getBytes(11))
                && MessageDigest.isEqual(hash, row.getBytes(12));
        last = hash;
        return follows ? Optional.empty() : Optional.of(new Fault(Code.CHAIN_BROKEN, "journal", place));
    }

    private Optional<Fault> begin(ResultSet row) throws SQLException {
        chains++;
        owner = row.getLong(1);
        sequence = 0;
        entries = row.getLong(8);
        head = row.getBytes(9);
        byte[] key = row.getBytes(3);
        OwnerSecret secret = vault.secret(key, row.getInt(4), new PersonKey.Wrapped(row.getInt(7), row.getBytes(6)));
        last = chain.beginning(secret.place());
        return isOwner(secret, row.getInt(2), row.getBytes(5))
                ? Optional.empty()
                : Optional.of(new Fault(Code.OWNER_ALTERED, "owner_year", "number " + owner));
    }

    private boolean isOwner(OwnerSecret secret, int kind, byte[] sealedId) {
        if (secret.isForgotten()) {
            PersonKey.Wrapped mark = vault.forgotten(secret.place());
            return MessageDigest.isEqual(mark.bytes(), secret.wrapped().bytes())
                    && MessageDigest.isEqual(mark.bytes(), sealedId);
        }
        return secret.openedId(sealedId)
                .map(id -> HexFormat.of().formatHex(vault.ownerKey(kind, id)))
                .filter(secret.place().ownerKey()::equals)
                .isPresent();
    }

    /** Returns what is wrong with where the chain of the owner ends. */
    private Optional<Fault> end() {
        byte[] written = head;
        boolean endsThere = entries == sequence
                && (sequence == 0 ? written == null : written != null && MessageDigest.isEqual(last, written));
        return owner < 0 || endsThere
                ? Optional.empty()
                : Optional.of(new Fault(
                        Code.CHAIN_BROKEN,
                        "owner_year",
                        "number " + owner + ": " + entries + " entries by its row, " + sequence + " in the journal"));
    }
}
