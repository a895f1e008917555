package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** So many requests of a caller in a minute. */
class CallRateTest {
    @Test
    void whoCallsTooOftenIsToldWhenToCallAgain() {
        try (Serving service = Serving.limited(3)) {
            int refused = 0;
            for (int i = 0; i < 8; i++) {
                Serving.Answer answer = service.get("/v1/policies");
                if (answer.status() == 429) {
                    refused++;
                    assertThat(answer.text("code")).isEqualTo("TOO_MANY_REQUESTS");
                    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
                }
            }
            // A minute may end in between: then six are answered.
            assertThat(refused).isIn(5, 2, 3, 4);
            assertThat(service.get("/actuator/health").status()).isEqualTo(200);
        }
    }

    @Test
    void eachCallerHasAMinuteOfTheirOwn() {
        Instant[] now = {Instant.parse("2026-01-01T00:00:30Z")};
        CallRate rate = new CallRate(new RestService.Setting(0, "127.0.0.1", List.of(), 2), () -> now[0]);

        assertThat(rate.waitMillis("one")).isZero();
        assertThat(rate.waitMillis("one")).isZero();
        assertThat(rate.waitMillis("one")).isEqualTo(30_000);
        assertThat(rate.waitMillis("another")).isZero();
        now[0] = now[0].plusSeconds(30);
        assertThat(rate.waitMillis("one")).isZero();
    }
}
