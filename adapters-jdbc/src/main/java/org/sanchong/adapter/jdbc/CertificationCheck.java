package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through all lists that were taken in: what they changed opens, and is what was written, list after list. */
final class CertificationCheck {
    private static final String LISTS = "SELECT " + DeliveryRow.COLUMNS + ", c.place, c.content, o.owner_key,"
            + " o.owner_kind, o.plan_year, o.secret, o.secret_version FROM delivery AS d"
            + " LEFT JOIN certification AS c ON c.delivery = d.number"
            + " LEFT JOIN owner_year AS o ON o.number = c.owner_year";
    private static final String IN_ORDER = " ORDER BY d.number, c.place";
    private static final String STRAY = "SELECT c.delivery, c.place FROM certification AS c"
            + " WHERE NOT EXISTS (SELECT 1 FROM delivery AS d WHERE d.number = c.delivery) ORDER BY 1, 2";

    private final Vault vault;
    private final List<DeliveryRow.Learnt> learnt = new ArrayList<>();
    private @Nullable DeliveryRow at;
    private byte[] tag = {};
    private byte[] before = {};
    private long expected = 1;

    CertificationCheck(Vault vault) {
        this.vault = vault;
    }

    /** Returns the first list or certification that is not right. */
    Optional<Fault> check(Connection connection) throws SQLException {
        Optional<Fault> first;
        try (RowCursor rows = new RowCursor(connection, LISTS + IN_ORDER)) {
            first = lists(rows);
        }
        return first.isPresent() ? first : ending(connection);
    }

    /** Goes on behind the list of that number, of whose tag is known that it is right. */
    void behind(long number, byte[] itsTag) {
        expected = number + 1;
        before = itsTag.clone();
    }

    /** Returns whether the list of the number is not right. */
    Optional<Fault> check(Connection connection, long number) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, LISTS + " WHERE d.number = ?" + IN_ORDER, number)) {
            return lists(rows);
        }
    }

    private Optional<Fault> lists(RowCursor rows) throws SQLException {
        while (rows.next()) {
            Optional<Fault> fault = row(rows.row());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return end();
    }

    /** Returns what is wrong behind the last list. */
    Optional<Fault> ending(Connection connection) throws SQLException {
        Optional<Fault> last = stray(connection);
        return last.isPresent() ? last : TableHead.ofDeliveries(vault.keys()).fault(connection, expected - 1, before);
    }

    private static Optional<Fault> stray(Connection connection) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, STRAY)) {
            return rows.next()
                    ? Optional.of(
                            certification(rows.row().getLong(1), rows.row().getInt(2)))
                    : Optional.empty();
        }
    }

    private static Fault certification(long delivery, int place) {
        return new Fault(Code.CERTIFICATION_ALTERED, "certification", "delivery " + delivery + ", place " + place);
    }

    private Optional<Fault> row(ResultSet row) throws SQLException {
        DeliveryRow list = at;
        if (list == null || list.number() != row.getLong(1)) {
            Optional<Fault> fault = end();
            if (fault.isPresent()) {
                return fault;
            }
            at = DeliveryRow.of(row);
            tag = row.getBytes(DeliveryRow.TAG);
        }
        int place = row.getInt(10);
        if (row.wasNull()) {
            return Optional.empty();
        }
        byte[] key = row.getBytes(12);
        byte[] sealed = row.getBytes(11);
        if (key == null || row.getInt(13) != 0 || row.getInt(14) != 0 || !opens(row, key, sealed)) {
            return Optional.of(certification(row.getLong(1), place));
        }
        HexFormat hex = HexFormat.of();
        learnt.add(new DeliveryRow.Learnt(place, hex.formatHex(key), hex.formatHex(sealed)));
        return Optional.empty();
    }

    private boolean opens(ResultSet row, byte[] key, byte[] sealed) throws SQLException {
        OwnerSecret secret = vault.secret(key, 0, new PersonKey.Wrapped(row.getInt(16), row.getBytes(15)));
        return secret.isForgotten()
                || secret.openCertification(row.getLong(1), row.getInt(10), sealed)
                        .isPresent();
    }

    /** Returns what is wrong with the list whose rows end here. */
    private Optional<Fault> end() {
        DeliveryRow list = at;
        if (list == null) {
            return Optional.empty();
        }
        boolean isRight =
                list.number() == expected && MessageDigest.isEqual(list.tag(vault.keys(), before, learnt), tag);
        before = tag;
        expected++;
        learnt.clear();
        return isRight
                ? Optional.empty()
                : Optional.of(new Fault(Code.CERTIFICATION_ALTERED, "delivery", "number " + list.number()));
    }
}
