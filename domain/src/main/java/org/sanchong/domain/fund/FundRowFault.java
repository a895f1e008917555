package org.sanchong.domain.fund;

/** Why a row does not agree with others. */
public sealed interface FundRowFault {
    /** Returns the code, such as {@code ALREADY_OFFSET}. */
    String code();

    /** Returns the row that does not agree. */
    String row();

    /**
     * Another row has the id and says something else.
     *
     * @param row the id
     */
    record OtherRow(String row) implements FundRowFault {
        @Override
        public String code() {
            return "OTHER_ROW";
        }
    }

    /**
     * The kind needs a tier or a party and has none, or has one and takes none.
     *
     * @param row the id
     * @param kind its kind
     */
    record WrongSubject(String row, FundRow.Kind kind) implements FundRowFault {
        @Override
        public String code() {
            return "WRONG_SUBJECT";
        }
    }

    /**
     * No row has the id that is taken back.
     *
     * @param row the counter-row
     * @param offsets the id that no row has
     */
    record NoSuchRow(String row, String offsets) implements FundRowFault {
        @Override
        public String code() {
            return "NO_SUCH_ROW";
        }
    }

    /**
     * The counter-row does not mirror the row that it takes back, or is earlier.
     *
     * @param row the counter-row
     * @param offsets the row that it takes back
     */
    record NoMirror(String row, String offsets) implements FundRowFault {
        @Override
        public String code() {
            return "NO_MIRROR";
        }
    }

    /**
     * The row is taken back already, or takes back itself.
     *
     * @param row the counter-row
     * @param offsets the row that it would take back
     */
    record AlreadyOffset(String row, String offsets) implements FundRowFault {
        @Override
        public String code() {
            return "ALREADY_OFFSET";
        }
    }
}
