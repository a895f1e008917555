package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Funds, clearing statements and rows over HTTP")
class FundsOverHttpTest {
    static final Map<String, String> BUDGET = Map.of(
            "row_id",
            "B1",
            "kind",
            "BUDGET",
            "on",
            "2022-01-01",
            "region",
            "430500",
            "tier",
            "basic",
            "yuan",
            "500.00");

    private static final Map<String, String> PAID = Map.of(
            "row_id",
            "P1",
            "kind",
            "PAYMENT",
            "on",
            "2022-03-05",
            "region",
            "430500",
            "tier",
            "basic",
            "yuan",
            "30.00",
            "party",
            "H-9");

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Map<String, Object> rows(Map<String, String>... rows) {
        return Map.of("rows", List.of(rows));
    }

    @Test
    @DisplayName("rows are taken once; what is of no use is named by its place; accounts and statements follow")
    void rowsAndAccounts() {
        try (Serving service = Serving.development()) {
            Map<String, String> other = Map.of(
                    "row_id",
                    "B1",
                    "kind",
                    "BUDGET",
                    "on",
                    "2022-01-01",
                    "region",
                    "430500",
                    "tier",
                    "basic",
                    "yuan",
                    "1.00");
            String first =
                    service.post("/v1/funds/rows", rows(BUDGET, other, PAID)).body();
            assertThat(first)
                    .contains("\"added\":2", "\"known\":0", "\"row\":2", "\"code\":\"OTHER_ROW\"")
                    .doesNotContain("\"reason\":\"OTHER_ROW");
            assertThat(service.post("/v1/funds/rows", rows(PAID)).body())
                    .isEqualTo("{\"added\":0,\"known\":1,\"unused\":[]}");
            assertThat(service.get("/v1/funds?year=2022&on=2022-12-31").body())
                    .contains("\"budget\":\"500.00\"", "\"paid\":\"30.00\"", "\"state\":\"WITHIN\"", "\"warned\":0");
            assertThat(service.get("/v1/clearing?month=2022-03&facility=H-9").body())
                    .contains("\"balance\":\"-30.00\"");
            assertThat(service.get("/v1/clearing?month=2022-03&facility=H-8").body())
                    .isEqualTo("{\"statements\":[],\"unnamed\":0}");
            assertThat(service.accesses.toString()).contains("fund-rows", "clearing");
        }
    }

    @Test
    @DisplayName(
            "a settled claim's facility stands in clearing and indicators; sent again with another one it is a conflict")
    void facilities() {
        try (Serving service = Serving.development()) {
            Map<String, Object> claim = Serving.claim("N-1", "facility_id", "H-9");
            assertThat(service.post("/v1/settlements", claim).status()).isEqualTo(201);
            assertThat(service.post("/v1/settlements", claim).status()).isEqualTo(200);
            Serving.Answer other = service.post("/v1/settlements", Serving.claim("N-1", "facility_id", "H-8"));
            assertThat(other.status()).isEqualTo(409);
            assertThat(other.body()).contains("CLAIM_CONFLICT");
            String day = claim.get("discharged_on").toString();
            assertThat(service.get("/v1/clearing?facility=H-9&month=" + day.substring(0, 7))
                            .body())
                    .contains("\"facility_id\":\"H-9\"", "\"cases\":\"1\"", "\"unnamed\":0");
            assertThat(service.get("/v1/indicators?by=facility&year=" + day.substring(0, 4))
                            .body())
                    .contains("\"facility\":\"H-9\"", "\"unnamed\":0");
        }
    }

    @Test
    @DisplayName("what cannot be asked is refused with the parameter or field that is wrong")
    void refusals() {
        try (Serving service = Serving.development()) {
            for (String path : List.of(
                    "/v1/funds", "/v1/funds?year=22", "/v1/funds?year=2022&on=never", "/v1/clearing?month=2022-13")) {
                assertThat(service.get(path).status()).as(path).isEqualTo(400);
            }
            assertThat(service.post("/v1/funds/rows", rows(Map.of("colour", "red")))
                            .text("code"))
                    .isEqualTo("UNKNOWN_FIELD");
            assertThat(service.post("/v1/funds/rows", Map.of("rows", "none")).status())
                    .isEqualTo(400);
        }
    }
}
