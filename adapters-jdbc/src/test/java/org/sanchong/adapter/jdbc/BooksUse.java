package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.JournalRoots.Span;
import org.sanchong.application.port.out.StoreExamination.Reckoned;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;

/** Does all that the adapter can do with full books, but what reads everything. */
final class BooksUse {
    private final HikariDataSource store;
    private final StoreUrl url;
    private final KeyPlace place;
    private final StoreKeys keys;
    private final long settlements;

    /** Begins with books that hold so many settlements of {@link FullBooks}. */
    BooksUse(HikariDataSource store, StoreUrl url, KeyPlace place, long settlements) {
        this.store = store;
        this.url = url;
        this.place = place;
        this.keys = new StoreIdentity(url, store).keys(place);
        this.settlements = settlements;
    }

    /** Does it. */
    void all() {
        settle();
        readAgain();
        wrapAndForget();
    }

    private StoredBooks books() {
        return new StoredBooks(store, url, StoreParts.of(url, new Vault(keys)), () -> {});
    }

    /** Settles claims that are new and known, of accounts of a year, of chains of stays, and of households; takes some back. */
    private void settle() {
        StoredBooks books = books();
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        settling.settle(Care.heze("A1", "P1", "2023-03-01", 1000));
        settling.settle(Care.heze("A1", "P1", "2023-03-01", 1000));
        settling.settle(Care.heze("A2", "P1", "2023-05-01", 90_000));
        settling.settle(Care.shaoyang("A3", "P3", "2022-03-01", ""));
        settling.settle(Care.shaoyang("A4", "P3", "2023-01-02", "A3"));
        settling.settle(Care.yunling("A5", "P4", "H1", 20_000));
        ReverseInBooks reversing = UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW));
        reversing.reverse(new ClaimId("A1"));
        reversing.reverse(new ClaimId("A2"));
        correct(books, settling);
    }

    /** Takes a claim back that another one followed, and that by a refund, which comes twice. */
    private static void correct(StoredBooks books, SettleIntoBooks settling) {
        settling.settle(Care.heze("B1", "P9", "2023-03-01", 60_000));
        settling.settle(Care.heze("B2", "P9", "2023-05-01", 90_000));
        UseCases.correctBooks(Care.CATALOG, Care.keeping(books)).reverse(new ClaimId("B1"));
        for (int i = 0; i < 2; i++) {
            ClaimSheet.settleRows(
                    List.of(new ClaimSheet.Row(Care.heze("B3", "P9", "2023-05-01", 90_000), "B2")),
                    Optional.of(books),
                    1);
        }
        assertThat(books.find(new ClaimId("B2")).orElseThrow().entries()).hasSize(3);
    }

    private void readAgain() {
        StoredBooks books = books();
        assertThat(books.find(new ClaimId("A4"))).isPresent();
        assertThat(books.find(new ClaimId("nobody"))).isEmpty();
        assertThat(books.entries(new OwnerYear(Account.Owner.PERSON, "P1", 2023)))
                .hasSizeGreaterThan(2);
        assertThat(books.accumulators(new PersonId("P3"), 2023)).isNotEqualTo(Accumulators.none());
        UseCases.explainFromBooks(Care.CATALOG, books, Care.keeping(books).seals())
                .explain(new ClaimId("A4"));
        StoredRoots roots = new StoredRoots(store, url, keys.suite(), () -> {});
        Span today = new Span(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26), List.of());
        assertThat(roots.places(today)).hasSize(3);
        assertThat(roots.roots(today)).hasSize(3);
        assertThat(roots.prove(new ClaimId("A4"))).hasSize(1);
        List<String> sample = new ArrayList<>();
        new StoredExamination(store, url, place, () -> {})
                .each(settlements * 2, reckoned -> sample.add(reckoned.toString()));
        assertThat(sample).hasSize(1);
        List<Reckoned> reckoned = new Transactions(store, url, () -> {})
                .read(connection -> new ReckonedReading(Jdbi.open(connection), new Vault(keys))
                        .read(List.of("A1", "A2", "A3", "A4", "B2")));
        assertThat(reckoned).hasSize(5);
    }

    private void wrapAndForget() {
        StoreKeys rotated = keys.rotated();
        KeyWrapping wrapping = new KeyWrapping(new Transactions(store, url, () -> {}), rotated);
        assertThat(wrapping.newer()).isEqualTo(settlements / 2);
        assertThat(wrapping.wrapAll()).isGreaterThan(5);
        // Its pool stays open.
        StoredKeys people = new StoredKeys(store, url, new Vault(rotated), place);
        assertThat(people.forget(new PersonId("P1"), List.of())).isNotEmpty();
    }
}
