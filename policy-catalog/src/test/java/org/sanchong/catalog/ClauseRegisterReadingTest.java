package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.PrintedFigure;

@DisplayName("What clauses say of their figures and of what carries them out, read and compared with the policies")
class ClauseRegisterReadingTest {
    private static final String HEZE = "documents/heze-2022.yaml";
    private static final String POLICY = "policies/heze-2022.yaml";

    @TempDir
    Path path;

    private TestFolder folder() {
        return TestFolder.empty(path)
                .with(HEZE, TestFolder.text("builtin/" + HEZE))
                .with(POLICY, TestFolder.text("builtin/" + POLICY));
    }

    private TestFolder changed(String file, String part, String instead) {
        String text = TestFolder.text("builtin/" + file);
        assertThat(text).contains(part);
        return folder().with(file, text.replace(part, instead));
    }

    @Test
    @DisplayName("a document and its policy that agree have no defects and no warnings")
    void thatAgree() {
        assertThat(folder().found()).isEmpty();
    }

    // spotless:off
    @DisplayName("a printed figure that is changed in the policy, and is not printed then")
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            deductible: "5000"⏎    bands: ["..100000 65%"     | deductible: "5001"⏎    bands: ["..100000 65%"           | 61:17 FIGURE_NOT_PRINTED
            ["..100000 65%"                                   | ["..100000 66%"                                         | 62:13 FIGURE_NOT_PRINTED
            "..200000 70%"                                    | "..200000.01 70%"                                       | 62:29 FIGURE_NOT_PRINTED
            cap: "70000"                                      | cap: "70000.01"                                         | 97:10 FIGURE_NOT_PRINTED
            cap: "20000"                                      | cap: {amount: "30000"}                                  | 118:19 FIGURE_NOT_PRINTED
            in-force: {from: "2022-05-01"                     | in-force: {from: "2022-06-01"                           | 10:18 FIGURE_NOT_PRINTED
            - waiver: offsite_first_self_pay                  | - waiver: offsite_first_self_pay⏎  share: "90%"         | 39:10 FIGURE_NOT_PRINTED
            deductible: "3000"⏎    rate: "50%"                | deductible: "3000"⏎    rate: {share: "50%", floor: "40%"} | 106:19 FIGURE_NOT_PRINTED
            """)
    // spotless:on
    void aFigureThatIsNotPrinted(String part, String instead, String found) {
        assertThat(changed(POLICY, part.replace('⏎', '\n'), instead.replace('⏎', '\n'))
                        .found())
                .contains(POLICY + ":" + found)
                .allMatch(defect -> defect.endsWith("FIGURE_NOT_PRINTED"));
    }

    @Test
    @DisplayName("terms of a variant, and a figure of another provenance")
    void termsAndOtherProvenances() {
        String variant = "    variant-of: ordinary\n    adjust: {deductible: \"×40%\", rates: \"+6 points\"}\n";
        String preferential =
                "    deductible: \"5000\"\n    bands: [\"..100000 65%\", \"..200000 70%\", \"..300000 75%\","
                        + " \".. 80%\"]\n";
        assertThat(changed(POLICY, preferential, variant).found())
                .contains(POLICY + ":62:26 FIGURE_NOT_PRINTED", POLICY + ":62:41 FIGURE_NOT_PRINTED");
        assertThat(changed(POLICY, "cap: \"20000\"", "cap: {amount: \"30000\", provenance: ILLUSTRATIVE}")
                        .found())
                .containsExactly(HEZE + ":48:3 FIGURE_NOT_USED");
    }

    @Test
    @DisplayName("the message names figure, clause and what is printed")
    void theMessage() {
        PolicyDefects defects =
                changed(POLICY, "cap: \"20000\"", "cap: \"30000\"").read().getLeft();

        assertThat(defects)
                .hasToString(path + "/" + POLICY + ":118:10: FIGURE_NOT_PRINTED heze-2022 一(四)·a: "
                        + "the clause does not print 30000; its 'figures' are 5000, 70%, 20000: "
                        + "correct the one that is wrong, or give another provenance");
    }

    // spotless:off
    @DisplayName("what a document says wrongly or incompletely")
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            figures: ["2022-05-01"]                       | figures: ["2022-05-32"]                   | 126:13 BAD_SCALAR
            figures: ["5000", "70%", "20000"]             | figures: ["5000", "70%", "20000", "70%"]  | 50:37 DUPLICATE_NAME
            figures: ["5000", "70%", "20000"]             | figures: ["5000", 70%, "20000"]           | 50:21 BAD_SCALAR
            figures: ["5000", "70%", "20000"]             | figures: ["5000", "70%", "20000", "60%"]  | 48:3 FIGURE_NOT_USED
            by: {rule: heze-2022/waiver}                  | by: {rule: heze-2022/wavers}              | 19:3 UNKNOWN_CARRIER
            by: {rule: heze-2022/waiver}                  | by: {rule: Heze}                          | 21:14 BAD_SCALAR
            by: {rule: heze-2022/waiver}                  | by: {law: heze-2022/waiver}               | 21:7 MISSING_KEY
            by: {rule: heze-2022/waiver}                  | by: {}                                    | 21:7 MISSING_KEY
            by: {rule: heze-2022/waiver}                  | by: {planned: rule}                       | 21:7 MISSING_KEY
            by: {rule: heze-2022/waiver}                  | by: {planned: law, topic: premium}        | 21:17 BAD_SCALAR
            by: {rule: heze-2022/waiver}                  | by: {delegated: NOT_NAMED}                | 21:8 CONFLICTING_KEYS
            by: {rule: heze-2022/waiver}                  | units: counties                           | 19:3 NOT_CARRIED_OUT
            by: {workflow: [org.sanchong.domain.report.Drawing, org.sanchong.domain.report.ReportHistory]} | # nothing                                 | 110:3 NOT_CARRIED_OUT
            kind: CONTEXT⏎  en: "Keep                     | kind: CONTEXT⏎  by: {planned: rule, topic: a}⏎  en: "Keep | 17:3 CONFLICTING_KEYS
            """)
    // spotless:on
    void whatADocumentSaysWrongly(String part, String instead, String found) {
        String change = instead == null ? "" : instead.replace('⏎', '\n');
        assertThat(changed(HEZE, part.replace('⏎', '\n'), change).found()).contains(HEZE + ":" + found);
    }

    @Test
    @DisplayName("a document that says nothing of figures and carriers is not compared")
    void aDocumentWithoutRegister() {
        String plain = TestFolder.text("builtin/" + HEZE).replaceAll("(?m)^  (figures|by): .*\n", "");

        assertThat(folder().with(HEZE, plain)
                        .with(POLICY, TestFolder.text("builtin/" + POLICY).replace("\"20000\"", "\"30000\""))
                        .found())
                .isEmpty();
    }

    @Test
    @DisplayName("what is planned becomes carried out by naming what carries it out, one or several")
    void plannedBecomesNamed() {
        String planned =
                "by: {workflow: [org.sanchong.domain.report.Drawing, org.sanchong.domain.report.ReportHistory]}";
        String named = "by: [{workflow: [org.sanchong.domain.claim.Claim, heze-2022]}, {planned: measure, topic: a-b}]";
        Clause clause = changed(HEZE, planned, named)
                .catalog()
                .documents()
                .get(0)
                .clause("二(二)")
                .orElseThrow();

        assertThat(clause.carriers())
                .containsExactly(
                        new Carrier.Named(Carrier.Means.WORKFLOW, "org.sanchong.domain.claim.Claim"),
                        new Carrier.Named(Carrier.Means.WORKFLOW, "heze-2022"),
                        new Carrier.Planned(Carrier.Means.MEASURE, "a-b"));
        assertThat(clause.isPlanned()).isTrue();
        assertThat(folder().catalog()
                        .documents()
                        .get(0)
                        .clause("一(三)")
                        .orElseThrow()
                        .figures())
                .extracting(PrintedFigure::toString)
                .containsExactly("5000", "100000", "65%", "200000", "70%", "300000", "75%", "80%");
    }

    @Test
    @DisplayName("figures and carriers are part of the content hash")
    void partOfTheContentHash() {
        String hash = folder().catalog().contentHash();

        assertThat(changed(HEZE, "report.ReportHistory", "report.Report")
                        .catalog()
                        .contentHash())
                .isNotEqualTo(hash);
        assertThat(changed(
                                HEZE,
                                "by: {workflow: [org.sanchong.domain.report",
                                "figures: [\"4 quarters\"]\n  by: {workflow: [org.sanchong.domain.report")
                        .catalog()
                        .contentHash())
                .isNotEqualTo(hash);
    }
}
