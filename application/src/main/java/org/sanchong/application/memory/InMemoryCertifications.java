package org.sanchong.application.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.RegisterEntry;

/** Certifications in memory, which keep every promise of the port but to outlast the run. Nobody is forgotten in them. */
public final class InMemoryCertifications implements Certifications {
    private final List<Taken> all = new ArrayList<>();

    private InMemoryCertifications() {}

    private record Taken(Instant at, DeliveredList list, List<RegisterEntry> entries) {
        boolean isKnownOn(LocalDate day) {
            return !at.atZone(DAYS_OF).toLocalDate().isAfter(day);
        }
    }

    /** Returns a store that knows of nobody. */
    public static InMemoryCertifications empty() {
        return new InMemoryCertifications();
    }

    @Override
    public synchronized <R> R take(DeliveredList list, InstantSource clock, Intake<R> intake) {
        Change<R> change = intake.on(register(LocalDate.MAX));
        boolean isKnown = all.stream().anyMatch(taken -> taken.list().equals(list));
        if (!isKnown || !change.entries().isEmpty()) {
            Instant at = clock.instant();
            Instant before = all.isEmpty() ? at : all.get(all.size() - 1).at();
            all.add(new Taken(at.isBefore(before) ? before : at, list, change.entries()));
        }
        return change.result();
    }

    @Override
    public synchronized CertificationRegister register(LocalDate knownOn) {
        return CertificationRegister.of(all.stream()
                .filter(taken -> taken.isKnownOn(knownOn))
                .flatMap(taken -> taken.entries().stream())
                .toList());
    }

    @Override
    public List<Certification> valid(PersonId person, LocalDate on, LocalDate knownOn) {
        return register(knownOn).inForce(person, on);
    }

    @Override
    public synchronized List<DeliveredList> deliveries(LocalDate knownOn) {
        return all.stream()
                .filter(taken -> taken.isKnownOn(knownOn))
                .map(Taken::list)
                .distinct()
                .toList();
    }

    @Override
    public Set<PersonId> forgotten(Collection<PersonId> people) {
        return Set.of();
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
