package org.sanchong.adapter.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.in.MeasureIndicators;
import org.sanchong.application.port.in.MeasureIndicators.Dimension;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.PlanYear;
import org.springframework.web.bind.annotation.GetMapping;
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
