package org.sanchong.adapter.rest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.wording.Language;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Settles claims again after a correction, without the books, and tells what corrects the earlier settlements. */
@RestController
class ResettlementController {
    private final ResettleClaims resettling;
    private final ClaimForm form;
    private final AuditTrail audit;
    private final OnceByKey once;

    ResettlementController(RestService.Means means, AuditTrail audit, OnceByKey once) {
        this.resettling = means.cases().resettling();
        this.form = new ClaimForm(means.cases().columns());
        this.audit = audit;
        this.once = once;
    }

    @PostMapping(path = "/v1/resettlements", consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ResettlementView resettle(
            Caller caller,
            Language lang,
            @RequestHeader(name = OnceByKey.HEADER, required = false) @Nullable String key,
            @RequestBody ResettlementRequest body) {
        audit.accesses(
                caller,
                "resettle",
                Stream.concat(body.was().stream(), body.claims().stream())
                        .map(claim -> new SeenClaims.Seen(claim.value("claim_id"), claim.value("person_id"), "", ""))
                        .distinct()
                        .toList());
        try (OnceByKey.Attempt attempt = once.begin(caller, key)) {
            // The answer is made again: it comes out the same, and may be long.
            attempt.asked(List.of("resettle", lang, body));
            ResettlementView answer = ResettlementView.of(resettling.resettle(ResettleClaims.Order.builder()
                    .earlier(given(body.was()))
                    .present(given(body.claims()))
                    .language(lang)
                    .build()));
            attempt.answered(true);
            return answer;
        }
    }

    private ResettleClaims.Given given(List<ClaimRequest> claims) {
        return ResettleClaims.Given.builder().claims(form.incoming(claims)).build();
    }
}
