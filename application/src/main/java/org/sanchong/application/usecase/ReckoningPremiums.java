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
import org.sanchong.application.wording.ListWords;
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
import org.sanchong.domain.time.EffectivePeriod;

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

    /** Of a row that is rejected, from its status to the clause. */
    private static final List<String> NOT_RECKONED = List.of("REJECTED", "", "", "", "", "", "", "", "");

    private final PolicyCatalog catalog;

    ReckoningPremiums(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result reckon(Reckoning command) {
        PremiumWording wording = new PremiumWording(catalog, command.language());
        LocalParameters parameters = command.parameters()
                .map(records -> new ParameterIntake(records, new ListWords(catalog.vocabulary()), wording).read())
                .orElse(LocalParameters.none());
        EnrolmentIntake intake = new EnrolmentIntake(
                catalog,
                command.enrolments(),
                year -> command.year().map(year::equals).orElse(true));
        OutgoingRecords out = command.premiums();
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(intake.carriedColumns());
        out.begin(columns);
        Tally tally = new Tally();
        intake.each(row -> {
            Told told = tell(row, parameters, wording);
            tally.all++;
            tally.reckoned += told.contribution().isEmpty() ? 0 : 1;
            out.add(values(row, told));
        });
        return new Result(tally.all, tally.reckoned);
    }

    private static Told tell(EnrolmentRow row, LocalParameters parameters, PremiumWording wording) {
        return row.outcome()
                .fold(
                        fault -> Told.rejected(wording.fault(fault)),
                        enrolment -> tell(row.policy().orElseThrow(), parameters, wording, enrolment));
    }

    private static Told tell(
            BenefitPolicy policy, LocalParameters parameters, PremiumWording wording, Enrolment enrolment) {
        if (policy.premium().isEmpty()) {
            return Told.rejected(wording.fault(new EnrolmentFault.NoRules(policy.id())));
        }
        PremiumRules rules = policy.premium().get();
        Either<PremiumRejection, Contribution> premium =
                PremiumCalculator.of(rules, policy.includes(), parameters).reckon(enrolment);
        if (premium.isLeft()) {
            return Told.rejected(wording.fault(new EnrolmentFault.Untold(policy.id(), premium.getLeft())));
        }
        Either<PremiumRejection, Optional<Coverage>> cover =
                CoverFinder.of(rules, parameters).find(enrolment);
        List<Coverage> days = cover.toJavaStream().flatMap(Optional::stream).toList();
        List<Source> sources = new ArrayList<>(premium.get().sources());
        days.forEach(found -> sources.addAll(found.ruledBy()));
        List<String> reasons = new ArrayList<>();
        premium.get().findings().forEach(finding -> reasons.add(wording.finding(finding)));
        reasons.addAll(documents(sources, wording));
        cover.peekLeft(
                why -> reasons.add("COVER_NOT_TOLD: " + wording.fault(new EnrolmentFault.Untold(policy.id(), why))));
        return new Told(List.of(premium.get()), days, String.join("; ", reasons));
    }

    /** Says in which documents the locality's figures are printed. */
    private static List<String> documents(List<Source> sources, PremiumWording wording) {
        Set<String> documents = new LinkedHashSet<>();
        for (Source source : sources) {
            if (source.provenance() == Provenance.CITED) {
                source.note()
                        .map(note -> wording.either(note, source.noteChinese().orElse(note)))
                        .ifPresent(documents::add);
            }
        }
        return documents.isEmpty()
                ? List.of()
                : List.of("LOCAL_FIGURE: "
                        + wording.either("printed in ", "载于 ")
                        + String.join(wording.either(", ", "、"), documents));
    }

    private static List<String> values(EnrolmentRow row, Told told) {
        EnrolmentRow.Given given = row.given();
        List<String> values = new ArrayList<>(List.of(given.person(), given.region(), given.year(), given.insurance()));
        values.add(row.policy().map(policy -> policy.id().value()).orElse(""));
        values.addAll(told.contribution().stream()
                .findFirst()
                .map(ReckoningPremiums::amounts)
                .orElse(NOT_RECKONED));
        values.addAll(told.cover().stream()
                .findFirst()
                .map(cover -> days(cover.period()))
                .orElse(List.of("", "")));
        values.add(told.reason());
        values.addAll(given.carried());
        return values;
    }

    private static List<String> amounts(Contribution premium) {
        Optional<PremiumSubsidy> granted = premium.granted();
        return List.of(
                "RECKONED",
                premium.total().toString(),
                premium.personal().toString(),
                premium.fiscal().toString(),
                premium.employer().toString(),
                premium.subsidy().toString(),
                premium.own().toString(),
                granted.flatMap(PremiumSubsidy::funder).map(Enum::name).orElse(""),
                granted.map(subsidy -> subsidy.terms().source().clause().number())
                        .orElse(""));
    }

    private static List<String> days(EffectivePeriod period) {
        LocalDate last = period.until().orElseThrow().minusDays(1);
        return List.of(period.from().toString(), last.toString());
    }

    /**
     * What is told of an enrolment.
     *
     * @param contribution who pays what; empty where that is not told
     * @param cover the cover; empty where there is none, or it is not told
     * @param reason why
     */
    private record Told(List<Contribution> contribution, List<Coverage> cover, String reason) {
        static Told rejected(String reason) {
            return new Told(List.of(), List.of(), reason);
        }
    }

    private static final class Tally {
        private int all;
        private int reckoned;
    }
}
