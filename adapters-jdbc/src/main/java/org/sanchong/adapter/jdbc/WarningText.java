package org.sanchong.adapter.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.Warnings.Crossing;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.AlertId;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** What happened to a warning, as values of a row, and back. */
final class WarningText {
    private static final int FIXED = 6;

    private WarningText() {}

    /** Returns what the row of a step calls it. */
    static String kind(Step step) {
        if (step instanceof Step.Answered answer) {
            return answer.response().kind().name();
        }
        if (step instanceof Step.FollowedUp) {
            return "FOLLOWED_UP";
        }
        return step instanceof Step.Pushed ? "PUSHED" : "WITHDRAWN";
    }

    /** Returns the claim that a step is about. */
    static List<String> claims(Crossing crossing, Step step) {
        if (step instanceof Step.Withdrawn withdrawn) {
            return List.of(withdrawn.undone().claim().value());
        }
        return step instanceof Step.Pushed ? List.of(crossing.raised().claim().value()) : List.of();
    }

    /** Writes a step, without what stands in columns. */
    static List<String> write(Crossing crossing, Step step) {
        if (step instanceof Step.Pushed) {
            WarningEvent.Raised raised = crossing.raised();
            List<String> values = new ArrayList<>(List.of(
                    crossing.policy().value(),
                    raised.alert().line(),
                    String.valueOf(raised.alert().crossing()),
                    raised.on().toString(),
                    raised.burden().toString(),
                    raised.line().toString()));
            crossing.told().forEach(department -> values.add(department.code()));
            return values;
        }
        if (step instanceof Step.Withdrawn withdrawn) {
            return List.of(withdrawn.undone().burden().toString());
        }
        return step instanceof Step.Answered answer
                ? List.of(answer.response().by().code())
                : List.of();
    }

    /** Reads which crossing a warning tells of, from its push. */
    static Crossing crossing(CaseReading.Opened pushed) {
        List<String> values = pushed.values();
        AlertId alert = new AlertId(
                values.get(1),
                pushed.person().get(0),
                new PlanYear(pushed.step().planYear()),
                Integer.parseInt(values.get(2)));
        return new Crossing(
                new PolicyId(values.get(0)),
                new WarningEvent.Raised(
                        alert,
                        new ClaimId(pushed.step().claims().get(0)),
                        LocalDate.parse(values.get(3)),
                        Money.parse(values.get(4)),
                        ExactAmount.parse(values.get(5))),
                values.subList(FIXED, values.size()).stream()
                        .map(CertifyingDepartment::new)
                        .toList());
    }

    /** Reads a step. */
    static Step read(CaseReading.Opened opened, Crossing crossing) {
        LocalDate on = opened.step().on();
        return switch (opened.step().kind()) {
            case "PUSHED" -> new Step.Pushed(on);
            case "FOLLOWED_UP" -> new Step.FollowedUp(on);
            case "WITHDRAWN" ->
                new Step.Withdrawn(new WarningEvent.Undone(
                        crossing.alert(),
                        new ClaimId(opened.step().claims().get(0)),
                        on,
                        Money.parse(opened.values().get(0))));
            default ->
                new Step.Answered(new AlertResponse(
                        new CertifyingDepartment(opened.values().get(0)),
                        AlertResponse.Kind.valueOf(opened.step().kind()),
                        on));
        };
    }
}
