package org.sanchong.application.port.in;

import java.time.LocalDate;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.PlanYear;

/** Compares the enrolments of a plan year with the people whom the register of books certifies (参保比对): nothing is recorded. */
public interface ReconcileEnrolments {
    /**
     * Compares them.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the enrolments cannot be used at all
     */
    ImportRegister.Result reconcile(Comparison comparison);

    /**
     * What to compare.
     *
     * @param books where the register is kept
     * @param enrolments the enrolments
     * @param moment of which year they are, and of which days the register
     * @param language the language of reasons
     */
    record Comparison(Certifications books, IncomingRecords enrolments, Moment moment, Language language) {}

    /**
     * Of when.
     *
     * @param year the plan year of the enrolments
     * @param on the day on which people are certified
     * @param knownOn the day by whose end that was known; {@link LocalDate#MAX} for all that is known
     */
    record Moment(PlanYear year, LocalDate on, LocalDate knownOn) {}
}
