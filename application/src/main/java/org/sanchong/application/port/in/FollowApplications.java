package org.sanchong.application.port.in;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;

/** Tells of applications for assistance in which state they are, whose turn it is, and by when. */
public interface FollowApplications {
    /**
     * Replays all events of the docket, in their order, and tells what came of each application.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the list cannot be used at all
     */
    Result follow(Docket docket);

    /** What to tell, and of what. */
    @Value.Immutable
    @ValueType
    abstract class Docket {
        Docket() {}

        /** What happened to the applications, row by row; absent where only those of books are told. */
        public abstract Optional<IncomingRecords> events();

        /** The books that the events are kept in, and whose open applications are told too; absent for a list alone. */
        public abstract Optional<Applications> books();

        /** By what it is known when events are recorded in books. */
        @Value.Default
        public InstantSource clock() {
            return InstantSource.system();
        }

        /** The day as of which is told; rows of later days are left out. */
        public abstract LocalDate asOf();

        /** Whether only open applications are told that are overdue. */
        @Value.Default
        public boolean isOverdueOnly() {
            return false;
        }

        /** Where the applications go. */
        public abstract OutgoingRecords applications();

        /** The language of reasons. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts a docket. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a docket. */
        public static class Builder extends ImmutableDocket.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param applications how many applications there are
     * @param open how many of them are open
     * @param overdue how many of the open ones are overdue
     * @param rejected how many rows were rejected
     */
    record Result(int applications, int open, int overdue, int rejected) {}
}
