package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line at the end of a verb's work, on standard error: who asks for Chinese reads it in Chinese. */
class ChineseSummariesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settle ../examples/claims.csv",
                "premium ../examples/enrolment.csv --parameters ../examples/premium-parameters.csv --year 2022",
                "lines ../examples/lines.csv",
                "measures --events ../examples/measures.csv --on 2022-12-31",
                "coverage ../examples/enrolment.csv --people ../examples/people.csv --year 2022",
                "cliffs --policy shaoyang-2018 --up-to 20000",
                "supervision list ../examples/supervision.csv --on 2022-12-31",
                "supervision coverage ../examples/supervised.csv --events ../examples/supervision.csv --year 2022",
                "resettle ../examples/claims.csv --was ../examples/claims.csv",
                "applications ../examples/applications.csv --as-of 2022-03-18",
                "notice ../examples/applications.csv --quarter 2022-Q1"
            })
    @DisplayName("the last line is in Chinese, figures and all")
    void theLastLineIsChinese(String line) {
        String out = folder.resolve("out").toString();
        Settling english = Settling.run((line + " --out " + out).split(" "));
        Settling chinese = Settling.run((line + " --lang zh --out " + out).split(" "));

        assertThat(chinese.status()).isEqualTo(english.status());
        assertThat(last(chinese)).containsPattern("\\p{IsHan}").doesNotContainPattern("[a-z]{4}(?!.*[0-9a-f]{64})");
        assertThat(figures(last(chinese))).containsExactlyInAnyOrderElementsOf(figures(last(english)));
    }

    private static String last(Settling run) {
        List<String> lines = run.err().lines().toList();
        return lines.get(lines.size() - 1);
    }

    /** The numbers of a line, but for those of time. */
    private static List<String> figures(String line) {
        String counted = line.replaceAll("[0-9.]+ seconds.*|用时.*", "");
        return java.util.regex.Pattern.compile("[0-9]+")
                .matcher(counted)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
