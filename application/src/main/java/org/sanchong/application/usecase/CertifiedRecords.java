package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;

/**
 * The people of a register who hold a category on a day, as a list of people: one record each, in the county of the
 * certification that began first.
 */
final class CertifiedRecords implements IncomingRecords {
    private static final String RECORDED_ON = "recorded_on";

    private final IncomingRecords register;
    private final PolicyCatalog catalog;
    private final LocalDate day;

    private CertifiedRecords(IncomingRecords register, PolicyCatalog catalog, LocalDate day) {
        this.register = register;
        this.catalog = catalog;
        this.day = day;
    }

    /** Returns whether it is a register, of certified people alone. */
    static boolean isRegister(IncomingRecords people) {
        return people.columns().contains(RECORDED_ON);
    }

    /** Returns a list of people as it is, and of a register those who hold a category on the day. */
    static IncomingRecords of(IncomingRecords people, PolicyCatalog catalog, LocalDate day) {
        return isRegister(people) ? new CertifiedRecords(people, catalog, day) : people;
    }

    @Override
    public String name() {
        return register.name();
    }

    @Override
    public List<String> columns() {
        return List.of("person_id", "region", "categories");
    }

    @Override
    public void each(Receiver receiver) {
        CertificationRegister known =
                new RegisterRecords(catalog.vocabulary(), new RegisterWording(catalog, Language.EN)).read(register);
        for (PersonId person : known.people()) {
            List<Certification> held = known.inForce(person, day);
            if (!held.isEmpty()) {
                String categories = held.stream()
                        .map(Certification::category)
                        .map(EligibilityCategory::code)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(";"));
                receiver.take(List.of(person.value(), county(held), categories));
            }
        }
    }

    private static String county(List<Certification> held) {
        return held.stream()
                .min(java.util.Comparator.comparing(one -> one.period().from()))
                .map(one -> one.region().value())
                .orElse("");
    }
}
