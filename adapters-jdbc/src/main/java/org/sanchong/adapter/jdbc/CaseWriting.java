package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.person.PersonId;

/** Writes events of cases, one writer after the other: each behind the last that is there. In a transaction. */
final class CaseWriting {
    private static final String LOCK = "SELECT last_number FROM table_head WHERE table_name = 'case_event' FOR UPDATE";
    private static final String LAST =
            "SELECT e.number, e.recorded_at, e.tag FROM case_event AS e ORDER BY e.number DESC LIMIT 1";
    private static final String EVENT = "INSERT INTO case_event (number, recorded_at, subject, case_id, place, kind,"
            + " happened_on, plan_year, claim_id, owner_year, content, tag) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OPEN = "INSERT INTO open_case (subject, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String CLOSE = "DELETE FROM open_case WHERE subject = ? AND case_id = ?";

    private final Connection connection;
    private final Vault vault;
    private long number;
    private Instant last = Instant.MIN;
    private byte[] before = {};

    private CaseWriting(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** Keeps other writers waiting until the transaction ends; to be asked before it is read what is known. */
    static CaseWriting alone(Connection connection, Vault vault) throws SQLException {
        try (PreparedStatement locking = connection.prepareStatement(LOCK);
                ResultSet head = locking.executeQuery()) {
            // Before the first event there is nothing to lock: of two writers one finds its number taken, and looks
            // again.
            head.next();
        }
        CaseWriting writing = new CaseWriting(connection, vault);
        try (RowCursor rows = new RowCursor(connection, LAST)) {
            if (rows.next()) {
                writing.begin(rows.row());
            }
        }
        return writing;
    }

    private void begin(ResultSet row) throws SQLException {
        number = row.getLong(1);
        last = row.getObject(2, OffsetDateTime.class).toInstant();
        before = row.getBytes(3);
    }

    /**
     * Writes an event.
     *
     * @param person whose it is
     * @param values what happened, in words that only who has the person's key reads
     */
    void write(CaseRow.Step step, PersonId person, List<String> values, Instant now) throws SQLException {
        CertifiedOwners.Owner owner =
                new CertifiedOwners(connection, vault).make(List.of(person)).get(person);
        if (owner == null) {
            throw new IllegalStateException("a row of the person was made");
        }
        if (owner.secret().isForgotten()) {
            throw new UnusableFileException("PERSON_FORGOTTEN: the person of " + step.subject() + " " + step.caseId()
                    + " is forgotten in these books. Nothing more is kept of them / 参保人已在账簿中被遗忘，不再登记其任何事项");
        }
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        CaseRow row = new CaseRow(number + 1, at.isBefore(last) ? last : at, step);
        byte[] sealed = owner.secret().sealCase(step, CaseText.write(values));
        byte[] key = HexFormat.of().parseHex(owner.secret().place().ownerKey());
        byte[] tag = row.tag(vault.keys(), before, key, sealed);
        insert(row, owner.number(), sealed, tag);
        TableHead.ofCases(vault.keys()).move(connection, row.number(), tag);
        open(step);
        number = row.number();
        last = row.at();
        before = tag;
    }

    private void insert(CaseRow row, long owner, byte[] sealed, byte[] tag) throws SQLException {
        CaseRow.Step step = row.step();
        try (PreparedStatement statement = connection.prepareStatement(EVENT)) {
            statement.setLong(1, row.number());
            statement.setObject(2, row.at().atOffset(ZoneOffset.UTC));
            statement.setString(3, step.subject().name());
            statement.setString(4, step.caseId());
            statement.setInt(5, step.place());
            statement.setString(6, step.kind());
            statement.setObject(7, step.on());
            statement.setInt(8, step.planYear());
            if (step.claims().isEmpty()) {
                statement.setNull(9, Types.VARCHAR);
            } else {
                statement.setString(9, step.claims().get(0));
            }
            statement.setLong(10, owner);
            statement.setBytes(11, sealed);
            statement.setBytes(12, tag);
            statement.executeUpdate();
        }
    }

    /** Keeps the case among the open ones as long as somebody has to act on it. */
    private void open(CaseRow.Step step) throws SQLException {
        if (step.place() > 1 && !step.closes()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(step.closes() ? CLOSE : OPEN)) {
            statement.setString(1, step.subject().name());
            statement.setString(2, step.caseId());
            statement.executeUpdate();
        }
    }
}
