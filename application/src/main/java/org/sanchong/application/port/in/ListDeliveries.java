package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.RegionCode;

/** Tells which departments' lists were due by a day, and have come in time, late, or never. */
public interface ListDeliveries {
    /**
     * Lists what was due.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the log cannot be used, or no policy of the
     *     region has a deadline for lists
     */
    Result list(Inquiry inquiry);

    /** What is asked. */
    @Value.Immutable
    @ValueType
    abstract class Inquiry {
        Inquiry() {}

        /** The log of deliveries; absent, and no books: nothing has ever been delivered. */
        public abstract Optional<IncomingRecords> deliveries();

        /** The books that keep the log, if it is no file. */
        public abstract Optional<Certifications> books();

        /** The day by whose end the books knew the lists; absent: all that they know. */
        public abstract Optional<LocalDate> asKnownOn();

        /** The region whose lists are due: a county, a city or a province. */
        public abstract RegionCode area();

        /** The day by which lists were due. */
        public abstract LocalDate asOf();

        /** The first days of central collections that the locality has told, beside those in the log. */
        public abstract Set<LocalDate> collectionsFrom();

        /** Where the lists go. */
        public abstract OutgoingRecords due();

        /** The language of messages. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts an inquiry. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an inquiry. */
        public static class Builder extends ImmutableInquiry.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param due how many lists were due
     * @param late how many of them came late
     * @param missing how many of them have not come
     */
    record Result(int due, int late, int missing) {}
}
