package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.out.Warnings.Addition;
import org.sanchong.application.port.out.Warnings.Change;
import org.sanchong.application.port.out.Warnings.Crossing;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.AlertId;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

@DisplayName("Applications, warnings, notices and deadlines over HTTP")
class CasesOverHttpTest {
    private Serving service;

    @BeforeEach
    void start() {
        service = Serving.development();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** Returns an application that is made with all documents. */
    static Map<String, Object> made(String id) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("application_id", id);
        body.put("event_on", "2022-03-01");
        body.put("event", "MADE");
        body.put("region", "430500");
        body.put("person_id", "lantern-" + id);
        body.put("name", "张小明");
        body.put("township", "Willow Town");
        body.put("assistance_kind", "ON_APPLICATION");
        body.put("claim_id", "SY-21");
        body.put("documents", List.of("application", "identity", "certificate", "diagnosis", "history", "statements"));
        body.put("urgent", true);
        return body;
    }

    static Map<String, Object> helped() {
        return Map.of("event", "HELP_GIVEN", "event_on", "2022-07-10", "department", "CIVIL_AFFAIRS");
    }

    /** Pushes a warning, which gets the number 1. */
    static void push(Serving service) {
        AlertId alert = new AlertId("personal-burden", new PersonId("lantern-31"), new PlanYear(2022), 1);
        Crossing crossing = new Crossing(
                new PolicyId("huangshan-2022"),
                new WarningEvent.Raised(
                        alert,
                        new ClaimId("YJ-01"),
                        LocalDate.parse("2022-05-20"),
                        Money.parse("12000.00"),
                        ExactAmount.parse("10000.005")),
                List.of(new CertifyingDepartment("CIVIL_AFFAIRS")));
        service.cases
                .warnings()
                .take(
                        new PlanYear(2022),
                        InstantSource.system(),
                        known -> new Change<>(
                                List.of(new Addition(crossing, new Step.Pushed(LocalDate.parse("2022-07-01")))), 1));
    }

    private Serving.Answer event(String event, String on, String... more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("event", event, "event_on", on));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return service.post("/v1/applications/A1/events", body);
    }

    @Test
    @DisplayName("an application is made once, goes its way, and is told with what is due; its approval is posted")
    void applications() {
        assertThat(service.post("/v1/applications", made("A1")).status()).isEqualTo(201);
        assertThat(service.post("/v1/applications", made("A1")).status()).isEqualTo(200);
        Serving.Answer accepted = event("ACCEPTED", "2022-03-01");
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.text("state")).isEqualTo("UNDER_SURVEY");
        assertThat(accepted.text("due_on")).isEqualTo("2022-03-15");
        assertThat(service.get("/v1/applications?overdue_on=2022-03-15").body()).isEqualTo("{\"applications\":[]}");
        assertThat(service.get("/v1/applications?overdue_on=2022-03-16").body())
                .contains("\"application_id\":\"A1\"", "\"overdue\":true", "\"turn\":\"TOWNSHIP\"");

        Serving.Answer tooSoon = event("PAID", "2022-03-02");
        assertThat(tooSoon.status()).isEqualTo(409);
        assertThat(tooSoon.text("code")).isEqualTo("WRONG_STATE");
        assertThat(event("CHECKED", "2022-03-02").status()).isEqualTo(201);
        assertThat(event("RECEIVED", "2022-03-03").status()).isEqualTo(201);
        assertThat(event("APPROVED", "2022-03-04", "amount", "500.00").status()).isEqualTo(422);
        assertThat(event("APPROVED", "2022-03-04", "amount", "500.00", "burden", "9000.00")
                        .status())
                .isEqualTo(201);
        Serving.Answer told = service.get("/v1/applications/A1");
        assertThat(told.text("state")).isEqualTo("APPROVED");
        assertThat(told.text("amount")).isEqualTo("500.00");
        assertThat(told.text("claim_id")).isEqualTo("SY-21");

        Serving.Answer notices = service.get("/v1/notices?quarter=2022-Q1&township=Willow%20Town");
        assertThat(notices.body())
                .contains("\"amount\":\"500.00\"", "NOT_PAID_YET", "\"posted_until\":\"2022-04-08\"")
                .doesNotContain("张小明", "lantern-A1");
        assertThat(service.get("/v1/notices?quarter=2022-Q2").body()).contains("\"notices\":[]");
        assertThat(service.accesses)
                .anyMatch(line -> line.contains("application-event") && line.contains("hash-" + "A1".hashCode()))
                .anyMatch(line -> line.contains("hash-" + "lantern-A1".hashCode()))
                .noneMatch(line -> line.contains("lantern-A1"));
    }

    @Test
    @DisplayName("a warning is told per quarter and department, answered once, followed up, and then no longer open")
    void warnings() {
        push(service);
        assertThat(service.get("/v1/warnings").body())
                .contains("\"warning\":\"1\"", "\"state\":\"PUSHED\"", "\"line_amount\":\"10000.005\"");
        assertThat(service.get("/v1/warnings?quarter=2022-Q3&department=CIVIL_AFFAIRS")
                        .body())
                .contains("personal-burden");
        assertThat(service.get("/v1/warnings?quarter=2022-Q2").body()).isEqualTo("{\"warnings\":[]}");
        assertThat(service.get("/v1/warnings?quarter=2022-Q3&department=OTHERS").body())
                .isEqualTo("{\"warnings\":[]}");

        Map<String, Object> followed = Map.of("event", "FOLLOWED_UP", "event_on", "2022-10-11");
        assertThat(service.post("/v1/warnings/1/responses", followed).text("code"))
                .isEqualTo("WRONG_STATE");
        assertThat(service.post("/v1/warnings/1/responses", helped()).status()).isEqualTo(201);
        assertThat(service.post("/v1/warnings/1/responses", helped()).status()).isEqualTo(200);
        assertThat(service.post("/v1/warnings/1/responses", followed).text("state"))
                .isEqualTo("FOLLOWED_UP");
        assertThat(service.get("/v1/warnings").body()).isEqualTo("{\"warnings\":[]}");
        assertThat(service.accesses).anyMatch(line -> line.contains("hash-" + "lantern-31".hashCode()));
    }

    @Test
    @DisplayName("help given before a crossing was undone is taken after the withdrawal, and none from that day on")
    void helpToldLate() {
        push(service);
        service.cases.warnings().take("1", InstantSource.system(), known -> {
            Crossing crossing = known.get(0).crossing();
            WarningEvent.Undone undone = new WarningEvent.Undone(
                    crossing.alert(), new ClaimId("YJ-01"), LocalDate.parse("2022-07-11"), Money.zero());
            return new Change<>(List.of(new Addition(crossing, new Step.Withdrawn(undone))), 1);
        });
        Map<String, Object> after = new LinkedHashMap<>(helped());
        after.put("event_on", "2022-07-11");
        assertThat(service.post("/v1/warnings/1/responses", after).text("code")).isEqualTo("UNDONE");
        Serving.Answer taken = service.post("/v1/warnings/1/responses", helped());
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.text("state")).isEqualTo("WITHDRAWN");
        assertThat(taken.text("since")).isEqualTo("2022-07-11");
        assertThat(service.post("/v1/warnings/1/responses", helped()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/applications/none                                 | 404 | UNKNOWN_APPLICATION
            /v1/applications?overdue_on=18.3.                     | 400 | BAD_PARAMETER
            /v1/applications                                      | 400 | MISSING_PARAMETER
            /v1/warnings?quarter=2022                             | 400 | BAD_PARAMETER
            /v1/notices                                           | 400 | MISSING_PARAMETER
            /v1/deadlines?from=2022-01-26&working_days=0          | 400 | BAD_PARAMETER
            /v1/deadlines?from=2099-01-26&working_days=10         | 422 | UNKNOWN_YEAR
            """)
    @DisplayName("what cannot be told is a problem with a code")
    void problems(String path, int status, String code) {
        Serving.Answer answer = service.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/applications                | region          | 119999     | 422 | UNKNOWN_REGION
            /v1/applications                | region          | 341000     | 422 | NO_APPLICATION_RULES
            /v1/applications                | region          | ''         | 422 | MISSING_VALUE
            /v1/applications                | event_on        | 2022-13-01 | 422 | BAD_DATE
            /v1/applications                | assistance_kind | SOMETHING  | 422 | UNKNOWN_CODE
            /v1/applications                | event           | PAID       | 400 | BAD_PARAMETER
            /v1/applications                | colour          | red        | 400 | BAD_PARAMETER
            /v1/applications/A1/events      | event           | ACCEPTED   | 404 | NEVER_MADE
            /v1/applications/A2/events      | event           | ACCEPTED   | 400 | BAD_PARAMETER
            /v1/warnings/9/responses        | event           | HELP_GIVEN | 400 | BAD_PARAMETER
            """)
    @DisplayName("what cannot be taken is a problem with a code, and nothing is kept")
    void refused(String path, String field, String value, int status, String code) {
        Map<String, Object> body = made("A1");
        body.put(field, value);
        Serving.Answer answer = service.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(service.get("/v1/applications/A1").status()).isEqualTo(404);
        assertThat(service.post("/v1/warnings/9/responses", helped()).text("code"))
                .isEqualTo("UNKNOWN_ALERT");
        push(service);
        Map<String, Object> unknown = new LinkedHashMap<>(helped());
        unknown.put("department", "NOBODY");
        assertThat(service.post("/v1/warnings/1/responses", unknown).text("code"))
                .isEqualTo("UNKNOWN_DEPARTMENT");
    }

    @Test
    @DisplayName("a period of working days ends as the notices say, make-up days counted")
    void deadlines() {
        Serving.Answer due = service.get("/v1/deadlines?from=2022-01-26&working_days=10");
        assertThat(due.body())
                .isEqualTo(
                        "{\"from\":\"2022-01-26\",\"working_days\":10,\"due_on\":\"2022-02-14\",\"unsettled\":false}");
    }
}
