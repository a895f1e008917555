package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.adapter.jdbc.RowBatch.ColumnType;
import org.sanchong.application.port.out.Books.OwnerYear;

/**
 * Gets the accounts from a server in one message: a statement that makes and locks the owners' rows, and statements that
 * begin once it is done, and so see what was kept before the locks were had.
 */
final class ArrayHolding implements Holding {
    private static final String KEYS = "unnest(CAST(? AS smallint[]), CAST(? AS bytea[]), CAST(? AS smallint[]))"
            + " WITH ORDINALITY AS k (owner_kind, owner_key, plan_year, place)";
    private static final String JOIN =
            " JOIN owner_year AS o ON o.owner_kind = k.owner_kind AND o.owner_key = k.owner_key"
                    + " AND o.plan_year = k.plan_year";

    private static final String ROW = "%1$s.number, %1$s.entries, %1$s.head, %1$s.secret, %1$s.secret_version,"
            + " %1$s.owner_kind, %1$s.owner_key, %1$s.plan_year";

    /** What is made is returned as it is; what was there is locked, and returned as it is then. */
    private static final String MAKE_AND_LOCK =
            "WITH k AS (SELECT * FROM unnest(CAST(? AS smallint[]), CAST(? AS bytea[]), CAST(? AS smallint[]),"
                    + " CAST(? AS bytea[]), CAST(? AS bytea[]), CAST(? AS smallint[])) WITH ORDINALITY"
                    + " AS k (owner_kind, owner_key, plan_year, owner_id, secret, secret_version, place)),"
                    + " made AS (INSERT INTO owner_year (owner_kind, owner_key, plan_year, owner_id, secret, secret_version)"
                    + " SELECT owner_kind, owner_key, plan_year, owner_id, secret, secret_version FROM k ORDER BY place"
                    + " ON CONFLICT DO NOTHING RETURNING *)"
                    + " SELECT " + ROW.formatted("m") + " FROM made AS m UNION ALL SELECT * FROM (SELECT "
                    + ROW.formatted("o") + " FROM k" + JOIN + " ORDER BY k.place FOR UPDATE OF o) AS held";

    /** An owner after the other, each by the index: OFFSET keeps the planner from joining the other way round. */
    private static final String EACH = KEYS + " CROSS JOIN LATERAL (SELECT o.number FROM owner_year AS o"
            + " WHERE o.owner_kind = k.owner_kind AND o.owner_key = k.owner_key AND o.plan_year = k.plan_year OFFSET 0) AS o";

    private static final String TOTALS = "SELECT k.place, t.region, t.account, t.held FROM " + EACH
            + " CROSS JOIN LATERAL (SELECT * FROM running_total AS t WHERE t.owner_year = o.number OFFSET 0) AS t"
            + " WHERE t.held <> 0 ORDER BY k.place, t.region, t.account";
    private static final String CARRIED = "SELECT k.place, c.policy, c.claim_id, c.account, c.amount FROM " + EACH
            + " CROSS JOIN LATERAL (SELECT * FROM carried AS c WHERE c.owner_year = o.number OFFSET 0) AS c"
            + " ORDER BY k.place, c.entry, c.policy, c.account";
    private static final String KNOWN = "SELECT claim_id FROM claim WHERE claim_id = ANY(CAST(? AS varchar[]))";
    private static final String ALL = MAKE_AND_LOCK + ";\n" + TOTALS + ";\n" + CARRIED + ";\n" + KNOWN;

    /** The state of a transaction that is to be done again. */
    private static final String AGAIN = "40001";

    private final Vault vault;

    ArrayHolding(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Held hold(Connection connection, List<OwnerKey> keys, List<String> claims) throws SQLException {
        Held held = ask(connection, keys, claims);
        if (held.owners().size() < keys.size()) {
            // To wait for that row with the others locked would be out of order: all are let go, and asked for again.
            throw new SQLTransientException("another transaction made a row that this statement did not see", AGAIN);
        }
        return held;
    }

    private Held ask(Connection connection, List<OwnerKey> keys, List<String> claims) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            Arguments arguments = new Arguments(connection, statement);
            arguments.keys(keys);
            giveSecrets(arguments, keys);
            arguments.keys(keys);
            List<OwnerKey> lives = keys.stream().filter(OwnerKey::isPersonsLife).toList();
            arguments.keys(lives);
            arguments.give(ColumnType.TEXT, claims);
            statement.execute();
            return read(statement, keys, lives);
        }
    }

    private void giveSecrets(Arguments arguments, List<OwnerKey> keys) throws SQLException {
        List<byte[]> ids = new ArrayList<>();
        List<byte[]> secrets = new ArrayList<>();
        List<Short> versions = new ArrayList<>();
        for (OwnerKey key : keys) {
            OwnerSecret secret = vault.newSecret(key.of());
            ids.add(secret.sealedId(key.of().id()));
            secrets.add(secret.wrapped().bytes());
            versions.add(RowBatch.small(secret.wrapped().version()));
        }
        arguments.give(ColumnType.BYTES, ids);
        arguments.give(ColumnType.BYTES, secrets);
        arguments.give(ColumnType.SMALLINT, versions);
    }

    private Held read(PreparedStatement statement, List<OwnerKey> keys, List<OwnerKey> lives) throws SQLException {
        Map<OwnerYear, OwnerRow> owners = owners(statement, keys);
        TotalRows totals = new TotalRows();
        try (ResultSet rows = next(statement)) {
            while (rows.next()) {
                totals.total(key(keys, rows).of(), rows.getString(2), rows.getString(3), rows.getLong(4));
            }
        }
        try (ResultSet rows = next(statement)) {
            while (rows.next()) {
                long amount = rows.getLong(5);
                boolean isTakenBack = rows.wasNull();
                totals.carried(
                        key(lives, rows).of(),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        isTakenBack ? null : amount);
            }
        }
        Set<String> known = new LinkedHashSet<>();
        try (ResultSet rows = next(statement)) {
            while (rows.next()) {
                known.add(rows.getString(1));
            }
        }
        return new Held(owners, totals.accumulators(), known);
    }

    private Map<OwnerYear, OwnerRow> owners(PreparedStatement statement, List<OwnerKey> keys) throws SQLException {
        Map<String, OwnerKey> byKey = new LinkedHashMap<>();
        keys.forEach(key -> byKey.put(key.kind() + key.hex() + key.year(), key));
        Map<OwnerYear, OwnerRow> owners = new LinkedHashMap<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                OwnerKey key = byKey.get(rows.getInt(6) + OwnerRows.hex(rows.getBytes(7)) + rows.getInt(8));
                if (key == null) {
                    throw new AssertionError("only rows that are asked for are locked");
                }
                PersonKey.Wrapped wrapped = new PersonKey.Wrapped(rows.getInt(5), rows.getBytes(4));
                OwnerSecret secret = vault.secret(key.bytes(), key.year(), wrapped);
                String head = OwnerRows.hex(rows.getBytes(3));
                owners.put(key.of(), new OwnerRow(rows.getLong(1), key.of(), rows.getLong(2), head, secret));
            }
        }
        return owners;
    }

    private static ResultSet next(PreparedStatement statement) throws SQLException {
        if (!statement.getMoreResults()) {
            throw new IllegalStateException("a statement of several has no rows");
        }
        return statement.getResultSet();
    }

    private static OwnerKey key(List<OwnerKey> keys, ResultSet row) throws SQLException {
        return keys.get(row.getInt(1) - 1);
    }

    /** Gives arguments one after the other. */
    private static final class Arguments {
        private final Connection connection;
        private final PreparedStatement statement;
        private int given;

        private Arguments(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        private void give(ColumnType type, List<?> values) throws SQLException {
            given++;
            statement.setArray(given, connection.createArrayOf(type.sql(), ArrayRows.array(type, values)));
        }

        private void keys(List<OwnerKey> keys) throws SQLException {
            give(
                    ColumnType.SMALLINT,
                    keys.stream().map(key -> RowBatch.small(key.kind())).toList());
            give(
                    ColumnType.BYTES,
                    keys.stream().map(key -> HexFormat.of().parseHex(key.hex())).toList());
            give(
                    ColumnType.SMALLINT,
                    keys.stream().map(key -> RowBatch.small(key.year())).toList());
        }
    }
}
