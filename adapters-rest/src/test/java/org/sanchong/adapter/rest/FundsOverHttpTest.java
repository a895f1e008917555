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
                    .isEqualTo("{\"statements\":[]}");
            assertThat(service.accesses.toString()).contains("fund-rows", "clearing");
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
