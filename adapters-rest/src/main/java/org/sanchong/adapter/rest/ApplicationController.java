package org.sanchong.adapter.rest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.KeepApplications.Outcome;
import org.sanchong.application.port.in.ReadApplications.Question;
import org.sanchong.application.port.in.ReadApplications.Standing;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.application.wording.ApplicationWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.assistance.ApplicationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Applications for assistance: made, taken through their steps, and told with what is due. */
@RestController
@RequestMapping("/v1/applications")
class ApplicationController {
    private final RestService.Means means;
    private final AuditTrail audit;

    ApplicationController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.audit = audit;
    }

    @PostMapping(consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    ResponseEntity<ApplicationView> make(Caller caller, Language lang, ClaimRequest body) {
        Map<String, String> values = new LinkedHashMap<>(body.values());
        if (!values.getOrDefault("event", "MADE").equals("MADE")) {
            throw Parameters.bad("event", "is MADE here; send others to /v1/applications/{application_id}/events");
        }
        values.put("event", "MADE");
        return keep(caller, lang, OneRow.of(new ClaimRequest(values, List.of())));
    }

    @PostMapping(path = "/{application_id}/events", consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    ResponseEntity<ApplicationView> event(
            Caller caller, Language lang, @PathVariable("application_id") String application, ClaimRequest body) {
        Parameters.given("application_id", application);
        Map<String, String> values = new LinkedHashMap<>(body.values());
        if (!values.getOrDefault("application_id", application).equals(application)) {
            throw Parameters.bad("application_id", "is another one in the body");
        }
        values.put("application_id", application);
        return keep(caller, lang, OneRow.of(new ClaimRequest(values, List.of())));
    }

    private ResponseEntity<ApplicationView> keep(Caller caller, Language lang, OneRow row) {
        String id = row.value("application_id");
        audit.access(caller, "application-event", id, person(row));
        Outcome outcome = means.cases().matters().keeping().keep(row);
        if (outcome instanceof Outcome.Refused refused) {
            throw problem(refused.fault(), lang).refusal();
        }
        Outcome.Kept kept = (Outcome.Kept) outcome;
        ApplicationView view = ApplicationView.of(
                new Standing(kept.followed().policy().id(), kept.followed().history(), List.of()), LocalDate.MAX);
        List<Standing> standings = means.cases()
                .matters()
                .applications()
                .read(new Question(List.of(new ApplicationId(id)), lastDay(view), false));
        ApplicationView told = ApplicationView.of(standings.get(0), lastDay(view));
        URI place = URI.create("/v1/applications/" + UriUtils.encode(id, StandardCharsets.UTF_8));
        return kept.isNew() ? ResponseEntity.created(place).body(told) : ResponseEntity.ok(told);
    }

    /** As it stands after all that happened. */
    private static LocalDate lastDay(ApplicationView view) {
        List<ApplicationView.Event> events = view.events();
        return LocalDate.parse(events.get(events.size() - 1).eventOn());
    }

    private static String person(OneRow row) {
        return row.columns().contains("person_id") ? row.value("person_id") : "";
    }

    private Problem problem(ApplicationFault fault, Language lang) {
        String words = new ApplicationWording(means.catalog(), lang).fault(fault);
        HttpStatus status = switch (fault.code()) {
            case "NEVER_MADE" -> HttpStatus.NOT_FOUND;
            case "WRONG_STATE", "PERSON_FORGOTTEN", "OTHER_RULES", "BEFORE_LAST_STEP" -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return Problem.of(status, fault.code(), UnusedRow.withoutCode(words));
    }

    @GetMapping(path = "/{application_id}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ApplicationView application(Caller caller, @PathVariable("application_id") String application) {
        Parameters.given("application_id", application);
        LocalDate today =
                means.books().clock().instant().atZone(Parameters.CHINA).toLocalDate();
        List<Standing> found = means.cases()
                .matters()
                .applications()
                .read(new Question(List.of(new ApplicationId(application)), today, false));
        if (found.isEmpty()) {
            audit.access(caller, "application", application, "");
            throw Problem.of(
                            HttpStatus.NOT_FOUND,
                            "UNKNOWN_APPLICATION",
                            "the books have no application \"" + application
                                    + "\" that happened by today, or the person is forgotten / 账簿中没有该申请")
                    .refusal();
        }
        ApplicationView view = ApplicationView.of(found.get(0), today);
        audit.access(caller, "application", application, view.personId());
        return view;
    }

    @GetMapping(produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ApplicationView.All overdue(Caller caller, @RequestParam("overdue_on") String overdueOn) {
        LocalDate on = Parameters.day("overdue_on", overdueOn);
        List<ApplicationView> all =
                means.cases().matters().applications().read(new Question(List.of(), on, true)).stream()
                        .map(standing -> ApplicationView.of(standing, on))
                        .toList();
        audit.access(caller, "applications-overdue", "", "");
        all.forEach(view -> audit.access(caller, "application", view.applicationId(), view.personId()));
        return new ApplicationView.All(all);
    }
}
