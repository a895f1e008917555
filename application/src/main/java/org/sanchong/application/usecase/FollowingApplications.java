package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.FollowApplications;
import org.sanchong.application.port.in.ReadApplications.Standing;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.ApplicationWording;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.assistance.AssistanceApplication;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.Award;
import org.sanchong.domain.assistance.ClosedApplication;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.assistance.OpenApplication;
import org.sanchong.domain.assistance.StatutoryDeadline;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.WorkingCalendar;

/** Replays applications, and tells the urgent ones first, then what is due first. */
final class FollowingApplications implements FollowApplications {
    private static final List<String> COLUMNS = List.of(
            "application_id",
            "person_id",
            "township",
            "policy",
            "assistance_kind",
            "claim_id",
            "state",
            "since",
            "turn",
            "step",
            "due_on",
            "working_days_left",
            "overdue",
            "urgent",
            "amount",
            "approved_assistance",
            "clause",
            "reason");

    private final PolicyCatalog catalog;
    private final WorkingCalendar calendar;

    FollowingApplications(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.calendar = catalog.workingCalendar();
    }

    @Override
    public Result follow(Docket docket) {
        ApplicationWording wording = new ApplicationWording(catalog, docket.language());
        ApplicationStandings standing = new ApplicationStandings(catalog, docket.asOf(), wording);
        FoundApplications found = FoundApplications.of(catalog, docket);
        List<Standing> standings = found.followed().stream()
                .map(standing::of)
                .sorted(ApplicationStandings.ORDER)
                .toList();
        OutgoingRecords out = docket.applications();
        out.begin(COLUMNS);
        standings.stream()
                .filter(each -> !docket.isOverdueOnly() || standing.isOverdue(each))
                .forEach(each -> out.add(row(each, docket.asOf())));
        found.refused().forEach(refused -> out.add(row(refused, wording, docket.language())));
        return new Result(
                standings.size(),
                (int) standings.stream()
                        .filter(each -> !ApplicationStandings.isClosed(each))
                        .count(),
                (int) standings.stream().filter(standing::isOverdue).count(),
                found.refused().size());
    }

    private static List<String> row(ApplicationIntake.Refused refused, ApplicationWording wording, Language language) {
        String where =
                refused.row() == 0 ? "" : RowPlace.ofFile("", refused.row()).words(language) + " ";
        List<String> values = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        values.set(0, refused.application());
        values.set(COLUMNS.indexOf("state"), "ROW_REJECTED");
        values.set(COLUMNS.indexOf("step"), refused.event());
        values.set(COLUMNS.indexOf("reason"), where + wording.fault(refused.fault()));
        return values;
    }

    private List<String> row(Standing standing, LocalDate asOf) {
        AssistanceApplication state = standing.history().state();
        Dossier dossier = state.dossier();
        Optional<StatutoryDeadline> running = standing.deadlines().stream().findFirst();
        Optional<Award> award = award(state);
        boolean feedsClaim = award.isPresent() && dossier.kind() == AssistanceKind.ON_APPLICATION;
        return List.of(
                dossier.id().value(),
                dossier.person().value(),
                dossier.township(),
                standing.policy().value(),
                dossier.kind().name(),
                dossier.claim().map(ClaimId::value).orElse(""),
                state.state(),
                state.since().toString(),
                state instanceof OpenApplication open ? open.turn().name() : "",
                running.map(deadline -> deadline.step().name()).orElse(""),
                ApplicationStandings.due(standing).map(LocalDate::toString).orElse(""),
                running.flatMap(deadline -> deadline.daysLeft(asOf, calendar))
                        .map(String::valueOf)
                        .orElse(""),
                running.map(deadline -> String.valueOf(deadline.isOverdue(asOf)))
                        .orElse(""),
                String.valueOf(dossier.isUrgent()),
                award.map(granted -> granted.amount().toString()).orElse(""),
                feedsClaim ? "true" : "",
                running.map(deadline -> deadline.period().source().clause().toString())
                        .orElse(""),
                reason(state));
    }

    private static Optional<Award> award(AssistanceApplication state) {
        if (state instanceof OpenApplication.Approved approved) {
            return Optional.of(approved.award());
        }
        return state instanceof ClosedApplication.Paid paid ? Optional.of(paid.award()) : Optional.empty();
    }

    private static String reason(AssistanceApplication state) {
        if (state instanceof OpenApplication.Incomplete lacking) {
            return "MISSING_DOCUMENTS: " + String.join("; ", lacking.missing());
        }
        if (state instanceof OpenApplication.Refused refused) {
            return String.join("; ", refused.refusal().reasons());
        }
        return state instanceof ClosedApplication.RefusalNotified told
                ? String.join("; ", told.refusal().reasons())
                : "";
    }
}
