package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.RaiseAlerts;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.monitoring.BurdenMovement;
import org.sanchong.domain.monitoring.EarlyWarning;
import org.sanchong.domain.monitoring.LocalFigures;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/** Holds the burdens of settled claims against the lines of their policies. */
final class RaisingAlerts implements RaiseAlerts {
    private static final List<String> COLUMNS = List.of(
            "alert_id",
            "person_id",
            "policy",
            "plan_year",
            "line",
            "state",
            "since",
            "crossed_by",
            "crossed_on",
            "burden",
            "line_amount",
            "told",
            "responses",
            "clause");

    private final PolicyCatalog catalog;

    RaisingAlerts(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result raise(Watch watch) {
        SettledBurdens burdens = new SettledBurdens(
                catalog.vocabulary(), policy -> catalog.policy(policy).isPresent());
        burdens.read(watch.settlements(), watch.claims());
        List<FoundCrossings> found = found(watch, burdens.settled());
        List<WarningEvent> events =
                found.stream().flatMap(each -> each.events().stream()).toList();
        AlertLog log = new AlertLog(events);
        watch.responses().ifPresent(responses -> log.read(responses, catalog.vocabulary()));
        log.withdraw();
        OutgoingRecords out = watch.alerts();
        out.begin(COLUMNS);
        log.alerts().forEach(alert -> out.add(row(alert, of(alert, found))));
        watch.quarter()
                .ifPresent(quarter -> new QuarterPush(quarter, burdens.settled())
                        .write(watch.push().orElseThrow(), found));
        int withdrawn = (int) log.alerts().stream()
                .filter(BurdenAlert.Withdrawn.class::isInstance)
                .count();
        int unanswered = (int) log.alerts().stream()
                .filter(alert -> alert instanceof BurdenAlert.Raised || alert instanceof BurdenAlert.Pushed)
                .count();
        List<Unused> unused = new ArrayList<>(burdens.unused());
        unused.addAll(log.unused());
        return new Result(log.alerts().size(), withdrawn, unanswered, unused);
    }

    private List<FoundCrossings> found(Watch watch, List<SettledBurdens.Settled> settled) {
        LocalFigures local = new LocalFigures(watch.income().stream().toList(), watch.lines());
        List<PolicyId> used = settled.stream()
                .map(SettledBurdens.Settled::policy)
                .distinct()
                .sorted(Comparator.comparing(PolicyId::value))
                .toList();
        List<FoundCrossings> found = new ArrayList<>();
        for (PolicyId id : used) {
            BenefitPolicy policy = catalog.policy(id).orElse(null);
            if (policy == null || policy.monitoring().isEmpty()) {
                continue;
            }
            List<BurdenMovement> movements = settled.stream()
                    .filter(each -> each.policy().equals(id))
                    .map(SettledBurdens.Settled::movement)
                    .toList();
            for (WarningLine line : policy.monitoring().get().lines()) {
                ExactAmount height = line.height(local)
                        .orElseThrow(() -> missing(new PremiumWording(catalog, watch.language()), policy, line));
                found.add(new FoundCrossings(policy, line, EarlyWarning.at(line, height, movements)));
            }
        }
        return found;
    }

    /** A figure that is needed and is not there is named, and never taken for zero or for no line. */
    static UnusableFileException missing(PremiumWording wording, BenefitPolicy policy, WarningLine line) {
        boolean isIncome = line.threshold() instanceof WarningLine.Threshold.IncomeShare;
        String option = isIncome ? "--income YUAN" : "--line " + line.id() + "=YUAN";
        return new UnusableFileException(wording.either(
                "MISSING_PARAMETER: " + policy.id() + " "
                        + line.source().clause().number() + " has the line " + line.id()
                        + ", and its figure is the locality's. Give it with " + option,
                "MISSING_PARAMETER: " + policy.id() + " 第 "
                        + line.source().clause().number() + " 条的预警线 " + line.id() + " 需要当地数值，请以 " + option + " 给出"));
    }

    private static FoundCrossings of(BurdenAlert alert, List<FoundCrossings> found) {
        return found.stream()
                .filter(each -> each.events().contains(alert.crossing()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a warning is of a line: " + alert));
    }

    private static List<String> row(BurdenAlert alert, FoundCrossings found) {
        WarningEvent.Raised crossing = alert.crossing();
        List<AlertResponse> responses = responses(alert);
        return List.of(
                crossing.alert().toString(),
                crossing.alert().person().value(),
                found.policy().id().value(),
                String.valueOf(crossing.alert().year().year()),
                found.line().id(),
                alert.state(),
                alert.since().toString(),
                crossing.claim().value(),
                crossing.on().toString(),
                crossing.burden().toString(),
                crossing.line().toString(),
                found.told(),
                responses.stream()
                        .map(each -> each.by() + " " + each.kind() + " " + each.on())
                        .collect(Collectors.joining("; ")),
                found.line().source().clause().toString());
    }

    private static List<AlertResponse> responses(BurdenAlert alert) {
        if (alert instanceof BurdenAlert.Open open) {
            return open.responses();
        }
        return alert instanceof BurdenAlert.Withdrawn withdrawn
                ? withdrawn.responses()
                : ((BurdenAlert.FollowedUp) alert).responses();
    }
}
