package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books.OwnerYear;

/** The rows of owners' years in a database within the program: made and locked one after the other. */
final class OwnerRows implements Holding {
    private static final String FIND = "SELECT number, entries, head, secret, secret_version FROM owner_year"
            + " WHERE owner_kind = ? AND owner_key = ? AND plan_year = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String MAKE = "INSERT INTO owner_year"
            + " (owner_kind, owner_key, plan_year, owner_id, secret, secret_version) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING";
    private static final String KNOWN = "SELECT claim_id FROM claim WHERE claim_id = ANY(?)";

    private final Vault vault;

    OwnerRows(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Held hold(Connection connection, List<OwnerKey> keys, List<String> claims) throws SQLException {
        make(connection, keys);
        Map<OwnerYear, OwnerRow> owners = new LinkedHashMap<>();
        try (PreparedStatement locking = connection.prepareStatement(LOCK)) {
            for (OwnerKey key : keys) {
                owners.put(key.of(), find(locking, key).get(0));
            }
        }
        return new Held(owners, new TotalReading(connection).accumulators(owners.values()), known(connection, claims));
    }

    private void make(Connection connection, List<OwnerKey> keys) throws SQLException {
        List<OwnerKey> missing = new ArrayList<>();
        try (PreparedStatement finding = connection.prepareStatement(FIND)) {
            for (OwnerKey key : keys) {
                if (find(finding, key).isEmpty()) {
                    missing.add(key);
                }
            }
        }
        try (PreparedStatement making = connection.prepareStatement(MAKE)) {
            for (OwnerKey key : missing) {
                OwnerSecret secret = vault.newSecret(key.of());
                making.setInt(1, key.kind());
                making.setBytes(2, key.bytes());
                making.setInt(3, key.year());
                making.setBytes(4, secret.sealedId(key.of().id()));
                making.setBytes(5, secret.wrapped().bytes());
                making.setInt(6, secret.wrapped().version());
                making.executeUpdate();
            }
        }
    }

    private static Set<String> known(Connection connection, List<String> claims) throws SQLException {
        Set<String> known = new LinkedHashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("varchar", claims.toArray(new String[0])));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
        }
        return known;
    }

    /** Returns the row of the owner, or none. */
    List<OwnerRow> find(Connection connection, OwnerYear owner) throws SQLException {
        try (PreparedStatement finding = connection.prepareStatement(FIND)) {
            return find(finding, OwnerKey.of(owner, vault));
        }
    }

    private List<OwnerRow> find(PreparedStatement finding, OwnerKey key) throws SQLException {
        finding.setInt(1, key.kind());
        finding.setBytes(2, key.bytes());
        finding.setInt(3, key.year());
        List<OwnerRow> found = new ArrayList<>();
        try (ResultSet rows = finding.executeQuery()) {
            while (rows.next()) {
                OwnerSecret secret =
                        vault.secret(key.bytes(), key.year(), new PersonKey.Wrapped(rows.getInt(5), rows.getBytes(4)));
                found.add(new OwnerRow(rows.getLong(1), key.of(), rows.getLong(2), hex(rows.getBytes(3)), secret));
            }
        }
        return found;
    }

    static String hex(byte @Nullable [] hash) {
        return hash == null ? "" : HexFormat.of().formatHex(hash);
    }
}
