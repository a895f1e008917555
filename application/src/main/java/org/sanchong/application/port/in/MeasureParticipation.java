package org.sanchong.application.port.in;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.time.PlanYear;

/** Compares who is enrolled with who should be: participation by county and category against targets, and who is missing. */
public interface MeasureParticipation {
    /**
     * Measures the participation of the people in the register.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all
     */
    Result measure(Measurement command);

    /** What to measure, and where it goes. */
    @Value.Immutable
    @ValueType
    abstract class Measurement {
        Measurement() {}

        /** The enrolments. */
        public abstract IncomingRecords enrolments();

        /** The people who should be enrolled. */
        public abstract IncomingRecords register();

        /** The plan year. */
        public abstract PlanYear year();

        /** Where the rates go. */
        public abstract OutgoingRecords rates();

        /** Where those go who are missing, if anywhere. */
        public abstract Optional<OutgoingRecords> missing();

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
        public static class Builder extends ImmutableMeasurement.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param people how many people of the register were counted
     * @param enrolled how many of them are enrolled
     * @param targetsMissed how many rates are below their target
     * @param rejected how many rows of the register, and enrolments of the year, cannot be used
     * @param strangers how many enrolled people are not in the register
     */
    record Result(int people, int enrolled, int targetsMissed, int rejected, int strangers) {}
}
