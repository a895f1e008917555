package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("cliffs")
class CliffsCommandTest {
    @TempDir
    private static Path folder;

    /** Who is above 1,000.00 gets 60 % of all of it, and below 80 % of all of it: a cliff of its own making. */
    private static Path stepped() throws IOException {
        Files.createDirectories(folder.resolve("policies"));
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/stepped.yaml"), """
                format: sanchong.document/1
                document: stepped
                title: {en: "Stepped (invented)", zh: "分档（虚构）"}
                region: "990200"
                clauses:
                - {clause: "第一条", kind: RULE, figures: ["1000", "80%", "60%", "2024-01-01"], en: "stepped", zh: "分档"}
                """);
        Files.writeString(folder.resolve("policies/stepped.yaml"), """
                format: sanchong.policy/1
                policy: stepped
                region: "990200"
                title: {en: "Stepped (invented)", zh: "分档（虚构）"}
                document: stepped
                in-force: {from: "2024-01-01", source: {clause: 第一条, provenance: DOCUMENT}}
                source: {clause: 第一条, provenance: DOCUMENT}
                steps:
                - tier: basic
                  accrues: CLAIM
                  otherwise: MISSING_PARAMETER
                  schedules:
                  - {id: below, when: {total: {to: "1000"}}, rate: "80%"}
                  - {id: above, when: {total: {from: "1000.01"}}, rate: "60%"}
                """);
        return folder;
    }

    @Test
    @DisplayName("finds the fen at which a stepped schedule pays less, and exits with 1 where it is asked to check")
    void findsAStep() throws IOException {
        String catalog = stepped().toString();
        Settling csv =
                Settling.run("cliffs", "--catalog", catalog, "--policy", "stepped", "--format", "csv", "--check");

        NamedCsvRecord jump = csv.rows().stream()
                .filter(row -> row.getField("kind").equals("BURDEN_JUMP"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(csv.out() + csv.err()));
        // 1,000.00 x 80 % = 800.00; 1,000.01 x 60 % = 600.006 -> 600.01
        assertThat(List.of("from", "to", "better", "worse", "cost", "clauses").stream()
                        .map(jump::getField))
                .containsExactly("1000.00", "1000.01", "800.00", "600.01", "199.99", "stepped 第一条");
        assertThat(csv.status()).isEqualTo(1);
        assertThat(Settling.run("cliffs", "--catalog", catalog, "--policy", "stepped")
                        .status())
                .isZero();
        Settling nearer =
                Settling.run("cliffs", "--catalog", catalog, "--policy", "stepped", "--check", "--up-to", "1000.00");
        assertThat(nearer.status()).isZero();
    }

    @Test
    @DisplayName("of one policy: text with clauses, JSON with the same amounts, CSV with a row a finding")
    void saysTheSameInEveryForm() {
        Settling text = Settling.run("cliffs", "--policy", "chongqing-2018");
        JsonNode json = JsonMapper.shared()
                .readTree(Settling.run("cliffs", "--policy", "chongqing-2018", "--format", "json")
                        .out());
        List<NamedCsvRecord> rows = Settling.run("cliffs", "--policy", "chongqing-2018", "--format", "csv")
                .rows();
        JsonNode found = json.path("policies").get(0).path("cliffs");

        assertThat(found.size()).isEqualTo(rows.size()).isPositive();
        for (int i = 0; i < rows.size(); i++) {
            for (String field : List.of("kind", "from", "to", "at", "better", "worse", "cost", "words")) {
                assertThat(found.get(i).path(field).asString())
                        .isEqualTo(rows.get(i).getField(field));
            }
            assertThat(text.out()).contains(rows.get(i).getField("words"));
        }
        assertThat(text.out()).contains("chongqing-2018: every in-scope expense", "[二(二)4,", "REGISTERED_POOR");
        assertThat(text.status()).isZero();
    }

    @Test
    @DisplayName("in Chinese, after an earlier claim of the year")
    void speaksChinese() {
        Settling ran = Settling.run(
                "cliffs", "--policy", "chongqing-2018", "--lang", "zh", "--earlier", "100000", "--up-to", "50000.5");

        assertThat(ran.out()).contains("年度内此前费用 100000.00", "失去身份的损失", "50000.50");
        assertThat(ran.out()).containsPattern("困难程度排序：\\p{IsHan}+、").doesNotContain("REGISTERED_POOR");
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource({
        "--policy, none, no policy is called",
        "--format, xlsx, --format is text",
        "--up-to, 0.00, --up-to is yuan from 0.01",
        "--up-to, much, --up-to is yuan",
        "--earlier, -1.00, --earlier is yuan from 0.00",
        "--lang, fr, --lang is en or zh"
    })
    @DisplayName("what it cannot do it refuses with 2, and says why")
    void refuses(String option, String value, String words) {
        Settling ran = Settling.run("cliffs", option, value);

        assertThat(ran.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(ran.err()).contains(words);
    }
}
