package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("serve: starts, answers, ends, and refuses to start")
@Timeout(180)
class ServeCommandTest {
    @TempDir
    private Path folder;

    private static Map<String, String> claim(String id, String person) {
        Map<String, String> claim = new LinkedHashMap<>();
        claim.put("claim_id", id);
        claim.put("person_id", person);
        claim.put("region", "430523");
        claim.put("care_type", "INPATIENT");
        claim.put("facility_level", "LEVEL_2");
        claim.put("locality", "IN_COUNTY");
        claim.put("admitted_on", "2022-03-01");
        claim.put("discharged_on", "2022-03-06");
        claim.put("total", "3000.00");
        return claim;
    }

    @Test
    @DisplayName("a preview, a settlement, health; ended by SIGTERM it says 143, and the books have what was answered")
    void startsAnswersAndEnds() throws Exception {
        try (ServedProcess service = ServedProcess.start(folder)) {
            assertThat(service.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(service.post("/v1/settlements/preview", claim("A", "lantern-a"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(service.post("/v1/settlements", claim("A", "lantern-a")).statusCode())
                    .isEqualTo(201);
            assertThat(service.errors()).contains("development mode", "127.0.0.1");
            service.terminate();
            assertThat(service.exit()).isEqualTo(143);
        }
        try (ServedProcess again = ServedProcess.start(folder, "--lang", "zh", "--audit", "audit.jsonl")) {
            assertThat(again.get("/v1/settlements/A").statusCode()).isEqualTo(200);
            assertThat(again.errors()).contains("开发模式");
            assertThat(Files.readAllLines(folder.resolve("audit.jsonl")))
                    .hasSize(1)
                    .allMatch(line -> line.contains("\"action\":\"read\"") && !line.contains("lantern"));
        }
    }

    @Test
    @DisplayName("what is in flight when it is ended is answered, and what was answered is in the books")
    void nothingInFlightIsLost() throws Exception {
        List<String> answered = new CopyOnWriteArrayList<>();
        AtomicInteger broken = new AtomicInteger();
        try (ServedProcess service = ServedProcess.start(folder)) {
            CountDownLatch warm = new CountDownLatch(40);
            List<Thread> callers = new ArrayList<>();
            for (int caller = 0; caller < 6; caller++) {
                String name = "C" + caller;
                Thread thread = new Thread(() -> call(service, name, answered, warm, broken));
                thread.start();
                callers.add(thread);
            }
            warm.await();
            service.terminate();
            assertThat(service.exit()).isEqualTo(143);
            for (Thread thread : callers) {
                thread.join();
            }
        }
        assertThat(broken)
                .as("connections that ended in the midst of an answer")
                .hasValue(0);
        try (ServedProcess again = ServedProcess.start(folder)) {
            assertThat(answered)
                    .hasSizeGreaterThanOrEqualTo(40)
                    .allSatisfy(
                            id -> assertThat(again.get("/v1/settlements/" + id).statusCode())
                                    .as(id)
                                    .isEqualTo(200));
        }
    }

    private static void call(
            ServedProcess service, String name, List<String> answered, CountDownLatch warm, AtomicInteger broken) {
        for (int i = 0; i < 10_000; i++) {
            String id = name + "-" + i;
            try {
                HttpResponse<String> answer = service.trySend(
                        "POST", "/v1/settlements", ServedProcess.JSON.writeValueAsString(claim(id, id)));
                if (answer.statusCode() == 503) {
                    return;
                }
                assertThat(answer.statusCode()).isEqualTo(201);
                answered.add(id);
                warm.countDown();
            } catch (IOException refused) {
                if (String.valueOf(refused.getMessage()).contains("fixed content-length")) {
                    broken.incrementAndGet();
                }
                return;
            }
        }
    }

    private String refused(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("serve"));
        all.addAll(List.of(options));
        int status = Sanchong.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                all.toArray(new String[0]));
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("a port that is taken: 2, and which, in both languages")
    void aPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            String store = folder.resolve("books").toString();
            assertThat(refused("--port", port, "--store", store))
                    .contains("port " + port + " is taken", "--port", "已被占用")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    @DisplayName("books that are none, or of another version: 2, and the message of the other verbs")
    void booksOfAnotherVersion() throws Exception {
        assertThat(refused("--port", "0", "--store", "jdbc:mysql://db/books")).contains("books are kept in a folder");
        Path file = Files.writeString(folder.resolve("file"), "no books");
        assertThat(refused("--port", "0", "--store", file.toString())).contains("is a file");
        String books = folder.resolve("books").toString();
        Settling.of(Sheet.of(Sheet.claim("A")), "--store", books);
        try (Connection intruder = DriverManager.getConnection("jdbc:h2:file:" + books + "/books;MODE=PostgreSQL");
                Statement statement = intruder.createStatement()) {
            statement.execute("INSERT INTO \"sanchong_schema\" SELECT 99, '99', 'later', \"type\", \"script\", 1,"
                    + " \"installed_by\", \"installed_on\", 1, TRUE FROM \"sanchong_schema\" WHERE \"version\" = '2'");
        }
        assertThat(refused("--port", "0", "--store", books)).contains("newer than this program");
    }

    @Test
    @DisplayName("without an issuer no other address, with one https and an audit trail: else 2")
    void whatDoesNotGoTogether() {
        assertThat(refused("--bind", "0.0.0.0")).contains("--issuer", "127.0.0.1");
        assertThat(refused("--issuer", "http://login.example.org")).contains("https://");
        assertThat(refused("--issuer", "https://login.example.org")).contains("--audit");
        assertThat(refused("--port", "70000")).contains("--port is a number from 0 to 65535");
        assertThat(refused("--per-minute", "0")).contains("--per-minute");
        assertThat(refused("--lang", "fr")).contains("--lang is en or zh");
    }
}
