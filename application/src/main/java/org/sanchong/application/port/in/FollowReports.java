package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportHistory;
import org.sanchong.domain.report.ReportId;

/** Tells how reports stand (报表报送情况): what is due, who is in charge, what is signed, delivered or late. */
public interface FollowReports {
    /**
     * Returns the reports that are expected at the end of a day: of each form and region that the ledger knows all periods from
     * the first that it names to the last that is over, in order of their last day; and what it names besides.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the ledger has reports of a form that is not among
     *     the forms, or an event that cannot follow
     */
    List<Told> follow(Question question);

    /**
     * What is asked.
     *
     * @param forms the forms that there are
     * @param on the day; what happened later is not told
     * @param isOverdueOnly whether only those are told that are late
     */
    record Question(List<ReportForm> forms, LocalDate on, boolean isOverdueOnly) {
        /** Keeps the forms as they are now. */
        public Question {
            forms = List.copyOf(forms);
        }
    }

    /** Returns one report as it stands, where it is known or expected. */
    default Optional<Told> find(ReportId id, Question question) {
        return follow(question).stream()
                .filter(told -> told.history().id().equals(id))
                .findFirst();
    }

    /**
     * A report as it stands.
     *
     * @param form its form
     * @param history what happened to it up to the day
     * @param inCharge who is in charge; empty for nobody
     * @param dueOn the last day; none where the working days of a year are not known
     * @param isOverdue whether it is late
     */
    record Told(ReportForm form, ReportHistory history, String inCharge, List<LocalDate> dueOn, boolean isOverdue) {
        /** Keeps the day as it is now. */
        public Told {
            dueOn = List.copyOf(dueOn);
        }
    }
}
