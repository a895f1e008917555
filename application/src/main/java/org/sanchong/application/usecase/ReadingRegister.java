package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.CertificationRegister;

/** Looks a person up in the register. */
final class ReadingRegister implements ReadRegister {
    private final PolicyCatalog catalog;

    ReadingRegister(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Certified> certified(Lookup question) {
        RegisterWording wording = new RegisterWording(catalog, Language.EN);
        CertificationRegister all = new RegisterRecords(catalog.vocabulary(), wording).read(question.register());
        CertificationRegister known = question.asKnownOn().map(all::asKnownOn).orElse(all);
        return known.inForce(new PersonId(question.person()), question.on()).stream()
                .map(one -> new Certified(
                        one.category().code(),
                        one.department().code(),
                        one.region().value(),
                        one.household().orElse(""),
                        one.period().from(),
                        RegisterRecords.lastDay(one)))
                .toList();
    }
}
