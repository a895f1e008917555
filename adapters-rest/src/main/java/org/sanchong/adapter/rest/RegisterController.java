package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.time.PlanYear;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of certified people: departments' lists, what was due, and who of the people is not insured. */
@RestController
@RequestMapping("/v1/registers")
class RegisterController {
    private static final String AREA = "area";
    private static final String DELIVERED_ON = "delivered_on";
    private static final String COLLECTION_FROM = "collection_from";
    private static final String KNOWN_ON = "known_on";
    private static final String AS_OF = "as_of";

    private final RegisterUse register;
    private final AuditTrail audit;

    RegisterController(RegisterUse register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /**
     * The lists that were taken in.
     *
     * @param deliveries a row each
     * @param next where the next page begins; absent behind the last
     */
    record DeliveriesView(List<Row> deliveries, @Nullable String next) {}

    /**
     * A list that was taken in.
     *
     * @param department whose list it is
     * @param area the area whose people are on it
     * @param deliveredOn when it was handed over
     * @param extent {@code FULL} or {@code ADDITIONS}
     * @param collectionFrom the first day of the central collection; empty where it was not told
     * @param digest the SHA-256 of what was sent
     */
    record Row(
            String department, String area, String deliveredOn, String extent, String collectionFrom, String digest) {
        private static Row of(DeliveredList list) {
            return new Row(
                    list.department().code(),
                    list.area().value(),
                    list.day().toString(),
                    list.extent().name(),
                    list.collectionFrom().stream()
                            .findFirst()
                            .map(LocalDate::toString)
                            .orElse(""),
                    list.digest());
        }
    }

    /**
     * The lists that were due.
     *
     * @param due a row each, with the names that it has in a file
     * @param next where the next page begins; absent behind the last
     */
    record DueView(List<Map<String, String>> due, @Nullable String next) {}

    @PostMapping(path = "/{source}", consumes = "text/csv", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    ResponseEntity<FindingsView> take(
            Caller caller,
            Language lang,
            @PathVariable String source,
            @RequestParam String area,
            @RequestParam(name = DELIVERED_ON) String deliveredOn,
            @RequestParam(defaultValue = "full") String extent,
            @RequestParam(name = COLLECTION_FROM, defaultValue = "") String collectionFrom,
            @RequestBody CsvRequest body) {
        boolean isFull = Parameters.oneOf("extent", extent, "full", "additions").equals("full");
        RegisterUse.Handed handed = new RegisterUse.Handed(
                source,
                Parameters.region(AREA, area),
                Parameters.day(DELIVERED_ON, deliveredOn),
                isFull ? Delivery.Extent.FULL : Delivery.Extent.ADDITIONS,
                Parameters.dayIfGiven(COLLECTION_FROM, collectionFrom).stream().toList());
        audit.access(caller, "register-import", "", "");
        ImportRegister.Result result = register.take(handed, body.body(), lang);
        return ResponseEntity.status(result.recorded() > 0 ? 201 : 200).body(FindingsView.of(result));
    }

    @PostMapping(path = "/reconciliation", consumes = "text/csv", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    FindingsView reconcile(
            Caller caller,
            Language lang,
            @RequestParam String year,
            @RequestParam String on,
            @RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn,
            @RequestBody CsvRequest body) {
        PlanYear of = new PlanYear(Parameters.year(year));
        LocalDate day = Parameters.day("on", on);
        LocalDate known = known(knownOn).orElse(LocalDate.MAX);
        audit.access(caller, "register-reconciliation", "", "");
        return FindingsView.ofComparison(register.reconcile(of, Map.entry(day, known), body.body(), lang));
    }

    @GetMapping(path = "/deliveries", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    DeliveriesView deliveries(@RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn, Paging paging) {
        LocalDate known = known(knownOn).orElse(LocalDate.MAX);
        Pages.Part<DeliveredList> part = Pages.of(register.deliveries(known), "deliveries " + knownOn, paging);
        return new DeliveriesView(part.rows().stream().map(Row::of).toList(), part.next());
    }

    @GetMapping(path = "/due", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    DueView due(
            Language lang,
            @RequestParam String area,
            @RequestParam(name = AS_OF) String asOf,
            @RequestParam(name = COLLECTION_FROM, defaultValue = "") String collectionFrom,
            @RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn,
            Paging paging) {
        RegionCode of = Parameters.region(AREA, area);
        Set<LocalDate> collections = Parameters.dayIfGiven(COLLECTION_FROM, collectionFrom)
                .map(Set::of)
                .orElse(Set.of());
        RegisterUse.Due asked = new RegisterUse.Due(of, Parameters.day(AS_OF, asOf), collections, known(knownOn));
        String list = String.join(" ", "due", area, asOf, collectionFrom, knownOn);
        Pages.Part<Map<String, String>> part = Pages.of(register.due(asked, lang), list, paging);
        return new DueView(part.rows(), part.next());
    }

    private static Optional<LocalDate> known(String day) {
        return Parameters.dayIfGiven(KNOWN_ON, day);
    }
}
