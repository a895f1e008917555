package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/** A connection that breaks, at whatever moment, loses no claim and doubles none. */
@Timeout(120)
class BrokenConnectionTest {
    private static String store(String kind) throws SQLException {
        return kind.equals("H2") ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Postgres.newBooks();
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({"H2, false", "H2, true", "PostgreSQL, false", "PostgreSQL, true"})
    void a_claim_is_settled_once_wherever_it_is_cut(String kind, boolean isAfter) throws SQLException {
        StoreUrl url = StoreUrl.of(store(kind), true);
        JdbcBooks.open(url, 1, KeyPlace.of(url)).close();
        StoreKeys keys = KeyPlace.of(url).read();
        Scissors scissors = new Scissors(url.jdbc());
        Books books = new StoredBooks(scissors, url, StoreParts.of(url, new Vault(keys)), () -> {});
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        int moment = 1;
        boolean hasCut = true;
        while (hasCut) {
            String person = "P" + moment;
            Claim first = Care.shaoyang(person + "-1", person, "2022-12-30", "");
            Claim second = Care.shaoyang(person + "-2", person, "2023-01-05", person + "-1");
            settling.settle(first);
            scissors.cutAt(moment, isAfter);
            Outcome outcome = settling.settle(second);
            hasCut = scissors.hasCut();
            // After the commit nobody knows that it came through, but the claim's id.
            assertThat(outcome).isInstanceOfAny(Outcome.Settled.class, Outcome.AlreadySettled.class);
            check(books, List.of(first, second));
            moment++;
        }
        assertThat(moment).isGreaterThan(4);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({"H2, false", "H2, true", "PostgreSQL, false", "PostgreSQL, true"})
    void rows_of_a_ledger_are_kept_once_wherever_it_is_cut(String kind, boolean isAfter) throws SQLException {
        StoreUrl url = StoreUrl.of(store(kind), true);
        JdbcBooks.open(url, 1, KeyPlace.of(url)).close();
        StoreKeys keys = KeyPlace.of(url).read();
        Scissors scissors = new Scissors(url.jdbc());
        Ledgers ledgers = new StoredBooks(scissors, url, StoreParts.of(url, new Vault(keys)), () -> {}).ledgers();
        Notebook notebook = new Notebook(ledgers);
        int moment = 1;
        boolean hasCut = true;
        while (hasCut) {
            scissors.cutAt(moment, isAfter);
            notebook.put(moment - 1);
            hasCut = scissors.hasCut();
            notebook.check(ledgers, moment);
            moment++;
        }
        // The lock, the last row, the secret and the rows; the secret again, the new rows and the end; the commit.
        assertThat(moment).isGreaterThan(8);
        try (Journal journal = JdbcBooks.openJournal(url, KeyPlace.of(url))) {
            assertThat(journal.verify().first()).isEmpty();
        }
    }

    private static void check(Books books, List<Claim> claims) {
        SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
        Accumulators accumulated = Accumulators.none();
        String person = claims.get(0).person().value();
        for (Claim claim : claims) {
            Settlement expected = calculator.settle(claim, accumulated).get();
            accumulated = expected.accumulators();
            List<Entry> entries = books.find(claim.id()).orElseThrow().entries();
            assertThat(entries).hasSize(1);
            assertThat(entries.get(0).payments()).isEqualTo(expected.payments());
        }
        assertThat(books.entries(new OwnerYear(Account.Owner.PERSON, person, 0)))
                .hasSize(claims.size());
        assertThat(accumulated.totals())
                .containsAllEntriesOf(
                        books.accumulators(new PersonId(person), 2023).totals());
        assertThat(books.accumulators(new PersonId(person), 2023).carried()).isEqualTo(accumulated.carried());
    }
}
