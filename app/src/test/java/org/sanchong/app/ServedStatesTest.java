package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("what cannot be told, or taken back, of books over HTTP")
@Timeout(180)
class ServedStatesTest {
    private static final List<String> VIEWS = List.of("/statement", "/derivation", "?view=national");

    @TempDir
    private static Path folder;

    private static ServedProcess service;

    @BeforeAll
    static void start() throws Exception {
        String store = folder.resolve("books").toString();
        String forgotten = Sheet.of(
                        Sheet.claim("F", "person_id=forgotten"),
                        Sheet.claim("S", "person_id=standing"),
                        Sheet.claim("L1", "person_id=last", "discharged_on=2023-03-01", "total=60000"),
                        Sheet.claim("L2", "person_id=last", "discharged_on=2023-04-01", "total=60000"))
                .csv();
        assertThat(Settling.of(forgotten, "--store", store).status()).isZero();
        assertThat(Settling.run("forget", "--store", store, "--person", "forgotten", "--yes")
                        .status())
                .isZero();
        try (Connection intruder = DriverManager.getConnection("jdbc:h2:file:" + store + "/books;MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            statement.execute("DROP TRIGGER settlement_stays");
            statement.execute("UPDATE settlement SET on_application = on_application + 1 WHERE claim_id = 'S'");
        }
        service = ServedProcess.start(folder, "--store", "books");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(ServedProcess.json(answer).path("code").asString()).isEqualTo(code);
    }

    @Test
    @DisplayName("of a forgotten person nothing is told, and nothing is taken back")
    void forgotten() {
        for (String view : VIEWS) {
            refused(service.get("/v1/settlements/F" + view), 410, "PERSON_FORGOTTEN");
        }
        refused(service.post("/v1/settlements/F/reversal", ""), 409, "PERSON_FORGOTTEN");
    }

    @Test
    @DisplayName("a claim that does not come out as it is kept is not told as if it did")
    void otherwise() {
        for (String view : VIEWS) {
            refused(service.get("/v1/settlements/S" + view), 409, "SETTLED_OTHERWISE");
        }
    }

    @Test
    @DisplayName("a file over HTTP is answered as settle --store writes it, to the byte, however often it is sent")
    void aFile() throws Exception {
        Path claims = Settling.example("claims.csv");
        byte[] sent = java.nio.file.Files.readAllBytes(claims);
        for (String lang : List.of("en", "zh")) {
            String wanted = Settling.of(
                            sent,
                            "--lang",
                            lang,
                            "--store",
                            folder.resolve("other").toString())
                    .out();
            for (String query : List.of("&preview=true", "", "")) {
                HttpResponse<byte[]> answer = service.file("/v1/settlements/batch?lang=" + lang + query, sent);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(wanted);
            }
        }
        byte[] gb18030 = new String(sent, java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("claim_id", "结算号")
                .getBytes("GB18030");
        String wanted = Settling.of(gb18030).out();
        assertThat(service.file("/v1/settlements/batch?preview=true", gb18030).body())
                .isEqualTo(wanted.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("a file that is none is a problem that says what settle says")
    void noFile() throws Exception {
        HttpResponse<byte[]> answer =
                service.file("/v1/settlements/batch", "claim_id;person_id\nA;B\n".getBytes("UTF-8"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("BAD_FILE", "the file: the header separates the names of columns by");
        HttpResponse<byte[]> workbook =
                service.file("/v1/settlements/batch", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0});
        assertThat(workbook.statusCode()).isEqualTo(400);
    }
}
