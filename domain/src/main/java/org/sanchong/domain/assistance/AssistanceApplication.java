package org.sanchong.domain.assistance;

import java.time.LocalDate;

/**
 * An application for assistance (救助申请), in the state that it is in. Each state is a type, and has the steps that can
 * be taken from it: what cannot follow cannot be written.
 *
 * <p>{@link OpenApplication.Incomplete} → {@link OpenApplication.Complete} → {@link OpenApplication.UnderSurvey} →
 * {@link OpenApplication.Checked} → {@link OpenApplication.UnderReview} → {@link OpenApplication.Approved} →
 * {@link ClosedApplication.Paid}. There is no way to an approval but through the township's check and the county's
 * review, also where it is urgent.
 */
public sealed interface AssistanceApplication permits OpenApplication, ClosedApplication {
    /** Returns the file. */
    Dossier dossier();

    /** Returns the day on which the state began. */
    LocalDate since();

    /** Returns what the state is called, such as {@code UNDER_SURVEY}. */
    String state();

    /**
     * Returns the state of an application that is made on the day.
     *
     * @throws IllegalArgumentException if the rules do not offer what is applied for
     */
    static OpenApplication made(Dossier dossier, AssistanceRules rules, LocalDate on) {
        if (rules.grant(dossier.kind()).isEmpty()) {
            throw new IllegalArgumentException("nobody can apply for " + dossier.kind());
        }
        return OpenApplication.after(dossier, rules, on);
    }
}
