package org.sanchong.application.port.in;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.time.PlanYear;

/** Takes a department's list into the register, and tells what it changes and who of its people is not insured. */
public interface ImportRegister {
    /**
     * Imports a list. What it changes is recorded with the day of delivery; the same list once more changes nothing.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a file cannot be used at all, the department is
     *     unknown, or a later list of the department and area is in the register
     */
    Result importList(Import command);

    /** What to import, and where it goes. */
    @Value.Immutable
    @ValueType
    abstract class Import {
        Import() {}

        /** The register so far; absent: it begins now. */
        public abstract Optional<IncomingRecords> register();

        /** Where the register is kept, if in books: then there is no file of it, and no log. */
        public abstract Optional<Certifications> books();

        /** Since when the books know what is imported. */
        @Value.Default
        public InstantSource clock() {
            return InstantSource.system();
        }

        /** The department's list. */
        public abstract IncomingRecords list();

        /** Whose list it is: a code of the catalog, or a Chinese word for it. */
        public abstract String department();

        /** The area whose people are on it. */
        public abstract RegionCode area();

        /** When it was handed over. */
        public abstract LocalDate deliveredOn();

        /** How much it says. */
        public abstract Delivery.Extent extent();

        /** The first day of the year's central collection, where the locality has told it. */
        public abstract Optional<LocalDate> collectionFrom();

        /** The log of deliveries so far; absent: it begins now. */
        public abstract Optional<IncomingRecords> deliveries();

        /** Where the log goes with this delivery in it; absent: none is kept. The same list once more adds nothing. */
        public abstract Optional<OutgoingRecords> deliveriesUpdated();

        /** Gives the SHA-256 of the list's file, in hexadecimal, once the list was read; empty where no log is kept. */
        @Value.Default
        public Supplier<String> digest() {
            return () -> "";
        }

        /** The enrolments to compare with; absent: they are not compared. */
        public abstract Optional<IncomingRecords> enrolments();

        /** The plan year of the enrolments. */
        public abstract PlanYear year();

        /** Where the register goes, if into a file. */
        public abstract Optional<OutgoingRecords> updated();

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
        public static class Builder extends ImmutableImport.Builder {
            Builder() {}
        }
    }

    /**
     * Something that was found.
     *
     * @param code the stable code, such as {@code ENDED}
     * @param person the person's id; of identity numbers the middle is hidden; empty where it is about the list
     * @param name the person's name, where it is known
     * @param region where the person is registered
     * @param household the household, where it is known
     * @param before the categories held by the department before, joined by {@code ;}
     * @param after the categories held by the department now, joined by {@code ;}
     * @param reason what it is, and how to mend it
     */
    record Finding(
            String code,
            String person,
            String name,
            String region,
            String household,
            String before,
            String after,
            String reason) {}

    /**
     * What came of it.
     *
     * @param counts how many people there are of each kind of change, whatever was found
     * @param findings what was found, but for people of whom nothing changed
     * @param recorded how many entries the register has more
     * @param isWell whether nothing is to be mended, mobilised or asked about
     */
    record Result(List<Count> counts, List<Finding> findings, int recorded, boolean isWell) {
        /** Keeps the lists as they are now. */
        public Result {
            counts = List.copyOf(counts);
            findings = List.copyOf(findings);
        }
    }

    /**
     * How often something was found.
     *
     * @param code its code
     * @param number how often
     */
    record Count(String code, int number) {}
}
