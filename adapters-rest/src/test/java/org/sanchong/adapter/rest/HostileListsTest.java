package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that nobody sends who means well: they are refused with a problem, and the register stays as it was. */
@Timeout(60)
class HostileListsTest {
    private static final int MOST = (int) BodyLimit.LIST.mostBytes();
    private static final String IMPORT = "/v1/registers/CIVIL_AFFAIRS?area=430523&delivered_on=2021-08-20";

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
        assertThat(service.get("/v1/registers/deliveries")
                        .json()
                        .path("deliveries")
                        .size())
                .isZero();
    }

    private static void refused(Serving.Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("field")).as(answer.body()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"enrolments\":[],\"enrolments\":[]}",
                "{\"enrolments\":[[[[[[[[]]]]]]]]}",
                "{\"enrolments\":[]} {}"
            })
    void whatIsNoObjectIsMalformed(String body) {
        for (String path : List.of("/v1/premiums", "/v1/coverage", "/v1/referrals")) {
            refused(service.post(path, body), 400, "MALFORMED_JSON", "");
        }
    }

    @Test
    void wrongTypesAndUnknownFieldsAreNamed() {
        refused(service.post("/v1/premiums", Map.of("enrolments", "none")), 400, "BAD_TYPE", "enrolments");
        refused(service.post("/v1/premiums", Map.of()), 400, "BAD_TYPE", "enrolments");
        refused(service.post("/v1/premiums", Map.of("enrolments", List.of("row"))), 400, "BAD_TYPE", "enrolments");
        refused(
                service.post("/v1/premiums", Map.of("enrolments", List.of(Map.of("wages", 3000)))),
                400,
                "BAD_TYPE",
                "enrolments.wages");
        refused(
                service.post("/v1/premiums", Map.of("enrolments", List.of(), "year", List.of("2022"))),
                400,
                "BAD_TYPE",
                "year");
        refused(
                service.post("/v1/premiums", Map.of("enrolments", List.of(), "year", "22")),
                400,
                "BAD_PARAMETER",
                "year");
        refused(
                service.post("/v1/premiums", Map.of("enrolments", List.of(), "people", List.of())),
                400,
                "UNKNOWN_FIELD",
                "people");
        refused(
                service.post("/v1/premiums", Map.of("enrolments", List.of(Asked.enrolment("wage", "1")))),
                400,
                "UNKNOWN_FIELD",
                "enrolments.wage");
        refused(service.post("/v1/referrals", Map.of("claims", List.of())), 400, "BAD_TYPE", "filings");
        refused(
                service.post("/v1/referrals", Map.of("claims", List.of(Serving.claim("A", "totl", "1")))),
                400,
                "UNKNOWN_FIELD",
                "claims.totl");
        refused(
                service.post(
                        "/v1/referrals",
                        Map.of("claims", List.of(Serving.claim("A")), "filings", List.of(Map.of("total", "1")))),
                400,
                "UNKNOWN_FIELD",
                "filings.total");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        refused(
                service.post("/v1/premiums", Map.of("enrolments", Collections.nCopies(1001, Map.of()))),
                400,
                "BAD_TYPE",
                "enrolments");
        Map<String, Object> wide = new LinkedHashMap<>();
        for (int i = 0; i < 200; i++) {
            wide.put("x_" + i, "");
        }
        refused(service.post("/v1/premiums", Map.of("enrolments", List.of(wide))), 400, "BAD_TYPE", "enrolments");
        String large = "x".repeat(BodyLimit.MOST_BYTES + 1);
        refused(service.post("/v1/coverage", large), 413, "TOO_LARGE", "");
        // A list by that name alone is large, not a type and not a path.
        refused(service.list("/v1/premiums", large), 413, "TOO_LARGE", "");
        refused(service.send("POST", IMPORT, large, "Content-Type", "application/json"), 413, "TOO_LARGE", "");
    }

    @Test
    void aListThatIsTooLargeIsRefusedWhetherOrNotItSaysSo() throws IOException {
        String row = "lantern-01,DESTITUTE,430523,2021-01-01\n";
        String list = "person_id,category,region,certified_on\n" + row.repeat(MOST / row.length() + 1);
        refused(service.list(IMPORT, list), 413, "TOO_LARGE", "");
        assertThat(chunked(row.repeat(2_000), MOST / (row.length() * 2_000) + 2))
                .startsWith("HTTP/1.1 413");
    }

    private static String chunked(String chunk, int times) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + IMPORT + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] some =
                    (Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < times; i++) {
                out.write(some);
            }
            byte[] answer = socket.getInputStream().readNBytes(12);
            return new String(answer, StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aListThatStopsHalfWayChangesNothing() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST " + IMPORT + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                                    + "Content-Length: 5000\r\n\r\n" + Asked.LIST)
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .satisfiesAnyOf(
                            one -> assertThat(one).startsWith("HTTP/1.1 408"),
                            one -> assertThat(one).startsWith("HTTP/1.1 400"));
        }
    }

    @Test
    void oneListIsTakenInAtATime() throws IOException, InterruptedException {
        boolean isRefused = false;
        // Now and then the list that is asked with comes first, and the one that stops half way is the one refused.
        for (int i = 0; i < 50 && !isRefused; i++) {
            try (Socket socket = new Socket("127.0.0.1", service.port())) {
                socket.getOutputStream()
                        .write(("POST " + IMPORT + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                                        + "Content-Length: 5000\r\n\r\n" + Asked.LIST)
                                .getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(100);
                Serving.Answer other = service.list(IMPORT, "colour\n");
                isRefused = other.status() == 429;
                if (isRefused) {
                    refused(other, 429, "TOO_MANY_REQUESTS", "");
                    assertThat(other.header("Retry-After")).isNotEmpty();
                }
            }
        }
        assertThat(isRefused).isTrue();
        Serving.Answer after = service.list(IMPORT, "colour\n");
        for (int i = 0; i < 150 && after.status() == 429; i++) {
            Thread.sleep(100);
            after = service.list(IMPORT, "colour\n");
        }
        refused(after, 422, "UNUSABLE_LIST", "");
    }

    @Test
    void listsThatCannotBeUsedSayWhy() {
        refused(service.list(IMPORT, ""), 422, "UNUSABLE_LIST", "");
        refused(service.list(IMPORT, "person_id,colour\n"), 422, "UNUSABLE_LIST", "");
        refused(
                service.list("/v1/registers/reconciliation?year=2022&on=2022-01-01", "colour\n"),
                422,
                "UNUSABLE_LIST",
                "");
        refused(service.list(IMPORT, "PK\u0003\u0004"), 415, "UNSUPPORTED_MEDIA_TYPE", "");
        refused(service.list(IMPORT.replace("CIVIL_AFFAIRS", "NOBODY"), Asked.LIST), 404, "UNKNOWN_DEPARTMENT", "");
        refused(
                service.list(IMPORT.replace("CIVIL_AFFAIRS", "%3Cscript%3E"), Asked.LIST),
                404,
                "UNKNOWN_DEPARTMENT",
                "");
        refused(service.list(IMPORT.replace("430523", "43"), Asked.LIST), 400, "BAD_PARAMETER", "area");
        refused(
                service.list(IMPORT.replace("2021-08-20", "2021-02-30"), Asked.LIST),
                400,
                "BAD_PARAMETER",
                "delivered_on");
        refused(service.list(IMPORT + "&extent=some", Asked.LIST), 400, "BAD_PARAMETER", "extent");
        refused(service.list(IMPORT + "&dry_run=true", Asked.LIST), 400, "UNKNOWN_PARAMETER", "dry_run");
        refused(
                service.list("/v1/registers/CIVIL_AFFAIRS?area=430523", Asked.LIST),
                400,
                "MISSING_PARAMETER",
                "delivered_on");
        refused(service.post(IMPORT, "{}"), 415, "UNSUPPORTED_MEDIA_TYPE", "");
    }

    @Test
    void daysThatAreNoneAreNamed() {
        for (String day : List.of("2022-02-30", "today", "+12022-01-01", "2022-3-1", "%00")) {
            refused(service.get("/v1/people/x/certifications?on=" + day), 400, "BAD_PARAMETER", "on");
            refused(
                    service.get("/v1/people/x/certifications?on=2022-01-01&known_on=" + day),
                    400,
                    "BAD_PARAMETER",
                    "known_on");
            refused(service.get("/v1/journal/roots?from=" + day), 400, "BAD_PARAMETER", "from");
        }
        refused(service.get("/v1/people/%20/certifications?on=2022-01-01"), 400, "BAD_PARAMETER", "person_id");
        refused(service.get("/v1/people/x/entitlements?on=2022-01-01&region=abc"), 400, "BAD_PARAMETER", "region");
    }
}
