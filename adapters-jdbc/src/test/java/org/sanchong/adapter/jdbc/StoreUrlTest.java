package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.out.UnusableFileException;

/** Where books are said to be, and what is never said again. */
class StoreUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/books?user=me&password=sesame",
                "jdbc:postgresql://me:sesame@localhost:1/books",
                "jdbc:h2:mem:x;PASSWORD=sesame",
                "jdbc:mysql://me:sesame@localhost/books?password=sesame"
            })
    void a_password_is_not_shown(String url) {
        String shown;
        try {
            shown = StoreUrl.of(url, true).shown();
        } catch (UnusableFileException refused) {
            shown = refused.getMessage();
        }
        assertThat(shown).doesNotContain("sesame").contains("jdbc:");
    }

    @Test
    void a_server_that_is_not_there_is_told_without_the_password() {
        assertThatThrownBy(() -> JdbcBooks.open("jdbc:postgresql://localhost:1/books?user=me&password=sesame", 1))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("no connection to jdbc:postgresql://localhost:1/books")
                .hasMessageNotContaining("sesame")
                .hasNoCause();
    }

    /** As a shell gives a variable that is not set. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothing_names_no_books(String nothing) {
        assertThatThrownBy(() -> StoreUrl.of(nothing, true))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("no books are named");
    }

    @Test
    void a_file_is_no_folder(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> StoreUrl.of(file.toString(), true)).hasMessageContaining("is a file");
    }
}
