package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.AnswerWarning;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.port.out.Warnings.Addition;
import org.sanchong.application.port.out.Warnings.Change;
import org.sanchong.application.port.out.Warnings.Kept;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.application.wording.AlertFault;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.policy.PolicyCatalog;

/** Takes what a department did on a warning. */
final class AnsweringWarning implements AnswerWarning {
    private final PolicyCatalog catalog;
    private final Warnings warnings;
    private final InstantSource clock;

    AnsweringWarning(PolicyCatalog catalog, Warnings warnings, InstantSource clock) {
        this.catalog = catalog;
        this.warnings = warnings;
        this.clock = clock;
    }

    @Override
    public Outcome answer(Answer answer) {
        if (answer.step() instanceof Step.Answered answered
                && catalog.vocabulary()
                        .department(answered.response().by().code())
                        .isEmpty()) {
            return new Outcome.Refused(
                    new AlertFault.UnknownDepartment(answered.response().by().code()));
        }
        return warnings.take(answer.number(), clock, known -> on(answer, known));
    }

    private static Change<Outcome> on(Answer answer, List<Kept> known) {
        if (known.isEmpty()) {
            return refused(new AlertFault.UnknownAlert(answer.number()));
        }
        Kept kept = known.get(0);
        Either<AlertFault, Boolean> isNew = isNew(kept, answer.step(), Optional.empty());
        if (isNew.isLeft()) {
            return refused(isNew.getLeft());
        }
        if (!isNew.get()) {
            return new Change<>(List.of(), new Outcome.Kept(kept, false));
        }
        List<Step> steps = new ArrayList<>(kept.steps());
        steps.add(answer.step());
        return new Change<>(
                List.of(new Addition(kept.crossing(), answer.step())),
                new Outcome.Kept(new Kept(kept.number(), kept.crossing(), steps), true));
    }

    private static Change<Outcome> refused(AlertFault fault) {
        return new Change<>(List.of(), new Outcome.Refused(fault));
    }

    /**
     * Returns whether a step is to be added to a warning, or is kept already. Nothing follows from the day on which the
     * crossing was undone; what was done before is taken, whenever it is told.
     *
     * @param undoneOn since when the crossing is undone by settlements that are in the books, if it is
     */
    static Either<AlertFault, Boolean> isNew(Kept kept, Step step, Optional<LocalDate> undoneOn) {
        if (kept.steps().contains(step)) {
            return Either.right(false);
        }
        BurdenAlert alert = kept.done();
        String id = kept.crossing().alert().toString();
        Optional<LocalDate> since = kept.undone().map(WarningEvent.Undone::on).or(() -> undoneOn);
        if (since.filter(undone -> !step.on().isBefore(undone)).isPresent()) {
            return Either.left(new AlertFault.Undone(id, since.get()));
        }
        if (step.on().isBefore(alert.since())) {
            return Either.left(new AlertFault.TooEarly(id, alert.since()));
        }
        return Kept.after(alert, step).isPresent()
                ? Either.right(true)
                : Either.left(new AlertFault.WrongState(name(step), alert.state()));
    }

    private static String name(Step step) {
        return step instanceof Step.Answered answered
                ? answered.response().kind().name()
                : step instanceof Step.FollowedUp ? "FOLLOWED_UP" : "PUSHED";
    }
}
