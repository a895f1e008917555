package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sanchong.adapter.jdbc.RowBatch.Column;
import org.sanchong.adapter.jdbc.RowBatch.ColumnType;
import org.sanchong.application.port.out.Books.OwnerYear;

/**
 * Gets the accounts from a server in one message: a statement that makes and locks the owners' rows, and one that begins
 * once it is done, and so sees what was kept before the locks were had.
 */
final class ArrayHolding implements Holding {
    private static final String JOIN =
            " JOIN owner_year AS o ON o.owner_kind = k.owner_kind AND o.owner_key = k.owner_key"
                    + " AND o.plan_year = k.plan_year";

    private static final String ROW = "%1$s.number, %1$s.entries, %1$s.head, %1$s.secret, %1$s.secret_version,"
            + " %1$s.owner_kind, %1$s.owner_key, %1$s.plan_year";

    private static final List<Column> KEY = List.of(
            RowBatch.bigint("place"),
            RowBatch.smallint("owner_kind"),
            RowBatch.bytes("owner_key"),
            RowBatch.smallint("plan_year"));
    private static final List<Column> FRESH = Stream.concat(
                    KEY.stream(),
                    Stream.of(
                            RowBatch.bytes("owner_id"), RowBatch.bytes("secret"), RowBatch.smallint("secret_version")))
            .toList();

    /** What is made is returned as it is; what was there is locked, and returned as it is then. */
    private static final String MAKE_AND_LOCK =
            "WITH k (place, owner_kind, owner_key, plan_year, owner_id, secret, secret_version) AS (%s),"
                    + " made AS (INSERT INTO owner_year (owner_kind, owner_key, plan_year, owner_id, secret, secret_version)"
                    + " SELECT owner_kind, owner_key, plan_year, owner_id, secret, secret_version FROM k ORDER BY place"
                    + " ON CONFLICT DO NOTHING RETURNING *)"
                    + " SELECT " + ROW.formatted("m") + " FROM made AS m UNION ALL SELECT * FROM (SELECT "
                    + ROW.formatted("o") + " FROM k" + JOIN + " ORDER BY k.place FOR UPDATE OF o) AS held";

    /** An owner after the other, each by the index: OFFSET keeps the planner from joining the other way round. */
    private static final String EACH =
            "(%s) AS k (place, owner_kind, owner_key, plan_year) CROSS JOIN LATERAL (SELECT o.number FROM owner_year AS o"
                    + " WHERE o.owner_kind = k.owner_kind AND o.owner_key = k.owner_key AND o.plan_year = k.plan_year OFFSET 0) AS o";

    /** What stands behind each other in a row: which of the three it is, the owner, an entry or 0, texts, an amount. */
    private static final String KNOWN =
            "SELECT 0, 0, CAST(0 AS bigint), c.claim_id, CAST(NULL AS varchar), CAST(NULL AS varchar),"
                    + " CAST(NULL AS bigint) FROM claim AS c WHERE c.claim_id = ANY(CAST(? AS varchar[]))";

    private static final String TOTALS =
            "SELECT 1, k.place, 0, CAST(t.region AS varchar), t.account, NULL, t.held FROM " + EACH
                    + " CROSS JOIN LATERAL (SELECT * FROM running_total AS t WHERE t.owner_year = o.number OFFSET 0) AS t"
                    + " WHERE t.held <> 0";
    private static final String CARRIED = "SELECT 2, k.place, c.entry, c.policy, c.account, c.claim_id, c.amount FROM "
            + EACH + " CROSS JOIN LATERAL (SELECT * FROM carried AS c WHERE c.owner_year = o.number OFFSET 0) AS c";
    private static final String IN_ORDER = " ORDER BY 1, 2, 3, 4, 5";

    private static final int IS_KNOWN = 0;
    private static final int IS_TOTAL = 1;

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
        GivenRows fresh = new GivenRows(fresh(keys));
        GivenRows all = new GivenRows(byKey(keys));
        List<OwnerKey> lives = keys.stream().filter(OwnerKey::isPersonsLife).toList();
        GivenRows carrying = new GivenRows(byKey(lives));
        List<String> parts = new ArrayList<>(List.of(KNOWN, TOTALS.formatted(all.sql())));
        if (!lives.isEmpty()) {
            parts.add(CARRIED.formatted(carrying.sql()));
        }
        String statements = MAKE_AND_LOCK.formatted(fresh.sql()) + ";\n" + String.join(" UNION ALL ", parts) + IN_ORDER;
        try (PreparedStatement statement = connection.prepareStatement(statements)) {
            int next = fresh.give(statement, 1);
            // A server keeps no text with a zero in it, and refuses to look for one.
            String[] possible =
                    claims.stream().filter(id -> id.indexOf('\0') < 0).toArray(String[]::new);
            statement.setArray(next, connection.createArrayOf(ColumnType.TEXT.sql(), possible));
            next = all.give(statement, next + 1);
            if (!lives.isEmpty()) {
                carrying.give(statement, next);
            }
            statement.execute();
            return read(statement, keys, lives);
        }
    }

    private static RowBatch byKey(List<OwnerKey> keys) {
        RowBatch rows = RowBatch.insert("k", KEY);
        keys.forEach(key -> rows.add(
                List.of((long) rows.size(), RowBatch.small(key.kind()), key.bytes(), RowBatch.small(key.year()))));
        return rows;
    }

    private RowBatch fresh(List<OwnerKey> keys) {
        RowBatch rows = RowBatch.insert("k", FRESH);
        for (OwnerKey key : keys) {
            OwnerSecret secret = vault.newSecret(key.of());
            rows.add(List.of(
                    (long) rows.size(),
                    RowBatch.small(key.kind()),
                    key.bytes(),
                    RowBatch.small(key.year()),
                    secret.sealedId(key.of().id()),
                    secret.wrapped().bytes(),
                    RowBatch.small(secret.wrapped().version())));
        }
        return rows;
    }

    private Held read(PreparedStatement statement, List<OwnerKey> keys, List<OwnerKey> lives) throws SQLException {
        Map<OwnerYear, OwnerRow> owners = owners(statement, keys);
        Set<String> known = new LinkedHashSet<>();
        TotalRows totals = new TotalRows();
        try (ResultSet rows = next(statement)) {
            while (rows.next()) {
                switch (rows.getInt(1)) {
                    case IS_KNOWN -> known.add(rows.getString(4));
                    case IS_TOTAL ->
                        totals.total(key(keys, rows).of(), rows.getString(4), rows.getString(5), rows.getLong(7));
                    default -> addCarried(rows, key(lives, rows).of(), totals);
                }
            }
        }
        return new Held(owners, totals.accumulators(), known);
    }

    private static void addCarried(ResultSet row, OwnerYear of, TotalRows totals) throws SQLException {
        long amount = row.getLong(7);
        boolean isTakenBack = row.wasNull();
        totals.carried(of, row.getString(4), row.getString(6), row.getString(5), isTakenBack ? null : amount);
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
        return keys.get(row.getInt(2));
    }
}
