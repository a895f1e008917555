package org.sanchong.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event of a case (事项), an application or a warning, as its row says.
 *
 * @param number its number, from 1
 * @param at when the books learnt of it, in whole microseconds
 * @param step what it is
 */
record CaseRow(long number, Instant at, Step step) {
    /** What a case is. */
    enum Subject {
        /** An application for assistance. */
        APPLICATION,
        /** A warning. */
        WARNING
    }

    /** The columns from which a row is read, in their order. */
    static final String COLUMNS = "e.number, e.recorded_at, e.subject, e.case_id, e.place, e.kind, e.happened_on,"
            + " e.plan_year, e.claim_id, e.content, e.tag, o.owner_key, o.owner_id, o.secret, o.secret_version";

    /** Where what happened stands among them, encrypted. */
    static final int CONTENT = 10;

    /** Where the tag stands. */
    static final int TAG = 11;

    /** Where the owner's key stands; behind it the id, the secret and its version. */
    static final int OWNER = 12;

    /** The kinds of events behind which nobody has to act any more, as a list of SQL. */
    static final String CLOSING = "('PAID', 'TOLD', 'WITHDRAWN', 'FOLLOWED_UP')";

    /**
     * What an event is.
     *
     * @param subject what the case is
     * @param caseId the case's id
     * @param place its place among the events of the case, from 1
     * @param kind what happened
     * @param on the day
     * @param planYear the plan year
     * @param claims the claim that it names; one or none
     */
    record Step(
            Subject subject, String caseId, int place, String kind, LocalDate on, int planYear, List<String> claims) {
        /** Keeps the list as it is now. */
        Step {
            claims = List.copyOf(claims);
        }

        /** Returns whether nobody has to act on the case any more. */
        boolean closes() {
            return CLOSING.contains("'" + kind + "'");
        }

        /** Returns what tells it apart. */
        String name() {
            return subject + " " + caseId + " " + place;
        }
    }

    static CaseRow of(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new Step(
                        Subject.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        row.getInt(8),
                        Stream.ofNullable(row.getString(9)).toList()));
    }

    /**
     * Returns what authenticates the row, behind the tag of the row before.
     *
     * @param ownerKey by what the person is found
     * @param sealed what happened, encrypted
     */
    byte[] tag(StoreKeys keys, byte[] before, byte[] ownerKey, byte[] sealed) {
        return keys.journalTag(new CanonicalBytes("case-event")
                .bytes(before)
                .number(number)
                .number(EntryContent.micros(at))
                .text(step.subject().name())
                .text(step.caseId())
                .number(step.place())
                .text(step.kind())
                .text(step.on().toString())
                .number(step.planYear())
                .list(step.claims(), (bytes, claim) -> bytes.text(claim))
                .bytes(ownerKey)
                .bytes(sealed)
                .toBytes());
    }
}
