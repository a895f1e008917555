package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.DeliveredList;

/** Who is certified, in a database. */
final class StoredCertifications implements Certifications {
    private final Transactions transactions;
    private final Vault vault;
    private final Runnable closing;

    StoredCertifications(DataSource store, StoreUrl url, Vault vault, Runnable closing) {
        this.transactions = new Transactions(store, url, () -> {});
        this.vault = vault;
        this.closing = closing;
    }

    @Override
    public <R> R take(DeliveredList list, InstantSource clock, Intake<R> intake) {
        return transactions.write(connection -> {
            CertificationWriting writing = CertificationWriting.after(connection, vault);
            CertificationReading reading = new CertificationReading(connection, vault);
            Change<R> change = intake.on(CertificationRegister.of(reading.entries(LocalDate.MAX)));
            if (!change.entries().isEmpty()
                    || !reading.deliveries(LocalDate.MAX).contains(list)) {
                writing.write(list, clock.instant(), change.entries());
            }
            return change.result();
        });
    }

    @Override
    public CertificationRegister register(LocalDate knownOn) {
        return transactions.read(
                connection -> CertificationRegister.of(new CertificationReading(connection, vault).entries(knownOn)));
    }

    @Override
    public List<Certification> valid(PersonId person, LocalDate on, LocalDate knownOn) {
        return transactions.read(connection -> {
            CertifiedOwners.Owner owner = owners(connection, List.of(person)).get(person);
            return owner == null
                    ? List.of()
                    : CertificationRegister.of(
                                    new CertificationReading(connection, vault).entries(knownOn, owner.number()))
                            .inForce(person, on);
        });
    }

    @Override
    public List<DeliveredList> deliveries(LocalDate knownOn) {
        return transactions.read(connection -> new CertificationReading(connection, vault)
                .deliveries(knownOn).stream().distinct().toList());
    }

    @Override
    public Set<PersonId> forgotten(Collection<PersonId> people) {
        return transactions.read(connection -> {
            Set<PersonId> forgotten = new LinkedHashSet<>();
            owners(connection, people).forEach((person, owner) -> {
                if (owner.secret().isForgotten()) {
                    forgotten.add(person);
                }
            });
            return forgotten;
        });
    }

    private Map<PersonId, CertifiedOwners.Owner> owners(Connection connection, Collection<PersonId> people)
            throws SQLException {
        return new CertifiedOwners(connection, vault).find(people);
    }

    @Override
    public void close() {
        closing.run();
    }
}
