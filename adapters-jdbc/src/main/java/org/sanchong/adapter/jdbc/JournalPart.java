package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanchong.application.port.out.Journal.Check;
import org.sanchong.application.port.out.Journal.Fault;
import org.sanchong.application.port.out.Journal.Part;
import org.sanchong.application.port.out.Journal.Section;

/**
 * A part of the books: so many chains with their running totals, so many entries of a plan year, so many claims, a list of
 * certifications, all catalogs, or so many events of applications and warnings or rows of ledgers. Each is found by a key, so what one takes does not grow with the books.
 */
final class JournalPart {
    private static final Pattern MARK = Pattern.compile("([A-Z]+) (.*)", Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("(-?[0-9]{1,18})");
    private static final Pattern ENTRY = Pattern.compile("([0-9]{1,4}) (-?[0-9]{1,18})");

    private static final String OWNERS = "SELECT number FROM owner_year WHERE number > ? ORDER BY number LIMIT ?";
    private static final String ENTRIES =
            "SELECT entry FROM settlement WHERE plan_year = ? AND entry > ? ORDER BY entry LIMIT ?";
    private static final String CLAIMS = "SELECT claim_id FROM claim WHERE claim_id > ? ORDER BY claim_id LIMIT ?";
    private static final String YEAR = "SELECT MIN(plan_year) FROM (SELECT MIN(plan_year) AS plan_year FROM settlement"
            + " WHERE plan_year > ? UNION ALL SELECT MIN(plan_year) FROM movement WHERE plan_year > ?"
            + " UNION ALL SELECT MIN(plan_year) FROM carried WHERE plan_year > ?) AS years";
    private static final String LIST = "SELECT MIN(number) FROM delivery WHERE number > ?";
    private static final String TAG = "SELECT tag FROM delivery WHERE number = ?";
    private static final String EVENTS = "SELECT number FROM case_event WHERE number > ? ORDER BY number LIMIT ?";
    private static final String EVENT_TAG = "SELECT tag FROM case_event WHERE number = ?";
    private static final String ROWS = "SELECT number FROM ledger_row WHERE number > ? ORDER BY number LIMIT ?";
    private static final String ROW_TAG = "SELECT tag FROM ledger_row WHERE number = ?";

    private final Connection connection;
    private final Vault vault;
    private final int most;

    JournalPart(Connection connection, Vault vault, int most) {
        this.connection = connection;
        this.vault = vault;
        this.most = most;
    }

    /** Returns what came of looking through the part that begins at the mark; empty: the first. */
    Part verify(String mark) throws SQLException {
        if (mark.isEmpty()) {
            return chains(-1);
        }
        Matcher of = matched(MARK, mark);
        String after = of.group(2);
        return switch (of.group(1)) {
            case "CHAINS" -> chains(number(after));
            case "ENTRIES" -> {
                Matcher entry = matched(ENTRY, after);
                yield entries(Integer.parseInt(entry.group(1)), Long.parseLong(entry.group(2)));
            }
            case "YEARS" -> yearBehind(Math.toIntExact(Math.min(number(after), Integer.MAX_VALUE)));
            case "CLAIMS" -> claims(after);
            case "LISTS" -> lists(number(after));
            case "CATALOGS" -> catalogs();
            case "CASES" -> cases(number(after));
            case "LEDGERS" -> ledgers(number(after));
            default -> throw none(mark);
        };
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw none(text);
        }
        return matcher;
    }

    private static long number(String text) {
        return Long.parseLong(matched(NUMBERS, text).group(1));
    }

    private static IllegalArgumentException none(String mark) {
        return new IllegalArgumentException("no part of the books begins at " + mark);
    }

    private Part chains(long after) throws SQLException {
        Last owner = last(OWNERS, after, most);
        long last = owner.isEnd() ? Long.MAX_VALUE : owner.number();
        ChainCheck chains = new ChainCheck(vault);
        Optional<Fault> first = chains.check(connection, after, last);
        if (first.isEmpty()) {
            first = new TotalCheck().check(connection, after, last);
        }
        Check check = new Check(chains.chains(), 0, listed(first));
        return new Part(Section.CHAINS, check, owner.isEnd() ? "YEARS -1" : "CHAINS " + last);
    }

    private Part yearBehind(int year) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, YEAR, year, year, year)) {
            rows.next();
            int next = rows.row().getInt(1);
            return rows.row().wasNull() ? claims("") : entries(next, -1);
        }
    }

    private Part entries(int year, long after) throws SQLException {
        Last entry = last(ENTRIES, year, after, most);
        long last = entry.isEnd() ? Long.MAX_VALUE : entry.number();
        EntryCheck entries = new EntryCheck(vault.keys());
        Optional<Fault> first = entries.check(connection, year, after, last);
        Check check = new Check(0, entries.entries(), listed(first));
        return new Part(Section.ENTRIES, check, entry.isEnd() ? "YEARS " + year : "ENTRIES " + year + " " + last);
    }

    private Part claims(String after) throws SQLException {
        String last = "";
        int found = 0;
        try (RowCursor rows = new RowCursor(connection, CLAIMS, after, most)) {
            while (rows.next()) {
                last = rows.row().getString(1);
                found++;
            }
        }
        boolean isEnd = found < most;
        Optional<Fault> first = new ClaimCheck(vault).check(connection, after, isEnd ? "" : last);
        return new Part(Section.CLAIMS, new Check(0, 0, listed(first)), isEnd ? "LISTS 0" : "CLAIMS " + last);
    }

    private Part lists(long after) throws SQLException {
        CertificationCheck lists = new CertificationCheck(vault);
        if (after > 0) {
            try (RowCursor rows = new RowCursor(connection, TAG, after)) {
                if (!rows.next()) {
                    throw none("LISTS " + after);
                }
                lists.behind(after, rows.row().getBytes(1));
            }
        }
        try (RowCursor rows = new RowCursor(connection, LIST, after)) {
            rows.next();
            long number = rows.row().getLong(1);
            boolean isEnd = rows.row().wasNull();
            Optional<Fault> first = isEnd ? lists.ending(connection) : lists.check(connection, number);
            Check check = new Check(0, 0, listed(first));
            return new Part(Section.CERTIFICATIONS, check, isEnd ? "CATALOGS " : "LISTS " + number);
        }
    }

    private Part catalogs() throws SQLException {
        Optional<Fault> first = new CatalogCheck(vault.keys()).check(connection);
        return new Part(Section.CATALOGS, new Check(0, 0, listed(first)), "CASES 0");
    }

    private Part cases(long after) throws SQLException {
        CaseCheck cases = new CaseCheck(vault);
        if (after > 0) {
            try (RowCursor rows = new RowCursor(connection, EVENT_TAG, after)) {
                if (!rows.next()) {
                    throw none("CASES " + after);
                }
                cases.behind(after, rows.row().getBytes(1));
            }
        }
        Last event = last(EVENTS, after, most);
        long last = event.isEnd() ? Long.MAX_VALUE : event.number();
        Optional<Fault> first = cases.check(connection, last);
        if (first.isEmpty() && event.isEnd()) {
            first = cases.ending(connection);
        }
        return new Part(Section.CASES, new Check(0, 0, listed(first)), event.isEnd() ? "LEDGERS 0" : "CASES " + last);
    }

    private Part ledgers(long after) throws SQLException {
        LedgerCheck ledgers = new LedgerCheck(vault);
        if (after > 0) {
            try (RowCursor rows = new RowCursor(connection, ROW_TAG, after)) {
                if (!rows.next()) {
                    throw none("LEDGERS " + after);
                }
                ledgers.behind(after, rows.row().getBytes(1));
            }
        }
        Last row = last(ROWS, after, most);
        long last = row.isEnd() ? Long.MAX_VALUE : row.number();
        Optional<Fault> first = ledgers.check(connection, last);
        if (first.isEmpty() && row.isEnd()) {
            first = ledgers.ending(connection);
        }
        return new Part(Section.LEDGERS, new Check(0, 0, listed(first)), row.isEnd() ? "" : "LEDGERS " + last);
    }

    /** The last of some numbers, and whether no more follow. */
    private record Last(long number, boolean isEnd) {}

    private Last last(String sql, Object... arguments) throws SQLException {
        long number = 0;
        int found = 0;
        try (RowCursor rows = new RowCursor(connection, sql, arguments)) {
            while (rows.next()) {
                number = rows.row().getLong(1);
                found++;
            }
        }
        return new Last(number, found < most);
    }

    private static List<Fault> listed(Optional<Fault> fault) {
        return fault.map(List::of).orElse(List.of());
    }
}
