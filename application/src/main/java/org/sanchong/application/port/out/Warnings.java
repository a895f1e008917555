package org.sanchong.application.port.out;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanchong.domain.monitoring.AlertId;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/**
 * What was told of crossings of lines and what became of it, as books keep it (预警记录): push, answers, follow-up and
 * withdrawal, none changed or taken away. Each crossing is pushed once.
 */
public interface Warnings {
    /**
     * Lets the intake see all warnings of a plan year and add to them, alone: what it adds is kept when this returns.
     *
     * @param intake what is to be added; asked again where others added in between
     */
    <R> R take(PlanYear year, InstantSource clock, Intake<R> intake);

    /** Lets the intake see the one warning of the number, if there is one, and add to it, alone. */
    <R> R take(String number, InstantSource clock, Intake<R> intake);

    /** Returns the warning of the number, if there is one. */
    Optional<Kept> find(String number);

    /** Returns the warnings of crossings that were pushed on a day from the one to the other, both included, in order. */
    List<Kept> pushed(LocalDate from, LocalDate to);

    /** Returns the warnings on which somebody has still to act, in order. */
    List<Kept> open();

    /** Tells what is to be added. */
    interface Intake<R> {
        /** Looks at what is kept, in the order in which it was pushed; of people who are forgotten nothing. */
        Change<R> on(List<Kept> known);
    }

    /**
     * What is to be added.
     *
     * @param additions the additions, in order
     * @param result what whoever asked is to be given
     */
    record Change<R>(List<Addition> additions, R result) {
        /** Keeps the list as it is now. */
        public Change {
            additions = List.copyOf(additions);
        }
    }

    /** Something to be added to a warning. */
    record Addition(Crossing crossing, Step step) {}

    /**
     * Which crossing a warning tells of; its policy and its alert are what make it the same.
     *
     * @param policy the policy whose line was crossed
     * @param raised the crossing
     * @param told the departments that are told
     */
    record Crossing(PolicyId policy, WarningEvent.Raised raised, List<CertifyingDepartment> told) {
        /** Keeps the departments as they are now. */
        public Crossing {
            told = List.copyOf(told);
        }

        /** Returns the crossing's id. */
        public AlertId alert() {
            return raised.alert();
        }
    }

    /** What happens to a warning. */
    sealed interface Step {
        /** Returns the day. */
        LocalDate on();

        /** The departments are told. */
        record Pushed(LocalDate on) implements Step {}

        /** A department answers. */
        record Answered(AlertResponse response) implements Step {
            @Override
            public LocalDate on() {
                return response.on();
            }
        }

        /** It is followed up. */
        record FollowedUp(LocalDate on) implements Step {}

        /** It is withdrawn. */
        record Withdrawn(WarningEvent.Undone undone) implements Step {
            @Override
            public LocalDate on() {
                return undone.on();
            }
        }
    }

    /**
     * What is kept of a warning.
     *
     * @param number its number, which tells nothing about the person
     * @param crossing the crossing
     * @param steps what happened, in the order in which it was told; the first is the push, and behind a withdrawal
     *     stands what was done before the day from which it holds
     */
    record Kept(String number, Crossing crossing, List<Step> steps) {
        /** Keeps the list as it is now. */
        public Kept {
            steps = List.copyOf(steps);
        }

        /** Returns the day on which the departments were told. */
        public LocalDate pushedOn() {
            return steps.get(0).on();
        }

        /**
         * Returns what became of it: what was followed up stays closed, and all else is withdrawn where the crossing was
         * undone.
         *
         * @throws IllegalStateException if a step cannot follow the one before
         */
        public BurdenAlert alert() {
            BurdenAlert done = done();
            Optional<WarningEvent.Undone> undone = undone();
            return done instanceof BurdenAlert.Open open && undone.isPresent() ? open.withdraw(undone.get()) : done;
        }

        /** Returns what undid the crossing, if it was withdrawn. */
        public Optional<WarningEvent.Undone> undone() {
            return steps.stream()
                    .flatMap(step ->
                            step instanceof Step.Withdrawn withdrawn ? Stream.of(withdrawn.undone()) : Stream.empty())
                    .findFirst();
        }

        /**
         * Returns what was done, whether the crossing was undone or not.
         *
         * @throws IllegalStateException if a step cannot follow the one before
         */
        public BurdenAlert done() {
            BurdenAlert alert = new BurdenAlert.Raised(crossing.raised());
            for (Step step : steps) {
                if (step instanceof Step.Withdrawn) {
                    continue;
                }
                BurdenAlert before = alert;
                alert = after(before, step)
                        .orElseThrow(() -> new IllegalStateException(
                                "warning " + number + " is " + before.state() + ", and then " + step));
            }
            return alert;
        }

        /** Returns what a step other than a withdrawal makes of a warning, if it can follow. */
        public static Optional<BurdenAlert> after(BurdenAlert alert, Step step) {
            if (step.on().isBefore(alert.since())) {
                return Optional.empty();
            }
            if (step instanceof Step.Pushed pushed && alert instanceof BurdenAlert.Raised raised) {
                return Optional.of(raised.push(pushed.on()));
            }
            if (step instanceof Step.Answered answer) {
                return answered(alert, answer.response());
            }
            return step instanceof Step.FollowedUp followed && alert instanceof BurdenAlert.Answered answered
                    ? Optional.of(answered.followUp(followed.on()))
                    : Optional.empty();
        }

        private static Optional<BurdenAlert> answered(BurdenAlert alert, AlertResponse response) {
            if (alert instanceof BurdenAlert.Pushed pushed) {
                return Optional.of(pushed.answer(response));
            }
            return alert instanceof BurdenAlert.Answered answered
                    ? Optional.of(answered.answer(response))
                    : Optional.empty();
        }
    }
}
