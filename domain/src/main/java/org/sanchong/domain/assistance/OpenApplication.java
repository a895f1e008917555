package org.sanchong.domain.assistance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** An application on which somebody has to act; exactly one has the turn. */
public sealed interface OpenApplication extends AssistanceApplication {
    /** Returns who has to act next. */
    Turn turn();

    /** Returns the step whose period runs since the state began; none where no period is ruled for it. */
    default Optional<AssistanceStep> running() {
        return Optional.empty();
    }

    /** Returns the state of a file that waits to be accepted: complete, or with documents missing. */
    static OpenApplication after(Dossier dossier, AssistanceRules rules, LocalDate on) {
        Set<String> missing = rules.missing(dossier.documents());
        return missing.isEmpty() ? new Complete(dossier, on) : new Incomplete(dossier, missing, on);
    }

    /** One that is not decided yet, which the applicant may take back. */
    sealed interface Undecided extends OpenApplication {
        /** Takes it back. */
        default ClosedApplication.Withdrawn withdraw(LocalDate on) {
            return new ClosedApplication.Withdrawn(dossier(), notBefore(since(), on));
        }
    }

    /**
     * Documents are missing: the applicant has to hand them in (待补正).
     *
     * @param dossier the file
     * @param missing the ids of the documents that are missing
     * @param since since when
     */
    record Incomplete(Dossier dossier, Set<String> missing, LocalDate since) implements Undecided {
        /** Keeps the documents in their order. */
        public Incomplete {
            missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
        }

        /** Takes further documents, until none is missing. */
        public OpenApplication supplement(Set<String> documents, AssistanceRules rules, LocalDate on) {
            return after(dossier.with(documents), rules, notBefore(since, on));
        }

        @Override
        public Turn turn() {
            return Turn.APPLICANT;
        }

        @Override
        public String state() {
            return "INCOMPLETE";
        }
    }

    /**
     * All documents are there: the township has to accept it (待受理).
     *
     * @param dossier the file
     * @param since since when
     */
    record Complete(Dossier dossier, LocalDate since) implements Undecided {
        /** Accepts it; the township's period begins. */
        public UnderSurvey accept(LocalDate on) {
            return new UnderSurvey(dossier, notBefore(since, on));
        }

        @Override
        public Turn turn() {
            return Turn.TOWNSHIP;
        }

        @Override
        public String state() {
            return "COMPLETE";
        }
    }

    /**
     * The township surveys the household and checks the file (乡镇核查中).
     *
     * @param dossier the file
     * @param since the day of acceptance
     */
    record UnderSurvey(Dossier dossier, LocalDate since) implements Undecided {
        /** Ends survey and check. */
        public Checked check(LocalDate on) {
            return new Checked(dossier, notBefore(since, on));
        }

        /** Refuses it at the township. */
        public Refused refuse(Refusal refusal, LocalDate on) {
            return new Refused(dossier, by(refusal, Turn.TOWNSHIP), notBefore(since, on));
        }

        @Override
        public Turn turn() {
            return Turn.TOWNSHIP;
        }

        @Override
        public Optional<AssistanceStep> running() {
            return Optional.of(AssistanceStep.TOWNSHIP_CHECK);
        }

        @Override
        public String state() {
            return "UNDER_SURVEY";
        }
    }

    /**
     * Checked: the township has to hand the file to the county (待报县级).
     *
     * @param dossier the file
     * @param since the day of the check
     */
    record Checked(Dossier dossier, LocalDate since) implements Undecided {
        /** The county receives the file; its period begins. */
        public UnderReview receive(LocalDate on) {
            return new UnderReview(dossier, notBefore(since, on));
        }

        @Override
        public Turn turn() {
            return Turn.TOWNSHIP;
        }

        @Override
        public String state() {
            return "CHECKED";
        }
    }

    /**
     * The county reviews it (县级审核中).
     *
     * @param dossier the file
     * @param since the day on which the county received the file
     */
    record UnderReview(Dossier dossier, LocalDate since) implements Undecided {
        /** Approves it; the period for the payment begins. */
        public Approved approve(Award award, LocalDate on) {
            return new Approved(dossier, award, notBefore(since, on));
        }

        /** Refuses it at the county. */
        public Refused refuse(Refusal refusal, LocalDate on) {
            return new Refused(dossier, by(refusal, Turn.COUNTY), notBefore(since, on));
        }

        @Override
        public Turn turn() {
            return Turn.COUNTY;
        }

        @Override
        public Optional<AssistanceStep> running() {
            return Optional.of(AssistanceStep.COUNTY_REVIEW);
        }

        @Override
        public String state() {
            return "UNDER_REVIEW";
        }
    }

    /**
     * Approved: the county has to pay (待发放).
     *
     * @param dossier the file
     * @param award what is granted
     * @param since the day of the approval
     */
    record Approved(Dossier dossier, Award award, LocalDate since) implements OpenApplication {
        /** Pays it. */
        public ClosedApplication.Paid pay(LocalDate on) {
            return new ClosedApplication.Paid(dossier, award, notBefore(since, on));
        }

        @Override
        public Turn turn() {
            return Turn.COUNTY;
        }

        @Override
        public Optional<AssistanceStep> running() {
            return Optional.of(AssistanceStep.PAYMENT);
        }

        @Override
        public String state() {
            return "APPROVED";
        }
    }

    /**
     * Refused: whoever refused it has to tell the applicant, with the reasons (待告知).
     *
     * @param dossier the file
     * @param refusal why, and by whom
     * @param since the day of the refusal
     */
    record Refused(Dossier dossier, Refusal refusal, LocalDate since) implements OpenApplication {
        /** Tells the applicant. */
        public ClosedApplication.RefusalNotified tell(LocalDate on) {
            return new ClosedApplication.RefusalNotified(dossier, refusal, notBefore(since, on));
        }

        @Override
        public Turn turn() {
            return refusal.by();
        }

        @Override
        public String state() {
            return "REFUSED";
        }
    }

    private static LocalDate notBefore(LocalDate since, LocalDate on) {
        if (on.isBefore(since)) {
            throw new IllegalArgumentException("a step on " + on + " is before the one of " + since);
        }
        return on;
    }

    private static Refusal by(Refusal refusal, Turn who) {
        if (refusal.by() != who) {
            throw new IllegalArgumentException("it is the " + who + " that decides, not the " + refusal.by());
        }
        return refusal;
    }
}
