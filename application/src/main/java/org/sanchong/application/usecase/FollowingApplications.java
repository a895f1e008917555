package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.FollowApplications;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ApplicationWording;
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

    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::isClosed)
            .thenComparing(standing -> !standing.dossier().isUrgent())
            .thenComparing(standing -> standing.due().orElse(LocalDate.MAX))
            .thenComparing(standing -> standing.dossier().id().value());

    private final PolicyCatalog catalog;
    private final WorkingCalendar calendar;

    FollowingApplications(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.calendar = catalog.workingCalendar();
    }

    /**
     * An application as it stands.
     *
     * @param followed the application
     * @param deadlines the deadline that runs; one or none
     */
    private record Standing(ApplicationIntake.Followed followed, List<StatutoryDeadline> deadlines) {
        AssistanceApplication state() {
            return followed.history().state();
        }

        Dossier dossier() {
            return state().dossier();
        }

        boolean isClosed() {
            return state() instanceof ClosedApplication;
        }

        Optional<LocalDate> due() {
            return deadlines.stream().findFirst().flatMap(StatutoryDeadline::dueOn);
        }

        boolean isOverdue(LocalDate asOf) {
            return deadlines.stream().anyMatch(deadline -> deadline.isOverdue(asOf));
        }
    }

    @Override
    public Result follow(Docket docket) {
        ApplicationWording wording = new ApplicationWording(catalog, docket.language());
        ApplicationIntake intake = new ApplicationIntake(catalog, docket.events(), docket.asOf());
        intake.read();
        List<Standing> standings =
                intake.followed().stream().map(this::standing).sorted(ORDER).toList();
        standings.forEach(standing -> refuseUnknownYear(standing, docket.asOf(), wording));
        OutgoingRecords out = docket.applications();
        out.begin(COLUMNS);
        standings.stream()
                .filter(standing -> !docket.isOverdueOnly() || standing.isOverdue(docket.asOf()))
                .forEach(standing -> out.add(row(standing, docket.asOf())));
        intake.refused().forEach(refused -> out.add(row(refused, wording)));
        return new Result(
                standings.size(),
                (int) standings.stream()
                        .filter(standing -> !standing.isClosed())
                        .count(),
                (int) standings.stream()
                        .filter(standing -> standing.isOverdue(docket.asOf()))
                        .count(),
                intake.refused().size());
    }

    private static List<String> row(ApplicationIntake.Refused refused, ApplicationWording wording) {
        String where = wording.either("row ", "第 ") + refused.row() + wording.either(" ", " 行 ");
        List<String> values = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        values.set(0, refused.application());
        values.set(COLUMNS.indexOf("state"), "ROW_REJECTED");
        values.set(COLUMNS.indexOf("step"), refused.event());
        values.set(COLUMNS.indexOf("reason"), where + wording.fault(refused.fault()));
        return values;
    }

    private Standing standing(ApplicationIntake.Followed followed) {
        return new Standing(
                followed,
                StatutoryDeadline.running(followed.history().state(), followed.rules(), calendar).stream()
                        .toList());
    }

    /** A deadline that cannot be reckoned is said, and never left out in silence. */
    private void refuseUnknownYear(Standing standing, LocalDate asOf, ApplicationWording wording) {
        for (StatutoryDeadline deadline : standing.deadlines()) {
            Optional<Integer> year = deadline.lastDay() instanceof WorkingCalendar.LastDay.UnknownYear unknown
                    ? Optional.of(unknown.year())
                    : Optional.of(asOf.getYear()).filter(of -> !calendar.knows(asOf));
            year.ifPresent(unknown -> {
                throw new UnusableFileException(wording.either(
                        "the working days of " + unknown + " are not known, and "
                                + standing.dossier().id()
                                + " has a period that needs them. Write them to a working-days.yaml and name its folder"
                                + " with --catalog",
                        "没有" + unknown + "年的工作日历，而 " + standing.dossier().id()
                                + " 的时限需要它。请写入 working-days.yaml，用 --catalog 指定其所在文件夹"));
            });
        }
    }

    private List<String> row(Standing standing, LocalDate asOf) {
        AssistanceApplication state = standing.state();
        Dossier dossier = state.dossier();
        Optional<StatutoryDeadline> running = standing.deadlines().stream().findFirst();
        Optional<Award> award = award(state);
        boolean feedsClaim = award.isPresent() && dossier.kind() == AssistanceKind.ON_APPLICATION;
        return List.of(
                dossier.id().value(),
                dossier.person().value(),
                dossier.township(),
                standing.followed().policy().id().value(),
                dossier.kind().name(),
                dossier.claim().map(ClaimId::value).orElse(""),
                state.state(),
                state.since().toString(),
                state instanceof OpenApplication open ? open.turn().name() : "",
                running.map(deadline -> deadline.step().name()).orElse(""),
                standing.due().map(LocalDate::toString).orElse(""),
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
