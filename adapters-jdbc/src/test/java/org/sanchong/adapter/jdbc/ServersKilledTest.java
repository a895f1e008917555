package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.port.out.Books;

/** The server is killed under a program that works with several threads, which waits until it is there again and goes on. */
@Tag("chaos")
@Timeout(1_800)
@DisplayName("books whose server is killed (服务器终止)")
class ServersKilledTest {
    private static final int KILLS = 25;
    private static final int THREADS = 4;

    private final Random random = new Random(20_261_126);
    private final Workload workload = new Workload("");
    private final Answers answers = new Answers();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    @DisplayName("lose nothing that was answered, double nothing, and come to what a settlement from scratch does")
    void killed(@TempDir Path folder) throws Exception {
        int entries = 0;
        try (PostgresServer server = new PostgresServer(folder.resolve("data"))) {
            String url = server.url();
            assertThat(setting(url, "fsync")).isEqualTo("on");
            assertThat(setting(url, "synchronous_commit")).isEqualTo("on");
            try (Books books = JdbcBooks.open(url, THREADS)) {
                Desk desk = new Desk(workload, books, answers::add);
                for (int kill = 0; kill < KILLS; kill++) {
                    int before = answers.size();
                    killed(server, desk, kill);
                    assertThat(answers.size()).isGreaterThan(before);
                    entries = Reckoning.check(url, workload.claims(0, next.get() + Workload.GROUP), answers);
                    // Nothing is on its way any more, so all that is there was answered.
                    assertThat(entries).isEqualTo(answers.size());
                }
            }
        }
        System.out.println(
                KILLS + " servers killed, " + answers.size() + " entries answered, " + entries + " in the books");
    }

    /** Kills the server in the midst of work, starts it again, and lets the work go on for a moment. */
    private void killed(PostgresServer server, Desk desk, int kill) throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        ExecutorService crew = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(crew.submit(() -> {
                while (goesOn.get()) {
                    Desk.errands(next.getAndIncrement()).forEach(desk::run);
                }
            }));
        }
        TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(600));
        if (kill % 2 == 0) {
            server.kill();
        } else {
            server.stopImmediately();
        }
        server.restart();
        TimeUnit.MILLISECONDS.sleep(200);
        goesOn.set(false);
        for (Future<?> each : running) {
            // What fails here has not survived.
            each.get(120, TimeUnit.SECONDS);
        }
        crew.shutdown();
    }

    private static String setting(String url, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + name)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
