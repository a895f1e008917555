package org.sanchong.domain.supervision;

import java.time.LocalDate;
import org.sanchong.domain.money.Money;

/** Why an event is not taken into a matter of supervision, which then stays as it was. Each has a stable code. */
public sealed interface SupervisionRejection {
    /** Returns the code, such as {@code WRONG_STATE}. */
    String code();

    /**
     * Its state has no such step.
     *
     * @param event the kind of event
     * @param state the state; empty before the matter began
     */
    record WrongState(SupervisionEvent.Kind event, String state) implements SupervisionRejection {
        @Override
        public String code() {
            return "WRONG_STATE";
        }
    }

    /**
     * The matter is of a kind that has no such event, such as a reward of an audit.
     *
     * @param event the kind of event
     * @param kind the kind of matter
     */
    record WrongKind(SupervisionEvent.Kind event, MatterKind kind) implements SupervisionRejection {
        @Override
        public String code() {
            return "WRONG_KIND";
        }
    }

    /**
     * It would be before what happened last.
     *
     * @param on the day
     * @param last the day of what happened last
     */
    record BeforeLastStep(LocalDate on, LocalDate last) implements SupervisionRejection {
        @Override
        public String code() {
            return "BEFORE_LAST_STEP";
        }
    }

    /**
     * A check that does not say whom it is about.
     *
     * @param kind the kind of check
     */
    record NoBody(MatterKind kind) implements SupervisionRejection {
        @Override
        public String code() {
            return "NO_FACILITY";
        }
    }

    /**
     * The amount is not more than 0.00, or more is recovered than is left to recover.
     *
     * @param amount the amount
     * @param outstanding what is left to recover; of a finding 0.00
     */
    record AmountOutOfBounds(Money amount, Money outstanding) implements SupervisionRejection {
        @Override
        public String code() {
            return "AMOUNT_OUT_OF_BOUNDS";
        }
    }

    /**
     * It cannot be closed: something is left to recover.
     *
     * @param outstanding what is left
     */
    record Outstanding(Money outstanding) implements SupervisionRejection {
        @Override
        public String code() {
            return "NOT_RECOVERED";
        }
    }
}
