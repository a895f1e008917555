package org.sanchong.application.port.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.AlertFault;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.Quarter;

/** Finds from settled claims who has to be reported to other departments, and what became of the reports. */
public interface RaiseAlerts {
    /**
     * Finds all crossings of the settlements.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all, or a figure of the
     *     locality is missing
     */
    Result raise(Watch watch);

    /** What to look at, and how. */
    @Value.Immutable
    @ValueType
    abstract class Watch {
        Watch() {}

        /** The settlements, as {@code settle} writes them. */
        public abstract IncomingRecords settlements();

        /** The claims that were settled. */
        public abstract IncomingRecords claims();

        /** What departments did on earlier warnings, if that is known. */
        public abstract Optional<IncomingRecords> responses();

        /** Last year's local disposable income per head, where a line needs it. */
        public abstract Optional<Money> income();

        /** The lines that the locality sets, by their ids. */
        public abstract Map<String, Money> lines();

        /** Where the warnings go. */
        public abstract OutgoingRecords alerts();

        /** The quarter of the push; none is made if absent. */
        public abstract Optional<Quarter> quarter();

        /** Where the quarter's push goes; needed where a quarter is given. */
        public abstract Optional<OutgoingRecords> push();

        /** The language of reasons. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts a command. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a command. */
        public static class Builder extends ImmutableWatch.Builder {
            Builder() {}
        }
    }

    /**
     * A row that says nothing of a warning.
     *
     * @param list the name of its list
     * @param row its number, the header being row 1
     * @param fault why
     */
    record Unused(String list, int row, AlertFault fault) {}

    /**
     * What came of it.
     *
     * @param raised how many crossings there were
     * @param withdrawn how many of them were undone
     * @param unanswered how many stand and no department has answered
     * @param unused the rows that were of no use, those of settlements first
     */
    record Result(int raised, int withdrawn, int unanswered, List<Unused> unused) {
        /** Keeps the rows as they are now. */
        public Result {
            unused = List.copyOf(unused);
        }
    }
}
