package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Indicators beside lists of people over HTTP")
class IndicatorsOverHttpTest {
    @Test
    @DisplayName("one stay of two people is one half; a row of no use is told, and what is wrong is refused")
    void ofLists() {
        try (Serving service = Serving.development()) {
            service.post("/v1/settlements", Serving.claim("N-1"));
            List<Map<String, String>> people = List.of(
                    Map.of("person_id", "lantern-N-1", "region", "430523"),
                    Map.of("person_id", "lantern-N-2", "region", "430523"),
                    Map.of("person_id", "lantern-N-3", "region", "nowhere"));
            String told = service.post("/v1/indicators", Map.of("year", "2022", "people", people))
                    .body();
            assertThat(told)
                    .containsPattern(
                            "\"indicator\":\"claims-per-person\",[^}]*\"numerator\":\"1\",\"denominator\":\"2\",\"percent\":\"50.00%\"")
                    .contains("\"cases\":1", "people row 3 UNKNOWN_REGION: ", "nowhere")
                    .doesNotContain("header");
            assertThat(service.post("/v1/indicators", Map.of("people", people)).status())
                    .isEqualTo(400);
            assertThat(service.post("/v1/indicators", Map.of("year", "2022", "colour", "red"))
                            .text("code"))
                    .isEqualTo("UNKNOWN_FIELD");
        }
    }
}
