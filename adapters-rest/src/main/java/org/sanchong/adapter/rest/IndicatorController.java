package org.sanchong.adapter.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.in.MeasureIndicators;
import org.sanchong.application.port.in.MeasureIndicators.Dimension;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.PlanYear;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How protection works, over the books. */
@RestController
@RequestMapping("/v1/indicators")
class IndicatorController {
    private final RestService.Means means;
    private final AuditTrail audit;

    IndicatorController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.audit = audit;
    }

    /**
     * What is answered.
     *
     * @param indicators the indicators, a value by the name of its column; none where claims are asked for
     * @param claims the claims behind the one that is asked for
     * @param cases how many claims were measured
     * @param total what they cost
     * @param paid what all tiers paid for them
     * @param targetsMissed how many indicators are not as their documents want
     * @param forgotten how many claims are not among it, of people who are forgotten
     * @param unnamed how many of the claims say no facility since the books did not keep it when they came in
     */
    record IndicatorsView(
            List<Map<String, String>> indicators,
            List<Map<String, String>> claims,
            long cases,
            String total,
            String paid,
            int targetsMissed,
            long forgotten,
            long unnamed) {}

    /**
     * What is answered of lists of people.
     *
     * @param indicators the indicators, a value by the name of its column
     * @param cases how many claims of the year were measured beside the lists
     * @param targetsMissed how many indicators are not as their documents want
     * @param forgotten how many claims are not among it, of people who are forgotten
     * @param unnamed how many of the claims say no facility since the books did not keep it when they came in
     * @param unusable the rows of the lists that are of no use, in words
     */
    record HeadcountsView(
            List<Map<String, String>> indicators,
            long cases,
            int targetsMissed,
            long forgotten,
            long unnamed,
            List<String> unusable) {}

    @GetMapping(produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    IndicatorsView indicators(
            Caller caller,
            Language lang,
            @RequestParam String year,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String behind) {
        PlanYear of = new PlanYear(Parameters.year(year));
        TakenRows rows = new TakenRows();
        MeasureIndicators.IndicatorMeasurement command = MeasureIndicators.IndicatorMeasurement.builder()
                .cases(means.cases().matters().oversight().cases().of(of))
                .addAllBy(dimensions(by))
                .behind(behind)
                .out(rows)
                .language(lang)
                .build();
        audit.access(caller, "indicators", behind, "");
        MeasureIndicators.Result result = measured(command);
        boolean isOfClaims = !behind.isEmpty();
        if (isOfClaims) {
            rows.rows().forEach(row -> audit.access(caller, "indicator-claim", row.getOrDefault("claim_id", ""), ""));
        }
        return new IndicatorsView(
                isOfClaims ? List.of() : rows.rows(),
                isOfClaims ? rows.rows() : List.of(),
                result.cases(),
                result.total().toString(),
                result.paid().toString(),
                result.missed(),
                result.leftOut().forgotten(),
                result.leftOut().unnamed());
    }

    @PostMapping(consumes = "application/json", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    HeadcountsView ofLists(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of("year", "by"), List.of("people", "enrolments", "register", "managed"));
        PlanYear year = new PlanYear(Parameters.year(body.value("year")));
        TakenRows rows = new TakenRows();
        MeasureIndicators.IndicatorMeasurement.Builder command = MeasureIndicators.IndicatorMeasurement.builder()
                .cases(means.cases().matters().oversight().cases().of(year))
                .year(year)
                .addAllBy(dimensions(body.value("by")))
                .out(rows)
                .language(lang);
        people(body, "people").ifPresent(command::people);
        listed(body, "enrolments", ListColumns.Table.ENROLMENTS).ifPresent(command::enrolments);
        listed(body, "register", ListColumns.Table.REGISTER).ifPresent(command::register);
        people(body, "managed").ifPresent(command::managed);
        audit.access(caller, "indicators-of-lists", "", "");
        MeasureIndicators.Result result = measured(command.build());
        return new HeadcountsView(
                rows.rows(),
                result.cases(),
                result.missed(),
                result.leftOut().forgotten(),
                result.leftOut().unnamed(),
                result.unusable());
    }

    private static Optional<GivenRecords> people(ListsRequest body, String list) {
        return body.has(list)
                ? Optional.of(GivenRecords.of(body, list, List.of("person_id", "region"), List.of("categories")))
                : Optional.empty();
    }

    private Optional<GivenRecords> listed(ListsRequest body, String list, ListColumns.Table table) {
        return body.has(list)
                ? Optional.of(
                        GivenRecords.of(body, list, means.cases().columns().columns(table)))
                : Optional.empty();
    }

    private MeasureIndicators.Result measured(MeasureIndicators.IndicatorMeasurement command) {
        try {
            return means.cases().matters().oversight().indicators().measure(command);
        } catch (UnusableFileException unknown) {
            if (command.behind().isEmpty()) {
                throw unknown;
            }
            throw Parameters.bad("behind", "must be the id of an indicator, as the list of indicators has it");
        }
    }

    private static Set<Dimension> dimensions(String by) {
        Set<Dimension> asked = EnumSet.noneOf(Dimension.class);
        if (!by.isEmpty()) {
            for (String word : by.split(",", -1)) {
                Parameters.oneOf("by", word, "county", "facility", "category", "month");
                asked.add(Dimension.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return asked;
    }
}
