package org.sanchong.adapter.rest;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.SettledRow;

/**
 * A settlement, with the names that it has in a file.
 *
 * @param claimId the claim
 * @param personId the person
 * @param policy the policy
 * @param status {@code SETTLED}
 * @param amounts what it comes to
 * @param reason the notes, joined as in a file
 * @param notes the same one by one, each begun by its code
 * @param state in books, whether it stands: {@code STANDING}, {@code CORRECTED} or {@code REVERSED}; {@code REFUND} takes another back
 * @param reverses of a refund in books the claim that it takes back
 * @param recordedAt in books, since when it is what it is
 * @param derivation how it came about, a JSON object; where it was asked for
 * @param carried fields of the sender's own
 */
record SettlementView(
        String claimId,
        String personId,
        String policy,
        String status,
        @JsonUnwrapped AmountsView amounts,
        String reason,
        List<String> notes,
        @Nullable String state,
        @Nullable String reverses,
        @Nullable String recordedAt,
        @JsonRawValue @Nullable String derivation,
        @JsonIgnore Map<String, String> carried)
        implements SettlementAnswer {
    private static final String BETWEEN_NOTES = "; ";

    /** Keeps list and map as they are now. */
    SettlementView {
        notes = List.copyOf(notes);
        carried = Collections.unmodifiableMap(new LinkedHashMap<>(carried));
    }

    /** Returns what became of a row; of a rejected one the reason is the reason. */
    static SettlementView of(SettledRow row, Map<String, String> carried) {
        return new SettlementView(
                row.claimId().toString(),
                row.personId().toString(),
                row.policy(),
                row.isSettled() ? "SETTLED" : "REJECTED",
                row.isSettled() ? AmountsView.of(row) : AmountsView.none(),
                row.reason(),
                notes(row.reason()),
                null,
                null,
                null,
                null,
                carried);
    }

    /** Returns a settlement of books as it stands, its notes in words. */
    static SettlementView of(Books.BookedClaim booked, String notes, Map<String, String> carried) {
        Books.Entry standing = booked.standing();
        String state = booked.stands() ? booked.isCorrected() ? "CORRECTED" : "STANDING" : "REVERSED";
        return new SettlementView(
                standing.claim().value(),
                standing.person().value(),
                standing.policy().value(),
                "SETTLED",
                AmountsView.of(new BookedRow(standing)),
                notes,
                notes(notes),
                state,
                null,
                booked.takenBack().orElse(standing).recordedAt().toString(),
                null,
                carried);
    }

    /** Returns a refund by the entry that takes a claim back, its notes in words. */
    static SettlementView of(String refund, Books.Entry entry, String notes) {
        return new SettlementView(
                refund,
                entry.person().value(),
                entry.policy().value(),
                "SETTLED",
                AmountsView.of(new BookedRow(entry)),
                notes,
                notes(notes),
                "REFUND",
                entry.claim().value(),
                entry.recordedAt().toString(),
                null,
                Map.of());
    }

    /** Returns notes one by one. */
    static List<String> notes(String joined) {
        if (joined.isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        int from = 0;
        for (int at = joined.indexOf(BETWEEN_NOTES); at >= 0; at = joined.indexOf(BETWEEN_NOTES, from)) {
            notes.add(joined.substring(from, at));
            from = at + BETWEEN_NOTES.length();
        }
        notes.add(joined.substring(from));
        return notes;
    }

    /** Returns the same with fields of the sender's own. */
    SettlementView withCarried(Map<String, String> fields) {
        return new SettlementView(
                claimId,
                personId,
                policy,
                status,
                amounts,
                reason,
                notes,
                state,
                reverses,
                recordedAt,
                derivation,
                fields);
    }

    /** Returns the same with its derivation. */
    SettlementView withDerivation(String json) {
        return new SettlementView(
                claimId, personId, policy, status, amounts, reason, notes, state, reverses, recordedAt, json, carried);
    }

    /** Returns whether the claim is settled. */
    @JsonIgnore
    boolean isSettled() {
        return "SETTLED".equals(status);
    }

    /** Returns the sender's own fields, which stand beside the others. */
    @JsonAnyGetter
    Map<String, String> own() {
        return carried;
    }
}
