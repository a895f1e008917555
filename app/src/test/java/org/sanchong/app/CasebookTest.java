package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The case book comes out as it was worked by hand")
class CasebookTest {
    private static final List<String> COMPARED = List.of(
            "policy",
            "status",
            "in_scope",
            "basic",
            "critical_illness",
            "supplementary",
            "medical_assistance",
            "further_assistance",
            "backstop",
            "fund_total",
            "personal",
            "on_application");

    @Test
    @DisplayName("every case, every amount, to the fen")
    void everyCase() throws IOException {
        Settling settling =
                Settling.run("settle", Settling.example("casebook/claims.csv").toString());

        compare(settling, rows("casebook/expected.csv"));
    }

    @Test
    @DisplayName("the published example, under the terms that were published with it")
    void thePublishedExample() throws IOException {
        Path published = Settling.example("casebook/published");
        Settling settling =
                Settling.run("settle", published.resolve("claims.csv").toString(), "--catalog", published.toString());

        compare(settling, rows("casebook/published/expected.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "heze-2022, 28",
        "shaoyang-2021, 24",
        "shaoyang-2018, 12",
        "hubei-2019, 16",
        "huangshan-2022, 21",
        "chongqing-2018, 16"
    })
    @DisplayName("it has cases of every policy")
    void everyPolicyHasCases(String policy, int atLeast) throws IOException {
        assertThat(rows("casebook/expected.csv"))
                .filteredOn(row -> row.getField("policy").equals(policy))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"basic", "critical_illness", "medical_assistance", "further_assistance", "backstop"})
    @DisplayName("every tier that pays anything pays in some case, and every case has its working")
    void everyTierPays(String tier) throws IOException {
        List<NamedCsvRecord> expected = rows("casebook/expected.csv");
        assertThat(expected).anyMatch(row -> row.getField(tier).matches(".*[1-9].*"));
        assertThat(expected).allMatch(row -> !row.getField("working").isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "casebook/claims.csv, x_shows",
        "casebook/published/claims.csv, x_shows",
        "casebook/expected.csv, working",
        "casebook/published/expected.csv, working"
    })
    @DisplayName("what a case is for and how it is worked are told in Chinese too, with the same numbers")
    void bothLanguages(String file, String column) throws IOException {
        assertThat(rows(file)).isNotEmpty().allSatisfy(row -> {
            String chinese = row.getField(column + "_zh");
            assertThat(chinese.replaceAll("[A-Z]{2}-[0-9]{2}", "")).isNotBlank().doesNotContainPattern("[A-Za-z]");
            if (column.equals("working")) {
                assertThat(numbers(chinese)).isEqualTo(numbers(row.getField(column)));
            }
        });
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("[0-9.]+%?")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void compare(Settling settling, List<NamedCsvRecord> expected) {
        Map<String, NamedCsvRecord> settled = new LinkedHashMap<>();
        settling.rows().forEach(row -> settled.put(row.getField("claim_id"), row));
        assertThat(settled.keySet())
                .containsExactlyElementsOf(
                        expected.stream().map(row -> row.getField("claim_id")).toList());
        for (NamedCsvRecord row : expected) {
            NamedCsvRecord came = settled.get(row.getField("claim_id"));
            assertThat(COMPARED.stream().collect(Collectors.toMap(column -> column, came::getField)))
                    .as(row.getField("claim_id") + ": " + row.getField("working"))
                    .isEqualTo(COMPARED.stream().collect(Collectors.toMap(column -> column, row::getField)));
            assertThat(came.getField("reason")).startsWith(row.getField("code"));
        }
    }

    private static List<NamedCsvRecord> rows(String example) throws IOException {
        return Settling.rows(Files.readString(Settling.example(example)));
    }
}
