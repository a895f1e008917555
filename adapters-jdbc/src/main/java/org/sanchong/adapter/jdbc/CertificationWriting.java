package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.RegisterEntry;

/**
 * Writes a list and what it changed behind the last one. Whoever wrote one meanwhile has its number, so that it is done
 * again on what is known then.
 */
final class CertificationWriting {
    private static final String LAST =
            "SELECT " + DeliveryRow.COLUMNS + " FROM delivery AS d ORDER BY d.number DESC LIMIT 1";
    private static final String DELIVERY = "INSERT INTO delivery (number, recorded_at, department, area, delivered_on,"
            + " extent, collection_from, sha256, tag) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CERTIFICATION =
            "INSERT INTO certification (delivery, place, owner_year, content) VALUES (?, ?, ?, ?)";
    private static final int AT_ONCE = 1000;

    private final Connection connection;
    private final Vault vault;
    private final Instant last;
    private final long number;
    private final byte[] before;

    private CertificationWriting(Connection connection, Vault vault, Instant last, long number, byte[] before) {
        this.connection = connection;
        this.vault = vault;
        this.last = last;
        this.number = number;
        this.before = before;
    }

    /** Begins behind the last list that is there; to be asked before it is read what is known. */
    static CertificationWriting after(Connection connection, Vault vault) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, LAST)) {
            if (!rows.next()) {
                return new CertificationWriting(connection, vault, Instant.MIN, 0, new byte[0]);
            }
            DeliveryRow row = DeliveryRow.of(rows.row());
            return new CertificationWriting(
                    connection, vault, row.at(), row.number(), rows.row().getBytes(DeliveryRow.TAG));
        }
    }

    /** What is to be written of an owner, in hexadecimal digits. */
    private record Sealed(long owner, String ownerKey, String content) {}

    /** Writes; of people who are forgotten nothing. */
    void write(DeliveredList list, Instant now, List<RegisterEntry> entries) throws SQLException {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        DeliveryRow row = new DeliveryRow(number + 1, at.isBefore(last) ? last : at, list);
        List<Sealed> sealed = sealed(row.number(), entries);
        List<DeliveryRow.Learnt> learnt = new ArrayList<>();
        for (Sealed one : sealed) {
            learnt.add(new DeliveryRow.Learnt(learnt.size() + 1, one.ownerKey(), one.content()));
        }
        byte[] tag = row.tag(vault.keys(), before, learnt);
        insert(row, tag);
        TableHead.ofDeliveries(vault.keys()).move(connection, row.number(), tag);
        insert(row.number(), sealed);
    }

    private List<Sealed> sealed(long delivery, List<RegisterEntry> entries) throws SQLException {
        Set<PersonId> people = new LinkedHashSet<>();
        entries.forEach(entry -> people.add(entry.certification().person()));
        Map<PersonId, CertifiedOwners.Owner> owners = new CertifiedOwners(connection, vault).make(people);
        List<Sealed> sealed = new ArrayList<>();
        for (RegisterEntry entry : entries) {
            CertifiedOwners.Owner owner = owners.get(entry.certification().person());
            if (owner == null) {
                throw new IllegalStateException("a row of each person was made");
            }
            if (!owner.secret().isForgotten()) {
                String text = CertificationText.write(entry);
                byte[] content = owner.secret().sealCertification(delivery, sealed.size() + 1, text);
                sealed.add(new Sealed(
                        owner.number(),
                        owner.secret().place().ownerKey(),
                        HexFormat.of().formatHex(content)));
            }
        }
        return sealed;
    }

    private void insert(DeliveryRow row, byte[] tag) throws SQLException {
        DeliveredList list = row.list();
        try (PreparedStatement statement = connection.prepareStatement(DELIVERY)) {
            statement.setLong(1, row.number());
            statement.setObject(2, row.at().atOffset(ZoneOffset.UTC));
            statement.setString(3, list.department().code());
            statement.setString(4, list.area().value());
            statement.setObject(5, list.day());
            statement.setString(6, list.extent().name());
            if (list.collectionFrom().isEmpty()) {
                statement.setNull(7, Types.DATE);
            } else {
                statement.setObject(7, list.collectionFrom().get(0));
            }
            statement.setString(8, list.digest());
            statement.setBytes(9, tag);
            statement.executeUpdate();
        }
    }

    private void insert(long delivery, List<Sealed> all) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CERTIFICATION)) {
            for (int i = 0; i < all.size(); i++) {
                statement.setLong(1, delivery);
                statement.setInt(2, i + 1);
                statement.setLong(3, all.get(i).owner());
                statement.setBytes(4, HexFormat.of().parseHex(all.get(i).content()));
                statement.addBatch();
                if ((i + 1) % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
