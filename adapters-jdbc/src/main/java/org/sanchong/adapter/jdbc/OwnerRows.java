package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books.OwnerYear;

/** The rows of owners' years: found, made where there are none, and locked in one order for all. */
final class OwnerRows {
    /** Two who lock in this order never wait for each other in a circle. */
    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::kind).thenComparing(Key::hex).thenComparingInt(Key::year);

    private static final String KEYS =
            "unnest(CAST(? AS smallint[]), CAST(? AS bytea[]), CAST(? AS smallint[]), CAST(? AS bytea[]),"
                    + " CAST(? AS bytea[]), CAST(? AS integer[]))"
                    + " WITH ORDINALITY AS k (owner_kind, owner_key, plan_year, owner_id, secret, secret_version, place)";

    private final Vault vault;
    private final boolean isPostgres;

    OwnerRows(Vault vault, boolean isPostgres) {
        this.vault = vault;
        this.isPostgres = isPostgres;
    }

    /**
     * A row.
     *
     * @param number its number
     * @param of whose it is
     * @param entries how many entries concern it
     * @param head the hash of the last of them in hexadecimal digits, empty before the first
     * @param secret what encrypts texts about the owner
     */
    record OwnerRow(long number, OwnerYear of, long entries, String head, OwnerSecret secret) {
        /** Returns the row with one more entry. */
        OwnerRow after(String hash) {
            return new OwnerRow(number, of, entries + 1, hash, secret);
        }
    }

    private record Key(OwnerYear of, int kind, String hex, int year) {
        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    private Key key(OwnerYear of) {
        return new Key(of, Vault.kind(of.owner()), HexFormat.of().formatHex(vault.ownerKey(of)), of.planYear());
    }

    /**
     * Locks the rows of the owners, making those that are missing. Whoever makes a row holds no lock yet but on rows made
     * before in the same order, and whoever waits for a lock has no row to make: so nobody waits in a circle.
     */
    Map<OwnerYear, OwnerRow> lock(Handle handle, Collection<OwnerYear> owners) {
        List<Key> keys = owners.stream().map(this::key).sorted(ORDER).toList();
        try {
            return isPostgres ? lockTogether(handle.getConnection(), keys) : lockEach(handle.getConnection(), keys);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Returns the row of the owner, or none. */
    List<OwnerRow> find(Handle handle, OwnerYear owner) {
        Key key = key(owner);
        try (PreparedStatement find = handle.getConnection().prepareStatement(FIND)) {
            return find(find, key);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static final String FIND = "SELECT number, entries, head, secret, secret_version FROM owner_year"
            + " WHERE owner_kind = ? AND owner_key = ? AND plan_year = ?";

    private Map<OwnerYear, OwnerRow> lockEach(Connection connection, List<Key> keys) throws SQLException {
        try (PreparedStatement making = connection.prepareStatement("INSERT INTO owner_year"
                + " (owner_kind, owner_key, plan_year, owner_id, secret, secret_version) VALUES (?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING")) {
            for (Key key : keys) {
                making.setInt(1, key.kind());
                making.setBytes(2, key.bytes());
                making.setInt(3, key.year());
                OwnerSecret secret = vault.newSecret(key.of());
                making.setBytes(4, secret.sealedId(key.of().id()));
                making.setBytes(5, secret.wrapped().bytes());
                making.setInt(6, secret.wrapped().version());
                making.executeUpdate();
            }
        }
        Map<OwnerYear, OwnerRow> locked = new LinkedHashMap<>();
        try (PreparedStatement locking = connection.prepareStatement(FIND + " FOR UPDATE")) {
            for (Key key : keys) {
                locked.put(key.of(), find(locking, key).get(0));
            }
        }
        return locked;
    }

    private List<OwnerRow> find(PreparedStatement find, Key key) throws SQLException {
        find.setInt(1, key.kind());
        find.setBytes(2, key.bytes());
        find.setInt(3, key.year());
        List<OwnerRow> found = new ArrayList<>();
        try (ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                found.add(row(rows, key));
            }
        }
        return found;
    }

    private OwnerRow row(ResultSet rows, Key key) throws SQLException {
        OwnerSecret secret =
                vault.secret(key.bytes(), key.year(), new PersonKey.Wrapped(rows.getInt(5), rows.getBytes(4)));
        return new OwnerRow(rows.getLong(1), key.of(), rows.getLong(2), hex(rows.getBytes(3)), secret);
    }

    private Map<OwnerYear, OwnerRow> lockTogether(Connection connection, List<Key> keys) throws SQLException {
        try (PreparedStatement making = connection.prepareStatement("INSERT INTO owner_year"
                + " (owner_kind, owner_key, plan_year, owner_id, secret, secret_version)"
                + " SELECT owner_kind, owner_key, plan_year, owner_id, secret, secret_version FROM "
                + KEYS + " ON CONFLICT DO NOTHING")) {
            give(making, keys, connection);
            making.executeUpdate();
        }
        Map<OwnerYear, OwnerRow> locked = new LinkedHashMap<>();
        try (PreparedStatement locking = connection.prepareStatement("SELECT o.number, o.entries, o.head, o.secret,"
                + " o.secret_version, k.place FROM "
                + KEYS + " JOIN owner_year AS o ON o.owner_kind = k.owner_kind AND o.owner_key = k.owner_key"
                + " AND o.plan_year = k.plan_year ORDER BY k.place FOR UPDATE OF o")) {
            give(locking, keys, connection);
            try (ResultSet rows = locking.executeQuery()) {
                while (rows.next()) {
                    Key key = keys.get(rows.getInt(6) - 1);
                    locked.put(key.of(), row(rows, key));
                }
            }
        }
        return locked;
    }

    private void give(PreparedStatement statement, List<Key> keys, Connection connection) throws SQLException {
        statement.setArray(
                1,
                connection.createArrayOf(
                        "smallint", keys.stream().map(k -> (short) k.kind()).toArray(Short[]::new)));
        statement.setArray(
                2,
                connection.createArrayOf("bytea", keys.stream().map(Key::bytes).toArray(byte[][]::new)));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "smallint", keys.stream().map(k -> (short) k.year()).toArray()));
        List<OwnerSecret> secrets =
                keys.stream().map(k -> vault.newSecret(k.of())).toList();
        List<byte[]> ids = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            ids.add(secrets.get(i).sealedId(keys.get(i).of().id()));
        }
        statement.setArray(4, connection.createArrayOf("bytea", ids.toArray(byte[][]::new)));
        statement.setArray(
                5,
                connection.createArrayOf(
                        "bytea", secrets.stream().map(s -> s.wrapped().bytes()).toArray(byte[][]::new)));
        statement.setArray(
                6,
                connection.createArrayOf(
                        "integer",
                        secrets.stream().map(s -> s.wrapped().version()).toArray()));
    }

    private static String hex(byte @Nullable [] hash) {
        return hash == null ? "" : HexFormat.of().formatHex(hash);
    }
}
