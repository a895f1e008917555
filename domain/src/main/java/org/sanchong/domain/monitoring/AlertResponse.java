package org.sanchong.domain.monitoring;

import java.time.LocalDate;
import org.sanchong.domain.person.CertifyingDepartment;

/**
 * What a department did on a warning (帮扶反馈).
 *
 * @param by the department
 * @param kind what it did
 * @param on the day
 */
public record AlertResponse(CertifyingDepartment by, Kind kind, LocalDate on) {
    /** What was done. */
    public enum Kind {
        /** Help was given (已帮扶). */
        HELP_GIVEN,
        /** The person was taken into monitoring (已纳入监测). */
        TAKEN_INTO_MONITORING,
        /** It was looked into, and nothing is needed (核实无需帮扶). */
        NO_NEED
    }
}
