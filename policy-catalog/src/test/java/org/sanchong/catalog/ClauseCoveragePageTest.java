package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of clause coverage says what the catalog, the tables and the laws say")
class ClauseCoveragePageTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    @Test
    @DisplayName("to the letter; where it does not, the right page is written to target/clause-coverage.md")
    void thePageIsUpToDate() throws IOException {
        String page = ClauseCoveragePage.of(PolicyCatalogs.builtIn(), ClauseEvidence.collected());
        Path made = MODULE.resolve("target").resolve("clause-coverage.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, page);

        assertThat(Files.readString(MODULE.resolve("../docs/clause-coverage.md")))
                .as("docs/clause-coverage.md; once you have looked at the difference, copy " + made + " there")
                .isEqualTo(page);
    }
}
