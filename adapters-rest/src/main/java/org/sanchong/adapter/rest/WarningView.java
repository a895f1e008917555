package org.sanchong.adapter.rest;

import java.util.List;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.person.CertifyingDepartment;

/**
 * A warning and what became of it, with the names that it has in a list.
 *
 * @param warning its number, which tells nothing of the person
 * @param personId whose burden it is
 * @param policy the policy whose line was crossed
 * @param planYear the plan year
 * @param line the line
 * @param state the state
 * @param since since when
 * @param crossedBy the claim that crossed it
 * @param pushedOn when the departments were told
 * @param burden the burden then, in yuan
 * @param lineAmount the line, in yuan
 * @param told the departments that are told
 * @param steps what happened, in order
 */
record WarningView(
        String warning,
        String personId,
        String policy,
        String planYear,
        String line,
        String state,
        String since,
        String crossedBy,
        String pushedOn,
        String burden,
        String lineAmount,
        List<String> told,
        List<Step> steps) {
    /** Keeps the lists as they are now. */
    WarningView {
        told = List.copyOf(told);
        steps = List.copyOf(steps);
    }

    /** Something that happened; the department is empty where it is none's. */
    record Step(String event, String eventOn, String department) {}

    /** Warnings. */
    record All(List<WarningView> warnings) {
        /** Keeps the list as it is now. */
        All {
            warnings = List.copyOf(warnings);
        }
    }

    static WarningView of(Warnings.Kept kept) {
        WarningEvent.Raised raised = kept.crossing().raised();
        return new WarningView(
                kept.number(),
                raised.alert().person().value(),
                kept.crossing().policy().value(),
                String.valueOf(raised.alert().year().year()),
                raised.alert().line(),
                kept.alert().state(),
                kept.alert().since().toString(),
                raised.claim().value(),
                kept.pushedOn().toString(),
                raised.burden().toString(),
                raised.line().toString(),
                kept.crossing().told().stream().map(CertifyingDepartment::code).toList(),
                kept.steps().stream().map(WarningView::step).toList());
    }

    private static Step step(Warnings.Step step) {
        if (step instanceof Warnings.Step.Answered answer) {
            return new Step(
                    answer.response().kind().name(),
                    step.on().toString(),
                    answer.response().by().code());
        }
        String event = step instanceof Warnings.Step.Pushed
                ? "PUSHED"
                : step instanceof Warnings.Step.FollowedUp ? "FOLLOWED_UP" : "WITHDRAWN";
        return new Step(event, step.on().toString(), "");
    }
}
