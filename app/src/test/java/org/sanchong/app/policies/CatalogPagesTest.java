package org.sanchong.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.application.usecase.SpecificationUseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.catalog.PolicyStakes;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** What holds of the pages of every policy, built-in or of the invented region, in both languages. */
class CatalogPagesTest {
    private static final ReckonStakes STAKES = SpecificationUseCases.reckonStakes(PolicyStakes.builtIn());

    private static final PolicyCatalog CATALOG = PolicyCatalogs.read(Path.of("..", "docs", "examples", "yunling"))
            .getOrElseThrow(defects -> new AssertionError(defects.toString()));

    static Stream<Arguments> policies() {
        return CATALOG.policies().stream()
                .flatMap(p -> Stream.of(Language.values()).map(l -> Arguments.of(p.id(), l, p)));
    }

    private static String printed(Language language, CatalogPages.Format format, Consumer<CatalogPages> print) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        print.accept(new CatalogPages(out, language, format));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String text(Language language, Consumer<CatalogPages> print) {
        return printed(language, CatalogPages.Format.TEXT, print);
    }

    /** Collects figures by a walk of its own, so that one which the pages forget is missed here. */
    private static List<Figure<?>> figures(BenefitPolicy policy) {
        List<Figure<?>> figures = new ArrayList<>();
        for (PolicyStep step : policy.steps()) {
            if (step instanceof ScopeRule rule) {
                figures.add(rule.share());
            } else if (step instanceof Envelope envelope) {
                add(figures, envelope.share());
            } else if (step instanceof BenefitTier tier) {
                tier.schedules().forEach(schedule -> add(figures, schedule));
            }
        }
        return figures;
    }

    private static void add(List<Figure<?>> figures, BenefitSchedule schedule) {
        add(figures, schedule.deductible().amount());
        schedule.bands().bands().forEach(band -> {
            figures.addAll(band.upTo().stream().toList());
            add(figures, band.rate());
        });
        schedule.caps().forEach(cap -> add(figures, cap.ceiling()));
    }

    private static void add(List<Figure<?>> figures, FigureTable<?> table) {
        table.cells().forEach(cell -> figures.add(cell.figure()));
    }

    /** The second to fourth cell of each row that cites a clause with a provenance: value, clause, provenance. */
    private static List<List<String>> rowsOfFigures(String text) {
        return text.lines()
                .map(line -> List.of(line.strip().split(" {2,}")))
                .filter(cells -> cells.size() > 3
                        && cells.get(3).matches("(DOCUMENT|DERIVED|CITED|ILLUSTRATIVE)( \\p{IsHan}+)?"))
                .map(cells -> List.of(cells.get(1), cells.get(2), cells.get(3).replaceFirst(" .*", "")))
                .toList();
    }

    @DisplayName("every figure stands in a row with its value, clause and provenance")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("policies")
    void everyFigureIsShown(Object id, Language language, BenefitPolicy policy) {
        List<List<String>> expected = figures(policy).stream()
                .map(f -> List.of(
                        f.value().toString(),
                        f.source().clause().toString(),
                        f.source().provenance().toString()))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(rowsOfFigures(text(language, pages -> pages.show(CATALOG, policy))))
                .containsExactlyElementsOf(expected);
    }

    @DisplayName("every schedule, account and step is shown")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("policies")
    void everythingIsShown(Object id, Language language, BenefitPolicy policy) {
        List<String> lines =
                text(language, pages -> pages.show(CATALOG, policy)).lines().toList();
        assertThat(lines.stream().filter(l -> l.matches("[0-9]+[.] .+"))).hasSameSizeAs(policy.steps());
        List<String> schedules = policy.steps().stream()
                .filter(BenefitTier.class::isInstance)
                .flatMap(s -> ((BenefitTier) s).schedules().stream())
                .map(s -> (language == Language.ZH ? "  待遇标准 " : "  schedule ") + s.id())
                .toList();
        assertThat(lines).containsSubsequence(schedules);
        assertThat(policy.accounts())
                .allSatisfy(account -> assertThat(lines).anyMatch(l -> l.startsWith("  " + account.name() + "  ")));
    }

    @DisplayName("every clause of the document stands once, in the document's order, with its paraphrase")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("policies")
    void everyClauseIsShownOnce(Object id, Language language, BenefitPolicy policy) {
        PolicyDocument document = CATALOG.documents().stream()
                .filter(d -> d.id().equals(policy.document()))
                .findFirst()
                .orElseThrow();
        List<String> lines =
                text(language, pages -> pages.clauses(CATALOG, policy)).lines().toList();
        List<String> heads = document.clauses().stream()
                .map(c -> c.id().number() + "  " + c.kind())
                .toList();
        assertThat(lines.stream()
                        .filter(l ->
                                l.matches("\\S+ {2}(RULE|TARGET|PROCESS|MEASURE|DELEGATED|CONTEXT)( \\p{IsHan}+)?"))
                        .map(l -> language == Language.ZH ? l.replaceFirst(" \\p{IsHan}+$", "") : l))
                .containsExactlyElementsOf(heads);
        assertThat(document.clauses()).allSatisfy(c -> assertThat(lines).contains("  " + paraphrase(c, language)));
    }

    private static String paraphrase(Clause clause, Language language) {
        return language == Language.ZH ? clause.chinese() : clause.english();
    }

    @DisplayName("no text of a page is empty, and its JSON can be read")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("policies")
    void noTextIsEmpty(Object id, Language language, BenefitPolicy policy) throws IOException {
        List<Consumer<CatalogPages>> all = List.of(
                pages -> pages.show(CATALOG, policy),
                pages -> pages.clauses(CATALOG, policy),
                pages -> pages.interpretations(CATALOG, policy, STAKES),
                pages -> pages.list(CATALOG));
        for (Consumer<CatalogPages> print : all) {
            String json = printed(language, CatalogPages.Format.JSON, print);
            assertThat(strings(json)).isNotEmpty().noneMatch(String::isBlank);
            assertThat(printed(language, CatalogPages.Format.JSON, print)).isEqualTo(json);
        }
    }

    @DisplayName("Chinese pages have Chinese names; what a catalog holds in English alone is marked")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("policies")
    void chinesePagesHaveChineseNames(Object id, Language language, BenefitPolicy policy) {
        List<String> english =
                CATALOG.vocabulary().categories().stream().map(c -> c.english()).toList();
        List<String> lines = text(Language.ZH, pages -> {
                    pages.show(CATALOG, policy);
                    pages.clauses(CATALOG, policy);
                    pages.interpretations(CATALOG, policy, STAKES);
                })
                .lines()
                .filter(l -> !l.contains("（英文）"))
                .toList();
        assertThat(lines).noneMatch(l -> english.stream().anyMatch(l::contains));
        assertThat(lines).noneMatch(l -> l.matches(".*\\b(and|the|from|clause|figure|paid by)\\b.*"));
    }

    @DisplayName(
            "notes and units of the built-in catalog are in Chinese for those who read it; a catalog's in English alone are marked")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("policies")
    void notesAndUnitsInChinese(Object id, Language language, BenefitPolicy policy) {
        String page = text(Language.ZH, pages -> {
            pages.show(CATALOG, policy);
            pages.clauses(CATALOG, policy);
        });
        boolean isBuiltIn = PolicyCatalogs.builtIn().policy(policy.id()).isPresent();

        if (isBuiltIn) {
            assertThat(page).doesNotContainPattern("说明 +（英文）|责任单位 +（英文）|完成时限 +（英文）|\\] （英文）");
        } else {
            assertThat(page)
                    .containsPattern("完成时限 +2026-06\n")
                    .contains(
                            "（英文）employees and ordinary outpatient care\n",
                            "[1] （英文）left to a notice that is not out yet\n")
                    .containsPattern("责任单位 +（英文）counties\n");
        }
    }

    private static List<String> strings(String json) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }
}
