package org.sanchong.domain.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A warning and what became of it (预警处置): raised, told to the departments, answered, followed up; or withdrawn, where
 * the crossing was undone. Each state is a type, and has the steps that can be taken from it.
 */
public sealed interface BurdenAlert {
    /** Returns the crossing. */
    WarningEvent.Raised crossing();

    /** Returns the day on which the state began. */
    LocalDate since();

    /** Returns what the state is called, such as {@code PUSHED}. */
    String state();

    /** One on which somebody has still to act, and which is withdrawn where its crossing is undone. */
    sealed interface Open extends BurdenAlert {
        /**
         * Withdraws it, since the crossing was undone.
         *
         * @throws IllegalArgumentException if another crossing was undone
         */
        default Withdrawn withdraw(WarningEvent.Undone undone) {
            if (!undone.alert().equals(crossing().alert())) {
                throw new IllegalArgumentException(
                        undone.alert() + " is not " + crossing().alert());
            }
            return new Withdrawn(crossing(), undone, responses());
        }

        /** Returns what was answered so far. */
        List<AlertResponse> responses();
    }

    /**
     * Raised: the departments have to be told.
     *
     * @param crossing the crossing
     */
    record Raised(WarningEvent.Raised crossing) implements Open {
        /** The departments are told. */
        public Pushed push(LocalDate on) {
            return new Pushed(crossing, notBefore(since(), on));
        }

        @Override
        public LocalDate since() {
            return crossing.on();
        }

        @Override
        public List<AlertResponse> responses() {
            return List.of();
        }

        @Override
        public String state() {
            return "RAISED";
        }
    }

    /**
     * The departments were told, and have to answer.
     *
     * @param crossing the crossing
     * @param since the day on which they were told
     */
    record Pushed(WarningEvent.Raised crossing, LocalDate since) implements Open {
        /** A department answers. */
        public Answered answer(AlertResponse response) {
            return new Answered(crossing, List.of(response), notBefore(since, response.on()));
        }

        @Override
        public List<AlertResponse> responses() {
            return List.of();
        }

        @Override
        public String state() {
            return "PUSHED";
        }
    }

    /**
     * At least one department answered; it has to be followed up.
     *
     * @param crossing the crossing
     * @param responses what was answered
     * @param since the day of the last answer
     */
    record Answered(WarningEvent.Raised crossing, List<AlertResponse> responses, LocalDate since) implements Open {
        /** Keeps the answers as they are now. */
        public Answered {
            responses = List.copyOf(responses);
        }

        /** Another answer. */
        public Answered answer(AlertResponse response) {
            List<AlertResponse> all = new ArrayList<>(responses);
            all.add(response);
            return new Answered(crossing, all, notBefore(since, response.on()));
        }

        /** It is followed up, and closed. */
        public FollowedUp followUp(LocalDate on) {
            return new FollowedUp(crossing, responses, notBefore(since, on));
        }

        @Override
        public String state() {
            return "ANSWERED";
        }
    }

    /**
     * Followed up: closed.
     *
     * @param crossing the crossing
     * @param responses what was answered
     * @param since the day
     */
    record FollowedUp(WarningEvent.Raised crossing, List<AlertResponse> responses, LocalDate since)
            implements BurdenAlert {
        /** Keeps the answers as they are now. */
        public FollowedUp {
            responses = List.copyOf(responses);
        }

        @Override
        public String state() {
            return "FOLLOWED_UP";
        }
    }

    /**
     * Withdrawn: the crossing was undone. What was done for the person until then stays recorded.
     *
     * @param crossing the crossing
     * @param undone what undid it
     * @param responses what was answered until then
     */
    record Withdrawn(WarningEvent.Raised crossing, WarningEvent.Undone undone, List<AlertResponse> responses)
            implements BurdenAlert {
        /** Keeps the answers as they are now. */
        public Withdrawn {
            responses = List.copyOf(responses);
        }

        @Override
        public LocalDate since() {
            return undone.on();
        }

        @Override
        public String state() {
            return "WITHDRAWN";
        }
    }

    private static LocalDate notBefore(LocalDate since, LocalDate on) {
        if (on.isBefore(since)) {
            throw new IllegalArgumentException("a step on " + on + " is before the one of " + since);
        }
        return on;
    }
}
