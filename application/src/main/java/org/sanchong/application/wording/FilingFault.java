package org.sanchong.application.wording;

import java.time.LocalDate;

/** Why a row of filings or contracts cannot be used. */
public sealed interface FilingFault {
    /** Returns the code, such as {@code NO_DESTINATION}. */
    String code();

    /**
     * What can be wrong with claims too.
     *
     * @param fault what it is
     */
    record OfRow(ClaimFault fault) implements FilingFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * An earlier row has the id, and stands.
     *
     * @param filing the id
     */
    record DuplicateFiling(String filing) implements FilingFault {
        @Override
        public String code() {
            return "DUPLICATE_FILING";
        }
    }

    /** A referral or a filing for off-site care says neither to which facility nor where it leads. */
    record NoDestination() implements FilingFault {
        @Override
        public String code() {
            return "NO_DESTINATION";
        }
    }

    /**
     * It ends before it begins.
     *
     * @param from the first day
     * @param to the last day
     */
    record EndsBeforeItBegins(LocalDate from, LocalDate to) implements FilingFault {
        @Override
        public String code() {
            return "BAD_DATE";
        }
    }
}
