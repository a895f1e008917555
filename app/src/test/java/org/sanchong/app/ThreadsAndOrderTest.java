package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the number of threads nor the order of the rows changes what anybody gets, or what is written. */
class ThreadsAndOrderTest {
    @TempDir
    private Path folder;

    private record Written(String settlements, String derivations, String accumulators) {}

    private Written written(List<Map<String, String>> claims, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--explain", folder.resolve("why").toString()));
        all.addAll(List.of("--accumulators", folder.resolve("totals").toString()));
        String out = Settling.of(Sheet.of(claims), all.toArray(new String[0])).out();
        return new Written(out, Files.readString(folder.resolve("why")), Files.readString(folder.resolve("totals")));
    }

    /** Years of many people: those of a random year many times over, under names of their own. */
    private static List<Map<String, String>> manyPeople(int year) {
        List<Map<String, String>> claims = new ArrayList<>();
        for (int town = 0; town < 30; town++) {
            for (Map<String, String> claim : YearOfClaims.of(year, 40, town).claims()) {
                String suffix = "-" + town;
                claim.computeIfPresent("previous_claim", (k, v) -> v.isEmpty() ? v : v + suffix);
                claim.put("claim_id", claim.get("claim_id") + suffix);
                claim.put("person_id", claim.get("person_id") + suffix);
                claims.add(claim);
            }
        }
        return claims;
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({"2021, csv", "2022, csv", "2022, jsonl"})
    void anyNumberOfThreadsWritesTheSame(int year, String format) throws IOException {
        List<Map<String, String>> claims = manyPeople(year);
        Written byOne = written(claims, "--format", format, "--threads", "1");
        assertThat(byOne.derivations()).isNotEmpty();
        for (String threads : List.of("2", "7")) {
            assertThat(written(claims, "--format", format, "--threads", threads))
                    .isEqualTo(byOne);
        }
        assertThat(written(claims, "--format", format)).isEqualTo(byOne);
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022})
    void theOrderOfTheRowsChangesOnlyThatOfTheOutput(int year) throws IOException {
        List<Map<String, String>> claims = manyPeople(year);
        Written inOrder = written(claims);
        List<Map<String, String>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(year));
        Written inAnother = written(shuffled);
        assertThat(inAnother.settlements()).isNotEqualTo(inOrder.settlements());
        assertThat(sorted(inAnother.settlements())).isEqualTo(sorted(inOrder.settlements()));
        assertThat(sorted(inAnother.derivations())).isEqualTo(sorted(inOrder.derivations()));
        assertThat(inAnother.accumulators()).isEqualTo(inOrder.accumulators());
        List<String> explained = inAnother
                .derivations()
                .lines()
                .map(ThreadsAndOrderTest::explained)
                .toList();
        assertThat(explained)
                .hasSizeGreaterThan(300)
                .isSubsetOf(shuffled.stream().map(c -> c.get("claim_id")).toList());
        assertThat(shuffled.stream().map(c -> c.get("claim_id")).filter(explained::contains))
                .containsExactlyElementsOf(explained);
        assertThat(inAnother.settlements().lines().skip(1).map(ThreadsAndOrderTest::claim))
                .containsExactlyElementsOf(
                        shuffled.stream().map(c -> c.get("claim_id")).toList());
    }

    @Test
    void othersInTheFileChangeNothing() throws IOException {
        List<Map<String, String>> claims = manyPeople(2022);
        List<String> all = sorted(written(claims).settlements());
        for (int town : List.of(0, 17, 29)) {
            List<Map<String, String>> alone = claims.stream()
                    .filter(c -> c.get("person_id").endsWith("-" + town))
                    .toList();
            assertThat(all).containsAll(written(alone).settlements().lines().toList());
        }
    }

    private static List<String> sorted(String lines) {
        return lines.lines().sorted().toList();
    }

    private static String claim(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static String explained(String derivation) {
        String name = "\"claim_id\":\"";
        int from = derivation.indexOf(name) + name.length();
        return derivation.substring(from, derivation.indexOf('"', from));
    }
}
