package org.sanchong.architecture.conforming.domain.settlement;

/** Why a claim is not settled. */
public sealed interface Refusal {
    /** Returns the code. */
    String code();

    /**
     * The claim costs less than nothing.
     *
     * @param claim the claim's id
     */
    record NegativeTotal(String claim) implements Refusal {
        @Override
        public String code() {
            return "NEGATIVE_TOTAL";
        }
    }
}
