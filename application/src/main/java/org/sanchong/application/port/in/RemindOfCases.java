package org.sanchong.application.port.in;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;

/** Finds cases that supervision should look at, settled or not yet (监管提醒). No payment waits for it or is changed by it. */
public interface RemindOfCases {
    /**
     * Finds all reminders of the inspection.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all, or a rule cannot
     */
    Result remind(Inspection inspection);

    /** What to look at, and by which rules. */
    @Value.Immutable
    @ValueType
    abstract class Inspection {
        Inspection() {}

        /** The settled cases. */
        public abstract SettledCases cases();

        /** Claims that are not settled yet, or of people still in hospital; then reminders are of these alone. */
        public abstract Optional<IncomingRecords> before();

        /** The fee lines of all claims, if they are known. */
        public abstract Optional<IncomingLines> lines();

        /** The rules with their parameters. */
        public abstract IncomingRecords rules();

        /** The price standards of items, if they are known. */
        public abstract Optional<IncomingRecords> prices();

        /** Where reminders go. */
        public abstract OutgoingRecords reminders();

        /** The language of explanations. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts an inspection. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an inspection. */
        public static class Builder extends ImmutableInspection.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param cases how many cases were looked at
     * @param reminders how many reminders there are
     * @param illustrative how many of them are by rules whose figures are for demonstration alone
     * @param leftOut what of the settled cases could not be looked at
     * @param notApplied the rules that could not be applied, and why, in the language of explanations
     * @param faults the rows of claims and lines that could not be read, and why
     */
    record Result(
            int cases,
            int reminders,
            int illustrative,
            SettledCases.LeftOut leftOut,
            List<String> notApplied,
            List<String> faults) {
        /** Keeps the lists as they are now. */
        public Result {
            notApplied = List.copyOf(notApplied);
            faults = List.copyOf(faults);
        }
    }
}
