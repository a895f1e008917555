package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The content hash tells what a catalog says, not how its files look")
class ContentHashTest {
    @TempDir
    Path path;

    private TestFolder folder;
    private String hash;

    @BeforeEach
    void hashOfTheTestPolicy() {
        folder = TestFolder.at(path);
        hash = folder.catalog().contentHash();
    }

    @Test
    @DisplayName("it is 64 hexadecimal digits, the same each time")
    void isTheSameEachTime() {
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(folder.catalog().contentHash()).isEqualTo(hash);
        assertThat(new CatalogReader()
                        .read(List.of(CatalogFolder.builtIn()))
                        .get()
                        .contentHash())
                .isEqualTo(PolicyCatalogs.builtIn().contentHash());
    }

    // spotless:off
    @DisplayName("comments, quotes, line ends, order of keys and of files do not change it")
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            steps:                                          | steps: # in order
            steps:                                          | steps:⏎
            {clause: 二, provenance: DOCUMENT}              | {"provenance": 'DOCUMENT', clause: "二"}
            "150000"                                        | "150000.00"
            "65%"                                           | "65.0%"
            [DESTITUTE, ORPHAN]                             | [ORPHAN, DESTITUTE]
            holds: assisted                                 | holds: [DESTITUTE, ORPHAN, POVERTY_PRONE]
            ⏎region: "990000"                               | ⏎"region" : "990000"
            {during: transition}, {not: {designated: true}} | {not: {designated: true}}, {during: transition}
            "..59": "60%", "60..": "65%"                    | "60..": "65%", "..59": "60%"
            "..100000 60%"                                  | "..   100000   60%"
            {care_type: INPATIENT}                          | {care_type: [INPATIENT]}
            """)
    // spotless:on
    void whatDoesNotChangeIt(String part, String instead) {
        folder.changed(part.replace('⏎', '\n'), instead.replace('⏎', '\n'));

        assertThat(folder.catalog().contentHash()).isEqualTo(hash);
    }

    @Test
    @DisplayName("nor do the names and number of files")
    void namesOfFiles() {
        Path other = path.resolve("other");
        TestFolder renamed = TestFolder.empty(other)
                .with("policies/a.yaml", TestFolder.POLICY.replace("\n", "\r\n"))
                .with("documents/z.yaml", "# first\n" + TestFolder.DOCUMENT)
                .with("vocabulary.yaml", "format: sanchong.vocabulary/1\n");

        assertThat(renamed.catalog().contentHash()).isEqualTo(hash);
    }

    // spotless:off
    @DisplayName("every figure, clause, code and text does")
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            "150000"                  | "150000.01"
            "70%"}}                   | "70.0001%"}}
            "1": "200"                | "1": "201"
            "60..": "65%"             | "61..": "65%"
            ..100000 60%              | ..100000.01 60%
            amount: "11000"           | amount: "11000.02"
            floor: "10000"            | floor: "9999"
            range-clause: 一          | range-clause: 二
            share: "90%"              | share: "91%"
            "×50%"                    | "×49%"
            "+5 points"               | "+6 points"
            provenance: DOCUMENT      | provenance: ILLUSTRATIVE
            "A test"                  | "The test"
            "what comes after"        | "what comes next"
            "2024-12-31"              | "2024-12-30"
            [POVERTY_PRONE]           | [UNSTABLY_LIFTED]
            [DESTITUTE, ORPHAN]       | [DESTITUTE]
            of: IN_SCOPE              | of: TOTAL
            otherwise: NO_BENEFIT     | otherwise: MISSING_PARAMETER
            owner: HOUSEHOLD          | owner: PERSON
            {referral: true}          | {referral: false}
            true}, source: {clause: 二}  | true}
            since: birth_date         | since: admitted_on
            codes: [FIRST, SECOND]    | codes: [FIRST, SECOND, THIRD]
            account: family-paid      | account: critical-illness-paid
            id: preferential          | id: preferred
            from: "100", to: "200"    | from: "100", to: "200.01"
            """)
    // spotless:on
    void whatChangesIt(String part, String instead) {
        folder.changed(part, instead);

        assertThat(folder.catalog().contentHash()).isNotEqualTo(hash);
    }

    @Test
    @DisplayName("so do who is responsible for a clause, by when, and the policies of a reading")
    void unitsDatesAndPolicies() {
        String units = "en: \"What\", zh: \"什么\", units: \"finance\"";
        String reading = """
                format: sanchong.interpretations/1
                interpretations:
                - {id: a, question: {en: a, zh: b}, readings: [a], choice: {en: a, zh: b}, reason: a, stake: a}
                """;

        List<String> hashes = new ArrayList<>(List.of(hash));
        hashes.add(hashWith("documents/test.yaml", document(units)));
        hashes.add(hashWith("documents/test.yaml", document(units.replace("finance", "tax"))));
        hashes.add(hashWith("documents/test.yaml", document(units + ", due: \"2024-06\"")));
        hashes.add(hashWith("interpretations.yaml", reading));
        hashes.add(hashWith("interpretations.yaml", reading.replace("{id: a,", "{id: a, policies: [test-2024],")));

        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "translations of notes, pending rules and units do not, so that adding them leaves a catalog what it is")
    void translations() {
        String wide = TestFolder.text("wide-policy.yaml");
        String note = "note: \"as printed\"";
        String units = "en: \"What\", zh: \"什么\", units: \"finance\"";
        TestFolder own = TestFolder.at(path.resolve("own"));

        assertThat(folder.changed("\"what comes after\"", "{en: \"what comes after\", zh: \"其后\"}")
                        .catalog()
                        .contentHash())
                .isEqualTo(hash);
        assertThat(own.with(
                                "documents/test.yaml",
                                document(units.replace("\"finance\"", "{en: \"finance\", zh: \"财政\"}")))
                        .catalog()
                        .contentHash())
                .isEqualTo(own.with("documents/test.yaml", document(units))
                        .catalog()
                        .contentHash());
        String english = own.with("policies/test.yaml", wide).catalog().contentHash();
        assertThat(wide).contains(note);
        assertThat(own.with("policies/test.yaml", wide.replace(note, "note: {en: \"as printed\", zh: \"照印\"}"))
                        .catalog()
                        .contentHash())
                .isEqualTo(english);
        assertThat(own.with("policies/test.yaml", wide.replace(note, "note: {en: \"as said\", zh: \"照印\"}"))
                        .catalog()
                        .contentHash())
                .isNotEqualTo(english);
    }

    private String hashWith(String file, String text) {
        return folder.with(file, text).catalog().contentHash();
    }

    private static String document(String clause) {
        return TestFolder.DOCUMENT.replace("en: \"What\", zh: \"什么\"", clause);
    }

    @Test
    @DisplayName("so do documents, words and readings")
    void documentsWordsAndReadings() {
        folder.with("documents/test.yaml", TestFolder.DOCUMENT.replace("\"What\"", "\"What else\""));
        String otherDocument = folder.catalog().contentHash();
        folder.with(
                "vocabulary.yaml",
                "format: sanchong.vocabulary/1\ncategories:\n  NEW: {en: new, zh: 新, certified-by: us}\n");
        String otherWords = folder.catalog().contentHash();
        folder.with("interpretations.yaml", """
                format: sanchong.interpretations/1
                interpretations:
                - {id: a, question: {en: a, zh: b}, readings: [a], choice: {en: a, zh: b}, reason: a, stake: a}
                """);

        assertThat(hash).isNotEqualTo(otherDocument);
        assertThat(otherWords).isNotEqualTo(otherDocument);
        assertThat(folder.catalog().contentHash()).isNotEqualTo(otherWords);
    }

    @Test
    @DisplayName("the Chinese of what may be in English alone does not: a catalog keeps its hash when it is translated")
    void theChineseOfProseDoesNot() {
        String english = """
                format: sanchong.interpretations/1
                interpretations:
                - {id: a, question: {en: a, zh: b}, readings: [c], choice: {en: a, zh: b}, reason: d, stake: e}
                """;
        String translated = english.replace("[c]", "[{en: c, zh: 丙}]")
                .replace("reason: d", "reason: {en: d, zh: 丁}")
                .replace("stake: e", "stake: {en: e, zh: 戊}");
        String hash = hashWith("interpretations.yaml", english);

        assertThat(hashWith("interpretations.yaml", translated)).isEqualTo(hash);
        assertThat(hashWith("interpretations.yaml", translated.replace("{en: d", "{en: D")))
                .isNotEqualTo(hash);
    }
}
