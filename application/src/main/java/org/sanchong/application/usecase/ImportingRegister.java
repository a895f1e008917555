package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.InsuranceComparison;
import org.sanchong.domain.register.Reconciliation;

/** Reads register, list and enrolments, and lets the domain compare them. */
final class ImportingRegister implements ImportRegister {
    private final PolicyCatalog catalog;

    ImportingRegister(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result importList(Import command) {
        RegisterWording wording = new RegisterWording(catalog, command.language());
        DeliveryIntake intake = new DeliveryIntake(catalog.vocabulary(), department(command, wording), command);
        if (command.books().isPresent()) {
            return importInto(command.books().get(), new Given(command, intake, wording));
        }
        CertificationRegister old = command.register()
                .map(records -> new RegisterRecords(catalog.vocabulary(), wording).read(records))
                .orElse(CertificationRegister.empty());
        Given given = new Given(command, intake, wording);
        Delivery delivery = intake.read();
        Compared compared = compare(given, delivery, insured(given), old);
        command.updated()
                .ifPresent(out -> RegisterRecords.write(compared.reconciled().register(), out));
        command.deliveriesUpdated().ifPresent(out -> DeliveryLog.write(delivered(command, delivery, wording), out));
        return compared.result();
    }

    /** What is imported, and in which words it is told what came of it. */
    private record Given(Import command, DeliveryIntake intake, RegisterWording wording) {}

    /** What came of a comparison. */
    private record Compared(Reconciliation reconciled, Result result) {}

    /** Imports into books: nothing about people whom they have forgotten. */
    private Result importInto(Certifications books, Given given) {
        Delivery delivery = given.intake().read(books::forgotten);
        List<InsuranceIntake> insured = insured(given);
        return books.take(logged(given.command(), delivery), given.command().clock(), old -> {
            Compared compared = compare(given, delivery, insured, old);
            return new Certifications.Change<>(compared.reconciled().entries(), compared.result());
        });
    }

    /** Returns the enrolments to compare with, if any are given; they can be read once. */
    private List<InsuranceIntake> insured(Given given) {
        return given.command().enrolments().stream()
                .map(enrolments -> {
                    InsuranceIntake intake =
                            new InsuranceIntake(given.command().year(), new ListWords(catalog.vocabulary()));
                    intake.read(enrolments);
                    return intake;
                })
                .toList();
    }

    private Compared compare(Given given, Delivery delivery, List<InsuranceIntake> insured, CertificationRegister old) {
        Import command = given.command();
        RegisterWording wording = given.wording();
        Reconciliation.laterDay(old, delivery).ifPresent(later -> {
            throw new UnusableFileException(wording.either(
                    command.list().name() + " was delivered on " + delivery.day()
                            + ", and the register knows a list of " + later
                            + " of the same department and area. Import lists in the order of their days",
                    command.list().name() + " 交付于 " + delivery.day() + "，而名册已有同一部门和地区 " + later + " 的名单。请按交付日先后导入"));
        });
        Reconciliation compared = Reconciliation.of(old, delivery);
        RegisterFindings findings = new RegisterFindings(wording);
        findings.list(delivery, timeliness(command, delivery).stream().toList());
        given.intake().rows().forEach(findings::row);
        compared.twoNames().forEach(findings::names);
        compared.changes().forEach(findings::change);
        for (InsuranceIntake intake : insured) {
            InsuranceComparison.compare(compared.changes(), intake.insurances())
                    .forEach(one -> findings.insurance(one, command.year()));
            findings.unread(intake.unread(), command.enrolments().orElseThrow().name());
        }
        return new Compared(compared, findings.result(compared.entries().size()));
    }

    /** Returns the log with this delivery, which it may have already. */
    private List<DeliveredList> delivered(Import command, Delivery delivery, RegisterWording wording) {
        List<DeliveredList> lists = new ArrayList<>(command.deliveries()
                .map(records -> new DeliveryLog(catalog.vocabulary(), wording).read(records))
                .orElse(List.of()));
        DeliveredList list = logged(command, delivery);
        if (!lists.contains(list)) {
            lists.add(list);
        }
        return lists;
    }

    private static DeliveredList logged(Import command, Delivery delivery) {
        return new DeliveredList(
                delivery.department(),
                delivery.area(),
                delivery.day(),
                delivery.extent(),
                command.collectionFrom().stream().toList(),
                command.digest().get());
    }

    private Vocabulary.Department department(Import command, RegisterWording wording) {
        String word = command.department();
        List<Vocabulary.Department> known = catalog.vocabulary().departments();
        return known.stream()
                .filter(one -> one.department().code().equals(word)
                        || FileWords.all(one.chinese(), one.also()).contains(word))
                .findFirst()
                .orElseThrow(() -> {
                    String codes = known.stream()
                            .map(one -> wording.either(one.department().code(), one.chinese()))
                            .collect(Collectors.joining(", "));
                    return new UnusableFileException(wording.either(
                            "no department is called \"" + word + "\". There are: " + codes,
                            "没有部门“" + word + "”。可用：" + codes));
                });
    }

    private Optional<RegisterFindings.Judged> timeliness(Import command, Delivery delivery) {
        Optional<BenefitPolicy> policy = new RegionalPolicies(catalog).inForce(delivery.area(), delivery.day());
        return policy.flatMap(BenefitPolicy::deliveries)
                .flatMap(duty -> duty.judge(
                                delivery, command.collectionFrom().stream().toList())
                        .map(verdict -> new RegisterFindings.Judged(
                                verdict,
                                duty.source().clause(),
                                command.collectionFrom().stream().toList())));
    }
}
