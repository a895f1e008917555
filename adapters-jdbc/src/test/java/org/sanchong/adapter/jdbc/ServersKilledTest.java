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

    private static final int KILLS_OF_A_DATABASE = 5;

    private final Random random = new Random(20_261_126);
    private final Workload workload = new Workload("");

    @Test
    @DisplayName("lose nothing that was answered, double nothing, and come to what a settlement from scratch does")
    void killed(@TempDir Path folder) throws Exception {
        try (PostgresServer server = new PostgresServer(folder.resolve("data"))) {
            assertThat(setting(server.url("postgres"), "fsync")).isEqualTo("on");
            assertThat(setting(server.url("postgres"), "synchronous_commit")).isEqualTo("on");
            int kills = 0;
            for (int database = 0; kills < KILLS; database++) {
                String name = "books" + database;
                execute(server.url("postgres"), "CREATE DATABASE " + name);
                int entries = killed(server, server.url(name), kills);
                kills += KILLS_OF_A_DATABASE;
                System.out.println(kills + " servers killed, " + entries + " entries answered and in " + name);
            }
        }
    }

    /** Kills the server some times, and returns how many entries there are. */
    private int killed(PostgresServer server, String url, int first) throws Exception {
        Answers answers = new Answers();
        AtomicInteger next = new AtomicInteger();
        try (Books books = JdbcBooks.open(url, THREADS)) {
            Desk desk = new Desk(workload, books, answers::add);
            for (int kill = first; kill < first + KILLS_OF_A_DATABASE; kill++) {
                int before = answers.size();
                killed(server, () -> Desk.errands(next.getAndIncrement()).forEach(desk::run), answers, kill);
                assertThat(answers.size()).isGreaterThan(before);
                int entries = Reckoning.check(url, workload.claims(0, next.get() + Workload.GROUP), answers);
                // Nothing is on its way any more, so all that is there was answered.
                assertThat(entries).isEqualTo(answers.size());
            }
        }
        return answers.size();
    }

    /** Kills the server in the midst of work, starts it again, and lets the work go on for a moment. */
    private void killed(PostgresServer server, Runnable work, Answers answers, int kill) throws Exception {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        ExecutorService crew = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(crew.submit(() -> {
                while (goesOn.get()) {
                    work.run();
                }
            }));
        }
        await(answers, 10 + random.nextInt(90));
        if (kill % 2 == 0) {
            server.kill();
        } else {
            server.stopImmediately();
        }
        server.restart();
        await(answers, 10);
        goesOn.set(false);
        for (Future<?> each : running) {
            // What fails here has not survived.
            each.get(120, TimeUnit.SECONDS);
        }
        crew.shutdown();
    }

    /** Waits until so many more entries are answered, or for a while. */
    private static void await(Answers answers, int more) throws InterruptedException {
        int enough = answers.size() + more;
        for (int i = 0; i < 1_500 && answers.size() < enough; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
