package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.application.port.in.PushWarnings;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.port.out.Warnings.Change;
import org.sanchong.application.port.out.Warnings.Crossing;
import org.sanchong.application.port.out.Warnings.Kept;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.monitoring.BurdenMovement;
import org.sanchong.domain.monitoring.EarlyWarning;
import org.sanchong.domain.monitoring.LocalFigures;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/** Holds the burdens of books against the lines of their policies, and what is found against what was pushed. */
final class PushingWarnings implements PushWarnings {
    private static final List<String> COLUMNS = List.of(
            "alert_id",
            "warning",
            "person_id",
            "policy",
            "plan_year",
            "line",
            "state",
            "since",
            "crossed_by",
            "crossed_on",
            "pushed_on",
            "burden",
            "line_amount",
            "told",
            "responses",
            "clause");

    /** By policy and id: the order in which stores know people is nobody's. */
    static final Comparator<Kept> IN_ORDER = Comparator.comparing(
                    (Kept kept) -> kept.crossing().policy().value())
            .thenComparing(kept -> kept.crossing().alert().toString());

    private final PolicyCatalog catalog;

    PushingWarnings(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result push(Round round) {
        Map<PolicyId, List<BurdenMovement>> burdens = KeptBurdens.of(round.burdens(), round.year());
        WarningResponses responses = new WarningResponses(catalog.vocabulary());
        round.responses().ifPresent(responses::read);
        String list = round.responses().map(each -> each.name()).orElse("");
        Result result = round.warnings().take(round.year(), round.clock(), known -> {
            WarningRound over = new WarningRound(known);
            found(round, burdens, known).forEach(found -> over.push(found, round.on()));
            responses.responses().forEach(response -> over.take(response, list));
            over.withdraw();
            return over.change(responses.unused());
        });
        list(round);
        return result;
    }

    private List<FoundCrossings> found(Round round, Map<PolicyId, List<BurdenMovement>> burdens, List<Kept> known) {
        List<FoundCrossings> found = new ArrayList<>();
        burdens.forEach((id, movements) -> {
            BenefitPolicy policy = catalog.policy(id).orElse(null);
            List<WarningLine> lines = Optional.ofNullable(policy)
                    .flatMap(BenefitPolicy::monitoring)
                    .map(MonitoringRules::lines)
                    .orElse(List.of());
            for (WarningLine line : lines) {
                if (policy != null) {
                    ExactAmount height = height(round, policy, line, known);
                    found.add(new FoundCrossings(policy, line, EarlyWarning.at(line, height, movements)));
                }
            }
        });
        return found;
    }

    /**
     * Returns how high the line is: as high as when the year's first warning was pushed by it, since crossings would not be
     * the same at another.
     */
    private ExactAmount height(Round round, BenefitPolicy policy, WarningLine line, List<Kept> known) {
        LocalFigures local = new LocalFigures(round.income().stream().toList(), round.lines());
        Optional<ExactAmount> given = line.height(local);
        Optional<ExactAmount> before = known.stream()
                .map(Kept::crossing)
                .filter(each ->
                        each.policy().equals(policy.id()) && each.alert().line().equals(line.id()))
                .map(each -> each.raised().line())
                .findFirst();
        if (before.isPresent() && given.filter(now -> !now.equals(before.get())).isPresent()) {
            throw moved(round, line, before.get(), given.get());
        }
        return before.or(() -> given).orElseThrow(() -> missing(round, policy, line));
    }

    private UnusableFileException moved(Round round, WarningLine line, ExactAmount before, ExactAmount now) {
        PremiumWording wording = new PremiumWording(catalog, round.language());
        int year = round.year().year();
        return new UnusableFileException(wording.either(
                "LINE_MOVED: warnings of " + year + " were pushed by the line " + line.id() + " at " + before
                        + ", and now it would be " + now
                        + ". A line stays for its plan year: give the figure of then, or leave it out",
                "LINE_MOVED: " + year + " 年的预警按预警线 " + line.id() + " 的 " + before + " 推送，现为 " + now
                        + "。同一保险年度内预警线不变，请给出当时的数值或不再给出"));
    }

    /** A figure that is needed and is not there is named, and never taken for zero or for no line. */
    private UnusableFileException missing(Round round, BenefitPolicy policy, WarningLine line) {
        return RaisingAlerts.missing(new PremiumWording(catalog, round.language()), policy, line);
    }

    private void list(Round round) {
        OutgoingRecords out = round.alerts();
        out.begin(COLUMNS);
        List<Kept> all = round.warnings().take(round.year(), round.clock(), known -> new Change<>(List.of(), known));
        all.stream()
                .filter(kept -> !round.isOpenOnly() || kept.alert() instanceof BurdenAlert.Open)
                .sorted(IN_ORDER)
                .forEach(kept -> out.add(row(kept)));
    }

    private List<String> row(Kept kept) {
        Crossing crossing = kept.crossing();
        WarningEvent.Raised raised = crossing.raised();
        BurdenAlert alert = kept.alert();
        return List.of(
                raised.alert().toString(),
                kept.number(),
                raised.alert().person().value(),
                crossing.policy().value(),
                String.valueOf(raised.alert().year().year()),
                raised.alert().line(),
                alert.state(),
                alert.since().toString(),
                raised.claim().value(),
                raised.on().toString(),
                kept.pushedOn().toString(),
                raised.burden().toString(),
                raised.line().toString(),
                crossing.told().stream().map(CertifyingDepartment::code).collect(Collectors.joining(";")),
                kept.steps().stream()
                        .flatMap(step ->
                                step instanceof Step.Answered answer ? Stream.of(answer.response()) : Stream.empty())
                        .map(each -> each.by() + " " + each.kind() + " " + each.on())
                        .collect(Collectors.joining("; ")),
                clause(crossing));
    }

    private String clause(Crossing crossing) {
        return catalog.policy(crossing.policy()).flatMap(BenefitPolicy::monitoring).stream()
                .flatMap(rules -> rules.lines().stream())
                .filter(line -> line.id().equals(crossing.alert().line()))
                .map(line -> line.source().clause().toString())
                .findFirst()
                .orElse("");
    }
}
