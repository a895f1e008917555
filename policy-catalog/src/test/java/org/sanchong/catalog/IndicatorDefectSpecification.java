package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Mistakes in what a policy wants indicators to be (指标目标), each with the line it is in")
class IndicatorDefectSpecification {
    @TempDir
    private Path folder;

    // spotless:off
    @DisplayName("a built-in policy in which one thing is wrong")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        policy         | instead of                                     | is written                                     | found
        huangshan-2022 | id: ordinary-outpatient,                       | id: inpatient-residents,                       | CONFLICTING_KEYS
        huangshan-2022 | care: OUTPATIENT_ORDINARY, target              | care: OUTPATIENT_ORDINARILY, target            | UNKNOWN_CODE
        huangshan-2022 | insurance: EMPLOYEE, care: INPATIENT, target   | insurance: EMPLOYER, care: INPATIENT, target   | UNKNOWN_CODE
        huangshan-2022 | target: "50%.."                                | target: "51%.."                                | FIGURE_NOT_PRINTED
        huangshan-2022 | target: "50%.."                                | target: "half"                                 | BAD_SCALAR
        huangshan-2022 | target: "50%.."                                | target: "5000"                                 | BAD_SCALAR
        huangshan-2022 | measures: REACHED_RATIO, tiers: critical       | measures: RATIO, tiers: critical               | BAD_SCALAR
        huangshan-2022 | measures: SELF_CHECKED_SHARE, target: "100%"   | measures: SELF_CHECKED_SHARE, target: "99%"    | FIGURE_NOT_PRINTED
        chongqing-2018 | tiers: basic, target: "100%"                   | target: "100%"                                 | MISSING_KEY
        chongqing-2018 | tiers: critical-illness, target: "×50%"        | tiers: critical-illness, target: "50%"         | BAD_SCALAR
        chongqing-2018 | tiers: critical-illness, target: "×50%"        | tiers: critical-illness, target: "×60%"        | FIGURE_NOT_PRINTED
        chongqing-2018 | tiers: critical-illness, target: "+5 points"   | tiers: critical-illness, target: "+6 points"   | FIGURE_NOT_PRINTED
        chongqing-2018 | tiers: critical-illness, target: "+5 points"   | tiers: [basic, critical-illness], target: "+5 points" | MISSING_KEY
        chongqing-2018 | tiers: basic, target: "100%"                   | tiers: basics, target: "100%"                  | BAD_SCALAR
        chongqing-2018 | id: cover-assistance, measures: COVER_RATE, holds: rural-poor | id: cover-assistance, measures: COVER_RATE, holds: rural-rich | UNKNOWN
        """)
    // spotless:on
    void found(String policy, String part, String instead, String code) throws IOException {
        String file = "policies/" + policy + ".yaml";
        String document = "documents/" + policy + ".yaml";
        String text = TestFolder.text("builtin/" + file);
        assertThat(text).contains(part);
        int at = text.indexOf(part);
        int line = (int) text.substring(0, at).lines().count();

        PolicyDefects defects = TestFolder.empty(folder)
                .with(document, TestFolder.text("builtin/" + document))
                .with(file, text.substring(0, at) + instead + text.substring(at + part.length()))
                .read()
                .getLeft();

        assertThat(defects.toString()).contains(code).containsPattern(file + ":(" + line + "|" + (line + 1) + "):");
    }
}
