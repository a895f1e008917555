package org.sanchong.application.memory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sanchong.application.port.out.Applications;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

/** Applications in memory, which keep every promise of the port but to outlast the run. Nobody is forgotten in them. */
final class InMemoryApplications implements Applications {
    private final Map<String, Kept> all = new TreeMap<>();

    private InMemoryApplications() {}

    /** Returns a store without applications. */
    static InMemoryApplications empty() {
        return new InMemoryApplications();
    }

    @Override
    public synchronized <R> R take(ApplicationId id, InstantSource clock, Intake<R> intake) {
        Optional<Kept> known = find(id);
        Change<R> change = intake.on(known.stream().toList());
        if (!change.events().isEmpty()) {
            List<ApplicationEvent> events =
                    new ArrayList<>(known.map(Kept::events).orElse(List.of()));
            events.addAll(change.events());
            all.put(id.value(), new Kept(id, known.map(Kept::file).orElse(change.file()), events));
        }
        return change.result();
    }

    @Override
    public synchronized Optional<Kept> find(ApplicationId id) {
        return Optional.ofNullable(all.get(id.value()));
    }

    @Override
    public List<Kept> openOn(LocalDate day) {
        return those(kept -> kept.events().stream()
                .noneMatch(event -> closes(event) && !event.on().isAfter(day)));
    }

    private static boolean closes(ApplicationEvent event) {
        return event instanceof ApplicationEvent.Paid
                || event instanceof ApplicationEvent.Told
                || event instanceof ApplicationEvent.Withdrawn;
    }

    @Override
    public List<Kept> approved(LocalDate from, LocalDate to) {
        return those(kept -> kept.events().stream()
                .anyMatch(event -> event instanceof ApplicationEvent.Approved
                        && !event.on().isBefore(from)
                        && !event.on().isAfter(to)));
    }

    @Override
    public List<Kept> ofClaim(ClaimId claim) {
        return those(kept -> kept.events().get(0) instanceof ApplicationEvent.Made made
                && made.dossier().claim().equals(Optional.of(claim)));
    }

    private synchronized List<Kept> those(Predicate<Kept> which) {
        return all.values().stream().filter(which).toList();
    }

    @Override
    public Set<PersonId> forgotten(Collection<PersonId> people) {
        return Set.of();
    }
}
