package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReadEntitlements;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.person.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who a person is by the register, and what that may entitle to. */
@RestController
@RequestMapping("/v1/people/{person_id}")
class EntitlementController {
    private static final String KNOWN_ON = "known_on";

    private final RestService.Means means;
    private final AuditTrail audit;

    EntitlementController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.audit = audit;
    }

    /**
     * What is certified of a person.
     *
     * @param personId the person
     * @param on the day on which it is valid
     * @param knownOn the day by whose end it was known; absent for all that is known
     * @param certified a row each, with the names that it has in a file
     */
    record CertifiedView(
            String personId, String on, @Nullable String knownOn, List<Row> certified) {
        /** Keeps the list as it is now. */
        CertifiedView {
            certified = List.copyOf(certified);
        }
    }

    /**
     * A certification.
     *
     * @param category the category
     * @param department who certifies it
     * @param region where the person is registered
     * @param householdId the household; empty where it is not known
     * @param certifiedOn the first day
     * @param validTo the last day; empty where it is still valid
     */
    record Row(
            String category,
            String department,
            String region,
            String householdId,
            String certifiedOn,
            String validTo) {}

    @GetMapping(path = "/certifications", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    CertifiedView certifications(
            Caller caller,
            @PathVariable("person_id") String person,
            @RequestParam String on,
            @RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn) {
        LocalDate day = Parameters.day("on", on);
        Optional<LocalDate> known = Parameters.dayIfGiven(KNOWN_ON, knownOn);
        Parameters.given("person_id", person);
        audit.access(caller, "certifications", "", person);
        Inquiries.Register register = means.inquiries().register();
        ReadRegister.Lookup question = ReadRegister.Lookup.builder()
                .books(register.books())
                .person(person)
                .on(day)
                .asKnownOn(known)
                .build();
        List<Row> rows = register.reading().certified(question).stream()
                .map(one -> new Row(
                        one.category(),
                        one.department(),
                        one.region(),
                        one.household(),
                        one.from().toString(),
                        one.to()))
                .toList();
        return new CertifiedView(person, on, known.map(LocalDate::toString).orElse(null), rows);
    }

    @GetMapping(path = "/entitlements", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ResponseEntity<byte[]> entitlements(
            Caller caller,
            Language lang,
            @PathVariable("person_id") String person,
            @RequestParam String on,
            @RequestParam String region,
            @RequestParam(name = KNOWN_ON, defaultValue = "") String knownOn) {
        Parameters.given("person_id", person);
        ReadEntitlements.Question question = new ReadEntitlements.Question(
                new PersonId(person),
                Parameters.day("on", on),
                Parameters.dayIfGiven(KNOWN_ON, knownOn).orElse(LocalDate.MAX),
                Parameters.region("region", region));
        audit.access(caller, "entitlements", "", person);
        ReadEntitlements.Outcome outcome =
                means.inquiries().register().entitlements().read(question);
        if (outcome instanceof ReadEntitlements.Outcome.NoPolicy none) {
            String reason = new Wording(means.catalog(), lang).fault(none.fault());
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            none.fault().code(),
                            UnusedRow.withoutCode(reason),
                            "region")
                    .refusal();
        }
        ReadEntitlements.Outcome.Told told = (ReadEntitlements.Outcome.Told) outcome;
        return PolicyController.json(means.inquiries().sheets().entitlements(question, told, lang));
    }
}
