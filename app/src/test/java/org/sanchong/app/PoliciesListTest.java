package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.catalog.PolicyCatalogs;

/** What {@code policies list} shows, and how the verb answers to what it does not know. */
class PoliciesListTest {
    private static final String YUNLING =
            Path.of("..", "docs", "examples", "yunling").toString();

    private static List<String> lines(String... args) {
        Settling run = Settling.run(args);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out().lines().toList();
    }

    @Test
    void everyPolicyIsALineWithItsDaysAndFiguresByProvenance() {
        List<String> lines = lines("policies", "list");
        assertThat(lines.get(0)).matches("policy +region +in force .* ILLUSTRATIVE +title");
        assertThat(lines)
                .anyMatch(l ->
                        l.matches("heze-2022 +371700 +from 2022-05-01 +2026-11-22 +heze-2022 +23 +0 +0 +16 +Heze: .+"))
                .anyMatch(
                        l -> l.matches(
                                "shaoyang-2018 +430500 +2018-01-01 to 2021-08-31 +2026-11-22 +shaoyang-2021 +2 +0 +0 +29 +Shaoyang: .+"));
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("catalog SHA-256: " + PolicyCatalogs.builtIn().contentHash());
    }

    @Test
    void chineseTitlesStandWhereTheEnglishOnesDo() {
        assertThat(lines("policies", "list", "--lang", "zh"))
                .anyMatch(l ->
                        l.matches("heze-2022 +371700 +2022-05-01 起 +2026-11-22 +heze-2022 +23 +0 +0 +16 +菏泽市医保帮扶政策.*"))
                .noneMatch(l -> l.contains("Heze"));
    }

    @Test
    void aFolderAddsItsPoliciesAndChangesTheHash() {
        List<String> lines = lines("policies", "list", "--catalog", YUNLING);
        assertThat(lines).anyMatch(l -> l.startsWith("yunling-2026 ")).anyMatch(l -> l.startsWith("heze-2022 "));
        assertThat(lines.get(lines.size() - 1))
                .startsWith("catalog SHA-256: ")
                .isNotEqualTo("catalog SHA-256: " + PolicyCatalogs.builtIn().contentHash());
    }

    @Test
    void programsGetTheSameAsJson() {
        String json = Settling.run("policies", "list", "--format", "json").out();
        assertThat(json)
                .contains("\"policy\" : \"shaoyang-2018\"")
                .contains("\"from\" : \"2018-01-01\",\n        \"to\" : \"2021-08-31\"")
                .contains("\"ILLUSTRATIVE\" : 29")
                .contains("\"catalog_sha256\" : \"" + PolicyCatalogs.builtIn().contentHash());
        assertThat(json).doesNotContain("\r").endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "policies lst", "policies nonsense"})
    void anUnknownSubVerbAndNoneAreAnsweredWithTheUsage(String args) {
        Settling run = Settling.run(args.split(" "));
        assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: sanchong policies").contains("check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format csv", "--lang fr", "--catalog nowhere"})
    void anOptionThatCannotBeUsedSaysSo(String option) {
        Settling run = Settling.run(("policies list " + option).split(" "));
        assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("sanchong: " + option.split(" ")[0] + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "policies list", "policies check"})
    void helpTeachesWithAnExample(String verb) {
        Settling run = Settling.run((verb + " --help").split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Example").contains("  sanchong " + verb + " ");
    }
}
