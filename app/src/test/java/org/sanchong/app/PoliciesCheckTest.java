package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code policies check} says of a folder: every defect with its place, and an exit status for scripts. */
class PoliciesCheckTest {
    private static final Path YUNLING = Path.of("..", "docs", "examples", "yunling");

    @TempDir
    private Path folder;

    private Path policy = Path.of("");

    @BeforeEach
    void copyAFolderThatIsClean() throws IOException {
        try (Stream<Path> files = Files.walk(YUNLING)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                Path copy = folder.resolve(YUNLING.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        policy = folder.resolve("policies").resolve("yunling-2026.yaml");
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(policy);
        assertThat(text).contains(from);
        Files.writeString(policy, text.replace(from, to));
    }

    private int lineOf(String text) {
        try {
            List<String> lines = Files.readAllLines(policy);
            return lines.indexOf(lines.stream()
                            .filter(l -> l.contains(text))
                            .findFirst()
                            .orElseThrow())
                    + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Settling check(String... options) {
        return Settling.run(Stream.concat(Stream.of("policies", "check", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void aCleanFolderHasNoDefects() {
        assertThat(check()).isEqualTo(new Settling(0, "0 defects, 0 warnings\n", ""));
        assertThat(check("--lang", "zh").out()).isEqualTo("缺陷 0 个，警告 0 个\n");
    }

    @Test
    void everyDefectIsListedWithItsPlace() throws IOException {
        change("\"..60000 70%\"", "\"..30000 70%\"");
        change("source: {clause: 第九条}", "source: {clause: 第九十条}");
        Settling run = check();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .anyMatch(
                        l -> l.startsWith(policy + ":" + lineOf("..30000 70%") + ":") && l.contains(": BANDS_OVERLAP"))
                .anyMatch(l -> l.startsWith(policy + ":" + lineOf("第九十条") + ":") && l.contains(": UNKNOWN_CLAUSE"));
        assertThat(run.out()).endsWith("2 defects, 0 warnings\n");
    }

    @Test
    void aWarningAloneLeavesTheFolderClean() throws IOException {
        change(
                "    when: {holds: SUBSISTENCE_ALLOWANCE}\n    rate: \"75%\"",
                "    when: {holds: SUBSISTENCE_ALLOWANCE}\n"
                        + "    deductible: {amount: \"200\", provenance: ILLUSTRATIVE}\n"
                        + "    rate: {share: \"95%\", provenance: ILLUSTRATIVE}");
        Settling run = check();
        assertThat(run.out())
                .contains(
                        ": warning: SCHEDULES_CROSS",
                        ": warning: FIGURE_NOT_USED yunling-2026 第十二条: no policy takes 75%")
                .endsWith("0 defects, 2 warnings\n");
        assertThat(run.status()).isZero();
        assertThat(check("--format", "json").out()).contains("\"severity\" : \"WARNING\"");
    }

    @Test
    void programsGetEveryDefectAsJson() throws IOException {
        change("source: {clause: 第九条}", "source: {clause: 第九十条}");
        Settling run = check("--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"severity\" : \"ERROR\"")
                .contains("\"code\" : \"UNKNOWN_CLAUSE\"")
                .contains("\"line\" : " + lineOf("第九十条"))
                .contains("\"errors\" : 1");
    }

    @Test
    void aFolderWithNothingOfACatalogIsNotTakenForAGoodOne() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Settling run = Settling.run("policies", "check", other.toString());
        assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("sanchong: ").contains("other holds nothing of a catalog");
    }

    @Test
    void aFolderThatIsNoneCannotBeChecked() {
        Settling run = Settling.run("policies", "check", folder.resolve("none").toString());
        assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("sanchong: ").contains("none is no folder");
        assertThat(Settling.run("policies", "check").status()).isEqualTo(Settling.UNUSABLE);
    }
}
