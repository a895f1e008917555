package org.sanchong.application.wording;

import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportRejection;
import org.sanchong.domain.report.ReportState;

/** Why a row says nothing of a report, or a report is not kept. */
public sealed interface ReportFault {
    /** Returns the code, such as {@code UNKNOWN_FORM}. */
    String code();

    /**
     * What can be wrong with other lists too.
     *
     * @param fault what it is
     */
    record OfRow(EnrolmentFault fault) implements ReportFault {
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
    record BadValue(String column, String value) implements ReportFault {
        @Override
        public String code() {
            return "BAD_VALUE";
        }
    }

    /**
     * There is no such form, or it has other periods.
     *
     * @param report the report
     */
    record UnknownForm(ReportId report) implements ReportFault {
        @Override
        public String code() {
            return "UNKNOWN_FORM";
        }
    }

    /**
     * Another event has the id.
     *
     * @param event the id
     * @param report what that event is about
     */
    record IdTaken(String event, String report) implements ReportFault {
        @Override
        public String code() {
            return "EVENT_CONFLICT";
        }
    }

    /**
     * It cannot follow.
     *
     * @param report the report
     * @param state how far the report is
     * @param why why not
     */
    record Refused(ReportId report, ReportState state, ReportRejection why) implements ReportFault {
        @Override
        public String code() {
            return why.name();
        }
    }
}
