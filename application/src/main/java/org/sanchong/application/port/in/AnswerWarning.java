package org.sanchong.application.port.in;

import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.wording.AlertFault;

/** Takes what a department did on a warning, or that it was followed up. */
public interface AnswerWarning {
    /** Takes a step; one that is kept already is known and changes nothing. */
    Outcome answer(Answer answer);

    /**
     * What was done.
     *
     * @param number the warning's number in the books
     * @param step what was done: an answer, or the follow-up
     */
    record Answer(String number, Warnings.Step step) {}

    /** What came of it. */
    sealed interface Outcome {
        /**
         * It is kept.
         *
         * @param warning the warning as it stands
         * @param isNew whether it was not kept before
         */
        record Kept(Warnings.Kept warning, boolean isNew) implements Outcome {}

        /** It is not taken. */
        record Refused(AlertFault fault) implements Outcome {}
    }
}
