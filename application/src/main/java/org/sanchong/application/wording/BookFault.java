package org.sanchong.application.wording;

/** Why a claim is not settled into books that have one of its id. */
public sealed interface BookFault {
    /** Returns the code, such as {@code CLAIM_CONFLICT}. */
    String code();

    /** Returns the claim's id. */
    String claim();

    /**
     * It said something else.
     *
     * @param claim the claim's id
     */
    record ClaimConflict(String claim) implements BookFault {
        @Override
        public String code() {
            return "CLAIM_CONFLICT";
        }
    }

    /**
     * The books have no such claim, and the person is forgotten.
     *
     * @param claim the claim's id
     */
    record PersonForgotten(String claim) implements BookFault {
        @Override
        public String code() {
            return "PERSON_FORGOTTEN";
        }
    }

    /**
     * It said the same, and was taken back.
     *
     * @param claim the claim's id
     */
    record ClaimReversed(String claim) implements BookFault {
        @Override
        public String code() {
            return "CLAIM_REVERSED";
        }
    }
}
