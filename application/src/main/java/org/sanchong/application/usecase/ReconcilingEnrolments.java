package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.in.ReconcileEnrolments;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.InsuranceComparison;
import org.sanchong.domain.register.PersonChange;

/** Lets the domain compare everybody who is certified with the enrolments, as an import does with the people of its list. */
final class ReconcilingEnrolments implements ReconcileEnrolments {
    private final PolicyCatalog catalog;

    ReconcilingEnrolments(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ImportRegister.Result reconcile(Comparison comparison) {
        Moment moment = comparison.moment();
        InsuranceIntake intake = new InsuranceIntake(moment.year(), new ListWords(catalog.vocabulary()));
        intake.read(comparison.enrolments());
        CertificationRegister register = comparison.books().register(moment.knownOn());
        List<PersonChange> certified = register.people().stream()
                .map(person -> (PersonChange) new PersonChange.Unchanged(person, register.inForce(person, moment.on())))
                .filter(person -> !person.after().isEmpty())
                .toList();
        RegisterFindings findings = new RegisterFindings(new RegisterWording(catalog, comparison.language()));
        certified.forEach(findings::change);
        InsuranceComparison.compare(certified, intake.insurances())
                .forEach(one -> findings.insurance(one, moment.year()));
        findings.unread(intake.unread(), comparison.enrolments().name());
        ImportRegister.Result result = findings.result(0);
        return new ImportRegister.Result(
                result.counts().stream().filter(count -> count.number() > 0).toList(),
                result.findings(),
                0,
                result.isWell());
    }
}
