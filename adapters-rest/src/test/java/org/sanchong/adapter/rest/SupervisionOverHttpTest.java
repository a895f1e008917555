package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reminders, tips and checks over HTTP")
class SupervisionOverHttpTest {
    static final Map<String, String> TIP =
            Map.of("matter_id", "T-1", "event", "RECEIVED", "event_on", "2022-03-01", "facility_id", "H-9");

    private static final Map<String, String> PLANNED = Map.of(
            "matter_id", "A-1", "event", "PLANNED", "event_on", "2022-02-01", "kind", "AUDIT", "facility_id", "H-9");

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Map<String, Object> events(Map<String, String>... events) {
        return Map.of("events", List.of(events));
    }

    private static Map<String, String> event(String matter, String event, String on) {
        return Map.of("matter_id", matter, "event", event, "event_on", on);
    }

    @Test
    @DisplayName(
            "events are taken once; what cannot follow is named by its place; matters stand as they follow from events")
    void mattersAndEvents() {
        try (Serving service = Serving.development()) {
            String first = service.post(
                            "/v1/supervision/events",
                            events(
                                    TIP,
                                    event("T-1", "CLOSED", "2022-03-02"),
                                    PLANNED,
                                    event("A-1", "DONE", "2022-02-09")))
                    .body();
            assertThat(first).contains("\"taken\":3", "\"row\":2").doesNotContain("\"row\":1", "row 3");
            assertThat(service.post("/v1/supervision/events", events(TIP)).body())
                    .isEqualTo("{\"taken\":0,\"unused\":[]}");
            Serving.Answer all = service.get("/v1/supervision?on=2022-12-31");
            assertThat(all.body()).contains("\"T-1\"", "\"A-1\"", "\"on\":\"2022-12-31\"");
            assertThat(service.get("/v1/supervision?on=2022-02-20").body())
                    .contains("A-1")
                    .doesNotContain("T-1");
            assertThat(service.get("/v1/supervision/A-1").body()).contains("PLANNED", "DONE", "2022-02-09");
            assertThat(service.accesses.toString()).contains("supervision-events", "matter");
        }
    }

    @Test
    @DisplayName("a year's coverage names the facilities that no check has reached")
    void coverage() {
        try (Serving service = Serving.development()) {
            service.post("/v1/supervision/events", events(PLANNED, event("A-1", "DONE", "2022-02-09")));
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("year", "2022");
            asked.put(
                    "facilities",
                    List.of(
                            Map.of("facility_id", "H-9"),
                            Map.of("facility_id", "H-8"),
                            Map.of("facility_id", ""),
                            Map.of("facility_id", "H-8")));
            String told = service.post("/v1/supervision/coverage", asked).body();
            assertThat(told)
                    .contains("COVERED", "MISSING", "\"missing\":5", "\"unlisted\":[]")
                    .contains("{\"row\":3,\"code\":\"MISSING_VALUE\"", "{\"row\":4,\"code\":\"DUPLICATE_FACILITY\"");
            String shares = service.post("/v1/supervision/shares", asked).body();
            assertThat(shares)
                    .contains("\"numerator\":\"1\",\"denominator\":\"2\",\"percent\":\"50", "\"unlisted\":[]")
                    .contains("\"unused\":[{\"row\":3,");
        }
    }

    @Test
    @DisplayName("stays of one person at the same time are reminders, and change no payment")
    void reminders() {
        try (Serving service = Serving.development()) {
            Map<String, Object> stay = new LinkedHashMap<>(Serving.claim("R-1"));
            Map<String, Object> atOnce = new LinkedHashMap<>(stay);
            atOnce.put("claim_id", "R-2");
            String paid = service.post("/v1/settlements", stay).body();
            service.post("/v1/settlements", atOnce);
            Serving.Answer told = service.get("/v1/reminders?year="
                    + String.valueOf(stay.get("discharged_on")).substring(0, 4));
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.body()).contains("\"cases\":2", "OVERLAPPING_STAYS", "R-2", "\"illustrative\":1");
            assertThat(service.post("/v1/settlements", stay).body()).isEqualTo(paid);
        }
    }

    @Test
    @DisplayName("what cannot be asked is refused with the parameter or field that is wrong")
    void refusals() {
        try (Serving service = Serving.development()) {
            for (String path : List.of(
                    "/v1/reminders",
                    "/v1/reminders?year=22",
                    "/v1/supervision?on=never",
                    "/v1/supervision?open=perhaps")) {
                assertThat(service.get(path).status()).as(path).isEqualTo(400);
            }
            assertThat(service.get("/v1/supervision/none").text("code")).isEqualTo("UNKNOWN_MATTER");
            assertThat(service.post("/v1/supervision/events", events(Map.of("colour", "red")))
                            .text("code"))
                    .isEqualTo("UNKNOWN_FIELD");
            assertThat(service.post("/v1/supervision/coverage", Map.of("facilities", List.of()))
                            .status())
                    .isEqualTo(400);
        }
    }
}
