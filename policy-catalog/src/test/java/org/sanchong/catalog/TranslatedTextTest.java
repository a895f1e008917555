package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.Prose;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.BenefitPolicy;

@DisplayName("Notes, pending rules and units are written in English alone or in both languages")
class TranslatedTextTest {
    private static final String PENDING = "\"what comes after\"";
    private static final String CAP = "cap: \"150000\"";
    private static final String SOURCE = "source: {clause: 二, provenance: DOCUMENT}";

    @TempDir
    Path path;

    @Test
    @DisplayName("in English alone, there is no Chinese")
    void englishAlone() {
        Source source = pending(TestFolder.at(path));

        assertThat(source.note()).contains("what comes after");
        assertThat(source.noteChinese()).isEmpty();
    }

    @Test
    @DisplayName("in both languages, each is kept")
    void bothLanguages() {
        Source source = pending(TestFolder.at(path).changed(PENDING, "{en: \"what comes after\", zh: \"其后\"}"));

        assertThat(source.note()).contains("what comes after");
        assertThat(source.noteChinese()).contains("其后");
    }

    @Test
    @DisplayName(
            "sources and clauses that differ by the Chinese alone are equal, so that nothing differs between their policies")
    void translationsMakeNoDifference() {
        TestFolder folder = TestFolder.at(path);
        BenefitPolicy before = folder.catalog().policies().get(0);
        String both = "{en: \"what comes after\", zh: \"其后\"}";

        assertThat(folder.changed(PENDING, both).catalog().policies().get(0))
                .isEqualTo(before)
                .hasSameHashCodeAs(before);
        assertThat(folder.changed(PENDING, both.replace("after", "next"))
                        .catalog()
                        .policies()
                        .get(0))
                .isNotEqualTo(before);
    }

    @Test
    @DisplayName("a note is inherited in both languages, and one in English alone takes the place of both")
    void inherited() {
        String above = SOURCE.replace("}", ", note: {en: \"above\", zh: \"上级\"}}");
        TestFolder inheriting =
                TestFolder.at(path).with("policies/test.yaml", TestFolder.POLICY.replace(SOURCE, above));

        assertThat(cap(inheriting).note()).contains("above");
        assertThat(cap(inheriting).noteChinese()).contains("上级");

        String own = TestFolder.POLICY.replace(SOURCE, above).replace(CAP, "cap: {amount: \"150000\", note: \"own\"}");
        TestFolder replacing = inheriting.with("policies/test.yaml", own);

        assertThat(cap(replacing).note()).contains("own");
        assertThat(cap(replacing).noteChinese()).isEmpty();
    }

    @Test
    @DisplayName("units too")
    void units() {
        assertThat(clause("units: \"tax\"").responsibleUnitsChinese()).isEmpty();
        Clause both = clause("units: {en: \"tax\", zh: \"税务部门\"}");

        assertThat(both.responsibleUnits()).contains("tax");
        assertThat(both.responsibleUnitsChinese()).contains("税务部门");
    }

    // spotless:off
    @DisplayName("another form is a defect that says what to write")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ["what"]                            | 54:12 WRONG_SHAPE a text is read here, in English alone or as {en: "…", zh: "…"}, not a list
            {en: "what"}                        | 54:12 MISSING_KEY 'zh' must be given
            {zh: "何事"}                        | 54:12 MISSING_KEY 'en' must be given
            {en: "what", zh: ""}                | 54:29 BAD_SCALAR nothing is written here
            {en: "what", zh: "何事", fr: "quoi"} | 54:35 UNKNOWN_KEY 'fr' is not read here; known: en, zh
            """)
    // spotless:on
    void defects(String written, String found) {
        List<String> all = new ArrayList<>();
        TestFolder.at(path)
                .changed(PENDING, written)
                .read()
                .getLeft()
                .all()
                .forEach(defect ->
                        all.add(defect.line() + ":" + defect.column() + " " + defect.code() + " " + defect.message()));

        assertThat(all).containsExactly(found);
    }

    // spotless:off
    @DisplayName("every built-in note, pending rule and unit is in both languages")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"note, 38", "pending, 8", "units, 118"})
    // spotless:on
    void everyBuiltInOne(String key, int count) {
        List<Written> all = new ArrayList<>();
        Defects defects = new Defects();
        CatalogFolder.builtIn()
                .files(defects)
                .forEach(file -> new NodeReader(defects).read(file).ifPresent(written -> collect(written, key, all)));

        assertThat(all).hasSize(count).allSatisfy(written -> {
            Prose text = Titles.orEnglishAlone(written, defects).orElseThrow();
            assertThat(text.translation())
                    .hasValueSatisfying(chinese -> assertThat(chinese)
                            .as(written.place().toString())
                            .containsPattern("[\\u4e00-\\u9fff]")
                            .doesNotContainPattern("[a-z]{2}"));
        });
    }

    private static void collect(Written node, String key, List<Written> all) {
        node.items().forEach(item -> collect(item, key, all));
        for (Written.Entry entry : node.entries()) {
            if (entry.key().text().equals(key)) {
                all.add(entry.value());
            } else {
                collect(entry.value(), key, all);
            }
        }
    }

    private static Source pending(TestFolder folder) {
        return ((PendingRule) folder.catalog().policies().get(0).steps().get(5)).source();
    }

    private static Source cap(TestFolder folder) {
        BenefitTier basic =
                (BenefitTier) folder.catalog().policies().get(0).steps().get(2);
        return basic.schedules()
                .get(0)
                .caps()
                .get(0)
                .ceiling()
                .cells()
                .get(0)
                .figure()
                .source();
    }

    private Clause clause(String units) {
        String what = "en: \"What\", zh: \"什么\"";
        return TestFolder.at(path)
                .with("documents/test.yaml", TestFolder.DOCUMENT.replace(what, what + ", " + units))
                .catalog()
                .documents()
                .get(0)
                .clauses()
                .get(1);
    }
}
