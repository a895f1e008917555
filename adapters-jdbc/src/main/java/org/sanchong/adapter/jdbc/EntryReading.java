package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;

/** Reads entries with all that belongs to them, a statement a table. */
final class EntryReading {
    private static final String COLUMNS = "s.entry, s.plan_year, s.claim_id, s.kind, s.policy, s.policy_recorded,"
            + " s.catalog_hash, s.derivation_hash, s.total, s.in_scope, s.on_application, s.notes, s.recorded_at,"
            + " s.basic, s.critical_illness, s.supplementary, s.medical_assistance, s.further_assistance, s.backstop,"
            + " c.person, c.household, c.content, c.content_key, o.owner_key, o.plan_year, o.secret, o.secret_version, s.region";
    private static final String FROM_CLAIMS =
            " FROM claim AS c JOIN settlement AS s ON s.plan_year = c.plan_year AND s.claim_id = c.claim_id"
                    + " JOIN owner_year AS o ON o.number = c.owner_year";

    private static final String OWNER =
            "o.owner_kind, o.owner_id, o.owner_key, o.plan_year, o.secret, o.secret_version";

    /** The entries asked for, by plan year and number: so that each is found by its index. */
    private static final String ENTRIES = " FROM UNNEST(?, ?) AS k (plan_year, entry)";

    private final Connection connection;
    private final Vault vault;
    private final Map<ClaimId, String> contentKeys = new LinkedHashMap<>();
    /** The numbers of the entries that take claims back, of those that are being read. */
    private final Map<String, Long> reversals = new LinkedHashMap<>();

    EntryReading(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** Returns those of the claims that are in the books. */
    Map<ClaimId, Books.BookedClaim> claims(Collection<ClaimId> ids) {
        Map<ClaimId, Books.BookedClaim> claims = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return claims;
        }
        String[] texts = ids.stream().map(ClaimId::value).toArray(String[]::new);
        Map<ClaimId, List<Entry>> entries = new LinkedHashMap<>();
        for (Entry entry : read(
                "SELECT " + COLUMNS + FROM_CLAIMS + " WHERE c.claim_id = ANY(?) ORDER BY s.claim_id, s.place",
                (Object) texts)) {
            entries.computeIfAbsent(entry.claim(), id -> new ArrayList<>()).add(entry);
        }
        entries.forEach((claim, of) -> claims.put(claim, new Books.BookedClaim(of)));
        return claims;
    }

    /** Returns the entries of an owner's year in their order. */
    List<Entry> entries(long ownerYear) {
        return read(
                "SELECT " + COLUMNS + " FROM journal AS j"
                        + " JOIN settlement AS s ON s.plan_year = j.plan_year AND s.entry = j.entry"
                        + " JOIN claim AS c ON c.claim_id = s.claim_id JOIN owner_year AS o ON o.number = c.owner_year"
                        + " WHERE j.owner_year = ? ORDER BY j.sequence",
                ownerYear);
    }

    /** Returns the key that is kept of what the claim says, in hexadecimal digits; of a claim that was read. */
    String contentKey(ClaimId claim) {
        return contentKeys.getOrDefault(claim, "");
    }

    /** Returns the claims that refunds took back, by the refunds' ids; of ids that are no refund's none. */
    Map<ClaimId, Books.BookedClaim> takenBackBy(Collection<ClaimId> refunds) {
        Map<ClaimId, ClaimId> claims = new LinkedHashMap<>();
        String[] ids = refunds.stream().map(ClaimId::value).toArray(String[]::new);
        each(
                "SELECT f.claim_id, f.takes_back FROM refund AS f WHERE f.claim_id = ANY(?)",
                row -> claims.put(new ClaimId(row.getString(1)), new ClaimId(row.getString(2))),
                (Object) ids);
        Map<ClaimId, Books.BookedClaim> found = claims(claims.values());
        Map<ClaimId, Books.BookedClaim> takenBack = new LinkedHashMap<>();
        claims.forEach((refund, claim) -> {
            Books.BookedClaim booked = found.get(claim);
            if (booked != null) {
                takenBack.put(refund, booked);
            }
        });
        return takenBack;
    }

    /** What is done with a row. */
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, Taking taking, Object... arguments) {
        try (RowCursor rows = new RowCursor(connection, sql, arguments)) {
            while (rows.next()) {
                taking.take(rows.row());
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private List<Entry> read(String sql, Object argument) {
        Map<Long, Entry.Builder> builders = new LinkedHashMap<>();
        List<Short> years = new ArrayList<>();
        each(sql, row -> put(row, builders, years), argument);
        if (builders.isEmpty()) {
            return List.of();
        }
        Object[] of = {years.toArray(new Short[0]), builders.keySet().toArray(new Long[0])};
        readMovements(builders, of);
        readCarried(builders, of);
        readAccounts(builders, of);
        readRefunds(builders);
        return builders.values().stream().map(builder -> builder.build()).toList();
    }

    private void put(ResultSet row, Map<Long, Entry.Builder> builders, List<Short> years) throws SQLException {
        long number = row.getLong(1);
        years.add(row.getShort(2));
        ClaimId claim = new ClaimId(row.getString(3));
        Entry.Builder entry = Entry.builder()
                .planYear(row.getInt(2))
                .claim(claim)
                .kind(Books.Kind.valueOf(row.getString(4)))
                .region(new RegionCode(row.getString(28)))
                .policy(new PolicyId(row.getString(5)))
                .catalogHash(HexFormat.of().formatHex(row.getBytes(7)))
                .total(Money.ofFen(row.getLong(9)))
                .inScope(Money.ofFen(row.getLong(10)))
                .onApplication(Money.ofFen(row.getLong(11)))
                .addAllNotes(NoteText.read(row.getString(12)))
                .recordedAt(row.getObject(13, OffsetDateTime.class).toInstant());
        int at = 14;
        for (TierName tier : TierName.values()) {
            entry.putPayment(tier, Money.ofFen(row.getLong(at)));
            at++;
        }
        OwnerSecret secret = secret(row, 24);
        String person = secret.open("person", claim.value(), row.getBytes(20)).orElse(secret.id(new byte[0]));
        entry.derivationHash(secret.openSeal(number, row.getBytes(8)).orElse(""));
        entry.person(new PersonId(person))
                .content(secret.open("content", claim.value(), row.getBytes(22)).orElse(""));
        entry.policyRecorded(Optional.ofNullable(row.getObject(6, LocalDate.class)));
        byte[] household = row.getBytes(21);
        if (household != null) {
            entry.household(secret.open("household", claim.value(), household).orElse("forgotten"));
        }
        contentKeys.put(claim, HexFormat.of().formatHex(row.getBytes(23)));
        if (Books.Kind.REVERSED.name().equals(row.getString(4))) {
            reversals.put(claim.value(), number);
        }
        builders.put(number, entry);
    }

    private void readMovements(Map<Long, Entry.Builder> builders, Object... of) {
        Map<Long, List<Movement>> movements = new LinkedHashMap<>();
        each(
                "SELECT m.entry, " + OWNER + ", m.region, m.account, m.stood, m.moved"
                        + ENTRIES + " JOIN movement AS m ON m.plan_year = k.plan_year AND m.entry = k.entry"
                        + " JOIN owner_year AS o ON o.number = m.owner_year",
                row -> movements
                        .computeIfAbsent(row.getLong(1), entry -> new ArrayList<>())
                        .add(movement(row)),
                of);
        builders.forEach((entry, builder) -> builder.addAllMovements(
                movements.getOrDefault(entry, List.of()).stream().sorted().toList()));
    }

    private Movement movement(ResultSet row) throws SQLException {
        OwnerYear owner = owner(row, 2);
        Accumulators.Total total = new Accumulators.Total(
                owner.owner(), owner.id(), new RegionCode(row.getString(8)), owner.planYear(), row.getString(9));
        return new Movement(total, row.getLong(10), row.getLong(11));
    }

    private void readCarried(Map<Long, Entry.Builder> builders, Object... of) {
        each(
                "SELECT r.entry, " + OWNER + ", r.policy, r.claim_id, r.account, r.amount"
                        + ENTRIES + " JOIN carried AS r ON r.plan_year = k.plan_year AND r.entry = k.entry"
                        + " JOIN owner_year AS o ON o.number = r.owner_year"
                        + " ORDER BY r.entry, r.policy, r.account",
                row -> builder(builders, row)
                        .putCarried(
                                new Accumulators.Carried(
                                        new PersonId(owner(row, 2).id()),
                                        new PolicyId(row.getString(8)),
                                        new ClaimId(row.getString(9)),
                                        row.getString(10)),
                                row.getLong(11)),
                of);
    }

    private void readAccounts(Map<Long, Entry.Builder> builders, Object... of) {
        each(
                "SELECT j.entry, " + OWNER
                        + ENTRIES + " JOIN journal AS j ON j.plan_year = k.plan_year AND j.entry = k.entry"
                        + " JOIN owner_year AS o ON o.number = j.owner_year"
                        + " ORDER BY j.entry, j.owner_year",
                row -> builder(builders, row).addAccount(owner(row, 2)),
                of);
    }

    private void readRefunds(Map<Long, Entry.Builder> builders) {
        if (reversals.isEmpty()) {
            return;
        }
        String[] ids = reversals.keySet().toArray(String[]::new);
        each(
                "SELECT f.takes_back, c.claim_id, c.content, c.content_key, o.owner_key, o.plan_year, o.secret,"
                        + " o.secret_version FROM refund AS f JOIN claim AS c ON c.claim_id = f.claim_id"
                        + " JOIN owner_year AS o ON o.number = c.owner_year WHERE f.takes_back = ANY(?)",
                row -> putRefund(row, builders),
                (Object) ids);
        reversals.clear();
    }

    private void putRefund(ResultSet row, Map<Long, Entry.Builder> builders) throws SQLException {
        ClaimId id = new ClaimId(row.getString(2));
        String content =
                secret(row, 5).open("content", id.value(), row.getBytes(3)).orElse("");
        contentKeys.put(id, HexFormat.of().formatHex(row.getBytes(4)));
        Entry.Builder builder = builders.get(reversals.get(row.getString(1)));
        if (builder != null) {
            builder.refund(new Books.RefundRow(id, content));
        }
    }

    private OwnerYear owner(ResultSet row, int from) throws SQLException {
        Account.Owner owner = row.getInt(from) == 0 ? Account.Owner.PERSON : Account.Owner.HOUSEHOLD;
        return new OwnerYear(owner, secret(row, from + 2).id(row.getBytes(from + 1)), row.getInt(from + 3));
    }

    private OwnerSecret secret(ResultSet row, int from) throws SQLException {
        PersonKey.Wrapped wrapped = new PersonKey.Wrapped(row.getInt(from + 3), row.getBytes(from + 2));
        return vault.secret(row.getBytes(from), row.getInt(from + 1), wrapped);
    }

    private static Entry.Builder builder(Map<Long, Entry.Builder> builders, ResultSet row) throws SQLException {
        Entry.Builder builder = builders.get(row.getLong(1));
        if (builder == null) {
            throw new AssertionError("only what belongs to the entries asked for is read");
        }
        return builder;
    }
}
