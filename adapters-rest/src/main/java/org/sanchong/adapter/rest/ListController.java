package org.sanchong.adapter.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sanchong.application.port.in.CheckReferrals;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.application.port.in.ReckonPremiums;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is reckoned from lists that come along: premiums, participation, referrals. Nothing of them is kept. */
@RestController
@RequestMapping("/v1")
class ListController {
    private static final String ENROLMENTS = "enrolments";
    private static final String PARAMETERS = "parameters";
    private static final String PEOPLE = "people";
    private static final String CLAIMS = "claims";
    private static final String FILINGS = "filings";
    private static final String CONTRACTS = "contracts";
    private static final String YEAR = "year";
    private static final String POLICY = "policy";

    private final RestService.Means means;
    private final AuditTrail audit;

    ListController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.audit = audit;
    }

    /**
     * Premiums.
     *
     * @param premiums a row each, in the order of the enrolments, with the names that it has in a file
     * @param enrolments how many enrolments there were of the year
     * @param reckoned how many of them were reckoned
     * @param rejected how many were not
     */
    record PremiumsView(List<Map<String, String>> premiums, int enrolments, int reckoned, int rejected) {}

    /**
     * Participation.
     *
     * @param rates a row each, with the names that it has in a file
     * @param missing who is missing, a row each
     * @param people how many people were counted
     * @param enrolled how many of them are enrolled
     * @param targetsMissed how many rates are below their target
     * @param rejected how many rows cannot be used
     * @param strangers how many enrolled people are not among the people
     */
    record CoverageView(
            List<Map<String, String>> rates,
            List<Map<String, String>> missing,
            int people,
            int enrolled,
            int targetsMissed,
            int rejected,
            int strangers) {}

    @PostMapping(path = "/premiums", consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    PremiumsView premiums(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of(YEAR), List.of(ENROLMENTS, PARAMETERS));
        body.need(ENROLMENTS);
        IncomingRecords enrolments = records(body, ENROLMENTS, ListColumns.Table.ENROLMENTS);
        TakenRows rows = new TakenRows();
        ReckonPremiums.Reckoning command = ReckonPremiums.Reckoning.builder()
                .enrolments(enrolments)
                .parameters(ifGiven(body, PARAMETERS, ListColumns.Table.PARAMETERS))
                .year(year(body))
                .premiums(rows)
                .language(lang)
                .build();
        audit.access(caller, "premiums", "", "");
        ReckonPremiums.Result result =
                usable(() -> means.inquiries().lists().premiums().reckon(command));
        return new PremiumsView(rows.rows(), result.enrolments(), result.reckoned(), result.rejected());
    }

    @PostMapping(path = "/coverage", consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    CoverageView coverage(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of(YEAR), List.of(ENROLMENTS, PEOPLE));
        body.need(ENROLMENTS);
        body.need(PEOPLE);
        TakenRows rates = new TakenRows();
        TakenRows missing = new TakenRows();
        PlanYear year = year(body)
                .orElseThrow(
                        () -> Problem.of(HttpStatus.BAD_REQUEST, "MISSING_VALUE", "year must be given / 须给出 year", YEAR)
                                .refusal());
        MeasureParticipation.Measurement command = MeasureParticipation.Measurement.builder()
                .enrolments(records(body, ENROLMENTS, ListColumns.Table.ENROLMENTS))
                .register(records(body, PEOPLE, ListColumns.Table.PEOPLE))
                .year(year)
                .rates(rates)
                .missing(missing)
                .language(lang)
                .build();
        audit.access(caller, "coverage", "", "");
        MeasureParticipation.Result result =
                usable(() -> means.inquiries().lists().participation().measure(command));
        return new CoverageView(
                rates.rows(),
                missing.rows(),
                result.people(),
                result.enrolled(),
                result.targetsMissed(),
                result.rejected(),
                result.strangers());
    }

    @PostMapping(path = "/referrals", consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    ResponseEntity<byte[]> referrals(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of(POLICY), List.of(CLAIMS, FILINGS, CONTRACTS));
        body.need(CLAIMS);
        CheckReferrals.Question.Builder question = CheckReferrals.Question.builder()
                .claims(records(body, CLAIMS, ListColumns.Table.CLAIMS).asClaims())
                .filings(ifGiven(body, FILINGS, ListColumns.Table.REFERRALS))
                .contracts(ifGiven(body, CONTRACTS, ListColumns.Table.CONTRACTS))
                .language(lang);
        if (!body.value(POLICY).isEmpty()) {
            question.policy(policy(body.value(POLICY)));
        }
        if (!body.has(FILINGS) && !body.has(CONTRACTS)) {
            throw ClaimBody.wrongType(FILINGS, "a list of objects, or contracts must: one of them is needed");
        }
        audit.access(caller, "referrals", "", "");
        CheckReferrals.Report report =
                usable(() -> means.inquiries().lists().referrals().check(question.build()));
        return PolicyController.json(means.inquiries().sheets().referrals(report, lang));
    }

    private PolicyId policy(String id) {
        return means.catalog().policies().stream()
                .map(policy -> policy.id())
                .filter(known -> known.value().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "UNKNOWN_POLICY",
                                "no policy is called \"" + id + "\". GET /v1/policies tells which there are"
                                        + " / 没有该政策，可用 GET /v1/policies 查询",
                                POLICY)
                        .refusal());
    }

    private static Optional<PlanYear> year(ListsRequest body) {
        String year = body.value(YEAR);
        return year.isEmpty() ? Optional.empty() : Optional.of(new PlanYear(Parameters.year(year)));
    }

    private GivenRecords records(ListsRequest body, String list, ListColumns.Table table) {
        return GivenRecords.of(body, list, means.cases().columns().columns(table));
    }

    private Optional<IncomingRecords> ifGiven(ListsRequest body, String list, ListColumns.Table table) {
        return body.has(list) ? Optional.of(records(body, list, table)) : Optional.empty();
    }

    /** Returns what is reckoned; a list that cannot be used is the caller's, no store is asked. */
    private static <R> R usable(Supplier<R> reckoning) {
        try {
            return reckoning.get();
        } catch (UnusableFileException unusable) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "UNUSABLE_LIST", String.valueOf(unusable.getMessage()))
                    .refusal();
        }
    }
}
