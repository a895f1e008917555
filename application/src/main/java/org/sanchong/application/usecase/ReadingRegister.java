package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;

/** Looks a person up in the register. */
final class ReadingRegister implements ReadRegister {
    private final PolicyCatalog catalog;

    ReadingRegister(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Certified> certified(Lookup question) {
        return inForce(question).stream()
                .map(one -> new Certified(
                        one.category().code(),
                        one.department().code(),
                        one.region().value(),
                        one.household().orElse(""),
                        one.period().from(),
                        RegisterRecords.lastDay(one)))
                .toList();
    }

    private List<Certification> inForce(Lookup question) {
        PersonId person = new PersonId(question.person());
        if (question.books().isPresent()) {
            LocalDate knownOn = question.asKnownOn().orElse(LocalDate.MAX);
            return question.books().get().valid(person, question.on(), knownOn);
        }
        RegisterWording wording = new RegisterWording(catalog, Language.EN);
        CertificationRegister all = new RegisterRecords(catalog.vocabulary(), wording)
                .read(question.register().orElseThrow());
        CertificationRegister known = question.asKnownOn().map(all::asKnownOn).orElse(all);
        return known.inForce(person, question.on());
    }
}
