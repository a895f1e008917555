package org.sanchong.domain.assistance;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sanchong.domain.money.Money;

/**
 * What happened to one application, in order, and the state that follows from it (申请办理记录). It only grows: an event
 * that cannot follow is rejected and leaves it as it was.
 */
public final class ApplicationHistory {
    private final AssistanceRules rules;
    private final List<ApplicationEvent> events;
    private final AssistanceApplication state;

    private ApplicationHistory(AssistanceRules rules, List<ApplicationEvent> events, AssistanceApplication state) {
        this.rules = rules;
        this.events = events;
        this.state = state;
    }

    /** Returns the history that begins with the event, which must be that the application was made. */
    public static Either<ApplicationRejection, ApplicationHistory> beginning(
            ApplicationEvent first, AssistanceRules rules) {
        if (!(first instanceof ApplicationEvent.Made made)) {
            return Either.left(new ApplicationRejection.WrongState(name(first), ""));
        }
        Dossier dossier = made.dossier();
        if (rules.grant(dossier.kind()).isEmpty()) {
            return Either.left(
                    new ApplicationRejection.NotOffered(dossier.kind().name()));
        }
        if (dossier.isUrgent() && rules.fastTrack().isEmpty()) {
            return Either.left(new ApplicationRejection.NotOffered("FAST_TRACK"));
        }
        Optional<ApplicationRejection> unknown = unknown(dossier.documents(), rules);
        return unknown.isPresent()
                ? Either.left(unknown.get())
                : Either.right(new ApplicationHistory(
                        rules, List.of(first), AssistanceApplication.made(dossier, rules, made.on())));
    }

    /** Returns the history of the events, all of which must follow one another. */
    public static Either<ApplicationRejection, ApplicationHistory> replayed(
            List<ApplicationEvent> events, AssistanceRules rules) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a history has an event");
        }
        Either<ApplicationRejection, ApplicationHistory> history = beginning(events.get(0), rules);
        for (ApplicationEvent event : events.subList(1, events.size())) {
            history = history.flatMap(so -> so.with(event));
        }
        return history;
    }

    /** Returns the history with one more event. */
    public Either<ApplicationRejection, ApplicationHistory> with(ApplicationEvent event) {
        LocalDate last = events.get(events.size() - 1).on();
        return next(event).flatMap(after -> {
            if (event.on().isBefore(last)) {
                return Either.left(new ApplicationRejection.BeforeLastStep(event.on(), last));
            }
            List<ApplicationEvent> all = new ArrayList<>(events);
            all.add(event);
            return Either.right(new ApplicationHistory(rules, List.copyOf(all), after.get()));
        });
    }

    /** Returns how the next state is made, or why there is none. */
    private Either<ApplicationRejection, Supplier<AssistanceApplication>> next(ApplicationEvent event) {
        LocalDate on = event.on();
        if (event instanceof ApplicationEvent.Supplemented more
                && state instanceof OpenApplication.Incomplete lacking) {
            return unknown(more.documents(), rules)
                    .<Either<ApplicationRejection, Supplier<AssistanceApplication>>>map(Either::left)
                    .orElseGet(() -> Either.right(() -> lacking.supplement(more.documents(), rules, on)));
        }
        if (event instanceof ApplicationEvent.Accepted && state instanceof OpenApplication.Complete complete) {
            return Either.right(() -> complete.accept(on));
        }
        if (event instanceof ApplicationEvent.Checked && state instanceof OpenApplication.UnderSurvey surveyed) {
            return Either.right(() -> surveyed.check(on));
        }
        if (event instanceof ApplicationEvent.Received && state instanceof OpenApplication.Checked checked) {
            return Either.right(() -> checked.receive(on));
        }
        if (event instanceof ApplicationEvent.Paid && state instanceof OpenApplication.Approved approved) {
            return Either.right(() -> approved.pay(on));
        }
        if (event instanceof ApplicationEvent.Told && state instanceof OpenApplication.Refused refused) {
            return Either.right(() -> refused.tell(on));
        }
        if (event instanceof ApplicationEvent.Withdrawn && state instanceof OpenApplication.Undecided undecided) {
            return Either.right(() -> undecided.withdraw(on));
        }
        return decided(event);
    }

    private Either<ApplicationRejection, Supplier<AssistanceApplication>> decided(ApplicationEvent event) {
        LocalDate on = event.on();
        if (event instanceof ApplicationEvent.Approved approved
                && state instanceof OpenApplication.UnderReview reviewed) {
            return award(approved).map(award -> () -> reviewed.approve(award, on));
        }
        if (event instanceof ApplicationEvent.Refused refused) {
            boolean isGiven =
                    !refused.reasons().isEmpty() && refused.reasons().stream().noneMatch(String::isBlank);
            if (state instanceof OpenApplication.UnderSurvey surveyed) {
                return isGiven
                        ? Either.right(() -> surveyed.refuse(new Refusal(Turn.TOWNSHIP, refused.reasons()), on))
                        : Either.left(new ApplicationRejection.NoReasons());
            }
            if (state instanceof OpenApplication.UnderReview reviewed) {
                return isGiven
                        ? Either.right(() -> reviewed.refuse(new Refusal(Turn.COUNTY, refused.reasons()), on))
                        : Either.left(new ApplicationRejection.NoReasons());
            }
        }
        return Either.left(new ApplicationRejection.WrongState(name(event), state.state()));
    }

    private Either<ApplicationRejection, Award> award(ApplicationEvent.Approved approved) {
        Money amount = approved.amount();
        Money burden = approved.finding().burden();
        AssistanceGrant grant = rules.grant(state.dossier().kind()).orElseThrow();
        Optional<ApplicationRejection> below = grant instanceof AssistanceGrant.Tilted tilted
                ? TiltedAssistance.refusal(tilted, approved.finding())
                : Optional.empty();
        if (below.isPresent()) {
            return Either.left(below.get());
        }
        boolean outOfBounds = amount.isNegative() || amount.isZero() || amount.isMoreThan(burden);
        return outOfBounds
                ? Either.left(new ApplicationRejection.AmountOutOfBounds(amount, burden))
                : Either.right(new Award(amount, burden));
    }

    private static Optional<ApplicationRejection> unknown(Set<String> documents, AssistanceRules rules) {
        List<String> known =
                rules.documents().stream().map(RequiredDocument::id).toList();
        return documents.stream()
                .filter(document -> !known.contains(document))
                .findFirst()
                .map(document -> new ApplicationRejection.UnknownDocument(document, known));
    }

    /** Returns what an event is called: {@code APPROVED}. */
    private static String name(ApplicationEvent event) {
        return event.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
    }

    /** Returns the state that the application is in. */
    public AssistanceApplication state() {
        return state;
    }

    /** Returns what happened, in order. */
    public List<ApplicationEvent> events() {
        return events;
    }
}
