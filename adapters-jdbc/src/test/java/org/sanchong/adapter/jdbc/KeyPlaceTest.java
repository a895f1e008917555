package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;

@DisplayName("where the keys of books are (密钥所在)")
class KeyPlaceTest {
    @TempDir
    private Path folder;

    private StoreUrl books() {
        return StoreUrl.of(folder.toString(), true);
    }

    private void fill(KeyPlace place) {
        try (Books books = JdbcBooks.open(books(), 1, place)) {
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            settling.settle(Care.heze("C1", "lantern-0001", "2023-03-01", 1000));
            settling.settle(Care.yunling("C2", "lantern-0002", "house-of-lanterns", 20_000));
        }
    }

    @Test
    @DisplayName("books in a folder have them beside, for their owner's eyes alone, and keep them")
    void besideTheBooks() throws IOException {
        fill(KeyPlace.of(books(), Map.of()));
        Path file = folder.resolve("books.keys");
        String text = Files.readString(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        fill(KeyPlace.of(books(), Map.of()));
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    @DisplayName("nothing about people is readable in the files of the books")
    void nothingIsReadable() throws IOException {
        fill(KeyPlace.of(books(), Map.of()));
        String bytes = Files.readString(folder.resolve("books.mv.db"), StandardCharsets.ISO_8859_1);
        String wide = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16BE);
        assertThat(bytes).contains("heze-2022").doesNotContain("lantern", "DESTITUTE", "admitted_on", "1981");
        assertThat(wide).doesNotContain("lantern");
        // Nor the bare seal of a derivation, by which a guess could be confirmed.
        assertThat(bytes).doesNotContain(new String(seal(), StandardCharsets.ISO_8859_1));
    }

    private byte[] seal() {
        try (Books books = JdbcBooks.open(books(), 1, KeyPlace.of(books(), Map.of()))) {
            String seal = books.find(new ClaimId("C1")).orElseThrow().settled().derivationHash();
            assertThat(seal).hasSize(64);
            return HexFormat.of().parseHex(seal);
        }
    }

    @Test
    @DisplayName("without their keys, or with other books' keys, books are not opened, and it is said how")
    void withoutKeys() throws IOException {
        fill(KeyPlace.of(books(), Map.of()));
        Files.move(folder.resolve("books.keys"), folder.resolve("apart"));
        assertThatThrownBy(() -> fill(KeyPlace.of(books(), Map.of())))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("books.keys")
                .hasMessageContaining(KeyPlace.FILE);
        String others = StoreKeys.create(CipherSuite.SHA256_AES).text();
        assertThatThrownBy(() -> fill(KeyPlace.of(books(), Map.of(KeyPlace.KEYS, others))))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("not those of the books");
        fill(KeyPlace.of(books(), Map.of(KeyPlace.FILE, folder.resolve("apart").toString())));
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    @DisplayName("the keys of new books say by which algorithms they are kept")
    void suites(CipherSuite suite) {
        KeyPlace given = KeyPlace.of(
                books(), Map.of(KeyPlace.KEYS, StoreKeys.create(suite).text()));
        fill(given);
        try (Journal journal = JdbcBooks.openJournal(books(), given)) {
            assertThat(journal.verify().first()).isEmpty();
            assertThat(journal.verify().entries()).isEqualTo(2);
        }
        try (Books books = JdbcBooks.open(books(), 1, given)) {
            assertThat(books.find(new ClaimId("C2")).orElseThrow().settled().household())
                    .contains("house-of-lanterns");
            assertThat(books.entries(new OwnerYear(Account.Owner.HOUSEHOLD, "house-of-lanterns", 2026)))
                    .hasSize(1);
        }
    }
}
