package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is wrong with the files of a catalog, and with all of them together")
class CatalogDefectTest {
    @TempDir
    Path path;

    private TestFolder folder;

    @BeforeEach
    void aFolderWithOnePolicy() {
        folder = TestFolder.at(path);
    }

    @Test
    @DisplayName("every defect of every file is reported at once, in order of file, line and column")
    void everyDefectOfEveryFileIsReported() {
        folder.changed("SECOND: {\"..\": \"70%\"}", "SECOND: {\"..\": \"107%\"}, THIRD: {\"..\": \"70\"}")
                .with("policies/other.yaml", "format: sanchong.policy/1\npolicy: other\nregion: 5\n")
                .with("documents/test.yaml", TestFolder.DOCUMENT.replace("kind: RULE, en: \"What\"", "kind: LAW"))
                .with("policies/broken.yaml", "a: [\n")
                .with("interpretations.yaml", "format: sanchong.interpretations/1\n");

        assertThat(folder.found())
                .containsExactly(
                        "documents/test.yaml:6:3 MISSING_KEY",
                        "documents/test.yaml:6:21 BAD_SCALAR",
                        "interpretations.yaml:1:1 MISSING_KEY",
                        "policies/broken.yaml:2:1 YAML_SYNTAX",
                        "policies/other.yaml:1:1 MISSING_KEY", // the title
                        "policies/other.yaml:1:1 MISSING_KEY", // the document
                        "policies/other.yaml:1:1 MISSING_KEY", // in-force
                        "policies/other.yaml:1:1 MISSING_KEY", // the steps
                        "policies/other.yaml:3:9 BAD_SCALAR",
                        "policies/test.yaml:34:92 RATE_OUT_OF_RANGE",
                        "policies/test.yaml:34:101 UNKNOWN_CODE");
    }

    @Test
    @DisplayName(
            "a Chinese word that would stand for two columns, codes or categories is a defect, a word of one's own is none")
    void aWordThatMeansTwoThings() {
        folder.with("vocabulary.yaml", """
                format: sanchong.vocabulary/1
                columns:
                  claim_id: {en: claim, zh: 结算编号, also: [出院日期]}
                attributes:
                  ward:
                    en: ward
                    zh: 病房
                    also: [病区]
                    codes:
                      ONE: {en: one, zh: 一号, also: [甲]}
                      TWO: {en: two, zh: 二号, also: [甲]}
                      THREE: {en: three, zh: ONE}
                categories:
                  NEW: {en: new, zh: 新, also: [特困人员], certified-by: us}
                """);

        assertThat(folder.found().stream().map(found -> found.replaceFirst("^(builtin/.*):[0-9]+:", "$1:")))
                .containsExactly(
                        "vocabulary.yaml:5:3 AMBIGUOUS_LABEL",
                        "vocabulary.yaml:5:3 AMBIGUOUS_LABEL",
                        "vocabulary.yaml:14:3 AMBIGUOUS_LABEL",
                        "builtin/vocabulary.yaml:3 AMBIGUOUS_LABEL");
    }

    @Test
    @DisplayName("a defect is shown as file:line:column, code, clause and message")
    void aDefectIsShownInOneLine() {
        PolicyDefects defects = folder.changed("SECOND: {\"..\": \"70%\"}", "SECOND: {\"..\": \"107%\"}")
                .read()
                .getLeft();

        assertThat(defects)
                .hasToString(path + "/policies/test.yaml:34:92: RATE_OUT_OF_RANGE test-2024 二: "
                        + "107% lies outside 0% to 100%");
    }

    @Test
    @DisplayName("a figure without clause or provenance, here or above")
    void aFigureWithoutSource() {
        folder.changed("source: {clause: 二, provenance: DOCUMENT}\n", "");

        assertThat(folder.found())
                .contains(
                        "policies/test.yaml:34:10 MISSING_CLAUSE", // the cap
                        "policies/test.yaml:34:10 MISSING_PROVENANCE",
                        "policies/test.yaml:6:11 MISSING_PROVENANCE") // the period has a clause of its own
                .doesNotContain("policies/test.yaml:6:11 MISSING_CLAUSE");
    }

    @Test
    @DisplayName("a folder that is not there")
    void aFolderThatIsNotThere() {
        assertThat(TestFolder.empty(path.resolve("nowhere")).found()).containsExactly(":1:1 UNREADABLE_FILE");
    }

    @Test
    @DisplayName("a file in which nothing is written")
    void aFileInWhichNothingIsWritten() {
        assertThat(folder.with("vocabulary.yaml", "# nothing\n").found())
                .containsExactly("vocabulary.yaml:1:1 WRONG_SHAPE");
    }

    @Test
    @DisplayName("bytes that are no UTF-8, with their line")
    void bytesThatAreNoUtf8() {
        byte[] bytes = "format: sanchong.vocabulary/1\n# 词\n".getBytes(StandardCharsets.UTF_16);

        assertThat(folder.with("vocabulary.yaml", bytes).found())
                .containsExactly("vocabulary.yaml:1:1 UNREADABLE_FILE");
        byte[] gb = {'a', ':', '\n', (byte) 0xB4, (byte) 0xCA, '\n'};
        assertThat(folder.with("vocabulary.yaml", gb).found()).containsExactly("vocabulary.yaml:2:1 UNREADABLE_FILE");
    }

    @Test
    @DisplayName("a file that is too large")
    void aFileThatIsTooLarge() {
        assertThat(folder.with("vocabulary.yaml", "# ".repeat(600_000)).found())
                .containsExactly("vocabulary.yaml:1:1 UNREADABLE_FILE");
    }

    @Test
    @DisplayName("a YAML file where none is read")
    void aYamlFileWhereNoneIsRead() {
        assertThat(folder.with("policies/test.yml", "").with("notes.txt", "").found())
                .containsExactly("policies/test.yml:1:1 UNEXPECTED_FILE");
    }

    @Test
    @DisplayName("a text that aliases blow up, and one that is nested a thousand times")
    void bombs() {
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 x\n", ""));

        assertThat(folder.with("vocabulary.yaml", laughs).found())
                .hasSize(88)
                .allMatch(defect -> defect.endsWith("ALIAS_REFUSED"));
        assertThat(folder.with("vocabulary.yaml", "a: " + "[".repeat(1_000)).found())
                .containsExactly("vocabulary.yaml:1:53 YAML_SYNTAX");
    }

    @Test
    @DisplayName("two files with one id")
    void twoFilesWithOneId() {
        assertThat(folder.with("policies/zest.yaml", TestFolder.POLICY).found())
                .containsExactly("policies/zest.yaml:2:1 DUPLICATE_NAME");
    }

    @Test
    @DisplayName("two policies of one region in force on the same day")
    void periodsThatOverlap() {
        String next = TestFolder.POLICY
                .replace("policy: test-2024", "policy: test-2025")
                .replace("from: \"2024-01-01\"", "from: \"2024-12-31\"");

        assertThat(folder.with("policies/next.yaml", next).found())
                .containsExactly("policies/next.yaml:6:1 PERIODS_OVERLAP");
        assertThat(folder.changed("from: \"2024-01-01\"", "from: \"2024-01-01\", to: \"2024-12-30\"")
                        .found())
                .isEmpty();
    }

    @Test
    @DisplayName("an account that the next policy of the region counts differently")
    void anAccountThatTheNextPolicyCountsDifferently() {
        String next = TestFolder.POLICY
                .replace("policy: test-2024", "policy: test-2025")
                .replace("from: \"2024-01-01\"", "from: \"2024-12-31\"")
                .replace(
                        "family-paid: {measure: PAID, by: [critical-illness]",
                        "family-paid: {measure: PAID, by: [critical-illness, basic]");
        folder.changed("from: \"2024-01-01\"", "from: \"2024-01-01\", to: \"2024-12-30\"");

        assertThat(folder.with("policies/next.yaml", next).found())
                .containsExactly("policies/next.yaml:20:3 ACCOUNT_DISAGREES");
    }

    @Test
    @DisplayName("an attribute that the calculation needs is declared as something else")
    void anAttributeThatTheCalculationNeeds() {
        String vocabulary = "format: sanchong.vocabulary/1\nattributes:\n  basic_paid: {type: count}\n";

        assertThat(folder.with("vocabulary.yaml", vocabulary).found())
                .containsExactly("vocabulary.yaml:2:1 MISSING_ATTRIBUTE");
    }

    @Test
    @DisplayName("more categories than 64, together with the built-in ones")
    void moreCategoriesThan64() {
        String vocabulary = IntStream.range(0, 50)
                .mapToObj(i -> "  C" + i + ": {en: a, zh: b, certified-by: c}\n")
                .collect(Collectors.joining("", "format: sanchong.vocabulary/1\ncategories:\n", ""));

        assertThat(folder.with("vocabulary.yaml", vocabulary).found())
                .containsExactly("vocabulary.yaml:52:3 TOO_MANY_CATEGORIES");
    }

    @Test
    @DisplayName("more codes of an attribute than 62, and more identifiers that rules tell apart")
    void moreCodesThan62() {
        String codes = codes(63).collect(Collectors.joining(", "));
        folder.changed("codes: [FIRST, SECOND]", "codes: [FIRST, SECOND, " + codes + "]");
        assertThat(folder.found()).containsExactly("policies/test.yaml:14:26 TOO_MANY_CODES");

        String table = codes(63).map(code -> code + ": \"60%\"").collect(Collectors.joining(", "));
        folder.changed(
                "- envelope: at-most\n  share: \"90%\"",
                "- envelope: at-most\n  share: {by: disease_code, " + table + "}");
        assertThat(folder.found()).singleElement().asString().endsWith("TOO_MANY_CODES");

        folder.changed("when: {holds: poor}", "when: {holds: poor, disease_code: [" + codes + "]}");
        assertThat(folder.found()).isEmpty();
    }

    @Test
    @DisplayName("a reading of a clause that is not printed, for a policy that is not there")
    void aReadingOfAClauseThatIsNotPrinted() {
        String readings = """
                format: sanchong.interpretations/1
                interpretations:
                - id: a-reading
                  policies: [test-2024, test-2025]
                  clauses: ["test-2024 三", "test-2025 一", "test-2024"]
                  question: {en: "What?", zh: "什么？"}
                  readings: ["This.", "That."]
                  choice: {en: "This.", zh: "这个。"}
                  reason: "It says so."
                  stake: "Nothing."
                """;

        assertThat(folder.with("interpretations.yaml", readings).found())
                .containsExactly(
                        "interpretations.yaml:4:25 UNKNOWN_POLICY",
                        "interpretations.yaml:5:13 UNKNOWN_CLAUSE",
                        "interpretations.yaml:5:28 UNKNOWN_DOCUMENT",
                        "interpretations.yaml:5:43 BAD_SCALAR");
    }

    // spotless:off
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            readings: ["This.", {en: "That."}]                       | 6:23 MISSING_KEY 'zh' must be given
            readings: [[This.], That.]                               | 6:14 WRONG_SHAPE a text is read here, in English alone or as {en: "…", zh: "…"}, not a list
            readings: []                                             | 6:13 WRONG_SHAPE the list is empty; leave the key out, or fill it
            readings: [12, That.]                                    | 6:14 BAD_SCALAR put it in quotes: "12"
            reason: {zh: "写明了。"}                                 | 8:11 MISSING_KEY 'en' must be given
            reason: {en: "It says so.", zh: ""}                      | 8:35 BAD_SCALAR nothing is written here
            stake: {en: "Nothing.", zh: "无。", fr: "Rien."}         | 9:37 UNKNOWN_KEY 'fr' is not read here; known: en, zh
            stake: [Nothing.]                                        | 9:10 WRONG_SHAPE a text is read here, in English alone or as {en: "…", zh: "…"}, not a list
            """)
    // spotless:on
    @DisplayName("a reading, reason or stake that is neither a text nor a text in both languages")
    void aTextThatLacksALanguage(String line, String defect) {
        String key = line.substring(0, line.indexOf(':'));
        String register = """
                format: sanchong.interpretations/1
                interpretations:
                - id: a-reading
                  policies: [test-2024]
                  question: {en: "What?", zh: "什么？"}
                  readings: ["This.", "That."]
                  choice: {en: "This.", zh: "这个。"}
                  reason: "It says so."
                  stake: "Nothing."
                """.replaceFirst(key + ":.*", line);

        assertThat(folder.with("interpretations.yaml", register)
                        .read()
                        .getLeft()
                        .all())
                .extracting(found -> found.line() + ":" + found.column() + " " + found.code() + " " + found.message())
                .containsExactly(defect);
    }

    private static java.util.stream.Stream<String> codes(int number) {
        return IntStream.range(0, number).mapToObj(i -> "CODE_" + i);
    }
}
