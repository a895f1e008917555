package org.sanchong.application.wording;

/** Why a claim is not settled into books: they have one of its id, or cannot have it. */
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
     * The books have no such claim, and its id is longer than what they keep, or has a character that they do not.
     *
     * @param claim the claim's id
     */
    record UnkeptIdentifier(String claim) implements BookFault {
        @Override
        public String code() {
            return "BAD_IDENTIFIER";
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
