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
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.CatalogVersions.Packed;
import org.sanchong.application.port.out.JournalRoots.Span;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.StoreExamination.Reckoned;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.Reconciliation;
import org.sanchong.domain.register.RegisterEntry;
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
        certify();
        keepCatalogs();
        keepCases();
        keepLedgers();
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

    /** Writes what a list changed, and looks people up; that a list is compared with all that is known is left out. */
    private void certify() {
        Vault vault = new Vault(keys);
        Delivery list = Lists.list("2024-01-01", Lists.of("P1", "DESTITUTE", "2021-05-01", ""));
        new Transactions(store, url, () -> {}).write(connection -> {
            List<RegisterEntry> entries =
                    Reconciliation.of(CertificationRegister.empty(), list).entries();
            CertificationWriting.after(connection, vault).write(Lists.logged(list), Care.NOW, entries);
            return entries;
        });
        StoredCertifications certifications = new StoredCertifications(store, url, vault, () -> {});
        assertThat(certifications.valid(new PersonId("P1"), LocalDate.of(2024, 1, 1), LocalDate.MAX))
                .hasSize(1);
        assertThat(certifications.valid(new PersonId("nobody"), LocalDate.of(2024, 1, 1), LocalDate.MAX))
                .isEmpty();
        assertThat(certifications.forgotten(List.of(new PersonId("P1")))).isEmpty();
    }

    private void keepCatalogs() {
        CatalogVersions catalogs = books().catalogs();
        for (String hash : List.of("ab", "cd", "ab")) {
            catalogs.keep(new Packed(hash.repeat(32), "program", "AAAA"), InstantSource.fixed(Care.NOW));
        }
        assertThat(catalogs.find("cd".repeat(32))).isPresent();
    }

    /** Keeps applications and warnings, and looks for them; the burdens of a whole plan year are left out. */
    private void keepCases() {
        Cases cases = books().cases();
        CaseSamples.some(cases);
        assertThat(cases.applications().find(new ApplicationId("A1"))).isPresent();
        assertThat(cases.applications().openOn(LocalDate.parse("2022-03-31"))).hasSize(2);
        assertThat(cases.applications().approved(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-03-31")))
                .hasSize(1);
        assertThat(cases.applications().ofClaim(new ClaimId("C2"))).hasSize(1);
        assertThat(cases.warnings().pushed(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-03-31")))
                .hasSize(1);
        Warnings.Kept open = cases.warnings().open().get(0);
        assertThat(cases.warnings().find(open.number())).contains(open);
        cases.warnings()
                .take(
                        open.number(),
                        InstantSource.fixed(Care.NOW),
                        known -> new Warnings.Change<>(
                                List.of(new Warnings.Addition(
                                        open.crossing(), CaseSamples.withdrawn(open.crossing(), "2022-07-01"))),
                                1));
    }

    private void keepLedgers() {
        Ledgers ledgers = books().ledgers();
        LedgerSamples.some(ledgers);
        assertThat(LedgerSamples.rows(ledgers, Ledger.MEASURES)).isEqualTo(LedgerSamples.measures());
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
