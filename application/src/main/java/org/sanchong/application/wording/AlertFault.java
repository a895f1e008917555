package org.sanchong.application.wording;

import java.time.LocalDate;

/** Why a row of settlements or of responses says nothing of a warning. */
public sealed interface AlertFault {
    /** Returns the code, such as {@code UNKNOWN_ALERT}. */
    String code();

    /**
     * What can be wrong with other lists too.
     *
     * @param fault what it is
     */
    record OfRow(EnrolmentFault fault) implements AlertFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * The claim was not settled, so nobody knows what the person bears.
     *
     * @param claim its id
     */
    record NotSettled(String claim) implements AlertFault {
        @Override
        public String code() {
            return "NOT_SETTLED";
        }
    }

    /**
     * The file of claims has no claim of the id.
     *
     * @param claim the id
     */
    record NoClaim(String claim) implements AlertFault {
        @Override
        public String code() {
            return "NO_CLAIM";
        }
    }

    /**
     * An amount, the day of discharge or an id cannot be read.
     *
     * @param claim the claim's id
     */
    record Unreadable(String claim) implements AlertFault {
        @Override
        public String code() {
            return "UNREADABLE";
        }
    }

    /**
     * The catalog does not hold the policy that settled the claim, such as one of two regions.
     *
     * @param claim the claim's id
     * @param policy the policy
     */
    record UnknownPolicy(String claim, String policy) implements AlertFault {
        @Override
        public String code() {
            return "UNKNOWN_POLICY";
        }
    }

    /**
     * No warning has the id.
     *
     * @param alert the id
     */
    record UnknownAlert(String alert) implements AlertFault {
        @Override
        public String code() {
            return "UNKNOWN_ALERT";
        }
    }

    /**
     * The catalog does not know the department.
     *
     * @param department its code as given
     */
    record UnknownDepartment(String department) implements AlertFault {
        @Override
        public String code() {
            return "UNKNOWN_DEPARTMENT";
        }
    }

    /**
     * It happened before what it answers.
     *
     * @param alert the warning
     * @param since since when the warning stands as it does
     */
    record TooEarly(String alert, LocalDate since) implements AlertFault {
        @Override
        public String code() {
            return "TOO_EARLY";
        }
    }

    /**
     * The crossing had been undone by then.
     *
     * @param alert the warning
     * @param on the day on which it was undone
     */
    record Undone(String alert, LocalDate on) implements AlertFault {
        @Override
        public String code() {
            return "UNDONE";
        }
    }

    /**
     * It cannot follow what happened before.
     *
     * @param event the event
     * @param state the state of the warning
     */
    record WrongState(String event, String state) implements AlertFault {
        @Override
        public String code() {
            return "WRONG_STATE";
        }
    }
}
