package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.in.AnswerWarning.Answer;
import org.sanchong.application.port.in.AnswerWarning.Outcome;
import org.sanchong.application.port.in.ReadWarnings.Question;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.application.wording.AlertWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.time.Quarter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Warnings that were pushed, and what departments did. */
@RestController
@RequestMapping("/v1/warnings")
class WarningController {
    private final RestService.Means means;
    private final AuditTrail audit;

    WarningController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.audit = audit;
    }

    @GetMapping(produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    WarningView.All warnings(
            Caller caller,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String department) {
        List<Quarter> in = quarter.isEmpty() ? List.of() : List.of(Parameters.quarter(quarter));
        List<CertifyingDepartment> told =
                department.isEmpty() ? List.of() : List.of(new CertifyingDepartment(department));
        List<WarningView> all = means.cases().matters().warnings().read(new Question(in, told)).stream()
                .map(WarningView::of)
                .toList();
        audit.access(caller, "warnings", "", "");
        all.forEach(view -> audit.access(caller, "warning", view.crossedBy(), view.personId()));
        return new WarningView.All(all);
    }

    @PostMapping(path = "/{warning}/responses", consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    ResponseEntity<WarningView> respond(Caller caller, Language lang, @PathVariable String warning, ClaimRequest body) {
        Parameters.given("warning", warning);
        Step step = step(body);
        audit.access(caller, "warning-response", warning, "");
        Outcome outcome = means.cases().matters().answering().answer(new Answer(warning, step));
        if (outcome instanceof Outcome.Refused refused) {
            String code = refused.fault().code();
            String words = new AlertWording(means.catalog(), lang).fault("body", 1, refused.fault());
            HttpStatus status = code.equals("UNKNOWN_ALERT")
                    ? HttpStatus.NOT_FOUND
                    : code.equals("UNKNOWN_DEPARTMENT") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
            throw Problem.of(
                            status,
                            code,
                            words.substring(words.indexOf(code) + code.length()).replaceFirst("^[:：] ?", ""))
                    .refusal();
        }
        Outcome.Kept kept = (Outcome.Kept) outcome;
        return ResponseEntity.status(kept.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(WarningView.of(kept.warning()));
    }

    private static Step step(ClaimRequest body) {
        for (String name : body.values().keySet()) {
            Parameters.oneOf("body", name, "event", "event_on", "department");
        }
        String event = Parameters.oneOf(
                "event", body.value("event"), "HELP_GIVEN", "TAKEN_INTO_MONITORING", "NO_NEED", "FOLLOWED_UP");
        LocalDate on = Parameters.day("event_on", body.value("event_on"));
        if (event.equals("FOLLOWED_UP")) {
            return new Step.FollowedUp(on);
        }
        Parameters.given("department", body.value("department"));
        return new Step.Answered(new AlertResponse(
                new CertifyingDepartment(body.value("department").strip()), AlertResponse.Kind.valueOf(event), on));
    }
}
