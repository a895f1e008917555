package org.sanchong.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.time.WorkingCalendar;

/**
 * The policies that claims may be settled under, and the words they use (政策目录). Immutable once it is there.
 *
 * <p>A catalog is what is known on a day: of a policy with several revisions it holds the last one recorded. The earlier
 * ones are kept, so that {@link #asKnownOn} can go back to what was known when a claim was settled.
 */
public interface PolicyCatalog {
    /** Returns the words that policies and claims may use. */
    Vocabulary vocabulary();

    /** Returns the policies in order of region and first day; each id once, in the last revision that is known. */
    List<BenefitPolicy> policies();

    /** Returns the documents that the policies carry out. */
    List<PolicyDocument> documents();

    /** Returns the readings taken where a document leaves something open. */
    List<Interpretation> interpretations();

    /**
     * Returns the working days that statutory periods are counted in. No claim is settled by them: they are no part of
     * the {@link #contentHash}, nor of what is known on a day.
     */
    default WorkingCalendar workingCalendar() {
        return WorkingCalendar.ofNoYear();
    }

    /**
     * Returns the SHA-256 over what claims are settled under, 64 hexadecimal digits: equal content, equal hash. It covers
     * the {@link #vocabulary}, {@link #documents}, {@link #policies} and {@link #interpretations}, and neither what is
     * superseded nor what is recorded later: a catalog as it was known on a day has the hash that it had on that day.
     */
    String contentHash();

    /**
     * Returns whether all that the policies ask for is known to be declared. A calculator believes it, and resolves a policy
     * once a claim asks for it; of a catalog that does not say so it resolves all at once, so that a defect shows first.
     */
    default boolean isFoundConsistent() {
        return false;
    }

    /** Returns the revisions that later ones took the place of, in order of id and of the day they were recorded. */
    default List<BenefitPolicy> superseded() {
        return List.of();
    }

    /**
     * Returns the revisions that were recorded after the day on which the catalog is known, in order of id and day; none
     * for a catalog that holds everything that is known.
     */
    default List<BenefitPolicy> recordedLater() {
        return List.of();
    }

    /**
     * Returns the catalog as it was known on the day: of each policy the last revision recorded on it or before, and no
     * policy of which none was. Documents, readings, categories and the words of the vocabulary's files are not
     * versioned, and stay. What is known on a day cannot grow: of a catalog as known on an earlier day it is that one.
     *
     * @throws UnsupportedOperationException if the catalog has revisions that are recorded later, and cannot leave them
     *     out
     */
    default PolicyCatalog asKnownOn(LocalDate day) {
        if (superseded().isEmpty()
                && new PolicyRevisions(policies()).recordedAfter(day).isEmpty()) {
            return this;
        }
        throw new UnsupportedOperationException("this catalog cannot go back to " + day);
    }

    /** Returns the policy of that id. */
    default Optional<BenefitPolicy> policy(PolicyId id) {
        return policies().stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
