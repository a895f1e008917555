package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The secrets of ledgers, with which their values are encrypted: those of rows of the books' own among the owners' rows, over
 * all years, so that keys are changed as everywhere in the books. Nobody is forgotten with them.
 */
final class LedgerSecrets {
    private static final String FIND = "SELECT secret, secret_version, number FROM owner_year WHERE owner_kind = "
            + Vault.LEDGER + " AND owner_key = ? AND plan_year = 0";
    private static final String MAKE = "INSERT INTO owner_year"
            + " (owner_kind, owner_key, plan_year, owner_id, secret, secret_version) VALUES (" + Vault.LEDGER
            + ", ?, 0, ?, ?, ?) ON CONFLICT DO NOTHING";

    private final Connection connection;
    private final Vault vault;

    LedgerSecrets(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /**
     * The secret of a ledger.
     *
     * @param row the number of its row among the owners' rows
     * @param secret the secret
     */
    record Kept(long row, OwnerSecret secret) {}

    /** Returns the secret of a ledger; none before its first row. */
    Optional<Kept> find(String ledger) throws SQLException {
        byte[] key = vault.ownerKey(Vault.LEDGER, ledger);
        try (RowCursor rows = new RowCursor(connection, FIND, key)) {
            return rows.next()
                    ? Optional.of(new Kept(
                            rows.row().getLong(3),
                            vault.secret(
                                    key,
                                    0,
                                    new PersonKey.Wrapped(
                                            rows.row().getInt(2), rows.row().getBytes(1)))))
                    : Optional.empty();
        }
    }

    /** Returns the secret of a ledger, made where there is none yet. */
    Kept make(String ledger) throws SQLException {
        Optional<Kept> found = find(ledger);
        if (found.isPresent()) {
            return found.get();
        }
        byte[] key = vault.ownerKey(Vault.LEDGER, ledger);
        OwnerSecret secret = vault.newSecret(key, 0);
        try (PreparedStatement making = connection.prepareStatement(MAKE)) {
            making.setBytes(1, key);
            making.setBytes(2, secret.sealedId(ledger));
            making.setBytes(3, secret.wrapped().bytes());
            making.setInt(4, secret.wrapped().version());
            making.executeUpdate();
        }
        // Another writer may have made it meanwhile.
        return find(ledger).orElseThrow();
    }
}
