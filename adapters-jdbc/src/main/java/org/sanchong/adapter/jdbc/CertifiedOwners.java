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
import java.util.Optional;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.person.PersonId;

/**
 * The rows of people over all years, with whose secrets it is encrypted what is known about their certifications: so that
 * keys are changed, and people are forgotten, as everywhere in the books.
 */
final class CertifiedOwners {
    private static final String FIND = "SELECT number, secret, secret_version FROM owner_year"
            + " WHERE owner_kind = 0 AND owner_key = ? AND plan_year = 0";
    private static final String MAKE = "INSERT INTO owner_year"
            + " (owner_kind, owner_key, plan_year, owner_id, secret, secret_version) VALUES (0, ?, 0, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING";

    private final Connection connection;
    private final Vault vault;

    CertifiedOwners(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** A person's row: its number and secret. */
    record Owner(long number, OwnerSecret secret) {}

    /** Returns the rows of those of the people who have one. */
    Map<PersonId, Owner> find(Collection<PersonId> people) throws SQLException {
        Map<PersonId, Owner> found = new LinkedHashMap<>();
        try (PreparedStatement finding = connection.prepareStatement(FIND)) {
            for (PersonId person : people) {
                Optional<Owner> owner = find(finding, key(person));
                owner.ifPresent(row -> found.put(person, row));
            }
        }
        return found;
    }

    /** Returns the rows of all the people; those that were missing are made, in the order in which all make them. */
    Map<PersonId, Owner> make(Collection<PersonId> people) throws SQLException {
        Map<PersonId, Owner> found = find(people);
        List<OwnerKey> missing = new ArrayList<>();
        for (PersonId person : people) {
            if (!found.containsKey(person)) {
                missing.add(key(person));
            }
        }
        try (PreparedStatement making = connection.prepareStatement(MAKE)) {
            for (OwnerKey key : missing.stream().sorted().distinct().toList()) {
                OwnerSecret secret = vault.newSecret(key.of());
                making.setBytes(1, key.bytes());
                making.setBytes(2, secret.sealedId(key.of().id()));
                making.setBytes(3, secret.wrapped().bytes());
                making.setInt(4, secret.wrapped().version());
                making.executeUpdate();
            }
        }
        return missing.isEmpty() ? found : find(people);
    }

    private OwnerKey key(PersonId person) {
        return OwnerKey.of(new OwnerYear(Account.Owner.PERSON, person.value(), 0), vault);
    }

    private Optional<Owner> find(PreparedStatement finding, OwnerKey key) throws SQLException {
        finding.setBytes(1, key.bytes());
        try (ResultSet rows = finding.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            PersonKey.Wrapped wrapped = new PersonKey.Wrapped(rows.getInt(3), rows.getBytes(2));
            return Optional.of(new Owner(rows.getLong(1), vault.secret(key.bytes(), 0, wrapped)));
        }
    }
}
