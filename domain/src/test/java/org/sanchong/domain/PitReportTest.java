package org.sanchong.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares what PIT found just now with what the documents say of it; the profile {@code pit} runs it, and it alone. */
@Tag("mutation")
class PitReportTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path REPORT = MODULE.resolve("target/pit-reports/mutations.xml");
    private static final Path LISTED = MODULE.resolve("../docs/mutation-survivors.csv");
    private static final Path KEPT = MODULE.resolve("../docs/mutation.json");
    private static final String ROOT = "org.sanchong.domain.";

    /** A change as PIT writes it, on one line: what became of it, where it is, and by which rule. */
    private static final Pattern MUTATION = Pattern.compile(
            "<mutation [^>]*status='([A-Z_]+)'.*?"
                    + "<mutatedClass>([^<]+)</mutatedClass><mutatedMethod>([^<]+)</mutatedMethod>.*?<mutator>([^<]+)</mutator>");

    private final List<Mutation> mutations = mutations();

    private record Mutation(String status, String type, String method, String mutator) {}

    @Test
    @DisplayName(
            "what no test told is what docs/mutation-survivors.csv lists; target/mutation-survivors.csv has it afresh")
    void survivors() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (Mutation mutation : mutations) {
            String status = mutation.status();
            if (status.equals("SURVIVED") || status.equals("NO_COVERAGE")) {
                String mutator = mutation.mutator().replaceAll(".*[.]|Mutator$", "");
                String place = mutation.type().substring(ROOT.length()) + ","
                        + mutation.method().replaceAll("&lt;|&gt;", "");
                found.merge(status + "," + place + "," + mutator, 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>(List.of("status,class,method,mutator,times"));
        found.forEach((place, times) -> lines.add(place + "," + times));
        Files.write(MODULE.resolve("target/mutation-survivors.csv"), lines);

        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(LISTED));
    }

    @Test
    @DisplayName(
            "the figures by package are those of docs/mutation.json; target/mutation.json has them afresh, with the day")
    void figures() throws IOException {
        Map<String, int[]> counted = new TreeMap<>();
        for (Mutation mutation : mutations) {
            String type = mutation.type();
            int[] counts = counted.computeIfAbsent(type.substring(0, type.lastIndexOf('.')), p -> new int[3]);
            counts[
                    switch (mutation.status()) {
                        case "SURVIVED" -> 1;
                        case "NO_COVERAGE" -> 2;
                        default -> 0;
                    }]++;
        }
        List<String> rows = new ArrayList<>();
        counted.forEach((in, counts) ->
                rows.add("    {\"package\": \"%s\", \"killed\": %d, \"survived\": %d, \"uncovered\": %d}"
                        .formatted(in, counts[0], counts[1], counts[2])));
        String packages = "\"packages\": [\n" + String.join(",\n", rows) + "\n  ]";
        Files.writeString(
                MODULE.resolve("target/mutation.json"),
                "{\n  \"measured\": \"" + LocalDate.now() + "\",\n  " + packages + "\n}\n");

        assertThat(counted).hasSize(4);
        assertThat(Files.readString(KEPT)).contains(packages);
    }

    private static List<Mutation> mutations() {
        try {
            List<Mutation> found = MUTATION.matcher(Files.readString(REPORT))
                    .results()
                    .map(each -> new Mutation(each.group(1), each.group(2), each.group(3), each.group(4)))
                    .toList();
            assertThat(found).as("changes in " + REPORT).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new AssertionError("no report of PIT at " + REPORT + ": run mvn -Ppit -pl domain verify", e);
        }
    }
}
