package org.sanchong.application.wording;

import org.sanchong.domain.fund.FundRowFault;

/** Why a row of fund accounts is of no use. */
public sealed interface FundFault {
    /** Returns the code, such as {@code ALREADY_OFFSET}. */
    String code();

    /**
     * What can be wrong with other lists too.
     *
     * @param fault what it is
     */
    record OfRow(EnrolmentFault fault) implements FundFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * The amount is 0.00, or its sign does not go with what the row says.
     *
     * @param amount the amount as given
     */
    record WrongSign(String amount) implements FundFault {
        @Override
        public String code() {
            return "WRONG_SIGN";
        }
    }

    /**
     * The row does not agree with others.
     *
     * @param fault how
     */
    record Disagrees(FundRowFault fault) implements FundFault {
        @Override
        public String code() {
            return fault.code();
        }
    }
}
