package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.catalog.PolicyCatalogs;

/**
 * A new region needs no Java: Yunling does not exist, uses rules that no built-in policy uses, and is a folder of data.
 *
 * <p>What its claims should get was reckoned from the words of its document, without this program.
 */
class InventedRegionTest {
    private static final Path YUNLING = Path.of("..", "docs", "examples", "yunling");
    private static final Path CLAIMS = YUNLING.resolve("claims.csv");
    private static final Path EXPECTED = YUNLING.resolve("expected.csv");
    private static final int SOME_REJECTED = 1;

    private static Run asTheFileStands = new Run(0, List.of(), "");

    @BeforeAll
    static void settle() throws IOException {
        asTheFileStands = settled(Files.readString(CLAIMS));
    }

    @Test
    void theFolderHasNoDefectsAndNothingToLookAt() {
        assertThat(PolicyCatalogs.read(YUNLING).map(PolicyCatalogs::warnings).get())
                .isEmpty();
    }

    @Test
    void someClaimsAreRejectedAndAllOthersSettled() throws IOException {
        List<NamedCsvRecord> expected = records(Files.readString(EXPECTED));
        long rejected = expected.stream()
                .filter(row -> row.getField("status").equals("REJECTED"))
                .count();
        assertThat(asTheFileStands.status()).isEqualTo(SOME_REJECTED);
        assertThat(asTheFileStands.said())
                .contains("%d claims, %d settled, %d rejected"
                        .formatted(expected.size(), expected.size() - rejected, rejected));
    }

    @Test
    void settlementsStandInTheOrderOfTheClaimsWithTheColumnsOfTheContract() throws IOException {
        List<NamedCsvRecord> expected = records(Files.readString(EXPECTED));
        List<NamedCsvRecord> rows = asTheFileStands.rows();
        assertThat(rows.get(0).getHeader()).isEqualTo(expected.get(0).getHeader());
        assertThat(rows)
                .extracting(row -> row.getField("claim_id"))
                .containsExactlyElementsOf(
                        expected.stream().map(row -> row.getField("claim_id")).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("expectedRows")
    void theClaimGetsWhatWasReckonedByHand(String claim, String why, Map<String, String> expected) {
        assertThat(withCodesOfReason(settlement(claim))).isEqualTo(expected);
    }

    @Test
    void theOrderOfTheRowsChangesNothing() throws IOException {
        List<String> lines = Files.readAllLines(CLAIMS);
        Stream<String> reversed = Stream.iterate(lines.size() - 1, i -> i - 1)
                .limit(lines.size() - 1L)
                .map(lines::get);
        String claims = Stream.concat(Stream.of(lines.get(0)), reversed).collect(Collectors.joining("\n"));

        assertThat(settled(claims).rows())
                .hasSameSizeAs(asTheFileStands.rows())
                .allSatisfy(row -> assertThat(row.getFieldsAsMap())
                        .isEqualTo(settlement(row.getField("claim_id")).getFieldsAsMap()));
    }

    @Test
    void noSourceKnowsTheRegion() throws IOException {
        for (String module : List.of("domain", "policy-catalog", "application")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                assertThat(files.filter(Files::isRegularFile))
                        .noneSatisfy(file -> assertThat(Files.readString(file))
                                .containsAnyOf("yunling", "Yunling", "990100", "TOWNSHIP_CENTRE", "WARDEN_FAMILY"));
            }
        }
    }

    static Stream<Arguments> expectedRows() throws IOException {
        return records(Files.readString(EXPECTED)).stream()
                .map(row -> Arguments.of(row.getField("claim_id"), row.getField("x_why"), row.getFieldsAsMap()));
    }

    private static NamedCsvRecord settlement(String claim) {
        return asTheFileStands.rows().stream()
                .filter(row -> row.getField("claim_id").equals(claim))
                .findFirst()
                .orElseThrow();
    }

    /** The row with the stable codes alone of its reason or notes; each must be followed by a colon and words. */
    private static Map<String, String> withCodesOfReason(NamedCsvRecord row) {
        Map<String, String> fields = new LinkedHashMap<>(row.getFieldsAsMap());
        fields.computeIfPresent(
                "reason",
                (column, reason) -> reason.isEmpty()
                        ? ""
                        : Arrays.stream(reason.split("; (?=[A-Z_]+: )"))
                                .map(one -> one.replaceFirst("^([A-Z_]+): .+$", "$1"))
                                .collect(Collectors.joining("; ")));
        return fields;
    }

    private static Run settled(String claims) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(claims.getBytes(StandardCharsets.UTF_8));
        int status;
        try (PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = Sanchong.run(toOut, toErr, in, "settle", "-", "--catalog", YUNLING.toString());
        }
        return new Run(status, records(out.toString(StandardCharsets.UTF_8)), err.toString(StandardCharsets.UTF_8));
    }

    private static List<NamedCsvRecord> records(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    /** A run of the command line: its exit status, the settlements, and what it said beside them. */
    private record Run(int status, List<NamedCsvRecord> rows, String said) {}
}
