package org.sanchong.application.port.out;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.RegisterEntry;

/**
 * Who is certified, as books keep it: on which days (valid time), and since when the books know it (recorded time). Nothing
 * that was recorded is changed; a correction is recorded beside it. What the books knew at the end of a day never changes.
 */
public interface Certifications extends AutoCloseable {
    /** Where a day of recorded time begins and ends. */
    ZoneId DAYS_OF = ZoneId.of("Asia/Shanghai");

    /**
     * Takes a list in, whole or not at all. It is recorded at the moment that the clock says, or at that of the list before
     * where that is later. Nothing is recorded where the list is known already and changes nothing.
     *
     * @param intake what the list changes; asked again where another list came in between
     */
    <R> R take(DeliveredList list, InstantSource clock, Intake<R> intake);

    /** Returns the register as it was known at the end of the day; of {@link LocalDate#MAX} all that is known. */
    CertificationRegister register(LocalDate knownOn);

    /** Returns the certifications of the person that are valid on the day, as they were known at the end of another. */
    List<Certification> valid(PersonId person, LocalDate on, LocalDate knownOn);

    /** Returns the lists that were taken in until the end of the day, in their order, each once. */
    List<DeliveredList> deliveries(LocalDate knownOn);

    /** Returns those of the people who were forgotten on purpose: of them nothing is recorded any more. */
    Set<PersonId> forgotten(Collection<PersonId> people);

    /** Gives back what the store holds of the machine. */
    @Override
    void close();

    /** Tells what a list changes. */
    interface Intake<R> {
        /** Compares the list with all that is known. */
        Change<R> on(CertificationRegister known);
    }

    /**
     * What a list changes.
     *
     * @param entries what is to be recorded, in order
     * @param result what whoever took the list in is to be given
     */
    record Change<R>(List<RegisterEntry> entries, R result) {
        /** Keeps the list as it is now. */
        public Change {
            entries = List.copyOf(entries);
        }
    }
}
