package org.sanchong.adapter.rest;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.BenefitPolicy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalog: policies, their figures, and the clauses of their documents. */
@RestController
@RequestMapping("/v1/policies")
class PolicyController {
    private final RestService.Means means;

    PolicyController(RestService.Means means) {
        this.means = means;
    }

    /** Returns a response of JSON that is written already. */
    static ResponseEntity<byte[]> json(String written) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(written.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> policies(Language lang, Paging paging) {
        return json(Pages.cut(means.papers().policies(lang), "policies", list("all", lang), paging));
    }

    @GetMapping(path = "/{policy}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> policy(Language lang, @PathVariable String policy) {
        return json(means.papers().policy(found(policy, ""), lang));
    }

    @GetMapping(path = "/{policy}/clauses", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> clauses(Language lang, @PathVariable String policy, Paging paging) {
        String clauses = means.papers().clauses(found(policy, ""), lang);
        return json(Pages.cut(clauses, "clauses", list(policy, lang), paging));
    }

    @GetMapping(path = "/{policy}/figures", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> figures(Language lang, @PathVariable String policy, Paging paging) {
        String figures = means.inquiries().sheets().figures(found(policy, ""), lang);
        return json(Pages.cut(figures, "figures", list(policy, lang), paging));
    }

    @GetMapping(path = "/{policy}/cliffs", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> cliffs(Language lang, @PathVariable String policy, Paging paging) {
        String cliffs = means.inquiries().sheets().cliffs(found(policy, ""), lang);
        return json(Pages.cut(cliffs, "cliffs", list(policy, lang), paging));
    }

    @GetMapping(path = "/{policy}/diff", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> differences(
            Language lang, @PathVariable String policy, @RequestParam String with, Paging paging) {
        String differences = means.inquiries().sheets().differences(found(policy, ""), found(with, "with"), lang);
        return json(Pages.cut(differences, "differences", list(policy + " " + with, lang), paging));
    }

    /** Returns what a list is: a cursor holds for it alone. */
    private String list(String of, Language lang) {
        return means.catalog().contentHash() + " " + lang + " " + of;
    }

    /** Returns the policy; where there is none the parameter is named, if it is one. */
    private BenefitPolicy found(String id, String parameter) {
        return means.catalog().policies().stream()
                .filter(policy -> policy.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                HttpStatus.NOT_FOUND,
                                "UNKNOWN_POLICY",
                                "no policy is called \"" + id + "\". There are / 可用: "
                                        + means.catalog().policies().stream()
                                                .map(policy -> policy.id().value())
                                                .collect(Collectors.joining(", ")),
                                parameter.isEmpty() ? null : parameter)
                        .refusal());
    }
}
