package org.sanchong.domain.assistance;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** Why an event is not taken into an application's history, which then stays as it was. Each has a stable code. */
public sealed interface ApplicationRejection {
    /** Returns the code, such as {@code WRONG_STATE}. */
    String code();

    /**
     * Its state has no such step.
     *
     * @param step the kind of event, such as {@code APPROVED}
     * @param state the state that the application is in; empty before it was made
     */
    record WrongState(String step, String state) implements ApplicationRejection {
        @Override
        public String code() {
            return "WRONG_STATE";
        }
    }

    /**
     * It would be before what happened last.
     *
     * @param on the day
     * @param last the day of what happened last
     */
    record BeforeLastStep(LocalDate on, LocalDate last) implements ApplicationRejection {
        @Override
        public String code() {
            return "BEFORE_LAST_STEP";
        }
    }

    /**
     * The policy offers nothing of the kind, or no fast track.
     *
     * @param what the kind, or {@code FAST_TRACK}
     */
    record NotOffered(String what) implements ApplicationRejection {
        @Override
        public String code() {
            return "NOT_OFFERED";
        }
    }

    /**
     * The policy asks for no such document.
     *
     * @param document the id
     * @param known the ids that it asks for
     */
    record UnknownDocument(String document, List<String> known) implements ApplicationRejection {
        /** Keeps the ids as they are now. */
        public UnknownDocument {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "UNKNOWN_DOCUMENT";
        }
    }

    /** A refusal without reasons. */
    record NoReasons() implements ApplicationRejection {
        @Override
        public String code() {
            return "NO_REASONS";
        }
    }

    /**
     * More is granted than is left of the burden, or nothing.
     *
     * @param amount what would be granted
     * @param burden the burden that is left
     */
    record AmountOutOfBounds(Money amount, Money burden) implements ApplicationRejection {
        @Override
        public String code() {
            return "AMOUNT_OUT_OF_BOUNDS";
        }
    }

    /**
     * The burden is not above the line of tilted assistance.
     *
     * @param burden the burden
     * @param line how high the line is
     * @param share the share of income that it is, with its clause
     */
    record NotAboveLine(Money burden, ExactAmount line, Figure<Rate> share) implements ApplicationRejection {
        @Override
        public String code() {
            return "NOT_ABOVE_LINE";
        }
    }

    /**
     * A figure of the locality is needed and is not given: last year's income per head.
     *
     * @param share the figure of the policy that is a share of it, with its clause
     */
    record IncomeMissing(Figure<Rate> share) implements ApplicationRejection {
        @Override
        public String code() {
            return "MISSING_PARAMETER";
        }
    }
}
