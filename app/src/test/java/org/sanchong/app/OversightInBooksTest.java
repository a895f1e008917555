package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Clearing, indicators and reminders over books (账簿)")
class OversightInBooksTest {
    private static final Path EXAMPLES =
            Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("..", "examples");

    @TempDir
    Path folder;

    private static String of(String file) {
        return EXAMPLES.resolve(file).toString();
    }

    private static Settling run(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return Settling.run(all.toArray(new String[0]));
    }

    // spotless:off
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        funds/claims.csv       | clearing --method METHODS --year 2022           | H-KITE-2
        funds/claims.csv       | clearing --rows ROWS --month 2022-03            | H-KITE-2
        funds/claims.csv       | indicators --by facility,county                 | H-KITE-2
        indicator-claims.csv   | indicators --by county,category                 | 341002
        supervision-claims.csv | indicators --by facility                        | FAC-REED
        supervision-claims.csv | reminders                                       | FAC-REED
        supervision-claims.csv | reminders --parameters RULES                      | FAC-REED
        """)
    // spotless:on
    @DisplayName("are those of the files, to the letter")
    void asOfFiles(String claims, String verb, String shows) {
        String store = folder.resolve("books").toString();
        String settled = folder.resolve("settled.csv").toString();
        run(List.of("settle", of(claims), "--store", store, "--out", settled));
        List<String> asked = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        for (String word : verb.split(" ")) {
            switch (word) {
                case "METHODS" -> asked.add(of("funds/methods.csv"));
                case "RULES" -> asked.add(of("supervision-rules.csv"));
                case "--rows", "ROWS" -> listed.add(word.equals("ROWS") ? of("funds/funds.csv") : word);
                default -> asked.add(word);
            }
        }
        List<String> inBooks = new ArrayList<>(asked);
        inBooks.addAll(List.of("--store", store));
        if (!verb.contains("--year") && !verb.contains("--month")) {
            inBooks.addAll(List.of("--year", "2022"));
        }
        if (!listed.isEmpty()) {
            run(List.of("funds", "record", of("funds/funds.csv"), "--store", store));
        }
        List<String> ofFiles = new ArrayList<>(asked);
        ofFiles.add(1, settled);
        ofFiles.addAll(listed);
        Settling files = run(ofFiles, "--claims", of(claims));
        Settling books = run(inBooks);
        assertThat(books.out()).isEqualTo(files.out()).contains(shows);
        assertThat(books.status()).isEqualTo(files.status());
        assertThat(books.err()).doesNotContain("UNNAMED");
    }
}
