package org.sanchong.application.wording;

import org.sanchong.domain.money.Money;

/** What is wrong with a fee line (收费明细), or with a claim's lines together. Codes are stable. */
public sealed interface LineFault {
    /** Returns the code, such as {@code LINES_MISMATCH}. */
    String code();

    /**
     * A value of a line cannot be used.
     *
     * @param line the line of the file, from 1
     * @param problem what is wrong with it
     * @param column the column
     * @param value the value as given
     */
    record BadValue(long line, Problem problem, String column, String value) implements LineFault {
        @Override
        public String code() {
            return problem.code();
        }
    }

    /** What is wrong with a value of a line. */
    enum Problem {
        /** A required value is empty. */
        MISSING("MISSING_VALUE"),
        /** No number with up to four decimals, or too much. */
        NO_NUMBER("BAD_AMOUNT"),
        /** A price is negative. */
        NEGATIVE("NEGATIVE_AMOUNT"),
        /** No share such as 5% or 0.05. */
        NO_SHARE("BAD_SHARE"),
        /** No class of the catalogues. */
        NO_CLASS("UNKNOWN_CODE"),
        /** No whole number. */
        NO_LINE_NUMBER("BAD_LINE_NO"),
        /** No day. */
        NO_DAY("BAD_DATE"),
        /** An earlier line of the claim has the number. */
        REPEATED("DUPLICATE_LINE"),
        /** Price times quantity is more than an amount may be. */
        TOO_MUCH("BAD_AMOUNT");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * The line has more or fewer values than the header has columns.
     *
     * @param line the line of the file, from 1
     * @param expected how many columns there are
     * @param found how many values there are
     */
    record MalformedLine(long line, int expected, int found) implements LineFault {
        @Override
        public String code() {
            return "MALFORMED_ROW";
        }
    }

    /**
     * The claim says another amount than its lines come to.
     *
     * @param column the claim's column
     * @param given what the claim says
     * @param sum what the lines come to
     */
    record LinesMismatch(String column, Money given, Money sum) implements LineFault {
        @Override
        public String code() {
            return "LINES_MISMATCH";
        }
    }

    /**
     * The lines come to less than nothing, and the claim is no refund.
     *
     * @param column the claim's column
     * @param sum what the lines come to
     */
    record NegativeSum(String column, Money sum) implements LineFault {
        @Override
        public String code() {
            return "NEGATIVE_AMOUNT";
        }
    }
}
