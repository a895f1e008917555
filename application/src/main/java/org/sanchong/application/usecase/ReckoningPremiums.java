package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.ReckonPremiums;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.premium.Contribution;
import org.sanchong.domain.premium.CoverFinder;
import org.sanchong.domain.premium.Coverage;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.premium.LocalParameters;
import org.sanchong.domain.premium.PremiumCalculator;
import org.sanchong.domain.premium.PremiumRejection;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.premium.PremiumSubsidy;

/** Reckons the premium and finds the cover of one enrolment after the other. */
final class ReckoningPremiums implements ReckonPremiums {
    private static final List<String> COLUMNS = List.of(
            "person_id",
            "region",
            "plan_year",
            "insurance",
            "policy",
            "status",
            "total",
            "personal",
            "fiscal",
            "employer",
            "subsidy",
            "own",
            "subsidised_by",
            "clause",
            "covered_from",
            "covered_to",
            "reason");

    private final PolicyCatalog catalog;

    ReckoningPremiums(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result reckon(Reckoning command) {
        PremiumWording wording = new PremiumWording(catalog, command.language());
        LocalParameters parameters = command.parameters()
                .map(records -> new ParameterIntake(records, catalog.vocabulary(), wording).read())
                .orElse(LocalParameters.none());
        EnrolmentIntake intake = new EnrolmentIntake(catalog, command.enrolments(), command.year());
        OutgoingRecords out = command.premiums();
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(intake.carriedColumns());
        out.begin(columns);
        Tally tally = new Tally();
        intake.each(row -> {
            Told told = tell(row, parameters, wording);
            tally.all++;
            tally.reckoned += told.contribution().isPresent() ? 1 : 0;
            out.add(values(row, told));
        });
        return new Result(tally.all, tally.reckoned);
    }

    private static Told tell(EnrolmentRow row, LocalParameters parameters, PremiumWording wording) {
        if (row.enrolment().isEmpty() || row.policy().isEmpty()) {
            String why = row.fault().map(wording::fault).orElse("");
            return new Told(Optional.empty(), Optional.empty(), why);
        }
        BenefitPolicy policy = row.policy().get();
        Enrolment enrolment = row.enrolment().get();
        if (policy.premium().isEmpty()) {
            String why = wording.fault(new EnrolmentFault.NoRules(policy.id()));
            return new Told(Optional.empty(), Optional.empty(), why);
        }
        PremiumRules rules = policy.premium().get();
        Either<PremiumRejection, Contribution> premium =
                PremiumCalculator.of(rules, parameters).reckon(enrolment);
        Either<PremiumRejection, Optional<Coverage>> cover =
                CoverFinder.of(rules, parameters).find(enrolment);
        List<String> reasons = new ArrayList<>();
        premium.peekLeft(why -> reasons.add(wording.fault(new EnrolmentFault.Untold(policy.id(), why))));
        premium.peek(told -> told.findings().forEach(finding -> reasons.add(wording.finding(finding))));
        premium.peek(told -> reasons.addAll(documents(told, wording)));
        if (premium.isRight()) {
            cover.peekLeft(why ->
                    reasons.add("COVER_NOT_TOLD: " + wording.fault(new EnrolmentFault.Untold(policy.id(), why))));
        }
        return new Told(
                premium.toJavaOptional(), cover.toJavaOptional().flatMap(found -> found), String.join("; ", reasons));
    }

    /** Says in which documents the locality's amounts are printed. */
    private static List<String> documents(Contribution told, PremiumWording wording) {
        Set<String> documents = new LinkedHashSet<>();
        for (Source source : told.sources()) {
            if (source.provenance() == Provenance.CITED) {
                source.note().ifPresent(documents::add);
            }
        }
        return documents.isEmpty()
                ? List.of()
                : List.of("LOCAL_FIGURE: "
                        + wording.either("printed in ", "载于 ")
                        + String.join(wording.either(", ", "、"), documents));
    }

    private static List<String> values(EnrolmentRow row, Told told) {
        List<String> values = new ArrayList<>(List.of(row.person(), row.region(), row.year(), row.insurance()));
        values.add(row.policy().map(policy -> policy.id().value()).orElse(""));
        Optional<Contribution> premium = told.contribution();
        values.add(premium.isPresent() ? "RECKONED" : "REJECTED");
        values.add(premium.map(p -> p.total().toString()).orElse(""));
        values.add(premium.map(p -> p.personal().toString()).orElse(""));
        values.add(premium.map(p -> p.fiscal().toString()).orElse(""));
        values.add(premium.map(p -> p.employer().toString()).orElse(""));
        values.add(premium.map(p -> p.subsidy().toString()).orElse(""));
        values.add(premium.map(p -> p.own().toString()).orElse(""));
        Optional<PremiumSubsidy> granted = premium.flatMap(Contribution::granted);
        values.add(granted.flatMap(PremiumSubsidy::funder).map(Enum::name).orElse(""));
        values.add(granted.map(g -> g.terms().source().clause().number()).orElse(""));
        values.add(told.cover().map(cover -> cover.period().from().toString()).orElse(""));
        values.add(told.cover()
                .flatMap(cover -> cover.period().until())
                .map(until -> until.minusDays(1))
                .map(LocalDate::toString)
                .orElse(""));
        values.add(told.reason());
        values.addAll(row.carried());
        return values;
    }

    /** What is told of an enrolment. */
    private record Told(Optional<Contribution> contribution, Optional<Coverage> cover, String reason) {}

    private static final class Tally {
        private int all;
        private int reckoned;
    }
}
