package org.sanchong.application.wording;

import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.measure.MeasureRejection;

/** Why a row says nothing of a measure. */
public sealed interface MeasureFault {
    /** Returns the code, such as {@code UNKNOWN_MEASURE}. */
    String code();

    /**
     * What can be wrong with other lists too.
     *
     * @param fault what it is
     */
    record OfRow(EnrolmentFault fault) implements MeasureFault {
        @Override
        public String code() {
            return fault.code();
        }
    }

    /**
     * A value has not the form of its column.
     *
     * @param column the column
     * @param value the value as given
     */
    record BadValue(String column, String value) implements MeasureFault {
        @Override
        public String code() {
            return "BAD_VALUE";
        }
    }

    /**
     * Neither a document nor an earlier row has the measure.
     *
     * @param measure the measure
     */
    record UnknownMeasure(MeasureId measure) implements MeasureFault {
        @Override
        public String code() {
            return "UNKNOWN_MEASURE";
        }
    }

    /**
     * Something is added that is no item under a clause of the catalog.
     *
     * @param measure what it would be
     */
    record NoItem(MeasureId measure) implements MeasureFault {
        @Override
        public String code() {
            return "NO_ITEM";
        }
    }

    /**
     * Another event has the id.
     *
     * @param event the id
     * @param measure what that event is about
     */
    record IdTaken(String event, String measure) implements MeasureFault {
        @Override
        public String code() {
            return "EVENT_CONFLICT";
        }
    }

    /**
     * It cannot follow.
     *
     * @param measure the measure
     * @param why why not
     */
    record Refused(MeasureId measure, MeasureRejection why) implements MeasureFault {
        @Override
        public String code() {
            return why.code();
        }
    }
}
