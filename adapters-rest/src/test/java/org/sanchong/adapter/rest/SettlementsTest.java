package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;

/** Settlements over HTTP: tried, kept, told, taken back. */
class SettlementsTest {
    private static Serving service;

    @BeforeAll
    static void start() {
        service = Serving.development();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aPreviewKeepsNothing() {
        Serving.Answer answer = service.post("/v1/settlements/preview", Serving.claim("P1", "x_own", "mine"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("basic")).isEqualTo("1760.00");
        assertThat(answer.text("personal")).isEqualTo("1240.00");
        assertThat(answer.text("policy")).isEqualTo("shaoyang-2021");
        assertThat(answer.text("x_own")).isEqualTo("mine");
        assertThat(answer.json().path("notes").get(0).asString()).startsWith("ILLUSTRATIVE_FIGURE: ");
        assertThat(answer.json().has("derivation")).isFalse();
        assertThat(service.get("/v1/settlements/P1").status()).isEqualTo(404);
    }

    @Test
    void aPreviewTellsItsDerivationWhereThatIsAskedFor() {
        Serving.Answer answer = service.post("/v1/settlements/preview?derivation=true", Serving.claim("P2"));
        assertThat(answer.json().path("derivation").path("total").asString()).isEqualTo("3000.00");
    }

    @Test
    void aPreviewGoesOnFromWhatHasAccumulated() {
        for (String id : List.of("A1", "A2")) {
            assertThat(service.post(
                                    "/v1/settlements",
                                    Serving.claim(
                                            id,
                                            "person_id",
                                            "lantern-a",
                                            "total",
                                            "80000.00",
                                            "facility_level",
                                            "LEVEL_3",
                                            "locality",
                                            "IN_REGION"))
                            .status())
                    .isEqualTo(201);
        }
        List<Object> rows = new ArrayList<>();
        service.get("/v1/people/lantern-a/accumulators?year=2022")
                .json()
                .path("accumulators")
                .forEach(row -> rows.add(Map.of(
                        "region", row.path("region").asString(),
                        "plan_year", row.path("plan_year").asString(),
                        "account", row.path("account").asString(),
                        "value", row.path("value").asString())));
        Map<String, Object> next = Serving.claim(
                "A3",
                "person_id",
                "lantern-a",
                "total",
                "80000.00",
                "facility_level",
                "LEVEL_3",
                "locality",
                "IN_REGION");
        Map<String, Object> over = new LinkedHashMap<>(next);
        over.put("accumulators", rows);

        assertThat(rows).isNotEmpty();
        String expected = service.post("/v1/settlements/preview", over).text("critical_illness");
        String alone = service.post("/v1/settlements/preview", next).text("critical_illness");
        String kept = service.post("/v1/settlements", next).text("critical_illness");
        assertThat(kept).isEqualTo(expected).isNotEqualTo(alone);
    }

    @Test
    void booleansAndListsSayWhatTextsSay() {
        Object list = List.of("DESTITUTE");
        Serving.Answer lists =
                service.post("/v1/settlements/preview", Serving.claim("B", "categories", list, "referral", true));
        Serving.Answer texts = service.post(
                "/v1/settlements/preview", Serving.claim("B", "categories", "DESTITUTE", "referral", "true"));
        Serving.Answer without = service.post("/v1/settlements/preview", Serving.claim("B"));
        assertThat(lists.body()).isEqualTo(texts.body()).isNotEqualTo(without.body());
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_VALUE, care_type, ''",
        "MISSING_VALUE, claim_id, ' '",
        "BAD_AMOUNT, total, 3000.001",
        "NEGATIVE_AMOUNT, out_of_catalog, -1.00",
        "BAD_DATE, admitted_on, 2022-02-30",
        "UNKNOWN_CODE, facility_level, LEVEL_9",
        "UNKNOWN_CODE, referral, maybe",
        "UNKNOWN_REGION, region, 999999",
        "UNKNOWN_CATEGORY, categories, POOR",
        "BASIC_PAID_OUT_OF_RANGE, basic_paid, 9000.00"
    })
    void aRejectedClaimIsAProblemWithCodeAndField(String code, String field, String value) {
        for (String lang : List.of("en", "zh")) {
            Serving.Answer answer =
                    service.post("/v1/settlements/preview?lang=" + lang, Serving.claim("R", field, value));
            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            assertThat(answer.text("code")).isEqualTo(code);
            assertThat(answer.text("field")).isEqualTo(field);
            assertThat(answer.text("detail")).isNotEmpty().doesNotContain(code);
        }
        assertThat(service.post("/v1/settlements", Serving.claim("R", field, value))
                        .text("code"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"NO_POLICY_IN_FORCE, discharged_on, 2012-03-06", "EXPENSE_MISMATCH, out_of_catalog, 4000.00"})
    void whatNoSingleFieldIsWrongAboutNamesNone(String code, String field, String value) {
        Serving.Answer answer = service.post(
                "/v1/settlements/preview",
                Serving.claim("N", "admitted_on", code.startsWith("NO") ? value : "2022-03-01", field, value));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.json().has("field")).isFalse();
    }

    @Test
    void aClaimIsKeptOnce() {
        Serving.Answer first = service.post("/v1/settlements", Serving.claim("K1"));
        Serving.Answer again = service.post("/v1/settlements", Serving.claim("K1", "designated", true));
        Serving.Answer other = service.post("/v1/settlements", Serving.claim("K1", "total", "3000.01"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/v1/settlements/K1");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("code")).isEqualTo("CLAIM_CONFLICT");
        assertThat(service.get("/v1/settlements/K1").body()).isEqualTo(first.body());
        assertThat(service.post("/v1/settlements", Serving.claim("K1", "accumulators", List.of(Map.of())))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void ofManyWhoSendTheSameAtOnceOneKeepsIt() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        List<Future<Integer>> statuses = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            statuses.add(callers.submit(
                    () -> service.post("/v1/settlements", Serving.claim("M1")).status()));
        }
        List<Integer> all = new ArrayList<>();
        for (Future<Integer> status : statuses) {
            all.add(status.get());
        }
        callers.shutdown();
        assertThat(all).containsOnly(200, 201);
        assertThat(all.stream().filter(status -> status == 201)).hasSize(1);
    }

    @Test
    void aSettlementIsTakenBackOnceAndItsIdIsGone() {
        service.post("/v1/settlements", Serving.claim("V1", "person_id", "lantern-v"));
        service.post(
                "/v1/settlements",
                Serving.claim(
                        "V2", "person_id", "lantern-v", "admitted_on", "2022-05-01", "discharged_on", "2022-05-09"));

        Serving.Answer taken = service.post("/v1/settlements/V1/reversal", "");
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        assertThat(taken.text("total")).isEqualTo("-3000.00");
        assertThat(taken.text("basic")).isEqualTo("-1760.00");
        assertThat(taken.text("state")).isEqualTo("REVERSED");
        assertThat(service.post("/v1/settlements/V1/reversal", "").status()).isEqualTo(200);
        assertThat(service.get("/v1/settlements/V1").text("state")).isEqualTo("REVERSED");
        assertThat(service.post("/v1/settlements", Serving.claim("V1", "person_id", "lantern-v"))
                        .text("code"))
                .isEqualTo("CLAIM_REVERSED");
        assertThat(service.post("/v1/settlements/nothing/reversal", "").text("code"))
                .isEqualTo("UNKNOWN_CLAIM");
    }

    @Test
    void aRefundIsFoundAgain() {
        service.post("/v1/settlements", Serving.claim("T1", "person_id", "lantern-t"));
        Map<String, Object> refund =
                Serving.claim("T2", "person_id", "lantern-t", "total", "-3000.00", "reverses", "T1");
        Serving.Answer posted = service.post("/v1/settlements", refund);
        assertThat(posted.status()).as(posted.body()).isEqualTo(201);
        assertThat(posted.text("state")).isEqualTo("REFUND");
        assertThat(posted.text("reverses")).isEqualTo("T1");
        assertThat(posted.text("basic")).isEqualTo("-1760.00");
        assertThat(service.get("/v1/settlements/T2").body()).isEqualTo(posted.body());
        assertThat(service.post("/v1/settlements", refund).body()).isEqualTo(posted.body());
        assertThat(service.get("/v1/settlements/T1").text("state")).isEqualTo("REVERSED");
        for (String part : List.of("/statement", "/derivation", "?view=national")) {
            Serving.Answer none = service.get("/v1/settlements/T2" + part);
            assertThat(none.status()).isEqualTo(404);
            assertThat(none.text("code")).isEqualTo("IS_REFUND");
            assertThat(none.text("detail")).contains("T1");
        }
        assertThat(service.post("/v1/settlements/T2/reversal", "").text("code")).isEqualTo("IS_REFUND");
    }

    @Test
    void figuresTellRequestsByPatternAndNoId() {
        service.get("/v1/settlements/secret-claim-7");
        service.get("/v1/people/secret-person-7/accumulators?year=2022");
        service.get("/secret/path-7");
        String figures = service.get("/actuator/prometheus").body();
        assertThat(figures)
                .contains("http_server_requests_seconds_count")
                .contains("uri=\"/v1/settlements/{claim_id}\"", "uri=\"/v1/people/{person_id}/accumulators\"")
                .contains("status=\"404\"")
                .doesNotContain("secret");
    }

    @Test
    void figuresHaveTheNamesAndTagsOfTheFramework() {
        service.post("/v1/settlements/preview", Serving.claim("F1"));
        service.post("/v1/settlements/preview", Serving.claim("F1", "total", "nothing"));
        assertThat(service.get("/actuator/prometheus").body())
                .contains("http_server_requests_seconds_count{error=\"none\",exception=\"none\",method=\"POST\","
                        + "outcome=\"SUCCESS\",status=\"200\",uri=\"/v1/settlements/preview\"}")
                .contains("http_server_requests_seconds_count{error=\"none\",exception=\"none\",method=\"POST\","
                        + "outcome=\"CLIENT_ERROR\",status=\"422\",uri=\"/v1/settlements/preview\"}")
                .contains("http_server_requests_seconds_sum{", "http_server_requests_seconds_max{")
                .contains("http_server_requests_active_seconds_count{exception=\"none\",method=\"GET\","
                        + "outcome=\"SUCCESS\",status=\"200\",uri=\"UNKNOWN\"} 1");
    }

    @Test
    void booksThatDoNotAnswerAreSaidSo() {
        Books unreachable = (Books) Proxy.newProxyInstance(
                Books.class.getClassLoader(), new Class<?>[] {Books.class}, (books, method, arguments) -> {
                    throw new UnusableFileException("no connection to db/secret-name");
                });
        try (Serving broken = Serving.over(unreachable)) {
            Serving.Answer answer = broken.post("/v1/settlements", Serving.claim("S1"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("STORE_UNAVAILABLE");
            assertThat(answer.body()).doesNotContain("secret");
            assertThat(broken.faults).hasSize(1).noneMatch(line -> line.contains("secret"));
            Serving.Answer health = broken.get("/actuator/health");
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.text("status")).isEqualTo("DOWN");
            assertThat(broken.get("/openapi.json").status()).isEqualTo(200);
        }
    }
}
