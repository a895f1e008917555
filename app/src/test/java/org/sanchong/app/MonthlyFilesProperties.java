package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is brought forward from file to file is all that the next file needs to know. */
@Domain(YearOfClaims.Years.class)
class MonthlyFilesProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeRoom() throws IOException {
        folder = Files.createTempDirectory("months");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    @Label("a year settled in twelve files, each with the accumulators of the one before, is the year settled in one")
    void aYearInTwelveFilesIsAYearInOne(@ForAll YearOfClaims year) throws IOException {
        assertSameInParts(
                year.claims(),
                IntStream.rangeClosed(1, 12).mapToObj(year::ofMonth).toList());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    @Label("so is one settled in two halves")
    void aYearInTwoFilesIsAYearInOne(@ForAll YearOfClaims year) throws IOException {
        List<Map<String, String>> first = IntStream.rangeClosed(1, 6)
                .mapToObj(year::ofMonth)
                .flatMap(List::stream)
                .toList();
        List<Map<String, String>> second = IntStream.rangeClosed(7, 12)
                .mapToObj(year::ofMonth)
                .flatMap(List::stream)
                .toList();
        assertSameInParts(year.claims(), List.of(first, second));
    }

    private static void assertSameInParts(List<Map<String, String>> all, List<List<Map<String, String>>> parts)
            throws IOException {
        Path closing = folder.resolve("closing.csv");
        Settling atOnce = Settling.of(Sheet.of(all).with("assistance_region"), "--accumulators", closing.toString());
        Map<String, String> linesInParts = new TreeMap<>();
        Path forward = folder.resolve("forward.csv");
        Files.deleteIfExists(forward);
        for (List<Map<String, String>> part : parts) {
            String[] options = Files.exists(forward)
                    ? new String[] {"--accumulators", forward.toString(), "--opening", forward.toString()}
                    : new String[] {"--accumulators", forward.toString()};
            linesInParts.putAll(lines(Settling.of(Sheet.of(part).with("assistance_region"), options)));
        }
        assertThat(linesInParts).isEqualTo(lines(atOnce));
        assertThat(Files.readString(forward)).isEqualTo(Files.readString(closing));
    }

    private static Map<String, String> lines(Settling settling) {
        assertThat(settling.status()).as(settling.err()).isNotEqualTo(Settling.UNUSABLE);
        Map<String, String> lines = new TreeMap<>();
        settling.out().lines().forEach(l -> lines.put(l.substring(0, l.indexOf(',')), l));
        return lines;
    }
}
