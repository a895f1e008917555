package org.sanchong.application.wording;

import org.sanchong.domain.supervision.SupervisionRejection;

/** Why a row of what happened to matters of supervision is of no use. */
public sealed interface SupervisionFault {
    /** Returns the code, such as {@code WRONG_STATE}. */
    String code();

    /**
     * What can be wrong with other lists too.
     *
     * @param fault what it is
     */
    record OfRow(EnrolmentFault fault) implements SupervisionFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * It cannot follow what happened before.
     *
     * @param why why not
     */
    record OfMatter(SupervisionRejection why) implements SupervisionFault {
        @Override
        public String code() {
            return why.code();
        }
    }

    /**
     * The number is none, or could lead to a person.
     *
     * @param value what was given, its middle hidden where it may be an identity number
     */
    record BadNumber(String value) implements SupervisionFault {
        @Override
        public String code() {
            return "BAD_MATTER_ID";
        }
    }

    /**
     * No earlier row says that the matter began.
     *
     * @param matter its number
     */
    record NeverBegun(String matter) implements SupervisionFault {
        @Override
        public String code() {
            return "NEVER_BEGUN";
        }
    }

    /**
     * An earlier row of the list has the facility or office, and stands.
     *
     * @param facility which
     */
    record ListedTwice(String facility) implements SupervisionFault {
        @Override
        public String code() {
            return "DUPLICATE_FACILITY";
        }
    }

    /**
     * The share or the cap of a reward cannot be read, or is out of bounds.
     *
     * @param column which
     * @param value what was given
     */
    record BadReward(String column, String value) implements SupervisionFault {
        @Override
        public String code() {
            return "BAD_REWARD";
        }
    }
}
