package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.application.port.out.BookKeys.ForgottenYear;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.person.PersonId;

/** Forgets people: a mark takes the place of their keys, and of their id, which nothing opens then anyway. */
final class Forgetting {
    private static final String YEARS = "SELECT number, plan_year, secret_version, entries FROM owner_year"
            + " WHERE owner_kind = 0 AND owner_key = ? ORDER BY plan_year FOR UPDATE";

    private static final String FORGET =
            "UPDATE owner_year SET secret = ?, secret_version = ?, owner_id = ? WHERE number = ?";

    private final Connection connection;
    private final Vault vault;

    Forgetting(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** Returns those of the owners who are forgotten. */
    static Set<OwnerYear> forgotten(Collection<OwnerRow> owners) {
        Set<OwnerYear> forgotten = new LinkedHashSet<>();
        for (OwnerRow owner : owners) {
            if (owner.secret().isForgotten()) {
                forgotten.add(owner.of());
            }
        }
        return forgotten;
    }

    /** Forgets the person in the plan years, or in all where none are named. The rows are locked as by all who lock. */
    List<ForgottenYear> forget(PersonId person, List<Integer> years) throws SQLException {
        byte[] key = vault.ownerKey(0, person.value());
        List<ForgottenYear> forgotten = new ArrayList<>();
        try (PreparedStatement finding = connection.prepareStatement(YEARS);
                PreparedStatement forgetting = connection.prepareStatement(FORGET)) {
            finding.setBytes(1, key);
            try (ResultSet rows = finding.executeQuery()) {
                while (rows.next()) {
                    int year = rows.getInt(2);
                    if (years.isEmpty() || years.contains(year)) {
                        boolean isNew = rows.getInt(3) != OwnerSecret.FORGOTTEN;
                        forgotten.add(new ForgottenYear(year, rows.getLong(4), isNew));
                        byte[] mark = vault.forgotten(
                                        new OwnerSecret.Place(HexFormat.of().formatHex(key), year))
                                .bytes();
                        forgetting.setBytes(1, mark);
                        forgetting.setInt(2, OwnerSecret.FORGOTTEN);
                        forgetting.setBytes(3, mark);
                        forgetting.setLong(4, rows.getLong(1));
                        forgetting.addBatch();
                    }
                }
            }
            if (!forgotten.isEmpty()) {
                forgetting.executeBatch();
            }
            return forgotten;
        }
    }
}
