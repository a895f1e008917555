package org.sanchong.domain.supervision;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.supervision.SupervisionEvent.Kind;
import org.sanchong.domain.supervision.SupervisionRejection.AmountOutOfBounds;
import org.sanchong.domain.supervision.SupervisionRejection.WrongState;

/**
 * A tip or a check and what happened to it, in order (监管事项). It only grows: an event that cannot follow is rejected and
 * leaves it as it was.
 *
 * <p>A tip is RECEIVED, ACCEPTED or DECLINED, INVESTIGATED; a check is PLANNED and DONE. Then both are FOUND to have
 * something to recover, as often as there is something, which is RECOVERED in parts or at once; both are CLOSED when
 * nothing is left to recover. A tip that was true has its reward SET and PAID.
 */
public final class SupervisionMatter {
    private final MatterId id;
    private final SupervisionEvent.Begun begun;
    private final List<SupervisionEvent> events;
    private final MatterState state;

    private SupervisionMatter(
            MatterId id, SupervisionEvent.Begun begun, List<SupervisionEvent> events, MatterState state) {
        this.id = id;
        this.begun = begun;
        this.events = events;
        this.state = state;
    }

    /** Returns the matter that begins with the event, which must be that a tip was received or a check planned. */
    public static Either<SupervisionRejection, SupervisionMatter> beginning(MatterId id, SupervisionEvent first) {
        if (!(first instanceof SupervisionEvent.Begun begun)) {
            return Either.left(new WrongState(first.kind(), ""));
        }
        if (begun.of().isCheck() && begun.body().isBlank()) {
            return Either.left(new SupervisionRejection.NoBody(begun.of()));
        }
        MatterState state = begun.of() == MatterKind.TIP ? MatterState.RECEIVED : MatterState.PLANNED;
        return Either.right(new SupervisionMatter(id, begun, List.of(first), state));
    }

    /** Returns the matter with one more event. */
    public Either<SupervisionRejection, SupervisionMatter> with(SupervisionEvent event) {
        return next(event).flatMap(after -> {
            LocalDate last = since();
            if (event.on().isBefore(last)) {
                return Either.left(new SupervisionRejection.BeforeLastStep(event.on(), last));
            }
            List<SupervisionEvent> all = new ArrayList<>(events);
            all.add(event);
            return Either.right(new SupervisionMatter(id, begun, List.copyOf(all), after));
        });
    }

    /** Returns the state after an event, or why there is none. */
    private Either<SupervisionRejection, MatterState> next(SupervisionEvent event) {
        return ofKind(event)
                .<Either<SupervisionRejection, MatterState>>map(Either::left)
                .orElseGet(() -> switch (event.kind()) {
                    case RECEIVED, PLANNED -> Either.left(new WrongState(event.kind(), state.name()));
                    case ACCEPTED -> from(MatterState.RECEIVED, event, MatterState.ACCEPTED);
                    case DECLINED -> from(MatterState.RECEIVED, event, MatterState.DECLINED);
                    case INVESTIGATED -> from(MatterState.ACCEPTED, event, MatterState.DONE);
                    case DONE -> from(MatterState.PLANNED, event, MatterState.DONE);
                    case FOUND -> found((SupervisionEvent.Found) event);
                    case RECOVERED -> recovered((SupervisionEvent.Recovered) event);
                    case CLOSED -> closed(event);
                    case REWARD_SET -> from(MatterState.CLOSED_WITH_FINDING, event, MatterState.REWARD_SET);
                    case REWARD_PAID -> from(MatterState.REWARD_SET, event, MatterState.REWARD_PAID);
                });
    }

    private Optional<SupervisionRejection> ofKind(SupervisionEvent event) {
        boolean isAny = switch (event.kind()) {
            case FOUND, RECOVERED, CLOSED -> true;
            case RECEIVED, ACCEPTED, DECLINED, INVESTIGATED, REWARD_SET, REWARD_PAID -> kind() == MatterKind.TIP;
            case PLANNED, DONE -> kind().isCheck();
        };
        return isAny ? Optional.empty() : Optional.of(new SupervisionRejection.WrongKind(event.kind(), kind()));
    }

    private Either<SupervisionRejection, MatterState> from(
            MatterState before, SupervisionEvent event, MatterState after) {
        return state == before ? Either.right(after) : Either.left(new WrongState(event.kind(), state.name()));
    }

    private Either<SupervisionRejection, MatterState> found(SupervisionEvent.Found event) {
        if (state != MatterState.DONE && state != MatterState.FOUND) {
            return Either.left(new WrongState(event.kind(), state.name()));
        }
        return event.amount().isMoreThan(Money.zero())
                ? Either.right(MatterState.FOUND)
                : Either.left(new AmountOutOfBounds(event.amount(), Money.zero()));
    }

    private Either<SupervisionRejection, MatterState> recovered(SupervisionEvent.Recovered event) {
        if (state != MatterState.FOUND) {
            return Either.left(new WrongState(event.kind(), state.name()));
        }
        boolean isWithin =
                event.amount().isMoreThan(Money.zero()) && !event.amount().isMoreThan(outstanding());
        return isWithin
                ? Either.right(MatterState.FOUND)
                : Either.left(new AmountOutOfBounds(event.amount(), outstanding()));
    }

    private Either<SupervisionRejection, MatterState> closed(SupervisionEvent event) {
        if (state == MatterState.DONE) {
            return Either.right(MatterState.CLOSED_WITHOUT_FINDING);
        }
        if (state != MatterState.FOUND) {
            return Either.left(new WrongState(event.kind(), state.name()));
        }
        return outstanding().isZero()
                ? Either.right(MatterState.CLOSED_WITH_FINDING)
                : Either.left(new SupervisionRejection.Outstanding(outstanding()));
    }

    /** Returns its number. */
    public MatterId id() {
        return id;
    }

    /** Returns what it is. */
    public MatterKind kind() {
        return begun.of();
    }

    /** Returns the facility or office that it is about; empty where it is not known. */
    public String body() {
        return begun.body();
    }

    /** Returns how it stands. */
    public MatterState state() {
        return state;
    }

    /** Returns the day of what happened last. */
    public LocalDate since() {
        return events.get(events.size() - 1).on();
    }

    /** Returns what happened, in order. */
    public List<SupervisionEvent> events() {
        return events;
    }

    /** Returns the day on which it was investigated or done, if it was. */
    public Optional<LocalDate> doneOn() {
        return events.stream()
                .filter(event -> event.kind() == Kind.DONE || event.kind() == Kind.INVESTIGATED)
                .map(SupervisionEvent::on)
                .findFirst();
    }

    /** Returns what was found altogether. */
    public Money found() {
        return Money.sum(events.stream()
                .filter(SupervisionEvent.Found.class::isInstance)
                .map(event -> ((SupervisionEvent.Found) event).amount())
                .toList());
    }

    /** Returns what was recovered altogether. */
    public Money recovered() {
        return Money.sum(events.stream()
                .filter(SupervisionEvent.Recovered.class::isInstance)
                .map(event -> ((SupervisionEvent.Recovered) event).amount())
                .toList());
    }

    /** Returns what is left to recover. */
    public Money outstanding() {
        return found().minus(recovered());
    }

    /** Returns the reward of a tip, once it is set: its rule on what was found. */
    public Optional<Money> reward() {
        return events.stream()
                .filter(SupervisionEvent.RewardSet.class::isInstance)
                .map(event -> ((SupervisionEvent.RewardSet) event).by().of(found()))
                .findFirst();
    }
}
