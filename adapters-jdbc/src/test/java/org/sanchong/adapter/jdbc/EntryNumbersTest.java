package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.usecase.UseCases;

/** Numbers that a killed server gives out once more cost no claim. */
class EntryNumbersTest {
    private static String store(String kind) throws SQLException {
        return kind.equals("H2") ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Postgres.newBooks();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void given_twice(String kind) throws SQLException {
        String url = store(kind);
        // More than there are attempts, but not all that were taken.
        settle(url, 0, 30);
        try (Connection server =
                        DriverManager.getConnection(StoreUrl.of(url, false).jdbc());
                Statement statement = server.createStatement()) {
            statement.execute("ALTER SEQUENCE entry_number RESTART WITH 1");
        }
        settle(url, 30, 40);
    }

    private static void settle(String url, int from, int until) {
        try (Books books = JdbcBooks.open(url, 1)) {
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            for (int claim = from; claim < until; claim++) {
                assertThat(settling.settle(Care.heze("C" + claim, "P" + claim % 3, "2023-03-01", 1000)))
                        .isInstanceOf(Outcome.Settled.class);
            }
        }
    }
}
