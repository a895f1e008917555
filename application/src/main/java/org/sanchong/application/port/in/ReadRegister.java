package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.domain.ValueType;

/** Tells what the register knows of a person. */
public interface ReadRegister {
    /**
     * Returns the certifications of the person that are valid on a day, as they were known on a day.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the register cannot be used
     */
    List<Certified> certified(Lookup question);

    /** Whose certifications, valid when and known when. */
    @Value.Immutable
    @ValueType
    abstract class Lookup {
        Lookup() {}

        /** The register, if it is a file. */
        public abstract Optional<IncomingRecords> register();

        /** The books in which it is kept, if it is no file: then a day by which they are known is that of the books. */
        public abstract Optional<Certifications> books();

        @Value.Check
        void checkPlace() {
            if (register().isPresent() == books().isPresent()) {
                throw new IllegalArgumentException("a register is in a file or in books");
            }
        }

        /** The person's id. */
        public abstract String person();

        /** The day on which they are valid. */
        public abstract LocalDate on();

        /** The day by which they were recorded; absent: all that is recorded counts. */
        public abstract Optional<LocalDate> asKnownOn();

        /** Starts a question. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a question. */
        public static class Builder extends ImmutableLookup.Builder {
            Builder() {}
        }
    }

    /**
     * A certification that is valid on the day.
     *
     * @param category the category's code
     * @param department the department's code
     * @param region where the person is registered
     * @param household the household; empty where it is not known
     * @param from the first day
     * @param to the last day; empty where it is still valid
     */
    record Certified(String category, String department, String region, String household, LocalDate from, String to) {}
}
