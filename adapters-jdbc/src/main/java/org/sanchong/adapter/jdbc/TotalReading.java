package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.settlement.Accumulators;

/** Reads what has accumulated for owners. */
final class TotalReading {
    private static final String TOTALS = "SELECT owner_year, region, account, held FROM running_total"
            + " WHERE owner_year = ANY(?) AND held <> 0 ORDER BY owner_year, region, account";
    private static final String CARRIED = "SELECT owner_year, policy, claim_id, account, amount FROM carried"
            + " WHERE owner_year = ANY(?) ORDER BY entry, policy, account";

    private final Connection connection;

    TotalReading(Connection connection) {
        this.connection = connection;
    }

    /** Returns what stands on the accounts of the rows, and what people's stays carry whose row over all years is there. */
    Accumulators accumulators(Collection<OwnerRow> rows) throws SQLException {
        Map<Long, OwnerYear> owners = new LinkedHashMap<>();
        List<Long> people = new ArrayList<>();
        for (OwnerRow row : rows) {
            // A row without entries has nothing else either.
            if (row.entries() > 0) {
                owners.put(row.number(), row.of());
                if (row.of().owner() == Account.Owner.PERSON && row.of().planYear() == 0) {
                    people.add(row.number());
                }
            }
        }
        TotalRows found = new TotalRows();
        read(
                TOTALS,
                owners.keySet(),
                row -> found.total(of(owners, row), row.getString(2), row.getString(3), row.getLong(4)));
        read(CARRIED, people, row -> {
            long amount = row.getLong(5);
            boolean isTakenBack = row.wasNull();
            found.carried(
                    of(owners, row), row.getString(2), row.getString(3), row.getString(4), isTakenBack ? null : amount);
        });
        return found.accumulators();
    }

    private interface RowWork {
        void on(ResultSet row) throws SQLException;
    }

    private void read(String sql, Collection<Long> numbers, RowWork work) throws SQLException {
        if (numbers.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray(new Long[0])));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    work.on(rows);
                }
            }
        }
    }

    private static OwnerYear of(Map<Long, OwnerYear> owners, ResultSet row) throws SQLException {
        OwnerYear of = owners.get(row.getLong(1));
        if (of == null) {
            throw new AssertionError("only what belongs to the owners asked for is read");
        }
        return of;
    }
}
