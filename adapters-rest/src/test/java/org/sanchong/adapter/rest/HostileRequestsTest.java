package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends who means well: it is refused with a problem, and the service goes on. */
@Timeout(60)
class HostileRequestsTest {
    private static Serving service;

    @BeforeAll
    static void start() {
        service = Serving.development();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void goesOn() {
        assertThat(service.faults).isEmpty();
        assertThat(service.get("/actuator/health").text("status")).isEqualTo("UP");
    }

    private static void refused(Serving.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"claim\"",
                "{\"claim_id\":\"a\",\"claim_id\":\"b\"}",
                "{\"claim_id\":\"a\"} {}",
                "{'claim_id':'a'}",
                "{\"total\":NaN}",
                "{\"claim_id\":\"\u0000\"}",
                "{\"x_\":[[[[[[[[[[]]]]]]]]]]}"
            })
    void whatIsNoClaimIsMalformed(String body) {
        refused(service.post("/v1/settlements/preview", body), 400, "MALFORMED_JSON");
        refused(service.post("/v1/settlements", body), 400, "MALFORMED_JSON");
    }

    @Test
    void wrongTypesAreNamed() {
        for (Object wrong : new Object[] {3000, 3000.5, Map.of("yuan", "3000.00"), List.of(1)}) {
            Serving.Answer answer = service.post("/v1/settlements/preview", Serving.claim("T", "total", wrong));
            refused(answer, 400, "BAD_TYPE");
            assertThat(answer.text("field")).isEqualTo("total");
        }
        for (String half : List.of("\\ud800", "\\udc00", "x\\ud800x", "\\udc00\\ud800", "\\ud83d\\ude00\\ud83d")) {
            refused(service.post("/v1/settlements/preview", "{\"claim_id\":\"" + half + "\"}"), 400, "BAD_TYPE");
        }
        refused(service.post("/v1/settlements/preview", Serving.claim("T", "accumulators", "none")), 400, "BAD_TYPE");
    }

    @Test
    void unknownFieldsAndParametersAreNamed() {
        Serving.Answer field = service.post("/v1/settlements/preview", Serving.claim("U", "totl", "1.00"));
        refused(field, 400, "UNKNOWN_FIELD");
        assertThat(field.text("field")).isEqualTo("totl");
        Serving.Answer row = service.post(
                "/v1/settlements/preview", Serving.claim("U", "accumulators", List.of(Map.of("sum", "1.00"))));
        refused(row, 400, "UNKNOWN_FIELD");
        assertThat(row.text("field")).isEqualTo("accumulators.sum");
        Serving.Answer parameter = service.post("/v1/settlements/preview?explain=true", Serving.claim("U"));
        refused(parameter, 400, "UNKNOWN_PARAMETER");
        assertThat(parameter.text("field")).isEqualTo("explain");
        refused(service.post("/v1/settlements/preview?derivation=maybe", Serving.claim("U")), 400, "BAD_PARAMETER");
        refused(service.get("/v1/policies?lang=fr"), 400, "BAD_PARAMETER");
        refused(service.get("/v1/policies?lang="), 400, "BAD_PARAMETER");
        refused(service.get("/v1/policies?lang=zh&lang=en"), 400, "BAD_PARAMETER");
        refused(service.get("/v1/people/x/accumulators"), 400, "MISSING_PARAMETER");
        refused(service.get("/v1/people/x/accumulators?year=22"), 400, "BAD_PARAMETER");
        refused(service.get("/v1/people/%20/accumulators?year=2022"), 400, "BAD_PARAMETER");
    }

    @Test
    void wrongPathsMethodsAndTypesAreProblemsToo() {
        refused(service.get("/v2/settlements"), 404, "NOT_FOUND");
        refused(service.get("/error"), 404, "NOT_FOUND");
        refused(service.get("/v1/settlements/%20"), 404, "UNKNOWN_CLAIM");
        refused(service.get("/v1/settlements"), 400, "MISSING_PARAMETER");
        refused(service.get("/v1/resettlements"), 405, "METHOD_NOT_ALLOWED");
        refused(service.send("DELETE", "/v1/policies", null), 405, "METHOD_NOT_ALLOWED");
        refused(
                service.send("POST", "/v1/settlements", "a=b", "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        refused(service.get("/v1/policies", "Accept", "image/png"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aPathThatIsNoneIsAProblemToo() {
        refused(service.get("/v1/policies/a%0Ab"), 400, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table claim; --",
                "\" or 1=1 /*",
                "../../etc/passwd",
                "${jndi:ldap://127.0.0.1/a}",
                "<script>alert(1)</script>",
                "=cmd|' /C calc'!A0",
                "a/b;c=d?e#f%2F",
                "结算-一号",
                "line\nbreak,and\"quote"
            })
    void idsAreTextAndNothingElse(String id) {
        Serving.Answer kept = service.post("/v1/settlements", Serving.claim(id, "person_id", id));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        assertThat(kept.text("claim_id")).isEqualTo(id);
        if (id.contains("\n")) {
            return;
        }
        String location = kept.header("Location");
        Serving.Answer told = service.get(location);
        assertThat(told.status()).as(location + told.body()).isEqualTo(200);
        assertThat(told.text("claim_id")).isEqualTo(id);
        assertThat(service.get(location + "/statement").body()).isEqualTo("EN statement of " + id);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        String large = "x".repeat(BodyLimit.MOST_BYTES + 1);
        refused(service.post("/v1/settlements/preview", large), 413, "TOO_LARGE");
        refused(
                service.post("/v1/settlements/preview", Serving.claim("L", "disease_code", "x".repeat(5000))),
                400,
                "MALFORMED_JSON");
        Map<String, Object> wide = Serving.claim("L");
        for (int i = 0; i < 300; i++) {
            wide.put("x_" + i, "");
        }
        refused(service.post("/v1/settlements/preview", wide), 400, "TOO_LARGE");
        refused(
                service.post(
                        "/v1/settlements/preview",
                        Serving.claim("L", "accumulators", java.util.Collections.nCopies(1001, Map.of()))),
                400,
                "BAD_TYPE");
    }

    @Test
    void aBodyWithoutEndThatIsTooLargeIsRefusedBeforeItsEnd() throws IOException {
        String answer = raw(
                "POST /v1/settlements/preview HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n",
                () -> "10000\r\n" + "x".repeat(0x10000) + "\r\n",
                6);
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void aRequestThatStopsHalfWayIsNotWaitedFor() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.getOutputStream()
                    .write(("POST /v1/settlements HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 500\r\n\r\n{\"claim_id\":")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).startsWith("HTTP/1.1 408"),
                            answer -> assertThat(answer).startsWith("HTTP/1.1 400"));
        }
    }

    @Test
    void aRequestThatComesTooSlowlyIsGivenUp() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST /v1/settlements HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 500\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void headersThatAreTooLongOrBrokenAreRefused() throws IOException {
        for (String request : List.of(
                "GET /v1/policies HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET /v1/policies\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /v1/<script> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /v1/settlements/a%00b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/settlements/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /v1/policies HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
                "GET /v1/policies HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "GET /v1/policies HTTP/1.1\r\nConnection: close\r\n\r\n")) {
            assertThat(raw(request))
                    .as(request.lines().findFirst().orElseThrow())
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("Content-Type: application/problem+json")
                    .contains("\"code\":\"BAD_REQUEST\"")
                    .doesNotContain("<html", "Tomcat", "script>", "xxxx");
        }
        assertThat(raw("GET /v1/policies HTTP/9.9\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 505")
                .contains("\"code\":\"HTTP_VERSION_NOT_SUPPORTED\"");
    }

    @Test
    void aPageOfSomebodyElseIsNotAnsweredInDevelopment() {
        refused(service.get("/v1/policies", "Origin", "http://elsewhere.example"), 403, "NOT_LOCAL");
        refused(service.post("/v1/settlements/H/reversal", "", "Origin", "http://elsewhere.example"), 403, "NOT_LOCAL");
    }

    @Test
    void aNameThatOnlyLeadsHereIsNotAnsweredInDevelopment() throws IOException {
        assertThat(raw("GET /v1/policies HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("NOT_LOCAL");
    }

    @Test
    void everyAnswerHasTheHeadersOfItsSafety() {
        for (Serving.Answer answer : List.of(service.get("/v1/policies"), service.get("/v2"))) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("Server")).isEmpty();
        }
    }

    private static String raw(String request) throws IOException {
        return raw(request, () -> "", 0);
    }

    private static String raw(String head, java.util.function.Supplier<String> more, int times) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                try {
                    out.write(more.get().getBytes(StandardCharsets.US_ASCII));
                } catch (IOException answered) {
                    break;
                }
            }
            InputStream in = socket.getInputStream();
            StringBuilder answer = new StringBuilder();
            byte[] some = new byte[4096];
            try {
                for (int read = in.read(some); read >= 0; read = in.read(some)) {
                    answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
                    if (answer.indexOf("\r\n\r\n") > 0 && times > 0) {
                        break;
                    }
                }
            } catch (IOException closed) {
                return answer.toString();
            }
            return answer.toString();
        }
    }
}
