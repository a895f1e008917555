package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of claims over HTTP: each claim once, and nothing of a file that does not come whole. */
@Timeout(120)
class BatchesTest {
    private static TokenIssuer issuer;
    private static Serving service;
    private static Serving vouched;

    @BeforeAll
    static void start() {
        issuer = new TokenIssuer();
        service = Serving.development();
        vouched = Serving.vouchedBy(issuer.url());
    }

    @AfterAll
    static void stop() {
        service.close();
        vouched.close();
        issuer.close();
    }

    private static void refused(Serving.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
    }

    @Test
    void aFileIsSettledAndARejectedRowIsARow() {
        List<Map<String, Object>> file =
                List.of(Serving.claim("F1"), Serving.claim("F2", "total", "much"), Serving.claim("F3"));
        Serving.Answer answer = service.file("", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.body().lines().toList())
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("claim_id,status,fund_total,reason"),
                        first -> assertThat(first).startsWith("F1,SETTLED,176000,"),
                        second -> assertThat(second).startsWith("F2,REJECTED,,BAD_AMOUNT"),
                        third -> assertThat(third).startsWith("F3,SETTLED,176000,"));
        assertThat(service.get("/v1/settlements/F1").text("recorded_at")).isNotEmpty();

        String before = service.get("/v1/settlements/F3").body();
        assertThat(service.file("", file).body()).isEqualTo(answer.body());
        assertThat(service.get("/v1/settlements/F3").body()).isEqualTo(before);
        assertThat(service.post("/v1/settlements", Serving.claim("F1")).status())
                .as("the same claim by the other way")
                .isEqualTo(200);
    }

    @Test
    void aPreviewKeepsNothing() {
        Serving.Answer answer = service.file("?preview=true", List.of(Serving.claim("P1")));
        assertThat(answer.body()).contains("P1,SETTLED,176000,");
        assertThat(service.get("/v1/settlements/P1").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoFileOfClaimsIsRefusedWhole() {
        refused(service.send("POST", BatchController.PATH, "", "Content-Type", "text/csv"), 400, "BAD_FILE");
        refused(
                service.send("POST", BatchController.PATH, "claim_id,what\nA,B\n", "Content-Type", "text/csv"),
                400,
                "BAD_FILE");
        refused(service.post(BatchController.PATH, Serving.claim("A")), 415, "UNSUPPORTED_MEDIA_TYPE");
        refused(service.file("?preview=maybe", List.of(Serving.claim("A"))), 400, "BAD_PARAMETER");
        refused(service.file("?view=national", List.of(Serving.claim("A"))), 400, "UNKNOWN_PARAMETER");
    }

    @Test
    void ofAFileThatBreaksOffNothingIsSettled() throws IOException {
        String whole = Serving.csv(List.of(Serving.claim("H1"), Serving.claim("H2"), Serving.claim("H3")));
        String head = "POST /v1/settlements/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n";
        String cut = whole.substring(0, whole.indexOf("H3"));
        for (String request : List.of(
                head + "Content-Length: " + whole.length() + "\r\n\r\n" + cut,
                head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(cut.length()) + "\r\n" + cut
                        + "\r\n")) {
            try (Socket socket = new Socket("127.0.0.1", service.port())) {
                socket.setSoTimeout(60_000);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("SETTLED");
            }
            assertThat(service.get("/v1/settlements/H1").status()).isEqualTo(404);
        }
        service.file("", List.of(Serving.claim("H1"), Serving.claim("H2"), Serving.claim("H3")));
        assertThat(service.get("/v1/settlements/H1").status()).isEqualTo(200);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeAnythingIsSettled() throws IOException {
        String row = Serving.csv(List.of(Serving.claim("L1")));
        String long1 = row.substring(0, row.length() - 1);
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.getOutputStream()
                    .write(("POST /v1/settlements/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                                    + "Content-Length: " + (BodyLimit.FILE.mostBytes() + 1) + "\r\n\r\n" + long1)
                            .getBytes(StandardCharsets.UTF_8));
            byte[] start = new byte[12];
            socket.getInputStream().readNBytes(start, 0, start.length);
            assertThat(new String(start, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 413");
        }
        assertThat(service.get("/v1/settlements/L1").status()).isEqualTo(404);
    }

    @Test
    void aBodyWithoutEndThatIsTooLargeIsRefused() {
        BoundedBody body = new BoundedBody(
                new jakarta.servlet.ServletInputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public boolean isFinished() {
                        return false;
                    }

                    @Override
                    public boolean isReady() {
                        return true;
                    }

                    @Override
                    public void setReadListener(jakarta.servlet.ReadListener listener) {
                        throw new UnsupportedOperationException();
                    }
                },
                new BodyLimit.Bound(1000, java.time.Duration.ofMinutes(1)));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                RefusedException.class, () -> body.readNBytes(2000))
                        .problem()
                        .code())
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void anAnswerThatCannotBeEndedIsBrokenOff() {
        List<Map<String, Object>> file = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            file.add(Serving.claim("W" + i, "person_id", "w"));
        }
        file.add(Serving.claim(StubCsv.UNWRITABLE));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> service.file("?preview=true", file)))
                .as("no answer that looks whole")
                .isInstanceOf(UncheckedIOException.class);
        assertThat(service.faults).hasSize(1);
        service.faults.clear();
        assertThat(service.get("/v1/policies").status()).isEqualTo(200);
    }

    @Test
    void anInstitutionSendsItsOwnClaimsAlone() {
        String[] own = issuer.bearer(Role.INSTITUTION);
        assertThat(vouched.file("", List.of(Serving.claim("H1-1"), Serving.claim("H1-2")), own)
                        .status())
                .isEqualTo(200);
        for (Map<String, Object> other :
                List.of(Serving.claim("H2-1"), Serving.claim("H10-1"), Serving.claim("H1-4", "reverses", "H2-9"))) {
            Map<String, Object> first = Serving.claim("H1-3");
            if (other.containsKey("reverses")) {
                first.put("reverses", "");
            }
            refused(vouched.file("", List.of(first, other), own), 403, "NOT_YOUR_FACILITY");
        }
        assertThat(vouched.get("/v1/settlements/H1-3", issuer.bearer(Role.AGENCY))
                        .status())
                .as("nothing of such a file")
                .isEqualTo(404);
        refused(
                vouched.post("/v1/settlements", Serving.claim("H1-5", "reverses", "H2-9"), own),
                403,
                "NOT_YOUR_FACILITY");
    }

    @Test
    void eachClaimOfAFileIsInTheTrail() {
        vouched.accesses.clear();
        vouched.file("", List.of(Serving.claim("H1-8"), Serving.claim("H1-9")), issuer.bearer(Role.INSTITUTION));
        assertThat(String.join("\n", vouched.accesses).lines().toList())
                .hasSize(2)
                .noneMatch(line -> line.contains("lantern"))
                .allMatch(line -> line.contains("\"action\":\"commit\""))
                .anyMatch(line -> line.contains("hash-" + "lantern-H1-9".hashCode()));
    }

    @Test
    void moreFilesThanAreSettledAtOnceAreRefusedAtOnce() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < Batches.AT_ONCE; i++) {
                Socket socket = new Socket("127.0.0.1", service.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /v1/settlements/batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                                        + "Content-Length: 1000\r\n\r\nclaim_id")
                                .getBytes(StandardCharsets.UTF_8));
            }
            Thread.sleep(1000);
            Serving.Answer answer = service.file("", List.of(Serving.claim("B1")));
            refused(answer, 503, "BUSY");
            assertThat(answer.header("Retry-After")).isEqualTo("10");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
