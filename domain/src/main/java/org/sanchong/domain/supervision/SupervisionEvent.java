package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.money.Money;

/** Something that happened to a matter of supervision. None is changed or taken back: what was wrong is followed by another. */
public sealed interface SupervisionEvent {
    /** Returns the day on which it happened. */
    LocalDate on();

    /** Returns its name in files. */
    Kind kind();

    /** The kinds of event, by the names that files use. */
    enum Kind {
        /** A tip was received. */
        RECEIVED,
        /** A tip was accepted. */
        ACCEPTED,
        /** A tip was declined. */
        DECLINED,
        /** A tip was investigated. */
        INVESTIGATED,
        /** A check was planned. */
        PLANNED,
        /** A check was done. */
        DONE,
        /** An amount to recover was found. */
        FOUND,
        /** An amount was recovered. */
        RECOVERED,
        /** The matter was closed. */
        CLOSED,
        /** The reward of a tip was set. */
        REWARD_SET,
        /** The reward of a tip was paid. */
        REWARD_PAID
    }

    /**
     * A matter begins: a tip is received, or a check planned.
     *
     * @param of what it is
     * @param body the facility or office that it is about; of a tip it may be unknown, and then empty
     * @param on the day
     */
    record Begun(MatterKind of, String body, LocalDate on) implements SupervisionEvent {
        @Override
        public Kind kind() {
            return of == MatterKind.TIP ? Kind.RECEIVED : Kind.PLANNED;
        }
    }

    /**
     * A step that says no more than that it was taken.
     *
     * @param kind which
     * @param on the day
     */
    record Step(Kind kind, LocalDate on) implements SupervisionEvent {
        private static final List<Kind> STEPS =
                List.of(Kind.ACCEPTED, Kind.DECLINED, Kind.INVESTIGATED, Kind.DONE, Kind.CLOSED, Kind.REWARD_PAID);

        /** Checks that there is such a step. */
        public Step {
            if (!STEPS.contains(kind)) {
                throw new IllegalArgumentException(kind + " says more than its day");
            }
        }
    }

    /**
     * An amount to recover was found; further ones add to it.
     *
     * @param amount the amount in yuan
     * @param reference the number of the paper, which tells findings of one day and amount apart; may be empty
     * @param on the day
     */
    record Found(Money amount, String reference, LocalDate on) implements SupervisionEvent {
        @Override
        public Kind kind() {
            return Kind.FOUND;
        }
    }

    /**
     * An amount was recovered.
     *
     * @param amount the amount in yuan
     * @param reference the number of the paper, which tells payments of one day and amount apart; may be empty
     * @param on the day
     */
    record Recovered(Money amount, String reference, LocalDate on) implements SupervisionEvent {
        @Override
        public Kind kind() {
            return Kind.RECOVERED;
        }
    }

    /**
     * The reward of a tip was set, by the rule of the locality. It goes to the number of the tip.
     *
     * @param by the rule
     * @param document the document that prints the rule
     * @param on the day
     */
    record RewardSet(RewardRule by, String document, LocalDate on) implements SupervisionEvent {
        @Override
        public Kind kind() {
            return Kind.REWARD_SET;
        }
    }
}
