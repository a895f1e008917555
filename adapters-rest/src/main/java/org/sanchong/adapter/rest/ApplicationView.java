package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanchong.application.port.in.ReadApplications.Standing;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.AssistanceApplication;
import org.sanchong.domain.assistance.ClosedApplication;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.assistance.OpenApplication;
import org.sanchong.domain.assistance.StatutoryDeadline;
import org.sanchong.domain.claim.ClaimId;

/**
 * How an application stands, with the names that it has in a list; what is not there is empty.
 *
 * @param applicationId the application
 * @param personId for whom
 * @param policy the policy that it was made under
 * @param assistanceKind what is applied for
 * @param claimId the claim that it is about
 * @param state the state
 * @param since since when
 * @param turn who has to act
 * @param step the step whose period runs
 * @param dueOn the last day of the step
 * @param overdue whether that day was over
 * @param urgent whether it is handled ahead of others
 * @param amount what is granted, in yuan
 * @param events what happened, in order
 */
record ApplicationView(
        String applicationId,
        String personId,
        String policy,
        String assistanceKind,
        String claimId,
        String state,
        String since,
        String turn,
        String step,
        String dueOn,
        boolean overdue,
        boolean urgent,
        String amount,
        List<Event> events) {
    /** Keeps the list as it is now. */
    ApplicationView {
        events = List.copyOf(events);
    }

    /** Something that happened. */
    record Event(String event, String eventOn) {}

    /** Applications. */
    record All(List<ApplicationView> applications) {
        /** Keeps the list as it is now. */
        All {
            applications = List.copyOf(applications);
        }
    }

    /** Returns how an application stands on a day. */
    static ApplicationView of(Standing standing, LocalDate on) {
        AssistanceApplication state = standing.history().state();
        Dossier dossier = state.dossier();
        Optional<StatutoryDeadline> running = standing.deadlines().stream().findFirst();
        return new ApplicationView(
                dossier.id().value(),
                dossier.person().value(),
                standing.policy().value(),
                dossier.kind().name(),
                dossier.claim().map(ClaimId::value).orElse(""),
                state.state(),
                state.since().toString(),
                state instanceof OpenApplication open ? open.turn().name() : "",
                running.map(deadline -> deadline.step().name()).orElse(""),
                running.flatMap(StatutoryDeadline::dueOn)
                        .map(LocalDate::toString)
                        .orElse(""),
                running.filter(deadline -> deadline.isOverdue(on)).isPresent(),
                dossier.isUrgent(),
                amount(state),
                standing.history().events().stream().map(ApplicationView::event).toList());
    }

    private static String amount(AssistanceApplication state) {
        if (state instanceof OpenApplication.Approved approved) {
            return approved.award().amount().toString();
        }
        return state instanceof ClosedApplication.Paid paid
                ? paid.award().amount().toString()
                : "";
    }

    private static Event event(ApplicationEvent event) {
        return new Event(
                event.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                event.on().toString());
    }
}
