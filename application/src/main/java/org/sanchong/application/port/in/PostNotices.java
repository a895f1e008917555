package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.time.Quarter;

/** Makes what townships post at a quarter's end where the recipients live: approvals, and how they were carried out. */
public interface PostNotices {
    /**
     * Makes the entries of all townships, names masked.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the list cannot be used at all
     */
    Result post(Posting posting);

    /** What to post. */
    @Value.Immutable
    @ValueType
    abstract class Posting {
        Posting() {}

        /** What happened to the applications, row by row; absent where the books know. */
        public abstract Optional<IncomingRecords> events();

        /** The books whose approvals are posted; absent for those of a list. */
        public abstract Optional<Applications> books();

        /** The quarter whose approvals are posted. */
        public abstract Quarter quarter();

        /** The day of posting; the quarter's last day if absent. */
        public abstract Optional<LocalDate> postedOn();

        /** The one township to make the notice of; all if absent. */
        public abstract Optional<String> township();

        /** Where the entries go. */
        public abstract OutgoingRecords notices();

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
        public static class Builder extends ImmutablePosting.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param entries how many recipients are posted
     * @param townships of how many townships
     * @param rejected how many rows of events were of no use
     */
    record Result(int entries, int townships, int rejected) {}
}
