package org.sanchong.application.port.in;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.ExplainedSettlement;

/**
 * Settles a claim of the books again (重算), from what they keep of it: what it said, and what stood before it; and tells
 * whether it comes out as it is kept, to the seal of its derivation.
 */
public interface ExplainFromBooks {
    /** Settles the claim again; nothing is kept. */
    Outcome explain(ClaimId claim);

    /**
     * A settlement that was made again.
     *
     * @param stated what the claim said, by column in the order of the contract, then further facts; without what need not be said
     * @param explained the settlement with its derivation
     */
    record Remade(Map<String, String> stated, ExplainedSettlement explained) {
        /** Keeps the map as it is now, in its order. */
        public Remade {
            stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
        }
    }

    /**
     * Where a settlement that was made again is not the one that is kept.
     *
     * @param what an amount by its column, {@code movement} with account and region, {@code carried} with the account,
     *     {@code policy}, {@code notes}, {@code seal}, {@code rejected}, {@code content}, which cannot be read, or
     *     {@code catalog}, which is not the one that settled the claim: it was altered
     * @param kept what the books keep; empty for nothing
     * @param made what it comes to; of {@code rejected} the code
     */
    record Difference(String what, String kept, String made) {}

    /** What came of it. */
    sealed interface Outcome {
        /**
         * Amounts, movements and the derivation's seal are those that are kept.
         *
         * @param booked what the books have
         * @param remade the settlement
         */
        record Same(BookedClaim booked, Remade remade) implements Outcome {}

        /**
         * It does not come out as it is kept.
         *
         * @param booked what the books have
         * @param differences where, at least one
         */
        record Different(BookedClaim booked, List<Difference> differences) implements Outcome {
            /** Keeps the list as it is now. */
            public Different {
                differences = List.copyOf(differences);
            }

            /** Returns the code. */
            public String code() {
                return "SETTLED_OTHERWISE";
            }
        }

        /**
         * It was settled by another catalog, so its derivation cannot be made again with this one.
         *
         * @param booked what the books have
         * @param alike the settlement by this catalog, where all amounts and movements are those that are kept; else empty
         */
        record OfOtherCatalog(BookedClaim booked, List<Remade> alike) implements Outcome {
            /** Keeps the list as it is now. */
            public OfOtherCatalog {
                alike = List.copyOf(alike);
            }

            /** Returns the code. */
            public String code() {
                return "OTHER_CATALOG";
            }
        }

        /**
         * The person is forgotten, and what the claim said with the person.
         *
         * @param booked what the books have
         */
        record Forgotten(BookedClaim booked) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "PERSON_FORGOTTEN";
            }
        }

        /**
         * The books do not have the claim.
         *
         * @param claim the claim
         */
        record Unknown(ClaimId claim) implements Outcome {
            /** Returns the code. */
            public String code() {
                return "UNKNOWN_CLAIM";
            }
        }
    }
}
