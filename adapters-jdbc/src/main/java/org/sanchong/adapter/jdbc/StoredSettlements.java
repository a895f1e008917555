package org.sanchong.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** The entries of books in a database with what each tier pays: those of a plan year, by people, a few at a time. */
final class StoredSettlements implements BookedSettlements {
    private static final String ENTRIES = "SELECT s.kind, s.claim_id, s.policy, s.in_scope, c.person, c.content,"
            + " o.owner_key, o.plan_year, o.secret, o.secret_version, s.basic, s.critical_illness, s.supplementary,"
            + " s.medical_assistance, s.further_assistance, s.backstop"
            + " FROM settlement AS s JOIN claim AS c ON c.claim_id = s.claim_id"
            + " JOIN journal AS j ON j.plan_year = s.plan_year AND j.entry = s.entry AND j.owner_year = c.owner_year"
            + " JOIN owner_year AS o ON o.number = c.owner_year"
            + " WHERE s.plan_year = ? ORDER BY c.owner_year, j.sequence";

    private static final int PERSON = 5;
    private static final int CONTENT = 6;
    private static final int OWNER = 7;
    private static final int FIRST_TIER = 11;

    private final Transactions transactions;
    private final Vault vault;

    StoredSettlements(Transactions transactions, Vault vault) {
        this.transactions = transactions;
        this.vault = vault;
    }

    @Override
    public <S extends Receiver> S each(PlanYear year, Supplier<S> beginning) {
        return transactions.read(connection -> {
            S receiver = beginning.get();
            try (RowCursor rows = new RowCursor(connection, ENTRIES, year.year())) {
                while (rows.next()) {
                    give(rows.row(), receiver);
                }
            }
            return receiver;
        });
    }

    private void give(ResultSet row, Receiver receiver) throws SQLException {
        ClaimId claim = new ClaimId(row.getString(2));
        OwnerSecret secret = vault.secret(
                row.getBytes(OWNER),
                row.getInt(OWNER + 1),
                new PersonKey.Wrapped(row.getInt(OWNER + 3), row.getBytes(OWNER + 2)));
        Optional<String> person = secret.open("person", claim.value(), row.getBytes(PERSON));
        Optional<String> content = secret.open("content", claim.value(), row.getBytes(CONTENT));
        if (secret.isForgotten()) {
            receiver.forgotten(claim);
            return;
        }
        if (person.isEmpty() || content.isEmpty()) {
            throw new UnusableFileException(
                    "claim " + claim + " in the books does not open with these keys. \"journal verify\""
                            + " tells more / 账簿中的结算 " + claim + " 无法打开，请用 journal verify 查明");
        }
        receiver.take(new Booked(
                Books.Kind.valueOf(row.getString(1)),
                claim,
                new PersonId(person.get()),
                new PolicyId(row.getString(3)),
                new Amounts(Money.ofFen(row.getLong(4)), payments(row)),
                content.get()));
    }

    private static Map<TierName, Money> payments(ResultSet row) throws SQLException {
        Map<TierName, Money> payments = new EnumMap<>(TierName.class);
        for (TierName tier : TierName.values()) {
            payments.put(tier, Money.ofFen(row.getLong(FIRST_TIER + tier.ordinal())));
        }
        return payments;
    }
}
