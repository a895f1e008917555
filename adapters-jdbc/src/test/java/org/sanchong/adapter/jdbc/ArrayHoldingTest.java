package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.usecase.UseCases;

/** Whoever settles for people and households that are new to the books, all at once, waits for nobody in a circle. */
@Timeout(120)
class ArrayHoldingTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 60;

    @Test
    void new_rows_are_made_by_many_at_once_without_a_deadlock() throws Exception {
        String url = Postgres.newBooks();
        try (Books books = JdbcBooks.open(url, THREADS)) {
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            ExecutorService crew = Executors.newFixedThreadPool(THREADS);
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(crew.submit(() -> settle(settling, together, thread)));
            }
            int settled = 0;
            for (Future<Integer> each : running) {
                settled += each.get(100, TimeUnit.SECONDS);
            }
            crew.shutdown();
            assertThat(settled).isEqualTo(THREADS * ROUNDS);
        }
        assertThat(deadlocks(url)).isZero();
    }

    private static int settle(SettleIntoBooks settling, CyclicBarrier together, int thread) throws Exception {
        int settled = 0;
        for (int round = 0; round < ROUNDS; round++) {
            // Two people in each of two households, each person with one of them.
            String person = "P" + round + "-" + thread % 2;
            String household = "H" + round + "-" + thread / 2;
            together.await(30, TimeUnit.SECONDS);
            Outcome outcome =
                    settling.settle(Care.yunling("C" + round + "-" + thread, person, household, 1000 + thread));
            settled += outcome instanceof Outcome.Settled ? 1 : 0;
        }
        return settled;
    }

    private static long deadlocks(String url) throws SQLException {
        try (Connection admin = DriverManager.getConnection(url);
                Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
