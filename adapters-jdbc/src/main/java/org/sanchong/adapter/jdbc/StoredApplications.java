package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.application.port.out.Applications;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

/** What happened to applications, in a database. */
final class StoredApplications implements Applications {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Transactions transactions;
    private final Vault vault;

    StoredApplications(Transactions transactions, Vault vault) {
        this.transactions = transactions;
        this.vault = vault;
    }

    @Override
    public <R> R take(ApplicationId id, InstantSource clock, Intake<R> intake) {
        return transactions.write(connection -> {
            CaseWriting writing = CaseWriting.alone(connection, vault);
            List<Kept> known = kept(reading(connection), List.of(id.value()));
            Change<R> change = intake.on(known);
            write(writing, known, change, clock.instant());
            return change.result();
        });
    }

    private static void write(CaseWriting writing, List<Kept> known, Change<?> change, Instant now)
            throws SQLException {
        List<ApplicationEvent> all = new ArrayList<>();
        known.forEach(kept -> all.addAll(kept.events()));
        int kept = all.size();
        all.addAll(change.events());
        for (int i = kept; i < all.size(); i++) {
            if (!(all.get(0) instanceof ApplicationEvent.Made made)) {
                throw new IllegalArgumentException("an application begins with being made: " + all.get(0));
            }
            ApplicationEvent event = all.get(i);
            CaseRow.Step step = new CaseRow.Step(
                    CaseRow.Subject.APPLICATION,
                    made.dossier().id().value(),
                    i + 1,
                    ApplicationText.kind(event),
                    event.on(),
                    made.on().getYear(),
                    i == 0 ? made.dossier().claim().map(ClaimId::value).stream().toList() : List.of());
            writing.write(step, made.dossier().person(), ApplicationText.write(event, change.file()), now);
        }
    }

    @Override
    public Optional<Kept> find(ApplicationId id) {
        return transactions.read(connection ->
                kept(reading(connection), List.of(id.value())).stream().findFirst());
    }

    @Override
    public List<Kept> openOn(LocalDate day) {
        return transactions.read(connection -> {
            CaseReading reading = reading(connection);
            Set<String> ids = new TreeSet<>(reading.open());
            for (String closing : List.of("PAID", "TOLD", "WITHDRAWN")) {
                ids.addAll(reading.happened(closing, day.plusDays(1), LAST_DAY));
            }
            return kept(reading, ids);
        });
    }

    @Override
    public List<Kept> approved(LocalDate from, LocalDate to) {
        return transactions.read(connection -> {
            CaseReading reading = reading(connection);
            return kept(reading, new TreeSet<>(reading.happened("APPROVED", from, to)));
        });
    }

    @Override
    public List<Kept> ofClaim(ClaimId claim) {
        return transactions.read(connection -> {
            CaseReading reading = reading(connection);
            return kept(reading, reading.ofClaim(claim.value()));
        });
    }

    private CaseReading reading(Connection connection) {
        return new CaseReading(connection, vault, CaseRow.Subject.APPLICATION);
    }

    private static List<Kept> kept(CaseReading reading, Collection<String> ids) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        for (String id : ids) {
            List<CaseReading.Opened> events = reading.ofCase(id);
            if (!events.isEmpty()) {
                kept.add(new Kept(
                        new ApplicationId(id),
                        ApplicationText.file(events.get(0)),
                        events.stream()
                                .filter(event -> !event.isForgotten())
                                .map(ApplicationText::read)
                                .toList()));
            }
        }
        return kept;
    }

    @Override
    public Set<PersonId> forgotten(Collection<PersonId> people) {
        return transactions.read(connection -> {
            Set<PersonId> forgotten = new LinkedHashSet<>();
            new CertifiedOwners(connection, vault).find(people).forEach((person, owner) -> {
                if (owner.secret().isForgotten()) {
                    forgotten.add(person);
                }
            });
            return forgotten;
        });
    }
}
