package org.sanchong.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;

/**
 * A settlement that is taken back.
 *
 * @param claimId the claim
 * @param personId the person
 * @param policy the policy
 * @param state {@code REVERSED}
 * @param recordedAt when it was taken back
 * @param amounts what the entry adds: the settlement's with the opposite sign
 * @param corrections what was otherwise of claims that followed; absent where it had been taken back before
 */
record ReversalView(
        String claimId,
        String personId,
        String policy,
        String state,
        String recordedAt,
        @JsonUnwrapped AmountsView amounts,
        @Nullable List<Correction> corrections) {
    /** Returns what became of the settlement. */
    static ReversalView of(StoredClaims.TakenBack taken) {
        Books.Entry entry = taken.entry();
        return new ReversalView(
                entry.claim().value(),
                entry.person().value(),
                entry.policy().value(),
                "REVERSED",
                entry.recordedAt().toString(),
                AmountsView.of(new BookedRow(entry)),
                taken.isNew() ? taken.corrections().stream().map(Correction::of).toList() : null);
    }

    /**
     * An entry that corrects a settlement which followed.
     *
     * @param claimId the claim
     * @param amounts each amount as a difference
     */
    record Correction(String claimId, @JsonUnwrapped AmountsView amounts) {
        static Correction of(Books.Entry entry) {
            return new Correction(entry.claim().value(), AmountsView.of(new BookedRow(entry)));
        }
    }
}
