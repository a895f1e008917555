package org.sanchong.domain.measure;

import java.time.LocalDate;

/** Why an event is not taken into a measure's history, which then stays as it was. Each has a stable code. */
public sealed interface MeasureRejection {
    /** Returns the code, such as {@code WRONG_STATE}. */
    String code();

    /**
     * It cannot follow where the measure stands.
     *
     * @param step what was to happen
     * @param state how the measure stands on that day
     */
    record WrongState(MeasureStep.Kind step, MeasureState state) implements MeasureRejection {
        @Override
        public String code() {
            return "WRONG_STATE";
        }
    }

    /**
     * It says nothing: evidence is named, reasons are given, an item has a title.
     *
     * @param step what was to happen
     */
    record NoText(MeasureStep.Kind step) implements MeasureRejection {
        @Override
        public String code() {
            return "NO_TEXT";
        }
    }

    /** An item under a clause is added once, and a clause's measure never. */
    record AddedAlready() implements MeasureRejection {
        @Override
        public String code() {
            return "ADDED_ALREADY";
        }
    }

    /**
     * It would be before the item was added.
     *
     * @param on the day
     * @param added the day on which the item was added
     */
    record BeforeAdded(LocalDate on, LocalDate added) implements MeasureRejection {
        @Override
        public String code() {
            return "BEFORE_ADDED";
        }
    }

    /**
     * An event of a later day, which is known already, could then not have happened.
     *
     * @param later the id of that event
     * @param why what would be wrong with it
     */
    record ContradictsLater(String later, MeasureRejection why) implements MeasureRejection {
        @Override
        public String code() {
            return "CONTRADICTS_LATER";
        }
    }

    /**
     * A measure without end is neither completed nor extended: each period has its evidence.
     *
     * @param step what was to happen
     */
    record NeverEnds(MeasureStep.Kind step) implements MeasureRejection {
        @Override
        public String code() {
            return "NEVER_ENDS";
        }
    }

    /**
     * The measure is not due in the period, or not yet.
     *
     * @param period the period
     */
    record NotDueIn(DuePeriod period) implements MeasureRejection {
        @Override
        public String code() {
            return "NOT_DUE_IN";
        }
    }

    /**
     * The new day is not after the one that holds.
     *
     * @param to the new day
     * @param holds the day that holds
     */
    record NotLater(LocalDate to, LocalDate holds) implements MeasureRejection {
        @Override
        public String code() {
            return "NOT_LATER";
        }
    }
}
