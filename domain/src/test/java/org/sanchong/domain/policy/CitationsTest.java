package org.sanchong.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.policy.SamplePolicy.category;
import static org.sanchong.domain.policy.SamplePolicy.clause;
import static org.sanchong.domain.policy.SamplePolicy.percent;
import static org.sanchong.domain.policy.SamplePolicy.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.assistance.AssistanceGrant;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.assistance.AssistanceStep;
import org.sanchong.domain.assistance.RequiredDocument;
import org.sanchong.domain.assistance.StepPeriod;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.premium.ContributionRate;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.EnrolmentChannel;
import org.sanchong.domain.premium.EnrolmentPlace;
import org.sanchong.domain.premium.ParticipationTarget;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.premium.PremiumSubsidy;
import org.sanchong.domain.premium.SubsidyTerms;
import org.sanchong.domain.time.EffectivePeriod;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.WorkingDays;

/** What a policy cites, each rule with its part, its item, its clause and its figures as a clause would print them. */
class CitationsTest {
    @Test
    @DisplayName("of the steps: conditions, tables, ends of ranges, edges, caps and preferential terms")
    void steps() {
        assertThat(cited(SamplePolicy.withSteps()))
                .containsExactly(
                        "PERIOD in-force: days [2024-01-01, 2024-12-31]",
                        "SUSPENSION suspends: suspends [0.05, 5 , 0.07, 7 , 2024-03-01, 2024-06-30, 2024-09-01]",
                        "WAIVER waiver: waiver []",
                        "WAIVER waiver: waiver-share [80%]",
                        "TIER basic: tier [0.03, 3 , 0.03, 3 ]",
                        "NO_BENEFIT basic: no-benefit []",
                        "SCHEDULE basic/s: deductible [0.02, 2 , 300]",
                        "SCHEDULE basic/s: edge [9000]",
                        "SCHEDULE basic/s: rate [60%, 65%, +5 points]",
                        "SCHEDULE basic/s: range [50%..]",
                        "SCHEDULE basic/s: range [..70%]",
                        "SCHEDULE basic/s: open [75%]",
                        "SCHEDULE basic/s: cap [50000]",
                        "SCHEDULE basic/s: scaled [×50%]",
                        "SCHEDULE basic/s: raised [+5 points]",
                        "SCHEDULE basic/s: uncapped []",
                        "SCHEDULE basic/s: deductible [0.60, 60 ]",
                        "SCHEDULE basic/s: edge [0.60, 60 ]",
                        "SCHEDULE basic/s: rate [0.60, 60 ]",
                        "SCHEDULE basic/s: range [0.60, 60 ]",
                        "SCHEDULE basic/s: open [0.60, 60 ]",
                        "SCHEDULE basic/s: cap [0.60, 60 ]",
                        "SCHEDULE basic/s: scaled [0.60, 60 ]",
                        "SCHEDULE basic/s: raised [0.60, 60 ]",
                        "SCHEDULE basic/s: uncapped [0.60, 60 ]",
                        "TIER critical-illness: second-tier []",
                        "GAP critical-illness: gap []",
                        "SCHEDULE critical-illness/for-all: second-rate [90%]",
                        "ENVELOPE envelope: envelope []",
                        "ENVELOPE envelope: share [85%]",
                        "PENDING pending: pending []");
    }

    @Test
    @DisplayName("of premiums: what is left to localities is a gap, whether of subsidies or of contributions")
    void premiums() {
        assertThat(cited(SamplePolicy.bare().premium(premium()).build()))
                .containsExactly(
                        "PERIOD in-force: days [2024-01-01, 2024-12-31]",
                        "PREMIUM premium: premium []",
                        "PREMIUM premium/first-year: first [plan year 2025]",
                        "PREMIUM premium/since-collection: collection []",
                        "PREMIUM premium/share: share [50%]",
                        "PREMIUM premium/fixed: fixed [120]",
                        "PREMIUM premium/local: local [30%..60%]",
                        "GAP premium/absent: absent []",
                        "PREMIUM premium/none: none []",
                        "PREMIUM contribution/employee: wages [8%]",
                        "GAP contribution/employee: unprinted []",
                        "PREMIUM enrolment/resident: place []",
                        "PREMIUM cover/newborn: newborn [90 days]",
                        "PREMIUM cover/no-fault-lapse: lapse []",
                        "PREMIUM target/poor: target [99%]");
    }

    @Test
    @DisplayName(
            "of applications, warnings and indicators: what is decided case by case is pending, a local line a gap")
    void others() {
        BenefitPolicy policy = SamplePolicy.bare(EffectivePeriod.startingOn(LocalDate.of(2024, 1, 1)))
                .assistanceRules(assistance())
                .monitoring(monitoring())
                .addIndicator(new IndicatorTarget(
                        "cover",
                        Indicator.COVER_RATE,
                        IndicatorTarget.Among.all(Set.of()),
                        Set.of(),
                        List.of(PrintedFigure.parse("99%..").orElseThrow()),
                        clause("cover")))
                .build();

        assertThat(cited(policy))
                .containsExactly(
                        "PERIOD in-force: days [2024-01-01]",
                        "ASSISTANCE assistance: applications []",
                        "ASSISTANCE assistance/on-application: scheduled []",
                        "ASSISTANCE assistance/tilted: line [25%]",
                        "PENDING assistance/special-hardship: case []",
                        "ASSISTANCE assistance/identity: papers []",
                        "ASSISTANCE assistance/township-check: check [10 working days]",
                        "ASSISTANCE assistance/fast-track: fast []",
                        "ASSISTANCE assistance/refusal: refusal []",
                        "MONITORING monitoring: monitoring []",
                        "MONITORING monitoring/high: high []",
                        "MONITORING monitoring/high: amount [5000]",
                        "MONITORING monitoring/income: income []",
                        "MONITORING monitoring/income: of-income [50%]",
                        "GAP monitoring/local: left-open []",
                        "INDICATOR indicators/cover: cover [99%..]");
    }

    @Test
    @DisplayName("of premiums a clause is asked for by itself")
    void premiumItems() {
        ClauseRegister register =
                ClauseRegister.of(List.of(SamplePolicy.bare().premium(premium()).build()));

        assertThat(register.premiumItems(clause("share").clause())).containsExactly("p/premium/share");
        assertThat(register.premiumItems(clause("absent").clause())).isEmpty();
        assertThat(register.premiumItems(clause("days").clause())).isEmpty();
    }

    private static PremiumRules premium() {
        return PremiumRules.builder()
                .source(clause("premium"))
                .firstYear(Figure.of("first-year", new PlanYear(2025), clause("first")))
                .sinceCollection(clause("collection"))
                .addSubsidy(subsidy("share", new SubsidyTerms.Share(percent("50", "share"))))
                .addSubsidy(subsidy("fixed", new SubsidyTerms.Fixed(yuan(120, "fixed"))))
                .addSubsidy(subsidy(
                        "local",
                        new SubsidyTerms.LocalShare(Rate.ofPercent("30"), Rate.ofPercent("60"), clause("local"))))
                .addSubsidy(subsidy(
                        "absent",
                        new SubsidyTerms.Absent(new Absence(Absence.Reason.MISSING_PARAMETER, clause("absent")))))
                .addSubsidy(subsidy("none", new SubsidyTerms.None(clause("none"))))
                .addContribution(new ContributionRate.OnWages(
                        InsuranceType.EMPLOYEE, ContributionRate.Payer.EMPLOYER, percent("8", "wages")))
                .addContribution(new ContributionRate.Unprinted(
                        InsuranceType.EMPLOYEE,
                        Set.of(EnrolmentChannel.RESIDENCE),
                        new Absence(Absence.Reason.MISSING_PARAMETER, clause("unprinted"))))
                .addPlace(new EnrolmentPlace(InsuranceType.RESIDENT, Set.of(EnrolmentChannel.FAMILY), clause("place")))
                .addCover(cover(CoverRule.Occasion.NEWBORN, CoverRule.Start.BIRTH, "newborn")
                        .withinDays(90)
                        .build())
                .addCover(cover(CoverRule.Occasion.NO_FAULT_LAPSE, CoverRule.Start.PAYMENT, "lapse")
                        .build())
                .addTarget(new ParticipationTarget("poor", category("POOR"), percent("99", "target")))
                .build();
    }

    private static CoverRule.Builder cover(CoverRule.Occasion occasion, CoverRule.Start start, String clause) {
        return CoverRule.builder().occasion(occasion).start(start).source(clause(clause));
    }

    private static PremiumSubsidy subsidy(String id, SubsidyTerms terms) {
        return PremiumSubsidy.builder()
                .id(id)
                .addAllCategories(category("POOR"))
                .terms(terms)
                .build();
    }

    private static AssistanceRules assistance() {
        return AssistanceRules.builder()
                .source(clause("applications"))
                .addGrant(new AssistanceGrant.Scheduled(clause("scheduled")))
                .addGrant(new AssistanceGrant.Tilted(percent("25", "line"), clause("tilted")))
                .addGrant(new AssistanceGrant.CaseByCase(clause("case")))
                .addDocument(new RequiredDocument("identity", "identity papers", "身份证件", clause("papers")))
                .addPeriod(new StepPeriod(
                        AssistanceStep.TOWNSHIP_CHECK, Figure.of("days", new WorkingDays(10), clause("check"))))
                .fastTrack(clause("fast"))
                .refusalInWriting(clause("refusal"))
                .build();
    }

    private static MonitoringRules monitoring() {
        return MonitoringRules.builder()
                .source(clause("monitoring"))
                .addReceiver(new CertifyingDepartment("MEDICAL_SECURITY"))
                .pace(MonitoringRules.Pace.QUARTERLY)
                .addLine(line("high", new WarningLine.Threshold.Amount(yuan(5000, "amount")), "high"))
                .addLine(line("income", new WarningLine.Threshold.IncomeShare(percent("50", "of-income")), "income"))
                .addLine(line("local", new WarningLine.Threshold.Local(), "left-open"))
                .build();
    }

    private static WarningLine line(String id, WarningLine.Threshold threshold, String clause) {
        return new WarningLine(id, WarningLine.Measure.PERSONAL, threshold, clause(clause));
    }

    private static List<String> cited(BenefitPolicy policy) {
        return Citations.of(policy).stream()
                .map(each -> each.part() + " " + each.item() + ": "
                        + each.source().clause().number() + " "
                        + each.figures().stream()
                                .map(PrintedFigure::toString)
                                .collect(Collectors.joining(", ", "[", "]")))
                .toList();
    }
}
