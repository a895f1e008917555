package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A service whose callers an issuer vouches for")
class UnwatchedTest {
    @Test
    @DisplayName("does not start where nobody keeps the lines of the audit trail")
    void isRefused() {
        RestService.Means means = new RestService.Means(
                null,
                null,
                null,
                null,
                new RestService.Watch(RestService.Watch.NOBODY, id -> id, fault -> {}),
                null,
                null);
        RestService.Setting setting = new RestService.Setting(
                0, "127.0.0.1", List.of(new RestService.Identity("https://login.example.org", "sanchong")), 10);

        assertThatThrownBy(() -> RestService.start(setting, means))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("audit trail");
    }
}
