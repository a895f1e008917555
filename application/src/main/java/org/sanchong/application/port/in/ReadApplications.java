package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.assistance.ApplicationHistory;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.assistance.StatutoryDeadline;
import org.sanchong.domain.policy.PolicyId;

/** Tells how applications in books stand: whose turn it is, and by when. */
public interface ReadApplications {
    /** Returns the applications asked for that were made by then: the urgent first, then what is due first. */
    List<Standing> read(Question question);

    /**
     * What is asked.
     *
     * @param ids the applications; none for all that were open on the day
     * @param on the day
     * @param isOverdueOnly whether only those are told whose last day was over when the day began
     */
    record Question(List<ApplicationId> ids, LocalDate on, boolean isOverdueOnly) {
        /** Keeps the list as it is now. */
        public Question {
            ids = List.copyOf(ids);
        }
    }

    /**
     * How an application stands.
     *
     * @param policy the policy that it is made under
     * @param history what happened until the end of the day
     * @param deadlines the deadline that runs; one or none
     */
    record Standing(PolicyId policy, ApplicationHistory history, List<StatutoryDeadline> deadlines) {
        /** Keeps the list as it is now. */
        public Standing {
            deadlines = List.copyOf(deadlines);
        }
    }
}
