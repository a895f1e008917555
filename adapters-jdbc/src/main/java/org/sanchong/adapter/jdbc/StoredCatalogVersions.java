package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanchong.application.port.out.CatalogVersions;

/** The catalogs that settled into books in a database. Whoever kept one meanwhile has its number, so that it is looked again. */
final class StoredCatalogVersions implements CatalogVersions {
    private static final String BY_HASH = CatalogRow.SELECT + " WHERE v.content_hash = ?";
    private static final String LAST = CatalogRow.SELECT + " ORDER BY v.number DESC LIMIT 1";
    private static final String UNTIL = CatalogRow.SELECT + " WHERE v.recorded_at < ? ORDER BY v.number";
    private static final String ENTRIES =
            "SELECT catalog_hash, COUNT(*) FROM settlement WHERE recorded_at < ? GROUP BY catalog_hash";
    private static final String KEEP = "INSERT INTO catalog_version"
            + " (number, recorded_at, content_hash, program, content, tag) VALUES (?, ?, ?, ?, ?, ?)";

    private final Transactions transactions;
    private final StoreKeys keys;
    private final Runnable closing;

    StoredCatalogVersions(Transactions transactions, StoreKeys keys, Runnable closing) {
        this.transactions = transactions;
        this.keys = keys;
        this.closing = closing;
    }

    @Override
    public void keep(Packed catalog, InstantSource clock) {
        transactions.write(connection -> {
            boolean isNew = find(connection, catalog.contentHash()).isEmpty();
            if (isNew) {
                add(connection, catalog, clock.instant().truncatedTo(ChronoUnit.MICROS));
            }
            return isNew;
        });
    }

    private void add(Connection connection, Packed catalog, Instant now) throws SQLException {
        CatalogRow row = new CatalogRow(1, now, catalog);
        byte[] before = {};
        try (RowCursor rows = new RowCursor(connection, LAST)) {
            if (rows.next()) {
                CatalogRow last = CatalogRow.of(rows.row());
                row = new CatalogRow(last.number() + 1, now.isBefore(last.at()) ? last.at() : now, catalog);
                before = rows.row().getBytes(CatalogRow.TAG);
            }
        }
        byte[] tag = row.tag(keys, before);
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setLong(1, row.number());
            statement.setObject(2, row.at().atOffset(ZoneOffset.UTC));
            statement.setBytes(3, row.contentHash());
            statement.setString(4, catalog.program());
            statement.setBytes(5, row.content());
            statement.setBytes(6, tag);
            statement.executeUpdate();
        }
        TableHead.ofCatalogs(keys).move(connection, row.number(), tag);
    }

    @Override
    public Optional<Kept> find(String contentHash) {
        return transactions.read(connection -> find(connection, contentHash));
    }

    private static Optional<Kept> find(Connection connection, String contentHash) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, BY_HASH, HexFormat.of().parseHex(contentHash))) {
            return rows.next() ? Optional.of(CatalogRow.of(rows.row()).kept()) : Optional.empty();
        }
    }

    @Override
    public List<Version> versions(LocalDate knownOn) {
        return transactions.read(connection -> {
            Map<String, Long> entries = entries(connection, knownOn);
            List<Version> versions = new ArrayList<>();
            try (RowCursor rows = new RowCursor(connection, UNTIL, DayEnd.of(knownOn))) {
                while (rows.next()) {
                    Kept kept = CatalogRow.of(rows.row()).kept();
                    String hash = kept.catalog().contentHash();
                    versions.add(new Version(hash, List.of(kept), entries.getOrDefault(hash, 0L)));
                    entries.remove(hash);
                }
            }
            entries.forEach((hash, count) -> versions.add(new Version(hash, List.of(), count)));
            return versions;
        });
    }

    private static Map<String, Long> entries(Connection connection, LocalDate knownOn) throws SQLException {
        Map<String, Long> entries = new TreeMap<>();
        try (RowCursor rows = new RowCursor(connection, ENTRIES, DayEnd.of(knownOn))) {
            while (rows.next()) {
                entries.put(
                        HexFormat.of().formatHex(rows.row().getBytes(1)),
                        rows.row().getLong(2));
            }
        }
        return entries;
    }

    @Override
    public void close() {
        closing.run();
    }
}
