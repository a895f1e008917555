package org.sanchong.domain.supervision;

import java.util.List;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;

/**
 * What every rule of reminders has.
 *
 * @param id its name among the rules, of small letters, digits and hyphens
 * @param clauses the clauses that it serves, at least one
 * @param provenance where its figures come from; no document prints them so far, so mostly ILLUSTRATIVE or CITED
 * @param document the document that prints its figures; empty where none does
 */
public record RuleTerms(String id, List<ClauseId> clauses, Provenance provenance, String document) {
    /** Keeps the clauses as they are now. */
    public RuleTerms {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a rule is named by small letters, digits and hyphens: " + id);
        }
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a rule serves a clause: " + id);
        }
        clauses = List.copyOf(clauses);
    }

    /** Returns whether the figures are for demonstration alone. */
    public boolean isIllustrative() {
        return provenance == Provenance.ILLUSTRATIVE;
    }
}
