package org.sanchong.application.port.in;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.BookedBurdens;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.PlanYear;

/**
 * Pushes to other departments whom the settlements of books brought above a line, each crossing once however often this is
 * done; withdraws what was undone since; and takes what departments did.
 */
public interface PushWarnings {
    /**
     * Does it for a plan year.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all, a figure of the
     *     locality is missing, or it is not the one by which the year's warnings were pushed before
     */
    Result push(Round round);

    /** What to look at, and how. */
    @Value.Immutable
    @ValueType
    abstract class Round {
        Round() {}

        /** The burdens of the books. */
        public abstract BookedBurdens burdens();

        /** Where warnings are kept. */
        public abstract Warnings warnings();

        /** The plan year. */
        public abstract PlanYear year();

        /** The day of the push. */
        public abstract LocalDate on();

        /** By what it is known when something is recorded. */
        @Value.Default
        public InstantSource clock() {
            return InstantSource.system();
        }

        /** Last year's local disposable income per head, where a line needs it and warnings do not tell it yet. */
        public abstract Optional<Money> income();

        /** The lines that the locality sets, by their ids. */
        public abstract Map<String, Money> lines();

        /** What departments did on earlier warnings, if that is known. */
        public abstract Optional<IncomingRecords> responses();

        /** Where the year's warnings go. */
        public abstract OutgoingRecords alerts();

        /** Whether only those are listed on which somebody has still to act. */
        @Value.Default
        public boolean isOpenOnly() {
            return false;
        }

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
        public static class Builder extends ImmutableRound.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param pushed how many crossings were pushed now
     * @param withdrawn how many warnings were withdrawn now
     * @param taken how many of the departments' steps were taken now
     * @param unanswered how many of the year's warnings stand and no department has answered
     * @param notFollowedUp how many of the year's warnings are answered and not followed up
     * @param unused the rows of responses that were of no use
     */
    record Result(
            int pushed, int withdrawn, int taken, int unanswered, int notFollowedUp, List<RaiseAlerts.Unused> unused) {
        /** Keeps the rows as they are now. */
        public Result {
            unused = List.copyOf(unused);
        }
    }
}
