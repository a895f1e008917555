package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** Every built-in policy has its specification, and every figure of its rules stands in a table there. */
class SpecificationCoverageTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();

    static Stream<String> policies() {
        return CATALOG.policies().stream().map(policy -> policy.id().value());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyRowNamesAClauseOfTheDocument(String id) throws ClassNotFoundException {
        PolicyDocument document = CATALOG.documents().stream()
                .filter(d -> d.id().equals(policy(id).document()))
                .findFirst()
                .orElseThrow();
        Set<String> printed =
                document.clauses().stream().map(Clause::id).map(c -> c.number()).collect(Collectors.toSet());

        assertThat(specification(id)).isNotEmpty();
        for (ExampleTable table : specification(id)) {
            assertThat(table.columns()).as(table.name()).contains("clause");
            assertThat(printed).as(table.name()).containsAll(table.cells("clause"));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyFigureStandsInATable(String id) throws ClassNotFoundException {
        Set<String> words = new LinkedHashSet<>();
        for (ExampleTable table : specification(id)) {
            table.columns().forEach(column -> words.addAll(words(table.cells(column))));
        }
        Set<BigDecimal> amounts = words.stream()
                .filter(word -> word.matches("[0-9]+([.][0-9]{1,2})?"))
                .map(word -> new BigDecimal(word).stripTrailingZeros())
                .collect(Collectors.toCollection(TreeSet::new));

        for (Figure<?> figure : PolicyFigures.of(policy(id))) {
            if (figure.value() instanceof Money money) {
                assertThat(amounts)
                        .as(figure.toString())
                        .contains(BigDecimal.valueOf(money.fen(), 2).stripTrailingZeros());
            } else if (figure.value() instanceof Rate rate) {
                assertThat(words).as(figure.toString()).contains(rate.toString());
                figure.floor()
                        .ifPresent(
                                floor -> assertThat(words).as(figure.toString()).contains(floor.toString()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyClauseThatAFigureRestsOnStandsInATable(String id) throws ClassNotFoundException {
        Set<String> clauses = new LinkedHashSet<>();
        specification(id).forEach(table -> clauses.addAll(table.cells("clause")));

        for (Figure<?> figure : PolicyFigures.of(policy(id))) {
            assertThat(clauses)
                    .as(figure.toString())
                    .contains(figure.source().clause().number());
            figure.rangeClause()
                    .ifPresent(
                            clause -> assertThat(clauses).as(figure.toString()).contains(clause.number()));
        }
    }

    private static BenefitPolicy policy(String id) {
        return CATALOG.policies().stream()
                .filter(policy -> policy.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The tables of {@code Heze2022Specification} for {@code heze-2022}. */
    private static List<ExampleTable> specification(String id) throws ClassNotFoundException {
        String name = Arrays.stream(id.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "org.sanchong.catalog.", "Specification"));
        return ExampleTable.of(Class.forName(name));
    }

    private static List<String> words(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> Arrays.stream(
                        cell.replaceAll("(?<=[0-9]),(?=[0-9]{3})", "").split("[ *+,;=]+")))
                .toList();
    }
}
