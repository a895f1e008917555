package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.wording.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Settlements: tried, kept, told and taken back. */
@RestController
@RequestMapping("/v1/settlements")
class SettlementController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Settlements settlements;
    private final StoredClaims stored;
    private final AuditTrail audit;
    private final OnceByKey once;
    private final ObjectWriter json;

    SettlementController(
            Settlements settlements, StoredClaims stored, AuditTrail audit, OnceByKey once, JsonMapper json) {
        this.settlements = settlements;
        this.stored = stored;
        this.audit = audit;
        this.once = once;
        this.json = json.writer();
    }

    /** Writes its answer itself: a preview is asked for more often than anything else, and has one form. */
    @PostMapping(path = "/preview", consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    void preview(
            Caller caller,
            Language lang,
            OptionArgument.Explaining derivation,
            OptionArgument.View view,
            ClaimRequest body,
            HttpServletResponse response)
            throws IOException {
        boolean isNational = view == OptionArgument.View.NATIONAL;
        ClaimRequest claim = isNational ? inFileNames(body) : body;
        audit.access(caller, "preview", claim.value("claim_id"), claim.value("person_id"));
        boolean isExplained = derivation == OptionArgument.Explaining.STEPS;
        SettlementAnswer answer =
                isNational ? settlements.previewNational(claim, lang) : settlements.preview(claim, isExplained, lang);
        byte[] json = this.json.writeValueAsBytes(answer);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    @PostMapping(consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION})
    ResponseEntity<SettlementAnswer> commit(
            Caller caller,
            Language lang,
            OptionArgument.View view,
            @RequestHeader(name = OnceByKey.HEADER, required = false) @Nullable String key,
            ClaimRequest body) {
        boolean isNational = view == OptionArgument.View.NATIONAL;
        ClaimRequest claim = isNational ? inFileNames(body) : body;
        audit.access(caller, "commit", claim.value("claim_id"), claim.value("person_id"));
        caller.check(claim);
        return once.answer(
                caller, key, List.of("commit", lang, isNational, claim), () -> commit(claim, isNational, lang));
    }

    private ResponseEntity<SettlementAnswer> commit(ClaimRequest claim, boolean isNational, Language lang) {
        Settlements.Committed committed = settlements.commit(claim, lang);
        SettlementView settlement = committed.settlement();
        SettlementAnswer answer =
                isNational ? stored.national(settlement.claimId(), settlement.notes(), lang) : settlement;
        if (!committed.isNew()) {
            return ResponseEntity.ok(answer);
        }
        String id = UriUtils.encode(settlement.claimId(), StandardCharsets.UTF_8);
        return ResponseEntity.created(URI.create("/v1/settlements/" + id)).body(answer);
    }

    @GetMapping(path = "/{claim_id}", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR})
    SettlementAnswer settlement(
            Caller caller, Language lang, OptionArgument.View view, @PathVariable("claim_id") String claim) {
        boolean isNational = view == OptionArgument.View.NATIONAL;
        check(caller, "read", claim);
        Optional<StoredClaims.TakenBackBy> refund = stored.refund(claim);
        if (refund.isPresent() && !isNational) {
            audit.access(caller, "read", claim, refund.get().person());
            return settlements.view(refund.get(), lang);
        }
        SettlementView settlement = settlements.view(found(caller, "read", claim), lang);
        return isNational ? stored.national(claim, settlement.notes(), lang) : settlement;
    }

    private static ClaimRequest inFileNames(ClaimRequest body) {
        ClaimRequest claim = NationalClaim.read(body);
        if (!claim.value("reverses").isEmpty()) {
            throw Parameters.bad("view", "national does not tell refunds: send them without it");
        }
        return claim;
    }

    @GetMapping(
            path = "/{claim_id}/statement",
            produces = {"text/plain;charset=UTF-8", "text/html;charset=UTF-8"})
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR})
    ResponseEntity<String> statement(
            Caller caller,
            Language lang,
            @PathVariable("claim_id") String claim,
            @RequestParam(defaultValue = "text") String format) {
        boolean isHtml = Parameters.oneOf("format", format, "text", "html").equals("html");
        found(caller, "statement", claim);
        return ResponseEntity.ok().contentType(isHtml ? HTML : TEXT).body(stored.statement(claim, isHtml, lang));
    }

    @GetMapping(path = "/{claim_id}/derivation", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR})
    ResponseEntity<byte[]> derivation(Caller caller, Language lang, @PathVariable("claim_id") String claim) {
        found(caller, "derivation", claim);
        return PolicyController.json(stored.derivation(claim, lang));
    }

    @PostMapping(path = "/{claim_id}/reversal", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    ResponseEntity<ReversalView> reverse(
            Caller caller,
            Language lang,
            @PathVariable("claim_id") String claim,
            @RequestHeader(name = OnceByKey.HEADER, required = false) @Nullable String key) {
        found(caller, "reverse", claim);
        return once.answer(caller, key, List.of("reverse", claim), () -> {
            StoredClaims.TakenBack taken = stored.reverse(claim, lang);
            return ResponseEntity.status(taken.isNew() ? 201 : 200).body(ReversalView.of(taken));
        });
    }

    private void check(Caller caller, String action, String claim) {
        if (!caller.mayTouch(claim)) {
            audit.access(caller, action, claim, "");
        }
        caller.check(claim);
    }

    private Books.BookedClaim found(Caller caller, String action, String claim) {
        check(caller, action, claim);
        Books.BookedClaim booked = stored.find(claim);
        audit.access(caller, action, claim, booked.settled().person().value());
        return booked;
    }
}
