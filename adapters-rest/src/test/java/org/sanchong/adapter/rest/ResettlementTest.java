package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Claims settled again over HTTP, and what corrects the earlier settlements. */
class ResettlementTest {
    private static final String PATH = "/v1/resettlements";

    private static Serving service;

    @BeforeAll
    static void start() {
        service = Serving.development();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Map<String, Object> body(Map<String, Object> was, Map<String, Object> now) {
        return Map.of("was", List.of(was), "claims", List.of(now));
    }

    @Test
    void aCorrectionIsAnEntryAndNothingIsKept() {
        service.accesses.clear();
        Serving.Answer answer = service.post(PATH, body(Serving.claim("A"), Serving.claim("A", "total", "4000.00")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode entry = answer.json().path("entries").get(0);
        assertThat(entry.path("basic_was").asString()).isEqualTo("1760.00");
        assertThat(entry.path("basic").asString()).isEqualTo("2560.00");
        assertThat(entry.path("basic_difference").asString()).isEqualTo("800.00");
        assertThat(entry.path("personal_difference").asString()).isEqualTo("200.00");
        assertThat(service.get("/v1/settlements/A").status()).isEqualTo(404);
        assertThat(service.accesses.get(0)).contains("\"action\":\"resettle\"");
    }

    @Test
    void whatIsWithdrawnOrRejectedIsAnEntryAndWhatIsTheSameIsNone() {
        Serving.Answer gone = service.post(PATH, Map.of("was", List.of(Serving.claim("A")), "claims", List.of()));
        assertThat(gone.json().path("entries").get(0).path("status").asString()).isEqualTo("ABSENT");
        assertThat(gone.json().path("entries").get(0).path("basic").asString()).isEmpty();
        Serving.Answer wrong = service.post(PATH, body(Serving.claim("A"), Serving.claim("A", "total", "much")));
        assertThat(wrong.json().path("rejected").asInt()).isEqualTo(1);
        Serving.Answer same = service.post(PATH, body(Serving.claim("A"), Serving.claim("A")));
        assertThat(same.json().path("entries").isEmpty()).isTrue();
    }

    @Test
    void whatIsNoPairOfListsIsRefused() {
        Map<String, Object> claim = Serving.claim("A");
        Map<Object, String> wrong = Map.of(
                Map.of("was", List.of(claim)),
                "BAD_TYPE",
                Map.of("was", List.of(claim), "claims", claim),
                "BAD_TYPE",
                Map.of("was", List.of("A"), "claims", List.of()),
                "BAD_TYPE",
                Map.of("was", Collections.nCopies(1001, Map.of()), "claims", List.of()),
                "BAD_TYPE",
                Map.of("was", List.of(), "claims", List.of(), "books", "x"),
                "UNKNOWN_FIELD",
                Map.of("was", List.of(Map.of("what", "x")), "claims", List.of()),
                "UNKNOWN_FIELD",
                "[]",
                "MALFORMED_JSON",
                "{",
                "MALFORMED_JSON");
        wrong.forEach((body, code) -> {
            Serving.Answer answer = service.post(PATH, body);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.text("code")).isEqualTo(code);
        });
    }

    @Test
    void aKeyIsForOnePairOfLists() {
        String[] key = {OnceByKey.HEADER, "\"again\""};
        Map<String, Object> one = body(Serving.claim("A"), Serving.claim("A", "total", "4000.00"));
        assertThat(service.post(PATH, one, key).body())
                .isEqualTo(service.post(PATH, one, key).body());
        assertThat(service.post(PATH, body(Serving.claim("A"), Serving.claim("A")), key)
                        .text("code"))
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }
}
