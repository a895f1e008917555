package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that shows the contract: in development, whole, and with nothing from elsewhere. */
class UiTest {
    @Test
    void inDevelopmentThePageIsThere() {
        try (Serving service = Serving.development()) {
            Serving.Answer page = service.get(UiController.PATH);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.response().headers().allValues("Content-Security-Policy"))
                    .hasSize(1);
            assertThat(page.header("Content-Security-Policy"))
                    .contains("script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'");
            assertThat(page.body()).doesNotContain("http:", "https:", "onload", "<script>");
            for (String part : List.of("swagger-ui-bundle.js", "swagger-ui.css", "begin.js")) {
                assertThat(page.body()).contains(part);
                assertThat(service.get(UiController.PATH + part).status()).isEqualTo(200);
            }
            assertThat(service.get("/swagger-ui").header("Location")).isEqualTo(UiController.PATH);
            for (String none : List.of(
                    "/swagger-ui/swagger-ui.js.map",
                    "/swagger-ui/..%2F..%2Fopenapi.json",
                    "/webjars/swagger-ui/5.30.3/swagger-ui.css",
                    "/webjars/swagger-ui/index.html")) {
                assertThat(service.get(none).status()).as(none).isIn(400, 404);
            }
        }
    }

    @Test
    void withAnIssuerThereIsNone() {
        try (TokenIssuer issuer = new TokenIssuer();
                Serving service = Serving.vouchedBy(issuer.url())) {
            for (String path : List.of("/swagger-ui", "/swagger-ui/", "/swagger-ui/swagger-ui.css")) {
                assertThat(service.get(path).status()).isEqualTo(401);
                assertThat(service.get(path, issuer.bearer(Role.AGENCY)).status())
                        .isEqualTo(404);
            }
        }
    }
}
