package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.adapter.jdbc.JdbcBooks.OpenedLedgers;
import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.Ledgers.Change;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.UnusableFileException;

/** What is promised of ledgers in a database besides. */
abstract class LedgersInStoreContract extends LedgersContract {
    private final List<OpenedLedgers> opened = new ArrayList<>();
    private String url = "";

    /** Returns the URL of a store that outlasts its connections, or one of its own for a folder. */
    abstract String newStore() throws Exception;

    @Override
    Ledgers open() throws Exception {
        url = newStore();
        opened.add(JdbcBooks.openLedgers(url));
        return opened.get(0);
    }

    @Override
    Ledgers openAgain() {
        opened.add(JdbcBooks.openExistingLedgers(url));
        return opened.get(opened.size() - 1);
    }

    @AfterEach
    void closeStore() {
        opened.forEach(OpenedLedgers::close);
    }

    @Test
    @DisplayName("whoever adds first to empty ledgers while another does is asked again, on what the other one left")
    void askedAgain() throws Exception {
        Ledgers other = openAgain();
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch seen = new CountDownLatch(1);
        CountDownLatch added = new CountDownLatch(1);
        CompletableFuture<Integer> late =
                CompletableFuture.supplyAsync(() -> opened.get(0).take(Ledger.REPORTS, LedgerSamples.CLOCK, known -> {
                    seen.countDown();
                    if (asked.getAndIncrement() == 0) {
                        waitFor(added);
                    }
                    return new Change<>(List.of(LedgerSamples.row("late")), known.size());
                }));
        waitFor(seen);
        // Of another ledger, whose rows are numbered on with those of all.
        LedgerSamples.add(other, Ledger.FUNDS, LedgerSamples.funds());
        added.countDown();
        assertThat(late.join()).isZero();
        assertThat(asked).hasValue(2);
        assertThat(LedgerSamples.rows(other, Ledger.REPORTS)).containsExactly(LedgerSamples.row("late"));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("books have them by their own connections; books that were opened elsewhere have none")
    void ofBooks() {
        LedgerSamples.some(opened.get(0));
        try (Books books = JdbcBooks.openExisting(url, 2)) {
            Ledgers same = JdbcBooks.ledgers(books);
            assertThat(LedgerSamples.rows(same, Ledger.MEASURES)).isEqualTo(LedgerSamples.measures());
            LedgerSamples.add(same, Ledger.REPORTS, List.of(LedgerSamples.row("r")));
        }
        assertThat(opened.get(0).read(Ledger.REPORTS)).hasSize(1);
        assertThatThrownBy(() -> JdbcBooks.ledgers(InMemoryBooks.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("values are encrypted: the same are not the same twice, and open in no other row")
    void encrypted() throws SQLException {
        List<Ledgers.Row> rows = List.of(LedgerSamples.row("a"), LedgerSamples.row("b"));
        LedgerSamples.add(opened.get(0), Ledger.MEASURES, rows);
        LedgerSamples.add(opened.get(0), Ledger.FUNDS, rows);
        assertThat(count("SELECT COUNT(DISTINCT content) FROM ledger_row")).isEqualTo(4);
        try (Journal journal = JdbcBooks.openJournal(url)) {
            assertThat(journal.verify().first()).isEmpty();
        }
        withoutGuards();
        // That of another row of the ledger, and of the row of the same id in another ledger.
        for (int from : new int[] {2, 3}) {
            count("UPDATE ledger_row SET content = (SELECT f.content FROM ledger_row AS f WHERE f.number = " + from
                    + ") WHERE number = 1");
            assertThatThrownBy(() -> opened.get(0).read(Ledger.MEASURES))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("row 1 of the ledger MEASURES")
                    .hasMessageContaining("台账的第 1 行");
        }
        assertThat(opened.get(0).read(Ledger.FUNDS)).hasSize(2);
    }

    /** Takes away what the database has against changes. */
    private void withoutGuards() throws SQLException {
        count("DROP TRIGGER ledger_row_stays" + (url.contains("postgresql") ? " ON ledger_row" : ""));
    }

    private long count(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(StoreUrl.of(url, false).jdbc());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            statement.getResultSet().next();
            return statement.getResultSet().getLong(1);
        }
    }
}
