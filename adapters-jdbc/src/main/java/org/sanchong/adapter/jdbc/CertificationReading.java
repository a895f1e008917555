package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.RegisterEntry;

/** Reads what the books knew of certifications at the end of a day. */
final class CertificationReading {
    private static final String KNOWN = "SELECT c.delivery, c.place, c.content, d.delivered_on, o.number, o.owner_key,"
            + " o.owner_id, o.secret, o.secret_version FROM certification AS c"
            + " JOIN delivery AS d ON d.number = c.delivery JOIN owner_year AS o ON o.number = c.owner_year"
            + " WHERE d.recorded_at < ?";
    private static final String IN_ORDER = " ORDER BY c.delivery, c.place";

    private final Connection connection;
    private final Vault vault;

    CertificationReading(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** Returns what was learnt until the end of the day, in order; nothing of people who are forgotten. */
    List<RegisterEntry> entries(LocalDate knownOn) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, KNOWN + IN_ORDER, DayEnd.of(knownOn))) {
            return entries(rows);
        }
    }

    /** Returns what was learnt about a person. */
    List<RegisterEntry> entries(LocalDate knownOn, long owner) throws SQLException {
        try (RowCursor rows =
                new RowCursor(connection, KNOWN + " AND c.owner_year = ?" + IN_ORDER, DayEnd.of(knownOn), owner)) {
            return entries(rows);
        }
    }

    private List<RegisterEntry> entries(RowCursor rows) throws SQLException {
        Map<Long, Known> people = new LinkedHashMap<>();
        List<RegisterEntry> entries = new ArrayList<>();
        while (rows.next()) {
            ResultSet row = rows.row();
            long owner = row.getLong(5);
            Known known = people.get(owner);
            if (known == null) {
                known = known(row);
                people.put(owner, known);
            }
            if (!known.secret().isForgotten()) {
                entries.add(entry(row, known));
            }
        }
        return entries;
    }

    /** Whose a row is; nobody where the person is forgotten. */
    private record Known(OwnerSecret secret, List<PersonId> person) {}

    private Known known(ResultSet row) throws SQLException {
        OwnerSecret secret = vault.secret(row.getBytes(6), 0, new PersonKey.Wrapped(row.getInt(9), row.getBytes(8)));
        byte[] id = row.getBytes(7);
        return new Known(secret, secret.openedId(id).map(PersonId::new).stream().toList());
    }

    private static RegisterEntry entry(ResultSet row, Known known) throws SQLException {
        long delivery = row.getLong(1);
        int place = row.getInt(2);
        Optional<String> text = known.secret().openCertification(delivery, place, row.getBytes(3));
        if (text.isEmpty() || known.person().isEmpty()) {
            throw new UnusableFileException("certification " + place + " of delivery " + delivery
                    + " in the books does not open with these keys: it was changed, or the file of keys lacks a master"
                    + " key. \"journal verify\" tells more / 账簿中交付 " + delivery + " 的第 " + place
                    + " 条认定无法打开：数据被改动，或密钥文件缺少主密钥。请用 journal verify 查明");
        }
        return CertificationText.read(text.get(), known.person().get(0), row.getObject(4, LocalDate.class));
    }

    /** Returns the lists that were taken in until the end of the day. */
    List<DeliveredList> deliveries(LocalDate knownOn) throws SQLException {
        List<DeliveredList> lists = new ArrayList<>();
        String sql = "SELECT " + DeliveryRow.COLUMNS + " FROM delivery AS d WHERE d.recorded_at < ? ORDER BY d.number";
        try (RowCursor rows = new RowCursor(connection, sql, DayEnd.of(knownOn))) {
            while (rows.next()) {
                lists.add(DeliveryRow.of(rows.row()).list());
            }
        }
        return lists;
    }
}
