package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.person.PersonId;

/** Reads events of cases: of each case all, in their order. */
final class CaseReading {
    private static final String SELECT =
            "SELECT " + CaseRow.COLUMNS + " FROM case_event AS e JOIN owner_year AS o ON o.number = e.owner_year";
    private static final String OF_CASE = SELECT + " WHERE e.subject = ? AND e.case_id = ? ORDER BY e.place";
    private static final String OF_YEAR = SELECT + " WHERE e.subject = ? AND e.plan_year = ? ORDER BY e.number";
    private static final String OPEN = "SELECT k.case_id FROM open_case AS k WHERE k.subject = ? ORDER BY k.case_id";
    private static final String CLAIM =
            "SELECT e.case_id FROM case_event AS e WHERE e.claim_id = ? AND e.subject = ? ORDER BY e.case_id";
    private static final String HAPPENED = "SELECT e.case_id FROM case_event AS e WHERE e.subject = ? AND e.kind = ?"
            + " AND e.happened_on BETWEEN ? AND ? ORDER BY e.number";

    private final Connection connection;
    private final Vault vault;
    private final CaseRow.Subject subject;

    CaseReading(Connection connection, Vault vault, CaseRow.Subject subject) {
        this.connection = connection;
        this.vault = vault;
        this.subject = subject;
    }

    /**
     * An event that was read.
     *
     * @param step what it is
     * @param person whose it is; none where the person is forgotten
     * @param values what happened; none where the person is forgotten
     */
    record Opened(CaseRow.Step step, List<PersonId> person, List<String> values) {
        /** Keeps the lists as they are now. */
        Opened {
            person = List.copyOf(person);
            values = List.copyOf(values);
        }

        boolean isForgotten() {
            return person.isEmpty();
        }
    }

    /** Returns the events of a case; none where there is no such case. */
    List<Opened> ofCase(String id) throws SQLException {
        List<Opened> events = new ArrayList<>();
        try (RowCursor rows = new RowCursor(connection, OF_CASE, subject.name(), id)) {
            while (rows.next()) {
                events.add(opened(rows.row()));
            }
        }
        return events;
    }

    /** Returns the events of the cases of a plan year, by the cases' ids in the order in which they began. */
    Map<String, List<Opened>> ofYear(int year) throws SQLException {
        Map<String, List<Opened>> cases = new LinkedHashMap<>();
        try (RowCursor rows = new RowCursor(connection, OF_YEAR, subject.name(), year)) {
            while (rows.next()) {
                Opened event = opened(rows.row());
                cases.computeIfAbsent(event.step().caseId(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        return cases;
    }

    /** Returns the ids of the cases that are open, in order. */
    Set<String> open() throws SQLException {
        return ids(new RowCursor(connection, OPEN, subject.name()));
    }

    /** Returns the ids of the cases that name the claim, in order. */
    Set<String> ofClaim(String claim) throws SQLException {
        return ids(new RowCursor(connection, CLAIM, claim, subject.name()));
    }

    /** Returns the ids of the cases to which something of the kind happened on the days, both included. */
    Set<String> happened(String kind, LocalDate from, LocalDate to) throws SQLException {
        return ids(new RowCursor(connection, HAPPENED, subject.name(), kind, from, to));
    }

    private static Set<String> ids(RowCursor rows) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        try (rows) {
            while (rows.next()) {
                ids.add(rows.row().getString(1));
            }
        }
        return ids;
    }

    private Opened opened(ResultSet row) throws SQLException {
        CaseRow.Step step = CaseRow.of(row).step();
        OwnerSecret secret = secret(row, vault);
        if (secret.isForgotten()) {
            return new Opened(step, List.of(), List.of());
        }
        Optional<String> person = secret.openedId(row.getBytes(CaseRow.OWNER + 1));
        Optional<String> text = secret.openCase(step, row.getBytes(CaseRow.CONTENT));
        if (person.isEmpty() || text.isEmpty()) {
            throw new UnusableFileException("event " + step.place() + " of " + step.subject() + " " + step.caseId()
                    + " in the books does not open with these keys: it was changed, or the file of keys lacks a master"
                    + " key. \"journal verify\" tells more / 账簿中 " + step.caseId() + " 的第 " + step.place()
                    + " 条事项无法打开：数据被改动，或密钥文件缺少主密钥。请用 journal verify 查明");
        }
        return new Opened(step, List.of(new PersonId(person.get())), CaseText.read(text.get()));
    }

    /** Returns the secret of the person of a row. */
    static OwnerSecret secret(ResultSet row, Vault vault) throws SQLException {
        PersonKey.Wrapped wrapped =
                new PersonKey.Wrapped(row.getInt(CaseRow.OWNER + 3), row.getBytes(CaseRow.OWNER + 2));
        return vault.secret(row.getBytes(CaseRow.OWNER), 0, wrapped);
    }
}
