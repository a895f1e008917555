package org.sanchong.adapter.rest;

import java.util.List;
import java.util.Map;

/** What endpoints are asked in a test that is about who may ask: a query and a body that are right. */
final class Asked {
    static final String LIST = "person_id,category,region,certified_on\n"
            + "lantern-01,DESTITUTE,430523,2021-01-01\n"
            + "lantern-02,SUBSISTENCE_ALLOWANCE,430523,2021-03-01\n";
    static final String ENROLMENTS = "person_id,region,plan_year,paid_on\nlantern-01,430523,2022,2021-12-01\n";

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("accumulators", "?year=2022"),
            Map.entry("certifications", "?on=2022-03-01"),
            Map.entry("entitlements", "?on=2022-03-01&region=430523"),
            Map.entry("diff", "?with=shaoyang-2018"),
            Map.entry("CIVIL_AFFAIRS", "?area=430523&delivered_on=2021-08-20"),
            Map.entry("reconciliation", "?year=2022&on=2022-01-01"),
            Map.entry("due", "?area=430523&as_of=2022-12-01&collection_from=2022-10-01"),
            Map.entry("applications", "?overdue_on=2022-03-18"),
            Map.entry("funds", "?year=2022"),
            Map.entry("reminders", "?year=2022"),
            Map.entry("clearing", "?month=2022-03"),
            Map.entry("notices", "?quarter=2022-Q1"),
            Map.entry("indicators", "?year=2022"),
            Map.entry("deadlines", "?from=2022-01-26&working_days=10"));

    private Asked() {}

    /** Returns the query for the path. */
    static String query(String path) {
        return QUERIES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "");
    }

    /** Returns the list for the path. */
    static String csv(String path) {
        return path.endsWith("reconciliation") ? ENROLMENTS : LIST;
    }

    /** Returns an enrolment, changed by pairs of field and value. */
    static Map<String, Object> enrolment(String... changes) {
        Map<String, Object> enrolment = new java.util.LinkedHashMap<>();
        enrolment.put("person_id", "lantern-01");
        enrolment.put("region", "430523");
        enrolment.put("plan_year", "2022");
        enrolment.put("paid_on", "2021-12-01");
        for (int i = 0; i < changes.length; i += 2) {
            enrolment.put(changes[i], changes[i + 1]);
        }
        return enrolment;
    }

    /** Returns the body for the path. */
    static Object body(String path) {
        if (path.endsWith("/premiums")) {
            return Map.of("enrolments", List.of(enrolment()));
        }
        if (path.endsWith("/supervision/coverage") || path.endsWith("/supervision/shares")) {
            return Map.of("year", "2022", "facilities", List.of(Map.of("facility_id", "H-9")));
        }
        if (path.endsWith("/indicators")) {
            return Map.of("year", "2022", "people", List.of(Map.of("person_id", "lantern-01", "region", "430523")));
        }
        if (path.endsWith("/coverage")) {
            return Map.of(
                    "year",
                    "2022",
                    "enrolments",
                    List.of(enrolment()),
                    "people",
                    List.of(Map.of("person_id", "lantern-01", "region", "430523")));
        }
        if (path.startsWith("/v1/applications")) {
            return CasesOverHttpTest.made("A1");
        }
        if (path.startsWith("/v1/measures")) {
            return MeasuresOverHttpTest.added();
        }
        if (path.equals("/v1/reports/versions")) {
            return ReportsOverHttpTest.VERSION;
        }
        if (path.startsWith("/v1/reports")) {
            return ReportsOverHttpTest.assigned();
        }
        if (path.startsWith("/v1/supervision")) {
            return SupervisionOverHttpTest.events(SupervisionOverHttpTest.TIP);
        }
        if (path.startsWith("/v1/funds")) {
            return FundsOverHttpTest.rows(FundsOverHttpTest.BUDGET);
        }
        if (path.startsWith("/v1/warnings")) {
            return CasesOverHttpTest.helped();
        }
        return path.endsWith("/referrals")
                ? Map.of("claims", List.of(Serving.claim("H1-1")), "filings", List.of())
                : Serving.claim("H1-1");
    }
}
