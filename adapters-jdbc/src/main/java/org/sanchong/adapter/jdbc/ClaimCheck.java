package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.sanchong.application.port.out.Journal.Code;
import org.sanchong.application.port.out.Journal.Fault;

/** Goes through all claims: each opens with its person's secret, is its person's, and was settled or takes one back. */
final class ClaimCheck {
    private static final String CLAIMS = "SELECT c.claim_id, c.person, c.household, c.content, c.content_key,"
            + " o.owner_kind, o.owner_key, o.plan_year, o.secret, o.secret_version, c.plan_year,"
            + " (SELECT COUNT(*) FROM settlement AS s WHERE s.plan_year = c.plan_year AND s.claim_id = c.claim_id"
            + " AND s.place = 0),"
            + " (SELECT COUNT(*) FROM refund AS f WHERE f.claim_id = c.claim_id),"
            + " (SELECT COUNT(*) FROM refund AS f JOIN settlement AS b ON b.claim_id = f.takes_back"
            + " AND b.plan_year = c.plan_year AND b.kind = 'REVERSED' WHERE f.claim_id = c.claim_id)"
            + " FROM claim AS c LEFT JOIN owner_year AS o ON o.number = c.owner_year";
    private static final String IN_ORDER = " ORDER BY c.claim_id";

    private final Vault vault;

    ClaimCheck(Vault vault) {
        this.vault = vault;
    }

    /** Returns the first claim that is not right. */
    Optional<Fault> check(Connection connection, PartSeen seen) throws SQLException {
        try (RowCursor claims = new RowCursor(connection, CLAIMS + IN_ORDER)) {
            return check(claims, seen);
        }
    }

    /** Returns the first claim that is not right behind that id, up to this one; all that follow where it is empty. */
    Optional<Fault> check(Connection connection, String after, String last) throws SQLException {
        try (RowCursor claims = last.isEmpty()
                ? new RowCursor(connection, CLAIMS + " WHERE c.claim_id > ?" + IN_ORDER, after)
                : new RowCursor(
                        connection, CLAIMS + " WHERE c.claim_id > ? AND c.claim_id <= ?" + IN_ORDER, after, last)) {
            return check(claims, PartSeen.ofNobody());
        }
    }

    private Optional<Fault> check(RowCursor claims, PartSeen seen) throws SQLException {
        while (claims.next()) {
            seen.row();
            if (!isRight(claims.row())) {
                String claim = claims.row().getString(1);
                return Optional.of(new Fault(Code.CLAIM_ALTERED, "claim", "claim " + claim));
            }
        }
        return Optional.empty();
    }

    private boolean isRight(ResultSet row) throws SQLException {
        if (row.getBytes(7) == null) {
            return false;
        }
        OwnerSecret secret =
                vault.secret(row.getBytes(7), row.getInt(8), new PersonKey.Wrapped(row.getInt(10), row.getBytes(9)));
        long refunds = row.getLong(13);
        boolean isOnce = row.getLong(12) + refunds == 1 && row.getLong(14) == refunds;
        boolean isSettled = isOnce && row.getInt(11) == row.getInt(8) && row.getInt(6) == 0;
        if (secret.isForgotten() || !isSettled) {
            return isSettled;
        }
        String claim = row.getString(1);
        boolean isPerson = secret.open("person", claim, row.getBytes(2))
                .map(person -> HexFormat.of().formatHex(vault.ownerKey(0, person)))
                .filter(secret.place().ownerKey()::equals)
                .isPresent();
        byte[] household = row.getBytes(3);
        boolean isHousehold =
                household == null || secret.open("household", claim, household).isPresent();
        byte[] key = row.getBytes(5);
        return isPerson
                && isHousehold
                && secret.open("content", claim, row.getBytes(4))
                        .filter(content -> MessageDigest.isEqual(vault.contentKey(content), key))
                        .isPresent();
    }
}
