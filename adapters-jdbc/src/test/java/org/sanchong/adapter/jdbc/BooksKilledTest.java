package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.claim.ClaimId;

/** A program that is killed loses nothing of what it said. */
@Timeout(120)
class BooksKilledTest {
    @Test
    void what_was_acknowledged_is_there(@TempDir Path folder) throws Exception {
        String store = folder.resolve("books").toString();
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= 2; kill++) {
            acknowledged.addAll(killed(store, kill * 10));
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            for (String claim : acknowledged) {
                assertThat(books.find(new ClaimId(claim))).as(claim).isPresent();
            }
        }
    }

    private static List<String> killed(String store, int after) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Acknowledging.class.getName(),
                        store)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && said.size() < after) {
                said.add(line);
                line = lines.readLine();
            }
            program.destroyForcibly();
        }
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
