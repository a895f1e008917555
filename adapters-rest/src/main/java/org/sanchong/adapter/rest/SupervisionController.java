package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.CoverSupervision;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.port.in.FollowSupervision.CaseBook;
import org.sanchong.application.port.in.RemindOfCases;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.SupervisionWording;
import org.sanchong.domain.time.PlanYear;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of settled cases, and the register of tips, self-checks, audits and re-checks. */
@RestController
@RequestMapping("/v1")
class SupervisionController {
    private static final String EVENTS = "events";
    private static final String FACILITIES = "facilities";
    private static final List<String> NEEDED = List.of("matter_id", "event", "event_on");
    private static final List<String> OPTIONAL =
            List.of("kind", "facility_id", "amount", "reference", "reward_rate", "reward_cap", "document");

    private final RestService.Means means;
    private final Ledgers ledgers;
    private final AuditTrail audit;

    SupervisionController(RestService.Means means, Ledgers ledgers, AuditTrail audit) {
        this.means = means;
        this.ledgers = ledgers;
        this.audit = audit;
    }

    /**
     * Reminders.
     *
     * @param reminders a row each, with the names that it has in a file
     * @param cases how many settled cases were looked at
     * @param illustrative how many reminders are by rules whose figures are for demonstration alone
     * @param notApplied the rules that could not be applied, and why
     * @param next where the next page begins
     */
    record RemindersView(
            List<Map<String, String>> reminders,
            int cases,
            int illustrative,
            List<String> notApplied,
            @Nullable String next) {}

    /**
     * Matters as they stand.
     *
     * @param on the last day that counts
     * @param matters a row each, with the names that it has in a file
     * @param next where the next page begins
     */
    record MattersView(
            String on,
            List<Map<String, String>> matters,
            @Nullable String next) {}

    /** What happened to a matter, a row each. */
    record MatterView(String matterId, List<Map<String, String>> events) {}

    /**
     * What came of events.
     *
     * @param taken how many are new
     * @param unused those of no use
     */
    record EventsView(int taken, List<UnusedRow> unused) {
        /** Keeps the list as it is now. */
        EventsView {
            unused = List.copyOf(unused);
        }
    }

    /**
     * Whom the checks of a year reached.
     *
     * @param coverage a row for each facility and kind of check
     * @param missing how many of them are missing
     * @param unlisted the facilities of checks that are not in the list
     * @param unused the rows of the list that are of no use
     */
    record ReachedView(
            List<Map<String, String>> coverage, int missing, List<String> unlisted, List<UnusedRow> unused) {}

    /**
     * Which part of all facilities checks of a year reached.
     *
     * @param shares a row for each kind of check, and one more for each target of the documents of the regions
     * @param unlisted the facilities of checks that are not in the list
     * @param unused the rows of the list that are of no use
     */
    record SharesView(List<Map<String, String>> shares, List<String> unlisted, List<UnusedRow> unused) {}

    @GetMapping(path = "/reminders", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    RemindersView reminders(Caller caller, Language lang, @RequestParam String year, Paging paging) {
        PlanYear of = new PlanYear(Parameters.year(year));
        TakenRows rows = new TakenRows();
        audit.access(caller, "reminders", "", "");
        RemindOfCases.Result result = use().reminding()
                .remind(RemindOfCases.Inspection.builder()
                        .cases(means.cases().matters().oversight().cases().of(of))
                        .rules(use().rules().get())
                        .reminders(rows)
                        .language(lang)
                        .build());
        Pages.Part<Map<String, String>> part = Pages.of(rows.rows(), "reminders " + of.year(), paging);
        part.rows().forEach(row -> audit.access(caller, "reminder", row.getOrDefault("claim_id", ""), ""));
        return new RemindersView(part.rows(), result.cases(), result.illustrative(), result.notApplied(), part.next());
    }

    @GetMapping(path = "/supervision", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    MattersView matters(
            Caller caller,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "false") boolean open,
            Paging paging) {
        LocalDate day = day(on);
        TakenRows rows = new TakenRows();
        audit.access(caller, "supervision", "", "");
        use().following().follow(book(day, rows).isOpenOnly(open).build());
        String list = String.join(" ", "supervision", day.toString(), Boolean.toString(open));
        Pages.Part<Map<String, String>> part = Pages.of(standing(rows), list, paging);
        return new MattersView(day.toString(), part.rows(), part.next());
    }

    /** Returns the rows without the reason, which those of no use alone have. */
    private static List<Map<String, String>> standing(TakenRows rows) {
        List<Map<String, String>> standing = new ArrayList<>(rows.rows());
        standing.forEach(row -> row.remove("reason"));
        return standing;
    }

    @GetMapping(path = "/supervision/{matter_id}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    MatterView matter(
            Caller caller, @PathVariable("matter_id") String matter, @RequestParam(defaultValue = "") String on) {
        TakenRows rows = new TakenRows();
        audit.access(caller, "matter", "", "");
        if (!use().showing().show(book(day(on), rows).build(), matter)) {
            throw Problem.of(
                            HttpStatus.NOT_FOUND,
                            "UNKNOWN_MATTER",
                            "there is no tip or check of that number by that day. GET /v1/supervision tells which there"
                                    + " are / 没有该编号的监管事项，可用 GET /v1/supervision 查询")
                    .refusal();
        }
        return new MatterView(matter, rows.rows());
    }

    @PostMapping(path = "/supervision/events", consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    EventsView events(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of(), List.of(EVENTS));
        body.need(EVENTS);
        GivenRecords events = GivenRecords.of(body, EVENTS, NEEDED, OPTIONAL);
        TakenRows rows = new TakenRows();
        audit.access(caller, "supervision-events", "", "");
        FollowSupervision.Result result = use().following()
                .follow(book(day(""), rows).events(events).language(lang).build());
        return new EventsView(result.taken(), unused(result.unused(), lang));
    }

    private List<UnusedRow> unused(List<FollowSupervision.Unused> rows, Language lang) {
        SupervisionWording wording = new SupervisionWording(means.catalog(), lang);
        return rows.stream()
                .map(unused -> UnusedRow.of(unused.row(), unused.fault().code(), wording.fault(unused.fault())))
                .toList();
    }

    @PostMapping(path = "/supervision/coverage", consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ReachedView coverage(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of("year"), List.of(FACILITIES));
        body.need(FACILITIES);
        PlanYear year = new PlanYear(Parameters.year(body.value("year")));
        GivenRecords facilities = GivenRecords.of(body, FACILITIES, List.of("facility_id"), List.of());
        TakenRows rows = new TakenRows();
        audit.access(caller, "supervision-coverage", "", "");
        CoverSupervision.CoverageResult result =
                use().covering().cover(book(day(""), rows).language(lang).build(), facilities, year, false);
        return new ReachedView(
                rows.rows(), result.missing(), result.unlisted(), unused(result.unusedFacilities(), lang));
    }

    @PostMapping(path = "/supervision/shares", consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    SharesView shares(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of("year"), List.of(FACILITIES));
        body.need(FACILITIES);
        PlanYear year = new PlanYear(Parameters.year(body.value("year")));
        GivenRecords facilities = GivenRecords.of(body, FACILITIES, List.of("facility_id"), List.of("region"));
        TakenRows rows = new TakenRows();
        audit.access(caller, "supervision-shares", "", "");
        CoverSupervision.CoverageResult result =
                use().covering().cover(book(day(""), rows).language(lang).build(), facilities, year, true);
        return new SharesView(rows.rows(), result.unlisted(), unused(result.unusedFacilities(), lang));
    }

    private Oversight.Supervision use() {
        return means.cases().matters().oversight().supervision();
    }

    private CaseBook.Builder book(LocalDate day, TakenRows rows) {
        return CaseBook.builder()
                .ledgers(ledgers)
                .clock(means.books().clock())
                .asOf(day)
                .told(rows);
    }

    private LocalDate day(String on) {
        return Parameters.dayIfGiven("on", on)
                .orElseGet(() ->
                        means.books().clock().instant().atZone(Parameters.CHINA).toLocalDate());
    }
}
