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
    ResponseEntity<byte[]> policies(Language lang) {
        return json(means.papers().policies(lang));
    }

    @GetMapping(path = "/{policy}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> policy(Language lang, @PathVariable String policy) {
        return json(means.papers().policy(found(policy), lang));
    }

    @GetMapping(path = "/{policy}/clauses", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> clauses(Language lang, @PathVariable String policy) {
        return json(means.papers().clauses(found(policy), lang));
    }

    private BenefitPolicy found(String id) {
        return means.catalog().policies().stream()
                .filter(policy -> policy.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                HttpStatus.NOT_FOUND,
                                "UNKNOWN_POLICY",
                                "no policy is called \"" + id + "\". There are / 可用: "
                                        + means.catalog().policies().stream()
                                                .map(policy -> policy.id().value())
                                                .collect(Collectors.joining(", ")))
                        .refusal());
    }
}
