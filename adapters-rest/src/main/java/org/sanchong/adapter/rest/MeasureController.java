package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.in.ReadMeasures;
import org.sanchong.application.port.in.ReadMeasures.Question;
import org.sanchong.application.port.in.ReadMeasures.Told;
import org.sanchong.application.port.in.RecordMeasures;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.MeasureWording;
import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.measure.MeasureState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What documents ask of units, the items under their clauses, and what happened to them. */
@RestController
@RequestMapping("/v1/measures")
class MeasureController {
    private static final String EVENTS = "events";

    private final RestService.Means means;
    private final AuditTrail audit;

    MeasureController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.audit = audit;
    }

    /**
     * What came of events.
     *
     * @param taken how many are new
     * @param known how many the ledger had already
     * @param unused those of no use
     */
    record RecordedView(int taken, int known, List<UnusedRow> unused) {
        /** Keeps the list as it is now. */
        RecordedView {
            unused = List.copyOf(unused);
        }
    }

    @GetMapping(produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    MeasureView.All measures(
            Caller caller,
            Language lang,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String on,
            Paging paging) {
        LocalDate day = day(on);
        boolean isOverdueOnly = status.equals("OVERDUE");
        Set<MeasureState> states = status.isEmpty() || isOverdueOnly ? Set.of() : Set.of(state(status));
        audit.access(caller, "measures", "", "");
        List<Told> all = reading().read(new Question(day, ifGiven(document), ifGiven(unit), states, isOverdueOnly));
        String list = String.join(" ", "measures", document, unit, status, day.toString());
        Pages.Part<Told> part = Pages.of(all, list, paging);
        return new MeasureView.All(
                day.toString(),
                part.rows().stream().map(told -> MeasureView.of(told, lang)).toList(),
                part.next());
    }

    @GetMapping(path = "/{document}/{clause}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    MeasureView measure(
            Caller caller,
            Language lang,
            @PathVariable String document,
            @PathVariable String clause,
            @RequestParam(defaultValue = "") String on) {
        return told(caller, lang, document + "/" + clause, on);
    }

    @GetMapping(path = "/{document}/{clause}/{item}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    MeasureView item(
            Caller caller,
            Language lang,
            @PathVariable String document,
            @PathVariable String clause,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String on) {
        return told(caller, lang, document + "/" + clause + "/" + item, on);
    }

    private MeasureView told(Caller caller, Language lang, String name, String on) {
        LocalDate day = day(on);
        audit.access(caller, "measure", "", "");
        Optional<Told> found = MeasureId.parse(name).flatMap(id -> reading().find(id, day));
        return found.map(told -> MeasureView.of(told, lang))
                .orElseThrow(() -> Problem.of(
                                HttpStatus.NOT_FOUND,
                                "UNKNOWN_MEASURE",
                                "there is no measure \"" + name + "\" on " + day
                                        + ". GET /v1/measures tells which there are"
                                        + " / 没有该任务，可用 GET /v1/measures 查询")
                        .refusal());
    }

    @PostMapping(path = "/events", consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    RecordedView events(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of(), List.of(EVENTS));
        body.need(EVENTS);
        GivenRecords events =
                GivenRecords.of(body, EVENTS, means.cases().columns().columns(ListColumns.Table.MEASURES));
        audit.access(caller, "measure-events", "", "");
        RecordMeasures.Result result =
                means.cases().matters().oversight().measures().recording().record(events);
        MeasureWording wording = new MeasureWording(means.catalog(), lang);
        return new RecordedView(
                result.taken(),
                result.known(),
                result.unused().stream()
                        .map(unused -> UnusedRow.of(unused.row(), unused.fault().code(), wording.fault(unused.fault())))
                        .toList());
    }

    private ReadMeasures reading() {
        return means.cases().matters().oversight().measures().reading();
    }

    private LocalDate day(String on) {
        return on.isEmpty()
                ? means.books().clock().instant().atZone(Parameters.CHINA).toLocalDate()
                : Parameters.day("on", on);
    }

    private static MeasureState state(String status) {
        String[] codes = Stream.concat(Stream.of(MeasureState.values()).map(Enum::name), Stream.of("OVERDUE"))
                .toArray(String[]::new);
        return MeasureState.valueOf(Parameters.oneOf("status", status, codes));
    }

    private static List<String> ifGiven(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
