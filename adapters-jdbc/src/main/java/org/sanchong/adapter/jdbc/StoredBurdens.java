package org.sanchong.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sanchong.application.port.out.BookedBurdens;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** What the entries of books in a database added to people's burdens: the entries of a plan year, by people. */
final class StoredBurdens implements BookedBurdens {
    private static final String ENTRIES = "SELECT s.kind, s.claim_id, s.policy, s.total, s.in_scope,"
            + " s.total - s.personal, c.person, c.content, o.owner_key, o.plan_year, o.secret, o.secret_version,"
            + " s.recorded_at, r.claim_id, r.content FROM settlement AS s JOIN claim AS c ON c.claim_id = s.claim_id"
            + " JOIN journal AS j ON j.plan_year = s.plan_year AND j.entry = s.entry AND j.owner_year = c.owner_year"
            + " JOIN owner_year AS o ON o.number = c.owner_year"
            + " LEFT JOIN refund AS f ON f.takes_back = s.claim_id AND s.kind = 'REVERSED'"
            + " LEFT JOIN claim AS r ON r.claim_id = f.claim_id"
            + " WHERE s.plan_year = ? ORDER BY c.owner_year, j.sequence";

    private static final int PERSON = 7;
    private static final int CONTENT = 8;
    private static final int OWNER = 9;
    private static final int RECORDED = 13;
    private static final int REFUND = 14;

    private final Transactions transactions;
    private final Vault vault;

    StoredBurdens(Transactions transactions, Vault vault) {
        this.transactions = transactions;
        this.vault = vault;
    }

    @Override
    public <R> List<R> of(PlanYear year, Function<Booked, R> making) {
        return transactions.read(connection -> {
            List<R> made = new ArrayList<>();
            try (RowCursor rows = new RowCursor(connection, ENTRIES, year.year())) {
                while (rows.next()) {
                    booked(rows.row()).map(making).ifPresent(made::add);
                }
            }
            return made;
        });
    }

    private Optional<Booked> booked(ResultSet row) throws SQLException {
        ClaimId claim = new ClaimId(row.getString(2));
        OwnerSecret secret = vault.secret(
                row.getBytes(OWNER),
                row.getInt(OWNER + 1),
                new PersonKey.Wrapped(row.getInt(OWNER + 3), row.getBytes(OWNER + 2)));
        Optional<String> person = secret.open("person", claim.value(), row.getBytes(PERSON));
        Optional<String> content = secret.open("content", claim.value(), row.getBytes(CONTENT));
        Optional<String> refund = refund(row, secret);
        if (secret.isForgotten()) {
            return Optional.empty();
        }
        if (person.isEmpty() || content.isEmpty() || refund.isEmpty()) {
            throw new UnusableFileException(
                    "claim " + claim + " in the books does not open with these keys. \"journal verify\""
                            + " tells more / 账簿中的结算 " + claim + " 无法打开，请用 journal verify 查明");
        }
        Amounts amounts =
                new Amounts(Money.ofFen(row.getLong(4)), Money.ofFen(row.getLong(5)), Money.ofFen(row.getLong(6)));
        return Optional.of(new Booked(
                Books.Kind.valueOf(row.getString(1)),
                claim,
                new PersonId(person.get()),
                new PolicyId(row.getString(3)),
                amounts,
                new Said(
                        content.get(),
                        refund.get(),
                        row.getObject(RECORDED, OffsetDateTime.class).toInstant())));
    }

    /** A refund is the claim's person's, and opens with the same key; where there is none it says nothing. */
    private static Optional<String> refund(ResultSet row, OwnerSecret secret) throws SQLException {
        String id = row.getString(REFUND);
        return id == null ? Optional.of("") : secret.open("content", id, row.getBytes(REFUND + 1));
    }
}
