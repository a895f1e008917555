package org.sanchong.application.port.in;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.SupervisionFault;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.supervision.SupervisionMatter;

/** Follows tips, self-checks, audits and re-checks from what happened to them (监管台账). */
public interface FollowSupervision {
    /**
     * Takes the events, into the ledger where there is one, and tells how matters stand. An event that is there already is
     * known; one that cannot follow is left out and told, and loses nothing.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the list cannot be used at all
     */
    Result follow(CaseBook book);

    /** What to tell, and of what. */
    @Value.Immutable
    @ValueType
    abstract class CaseBook {
        CaseBook() {}

        /** What happened, row by row; absent where only those of the ledger are told. */
        public abstract Optional<IncomingRecords> events();

        /** The ledger that events are kept in; absent for a list alone. */
        public abstract Optional<Ledgers> ledgers();

        /** By what it is known when events are recorded in the ledger. */
        @Value.Default
        public InstantSource clock() {
            return InstantSource.system();
        }

        /** The day as of which is told; later events are left out. */
        public abstract LocalDate asOf();

        /** Whether only matters are told that are not closed. */
        @Value.Default
        public boolean isOpenOnly() {
            return false;
        }

        /** Where it goes. */
        public abstract OutgoingRecords told();

        /** The language of reasons. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts a book. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a book. */
        public static class Builder extends ImmutableCaseBook.Builder {
            Builder() {}
        }
    }

    /**
     * A row that was left out.
     *
     * @param row its number, the header being row 1
     * @param fault why
     */
    record Unused(int row, SupervisionFault fault) {}

    /**
     * What came of it.
     *
     * @param matters the matters as they stand, in the order in which they began
     * @param taken how many events were taken that were not known
     * @param unused the rows that were left out, in their order
     */
    record Result(List<SupervisionMatter> matters, int taken, List<Unused> unused) {
        /** Keeps the lists as they are now. */
        public Result {
            matters = List.copyOf(matters);
            unused = List.copyOf(unused);
        }

        /** Returns how many rows were left out. */
        public int rejected() {
            return unused.size();
        }
    }
}
