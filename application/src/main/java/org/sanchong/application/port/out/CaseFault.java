package org.sanchong.application.port.out;

/** Why a row of settlements, or of the claims beside them, is no settled case (结算记录). */
public sealed interface CaseFault {
    /** Returns the code, such as {@code NO_CLAIM}. */
    String code();

    /**
     * The row has more or fewer values than the header.
     *
     * @param columns how many the header has
     * @param values how many the row has
     */
    record MalformedRow(int columns, int values) implements CaseFault {
        @Override
        public String code() {
            return "MALFORMED_ROW";
        }
    }

    /**
     * The file of claims has no claim of the settlement's id.
     *
     * @param claim the id
     */
    record NoClaim(String claim) implements CaseFault {
        @Override
        public String code() {
            return "NO_CLAIM";
        }
    }

    /**
     * The settlements have none of the claim.
     *
     * @param claim its id
     */
    record NoSettlement(String claim) implements CaseFault {
        @Override
        public String code() {
            return "NO_SETTLEMENT";
        }
    }

    /**
     * An earlier row has the id.
     *
     * @param claim the id
     */
    record Repeated(String claim) implements CaseFault {
        @Override
        public String code() {
            return "REPEATED_CLAIM";
        }
    }

    /**
     * A value cannot be read.
     *
     * @param claim the claim's id as given
     * @param column the column
     * @param value the value as given
     */
    record Unreadable(String claim, String column, String value) implements CaseFault {
        @Override
        public String code() {
            return "UNREADABLE";
        }
    }

    /**
     * What the claim and its settlement say does not come to the same.
     *
     * @param claim the claim's id
     * @param column the settlements' column
     * @param said what it says
     * @param expected what it is by the other columns
     */
    record OtherAmounts(String claim, String column, String said, String expected) implements CaseFault {
        @Override
        public String code() {
            return "OTHER_AMOUNTS";
        }
    }

    /**
     * A refund takes back a claim that is not among those settled.
     *
     * @param refund the refund's id
     * @param claim the id of the claim
     */
    record NothingToReverse(String refund, String claim) implements CaseFault {
        @Override
        public String code() {
            return "NOTHING_TO_REVERSE";
        }
    }
}
