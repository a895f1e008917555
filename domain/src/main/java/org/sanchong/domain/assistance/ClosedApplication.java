package org.sanchong.domain.assistance;

import java.time.LocalDate;

/** An application on which nobody has to act any more; no step leads out of it. */
public sealed interface ClosedApplication extends AssistanceApplication {
    /**
     * Paid (已发放).
     *
     * @param dossier the file
     * @param award what was granted
     * @param since the day of the payment
     */
    record Paid(Dossier dossier, Award award, LocalDate since) implements ClosedApplication {
        @Override
        public String state() {
            return "PAID";
        }
    }

    /**
     * Refused, and the applicant was told why (已告知).
     *
     * @param dossier the file
     * @param refusal why, and by whom
     * @param since the day on which the applicant was told
     */
    record RefusalNotified(Dossier dossier, Refusal refusal, LocalDate since) implements ClosedApplication {
        @Override
        public String state() {
            return "REFUSAL_NOTIFIED";
        }
    }

    /**
     * Taken back by the applicant (已撤回).
     *
     * @param dossier the file
     * @param since the day
     */
    record Withdrawn(Dossier dossier, LocalDate since) implements ClosedApplication {
        @Override
        public String state() {
            return "WITHDRAWN";
        }
    }
}
