package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.report.DeliveryTerm;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportPeriod;

@DisplayName("Reports over HTTP: drawn up, opened, signed and delivered")
class ReportsOverHttpTest {
    /** A form of one county after the other, each quarter. */
    static final ReportForm FORM = new ReportForm(
            "by-county",
            new ReportForm.Title("By county", "分县区", "counties", "各县区"),
            List.of(new ClauseId("heze-2022", "二(二)")),
            ReportForm.Population.ALL,
            ReportForm.Rows.COUNTY,
            List.of(ReportFigure.CLAIMS, ReportFigure.TOTAL, ReportFigure.BASIC, ReportFigure.IN_SCOPE_RATIO),
            ReportPeriod.Every.QUARTER,
            new DeliveryTerm(10, false, true));

    /** A version that is to be put down. */
    static final Map<String, Object> VERSION = Map.of("report", "by-county/2022-Q1", "unit", "county office");

    private Serving service;

    @BeforeEach
    void start() {
        service = Serving.development();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** Returns the event that puts somebody in charge. */
    static Map<String, Object> assigned() {
        return events(event("E1", "ASSIGNED", "2022-04-01", "person", "clerk 7"));
    }

    private static Map<String, Object> events(Map<String, Object> event) {
        return Map.of("events", List.of(event));
    }

    private static Map<String, Object> event(String id, String event, String on, String... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("event_id", id);
        row.put("report", "by-county/2022-Q1");
        row.put("event", event);
        row.put("event_on", on);
        row.put("unit", "county office");
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        return row;
    }

    // Of 3,000.00 with a deductible of 800.00 and 80 %: 1,760.00.
    @Test
    @DisplayName("figures are those of the books, and a cell opens the claims behind it")
    void figures() {
        service.post("/v1/settlements", Serving.claim("H1-1"));
        service.post(
                "/v1/settlements", Serving.claim("H1-2", "admitted_on", "2022-04-01", "discharged_on", "2022-04-03"));
        Serving.Answer report = service.get("/v1/reports/by-county/2022-Q1?lang=zh");
        assertThat(report.body())
                .contains("\"title\":\"分县区\"")
                .contains(
                        "\"row\":\"TOTAL\",\"name\":\"合计\",\"claims\":\"1\",\"total\":\"3000.00\",\"basic\":\"1760.00\"");
        assertThat(service.get("/v1/reports/by-county/2022-Q1?behind=TOTAL/basic")
                        .body())
                .contains("\"rows\":[]", "\"claim_id\":\"H1-1\"", "\"value\":\"1760.00\",\"over\":\"\"")
                .doesNotContain("H1-2");
        assertThat(service.get("/v1/reports/by-county/2022-Q1?behind=TOTAL/people")
                        .status())
                .isEqualTo(400);
        assertThat(service.get("/v1/reports/by-county/2022-01").text("code")).isEqualTo("UNKNOWN_FORM");
        assertThat(service.get("/v1/reports/none/2022-Q1").status()).isEqualTo(404);
        assertThat(service.get("/v1/reports/by-county/soon").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("a version is put down once, signed by its digest, and told with who is in charge")
    void life() {
        service.post("/v1/settlements", Serving.claim("H1-1"));
        assertThat(service.post("/v1/reports/events", assigned()).body())
                .isEqualTo("{\"taken\":1,\"known\":0,\"unused\":[]}");
        Serving.Answer kept = service.post("/v1/reports/versions", VERSION);
        assertThat(kept.body()).contains("\"version\":1");
        String hash = kept.text("hash");
        assertThat(service.post("/v1/reports/versions", VERSION).body()).isEqualTo(kept.body());
        Map<String, Object> again = Map.of("report", "by-county/2022-Q1", "unit", "other office");
        Serving.Answer refused = service.post("/v1/reports/versions", again);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("SAME_FIGURES");
        assertThat(service.post("/v1/reports/versions", Map.of("report", "by-county", "unit", "u"))
                        .status())
                .isEqualTo(400);
        String today = service.get("/v1/reports").text("on");
        Map<String, Object> signed = events(event("E2", "SIGNED", today, "person", "clerk 7", "hash", hash));
        assertThat(service.post("/v1/reports/events", signed).body()).contains("\"taken\":1");
        assertThat(service.post("/v1/reports/events", events(event("E3", "SIGNED", today, "person", "clerk 8")))
                        .body())
                .contains("\"code\":\"WRONG_STATE\"", "\"row\":1");
        Serving.Answer all = service.get("/v1/reports?limit=1");
        assertThat(all.body())
                .contains("\"in_charge\":\"clerk 7\",\"due_on\":\"2022-04-10\",\"status\":\"SIGNED\",\"overdue\":true")
                .contains("\"signed_by\":\"clerk 7\"", "\"next\":");
        assertThat(service.get("/v1/reports?overdue=true&on=2022-04-10").body()).contains("\"reports\":[]");
        assertThat(service.get("/v1/reports?overdue=maybe").status()).isEqualTo(400);
    }
}
