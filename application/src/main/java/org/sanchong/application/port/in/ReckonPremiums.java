package org.sanchong.application.port.in;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.time.PlanYear;

/** Tells of every enrolment in a list who pays what, who helps, and from when the person is covered. */
public interface ReckonPremiums {
    /**
     * Reckons all enrolments of the command, in their order.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all
     */
    Result reckon(Reckoning command);

    /** What to reckon, and how. */
    @Value.Immutable
    @ValueType
    abstract class Reckoning {
        Reckoning() {}

        /** The enrolments. */
        public abstract IncomingRecords enrolments();

        /** The figures that localities supply, if any. */
        public abstract Optional<IncomingRecords> parameters();

        /** The plan year to reckon; every year if absent. */
        public abstract Optional<PlanYear> year();

        /** Where the premiums go. */
        public abstract OutgoingRecords premiums();

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
        public static class Builder extends ImmutableReckoning.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param enrolments how many enrolments there were of the year
     * @param reckoned how many of them were reckoned
     */
    record Result(int enrolments, int reckoned) {
        /** Returns how many were rejected. */
        public int rejected() {
            return enrolments - reckoned;
        }
    }
}
