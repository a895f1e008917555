package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Keys of callers: the same answer to the same, and nothing else under them. */
class OnceByKeyTest {
    private static final Caller ONE = new Caller("one", Role.AGENCY, "");

    private static Serving service;
    private final Instant[] now = {Instant.parse("2026-01-01T00:00:00Z")};
    private final OnceByKey once = new OnceByKey(() -> now[0]);
    private final AtomicInteger done = new AtomicInteger();

    @BeforeAll
    static void start() {
        service = Serving.development();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private String ask(Caller caller, String key, String asked) {
        return once.answer(caller, key, asked, () -> ResponseEntity.ok(asked + done.incrementAndGet()))
                .getBody();
    }

    private Problem refused(String key, String asked) {
        return catchThrowableOfType(RefusedException.class, () -> ask(ONE, key, asked))
                .problem();
    }

    private static String[] key(String key) {
        return new String[] {OnceByKey.HEADER, key};
    }

    @Test
    void theSameUnderTheSameKeyIsAnsweredTheSame() {
        assertThat(ask(ONE, "\"k\"", "a")).isEqualTo("a1");
        assertThat(ask(ONE, "\"k\"", "a")).isEqualTo("a1");
        assertThat(ask(ONE, "k", "a")).as("quotes are its form").isEqualTo("a1");
        assertThat(refused("k", "b").code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(refused("k", "b").status()).isEqualTo(422);
        assertThat(ask(new Caller("two", Role.AGENCY, ""), "k", "b")).isEqualTo("b2");
        assertThat(ask(ONE, null, "a")).isEqualTo("a3");
    }

    @Test
    void whatIsBeingCarriedOutIsNotCarriedOutTwice() {
        try (OnceByKey.Attempt first = once.begin(ONE, "k")) {
            assertThat(first.asked("a")).isNull();
            assertThat(refused("k", "a").code()).isEqualTo("IDEMPOTENCY_KEY_IN_USE");
            assertThat(refused("k", "a").status()).isEqualTo(409);
        }
        assertThat(ask(ONE, "k", "b"))
                .as("what was not answered leaves the key free")
                .isEqualTo("b1");
    }

    @Test
    void refusalsAreAnsweredAgainAndFailuresAreTriedAgain() {
        AtomicInteger tried = new AtomicInteger();
        for (int status : List.of(422, 422, 503, 503)) {
            assertThatThrownBy(() -> once.answer(ONE, "k" + status, "a", () -> {
                        tried.incrementAndGet();
                        throw Problem.of(HttpStatus.valueOf(status), "X", "x").refusal();
                    }))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(tried).hasValue(3);
    }

    @Test
    void keysAreForgottenAfterADayAndTheOldestWhereThereAreTooMany() {
        ask(ONE, "old", "a");
        now[0] = now[0].plus(OnceByKey.KEPT).plusSeconds(1);
        assertThat(ask(ONE, "old", "b")).isEqualTo("b2");
        for (int i = 0; i < OnceByKey.MOST_KEYS; i++) {
            ask(ONE, "many" + i, "a");
        }
        now[0] = now[0].plus(Duration.ofSeconds(1));
        assertThat(ask(ONE, "old", "c")).startsWith("c");
        assertThat(refused("many" + (OnceByKey.MOST_KEYS - 1), "b").code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"a b\"", "\"a", "a b", "\"a\",\"b\"", "\"a\\\"b\"", "键"})
    void whatIsNoKeyIsRefused(String key) {
        assertThat(refused(key, "a").code()).isEqualTo("BAD_IDEMPOTENCY_KEY");
        assertThat(refused("x".repeat(256), "a").code()).isEqualTo("BAD_IDEMPOTENCY_KEY");
        assertThat(ask(ONE, "x".repeat(255), "a")).isEqualTo("a1");
    }

    @Test
    void aSettlementAndAReversalUnderAKey() {
        Serving.Answer first = service.post("/v1/settlements", Serving.claim("I1"), key("\"one\""));
        Serving.Answer again = service.post("/v1/settlements", Serving.claim("I1"), key("\"one\""));
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).as("not 200: the same answer").isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo("/v1/settlements/I1");
        Serving.Answer other = service.post("/v1/settlements", Serving.claim("I2"), key("\"one\""));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(service.get("/v1/settlements/I2").status()).isEqualTo(404);
        for (int i = 0; i < 2; i++) {
            assertThat(service.post("/v1/settlements/I1/reversal", "", key("\"two\""))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(service.post("/v1/settlements/I1/reversal", "").status()).isEqualTo(200);
        assertThat(service.post("/v1/settlements/I1/reversal", "", key("\"one\""))
                        .status())
                .isEqualTo(422);
        assertThat(service.post("/v1/settlements", Serving.claim("I3"), key("a b"))
                        .text("field"))
                .isEqualTo(OnceByKey.HEADER);
    }

    @Test
    void aFileUnderAKey() {
        List<java.util.Map<String, Object>> file = List.of(Serving.claim("J1"));
        Serving.Answer first = service.file("", file, key("\"file\""));
        assertThat(service.file("", file, key("\"file\"")).body()).isEqualTo(first.body());
        Serving.Answer other = service.file("", List.of(Serving.claim("J2")), key("\"file\""));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(service.get("/v1/settlements/J2").status()).isEqualTo(404);
    }
}
