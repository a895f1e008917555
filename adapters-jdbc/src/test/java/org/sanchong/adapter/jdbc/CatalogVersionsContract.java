package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.CatalogVersions.Kept;
import org.sanchong.application.port.out.CatalogVersions.Packed;
import org.sanchong.application.port.out.CatalogVersions.Version;
import org.sanchong.application.usecase.UseCases;

/** What is promised of catalogs that books keep, whatever they are kept in. */
@Timeout(120)
@DisplayName("catalogs that settled, since when they are known (政策目录版本)")
abstract class CatalogVersionsContract {
    /** The last moment of a day in China, the first of the next, and one in whole microseconds. */
    private static final Instant LAST = Instant.parse("2022-01-10T15:59:59.999999999Z");

    private static final Instant FIRST = Instant.parse("2022-01-10T16:00:00Z");
    private static final LocalDate TENTH = LocalDate.parse("2022-01-10");

    private Books books;
    private CatalogVersions kept;

    /** Opens books without entries. */
    abstract Books openBooks() throws Exception;

    /** Opens the catalogs of these books. */
    abstract CatalogVersions open(Books of) throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        books = openBooks();
        kept = open(books);
    }

    @AfterEach
    void closeStore() {
        kept.close();
        books.close();
    }

    private static Packed catalog(int number) {
        byte[] content = ("content\0" + number).repeat(number + 1).getBytes(StandardCharsets.UTF_8);
        return new Packed(hash(number), "program " + number, Base64.getEncoder().encodeToString(content));
    }

    private static String hash(int number) {
        return Integer.toString(number % 10).repeat(64);
    }

    private void keep(int number, Instant at) {
        kept.keep(catalog(number), InstantSource.fixed(at));
    }

    private static Instant micros(Instant at) {
        return at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    @Test
    @DisplayName("what was kept is found under its hash, whole, and nothing else")
    void whole() {
        keep(1, LAST);
        keep(2, FIRST);
        assertThat(kept.find(hash(1))).contains(new Kept(catalog(1), micros(LAST)));
        assertThat(kept.find(hash(2))).contains(new Kept(catalog(2), FIRST));
        assertThat(kept.find(hash(3))).isEmpty();
    }

    @Test
    @DisplayName("a catalog is kept once: whoever keeps it again changes nothing, not even since when it is known")
    void once() {
        keep(1, LAST);
        kept.keep(new Packed(hash(1), "later program", "AAAA"), InstantSource.fixed(FIRST));
        assertThat(kept.versions(LocalDate.MAX))
                .containsExactly(new Version(hash(1), List.of(new Kept(catalog(1), micros(LAST))), 0));
    }

    @Test
    @DisplayName("a day ends at midnight of China, and a clock that is set back changes nothing that was known")
    void asKnownOn() {
        keep(1, LAST);
        keep(2, FIRST);
        keep(3, LAST);
        assertThat(kept.versions(TENTH.minusDays(1))).isEmpty();
        assertThat(kept.versions(TENTH)).extracting(Version::contentHash).containsExactly(hash(1));
        assertThat(kept.versions(TENTH.plusDays(1)))
                .extracting(Version::contentHash)
                .containsExactly(hash(1), hash(2), hash(3));
        assertThat(kept.find(hash(3)).orElseThrow().recordedAt()).isEqualTo(FIRST);
    }

    private void settle(String claim, Instant at) {
        Bookkeeping keeping = new Bookkeeping(books, Care.keeping(books).seals(), InstantSource.fixed(at));
        UseCases.settleIntoBooks(Care.CATALOG, keeping).settle(Care.heze(claim, "P1", "2023-03-01", 1000));
    }

    @Test
    @DisplayName("entries are counted until the end of the day, also of a catalog that is not kept")
    void entries() {
        String hash = Care.CATALOG.contentHash();
        settle("C1", LAST);
        settle("C2", LAST);
        settle("C3", FIRST);
        keep(1, LAST);
        Version other = new Version(hash(1), List.of(new Kept(catalog(1), micros(LAST))), 0);
        assertThat(kept.versions(TENTH.minusDays(1))).isEmpty();
        assertThat(kept.versions(TENTH)).containsExactly(other, new Version(hash, List.of(), 2));
        Packed packed = new Packed(hash, "program", "AAAA");
        kept.keep(packed, InstantSource.fixed(FIRST));
        assertThat(kept.versions(TENTH)).containsExactly(other, new Version(hash, List.of(), 2));
        assertThat(kept.versions(LocalDate.MAX))
                .containsExactly(other, new Version(hash, List.of(new Kept(packed, FIRST)), 3));
    }

    @Test
    @DisplayName("programs that keep catalogs at once keep each once")
    void atOnce() {
        List<CompletableFuture<Void>> keeping = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int number = i % 3;
            keeping.add(CompletableFuture.runAsync(() -> keep(number, FIRST)));
        }
        keeping.forEach(CompletableFuture::join);
        assertThat(kept.versions(LocalDate.MAX))
                .extracting(Version::contentHash)
                .containsExactlyInAnyOrder(hash(0), hash(1), hash(2));
    }
}
