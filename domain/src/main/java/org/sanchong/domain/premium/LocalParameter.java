package org.sanchong.domain.premium;

import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.time.PlanYear;

/**
 * A figure that a policy leaves to the locality (地方参数).
 *
 * @param key which one it is
 * @param value the value: fen, millionths, a day's number or a number of days, as its name says
 * @param document the document that prints it
 */
public record LocalParameter(Key key, long value, String document) {
    /** Returns the document that prints it, as a source beside the clause that leaves it open. */
    Source citedBeside(ClauseId clause) {
        return Source.builder()
                .clause(clause)
                .provenance(Provenance.CITED)
                .note(document)
                .build();
    }

    /** What is left to localities. */
    public enum Name {
        /** The personal premium, in fen. */
        PERSONAL_PREMIUM,
        /** The public part, in fen. */
        FISCAL_PART,
        /** A category's subsidy as a share of the personal premium, in millionths. */
        SUBSIDY_SHARE,
        /** A category's subsidy as an amount, in fen. */
        SUBSIDY_AMOUNT,
        /** The last day of the central collection, as a day's number. */
        COLLECTION_TO,
        /** How many days after payment cover starts for those whose start no document rules. */
        WAITING_DAYS
    }

    /**
     * Tells a parameter.
     *
     * @param region for which region, and those below it that have none of their own
     * @param year for which plan year
     * @param insurance for which scheme
     * @param name what it is
     * @param of of a subsidy: the one category that it is of; empty of anything else
     */
    public record Key(
            RegionCode region, PlanYear year, InsuranceType insurance, Name name, List<EligibilityCategory> of) {
        /** Checks that a subsidy's parameter names one category, and any other none. */
        public Key {
            of = List.copyOf(of);
            boolean subsidy = name == Name.SUBSIDY_SHARE || name == Name.SUBSIDY_AMOUNT;
            if (of.size() != (subsidy ? 1 : 0)) {
                throw new IllegalArgumentException(
                        name + (subsidy ? " needs the category that it is for" : " is for no category"));
            }
        }

        /** Returns of which category it is, where it is of one. */
        public Optional<EligibilityCategory> category() {
            return of.stream().findFirst();
        }
    }
}
