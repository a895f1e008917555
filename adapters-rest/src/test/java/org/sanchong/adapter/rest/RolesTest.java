package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Who may call what: a row for every endpoint that there is")
class RolesTest {
    /** The endpoints and the roles that may call them; {@code nobody known} is a caller without a token. */
    private static final String TABLE = """
            POST /v1/settlements/preview               | agency institution auditor public
            POST /v1/settlements                       | agency institution
            POST /v1/settlements/batch                 | agency institution
            GET /v1/settlements/{claim_id}             | agency institution auditor
            GET /v1/settlements/{claim_id}/statement   | agency institution auditor
            GET /v1/settlements/{claim_id}/derivation  | agency institution auditor
            POST /v1/settlements/{claim_id}/reversal   | agency
            GET /v1/settlements                        | agency auditor
            POST /v1/resettlements                     | agency auditor
            GET /v1/policies                           | agency institution auditor public
            GET /v1/policies/{policy}                  | agency institution auditor public
            GET /v1/policies/{policy}/clauses          | agency institution auditor public
            GET /v1/people/{person_id}/accumulators    | agency auditor
            GET /v1/people/{person_id}/certifications  | agency auditor
            GET /v1/people/{person_id}/entitlements    | agency auditor
            GET /v1/policies/{policy}/cliffs           | agency institution auditor public
            GET /v1/policies/{policy}/figures          | agency institution auditor public
            GET /v1/policies/{policy}/diff             | agency institution auditor public
            POST /v1/premiums                          | agency institution auditor public
            POST /v1/coverage                          | agency institution auditor public
            POST /v1/referrals                         | agency institution auditor public
            POST /v1/registers/{source}                | agency
            POST /v1/registers/reconciliation          | agency
            GET /v1/registers/deliveries               | agency auditor
            GET /v1/registers/due                      | agency auditor
            GET /v1/journal/verification               | agency auditor
            GET /v1/journal/roots                      | agency auditor
            POST /v1/applications                      | agency
            GET /v1/applications                       | agency auditor
            GET /v1/applications/{application_id}      | agency auditor
            POST /v1/applications/{application_id}/events | agency
            GET /v1/warnings                           | agency auditor
            POST /v1/warnings/{warning}/responses      | agency
            GET /v1/indicators                         | agency auditor
            POST /v1/indicators                        | agency auditor
            GET /v1/measures                           | agency auditor
            GET /v1/measures/{document}/{clause}       | agency auditor
            GET /v1/measures/{document}/{clause}/{item} | agency auditor
            POST /v1/measures/events                   | agency
            GET /v1/reports                            | agency auditor
            GET /v1/reports/{form}/{period}            | agency auditor
            POST /v1/reports/versions                  | agency
            POST /v1/reports/events                    | agency
            GET /v1/reminders                          | agency auditor
            GET /v1/supervision                        | agency auditor
            GET /v1/supervision/{matter_id}            | agency auditor
            POST /v1/supervision/events                | agency
            POST /v1/supervision/coverage              | agency auditor
            POST /v1/supervision/shares                | agency auditor
            GET /v1/funds                              | agency auditor
            GET /v1/clearing                           | agency auditor
            POST /v1/funds/rows                        | agency
            GET /v1/notices                            | agency institution auditor public
            GET /v1/deadlines                          | agency institution auditor public
            GET /openapi.json                          | agency institution auditor public nobody
            """;

    private static TokenIssuer issuer;
    private static Serving service;

    @BeforeAll
    static void start() {
        issuer = new TokenIssuer();
        service = Serving.vouchedBy(issuer.url());
        assertThat(service.post("/v1/settlements", Serving.claim("H1-1"), issuer.bearer(Role.AGENCY))
                        .status())
                .isEqualTo(201);
        assertThat(service.post("/v1/applications", CasesOverHttpTest.made("A1"), issuer.bearer(Role.AGENCY))
                        .status())
                .isEqualTo(201);
        CasesOverHttpTest.push(service);
        Map<String, Object> tip = SupervisionOverHttpTest.events(SupervisionOverHttpTest.TIP);
        assertThat(service.post("/v1/supervision/events", tip, issuer.bearer(Role.AGENCY))
                        .status())
                .isEqualTo(200);
        assertThat(service.post("/v1/measures/events", MeasuresOverHttpTest.added(), issuer.bearer(Role.AGENCY))
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.split("\\|", -1);
            table.put(parts[0].strip(), new TreeSet<>(List.of(parts[1].strip().split(" ", -1))));
        });
        return table;
    }

    @Test
    void everyEndpointHasARowAndEveryRowAnEndpoint() {
        assertThat(new TreeSet<>(Endpoints.of(service.context()))).isEqualTo(new TreeSet<>(table().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleAtEveryEndpoint() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Set<String>> row : table().entrySet()) {
            for (Role role : Role.values()) {
                boolean isAllowed = row.getValue().contains(role.name().toLowerCase(java.util.Locale.ROOT));
                tests.add(DynamicTest.dynamicTest(
                        role + " " + row.getKey(), () -> check(row.getKey(), isAllowed, issuer.bearer(role))));
            }
            tests.add(DynamicTest.dynamicTest("nobody " + row.getKey(), () -> {
                int status = call(row.getKey()).status();
                assertThat(status == 401).isEqualTo(!row.getValue().contains("nobody"));
            }));
        }
        return tests.stream();
    }

    private static void check(String endpoint, boolean isAllowed, String... bearer) {
        Serving.Answer answer = call(endpoint, bearer);
        if (isAllowed) {
            assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        } else {
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
            assertThat(answer.text("code")).isEqualTo("FORBIDDEN");
        }
    }

    private static Serving.Answer call(String endpoint, String... headers) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{claim_id}", "H1-1")
                .replace("{application_id}", "A1")
                .replace("{warning}", "1")
                .replace("{matter_id}", "T-1")
                .replace("{document}", "heze-2022")
                .replace("{form}", "by-county")
                .replace("{period}", "2022-Q1")
                .replace("{clause}", "%E4%B8%89")
                .replace("{item}", "7")
                .replace("{policy}", "shaoyang-2021")
                .replace("{person_id}", "lantern-H1-1")
                .replace("{source}", "CIVIL_AFFAIRS");
        if (path.equals(BatchController.PATH)) {
            return service.file("", List.of(Serving.claim("H1-1")), headers);
        }
        if (path.equals("/v1/resettlements")) {
            List<Map<String, Object>> claims = List.of(Serving.claim("H1-1"));
            return service.post(path, Map.of("was", claims, "claims", claims), headers);
        }
        String query = endpoint.equals("GET /v1/settlements") ? "?person_id=p&year=2022" : Asked.query(path);
        if (path.startsWith("/v1/registers/") && endpoint.startsWith("POST")) {
            return service.list(path + query, Asked.csv(path), headers);
        }
        return endpoint.startsWith("GET")
                ? service.get(path + query, headers)
                : service.post(path, Asked.body(path), headers);
    }
}
