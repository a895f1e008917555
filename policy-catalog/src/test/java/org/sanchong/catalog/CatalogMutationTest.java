package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * Every figure, category, code, day and rule by which a built-in policy settles claims is changed a little, one at a time;
 * each change must break a row of the example tables. One that breaks none shows an example that is missing.
 */
@DisplayName("No figure of the built-in policies can be changed without a worked example telling")
class CatalogMutationTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    /** Tables that hold for every policy. */
    private static final List<Class<?>> SHARED = List.of(SharedRulesSpecification.class);

    @Test
    @DisplayName("each change breaks an example; what came of it is on the page of catalog mutation")
    void eachChangeBreaksAnExample() throws IOException, ReflectiveOperationException {
        Map<String, Map<CatalogMutant.Kind, Integer>> counted = new LinkedHashMap<>();
        List<String> survivors = new ArrayList<>();
        MutationReport report = new MutationReport();
        for (BenefitPolicy policy : Story.CATALOG.policies()) {
            List<ExampleRow> rows = rows(policy.id());
            Situation.by(Story.CALCULATOR, () -> assertThat(rows).allMatch(ExampleRow::holds));
            Map<CatalogMutant.Kind, Integer> ofPolicy = new LinkedHashMap<>();
            CatalogMutant.Changes changes = CatalogMutant.of(policy);
            int earlier = survivors.size();
            for (CatalogMutant mutant : changes.mutants()) {
                ofPolicy.merge(mutant.kind(), 1, Integer::sum);
                if (survives(mutant, rows)) {
                    survivors.add(mutant.toString());
                }
            }
            counted.put(policy.id().value(), ofPolicy);
            report.add(policy.id(), changes, survivors.subList(earlier, survivors.size()));
        }
        report.write(MODULE);
        Path made = MODULE.resolve("target").resolve("catalog-mutation.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, page(counted, survivors));

        assertThat(survivors)
                .as("changes that no example tells: add a row for each to the policy's specification, worked by hand")
                .isEmpty();
        assertThat(Files.readString(MODULE.resolve("../docs/catalog-mutation.md")))
                .as("docs/catalog-mutation.md; once you have looked at the difference, copy " + made + " there")
                .isEqualTo(Files.readString(made));
    }

    private static boolean survives(CatalogMutant mutant, List<ExampleRow> rows) {
        SettlementCalculator calculator;
        try {
            calculator = SettlementCalculator.of(new MutatedCatalog(mutant.policy()));
        } catch (IllegalArgumentException twoOnOneDay) {
            return false;
        }
        AtomicBoolean holds = new AtomicBoolean();
        Situation.by(calculator, () -> holds.set(rows.stream().allMatch(ExampleRow::holds)));
        return holds.get();
    }

    private static List<ExampleRow> rows(PolicyId policy) throws ReflectiveOperationException {
        String name = Arrays.stream(policy.value().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "org.sanchong.catalog.", "Specification"));
        List<ExampleRow> rows = new ArrayList<>(ExampleRow.of(Class.forName(name)));
        for (Class<?> shared : SHARED) {
            rows.addAll(ExampleRow.of(shared));
        }
        return rows;
    }

    private static String page(Map<String, Map<CatalogMutant.Kind, Integer>> counted, List<String> survivors) {
        int all = counted.values().stream()
                .flatMap(each -> each.values().stream())
                .mapToInt(i -> i)
                .sum();
        StringBuilder page = new StringBuilder("""
                # Mutation of the catalog

                Made by the build (`CatalogMutationTest`), which fails where this page is not what it finds, or where a change
                survives. Everything by which a built-in policy settles claims is changed a little, one at a time, and the
                example tables of the policy are run again, each worked by hand: a change is killed once a row breaks.

                """);
        page.append("Changes: ")
                .append(all)
                .append(", killed: ")
                .append(all - survivors.size())
                .append(".\n\n");
        List<CatalogMutant.Kind> kinds = List.of(CatalogMutant.Kind.values());
        page.append("| policy | ")
                .append(kinds.stream().map(kind -> kind.words).collect(Collectors.joining(" | ")))
                .append(" |\n| --- |")
                .append(" --: |".repeat(kinds.size()))
                .append('\n');
        counted.forEach((policy, ofPolicy) -> page.append("| `")
                .append(policy)
                .append("` | ")
                .append(kinds.stream()
                        .map(kind -> String.valueOf(ofPolicy.getOrDefault(kind, 0)))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        survivors.forEach(
                survivor -> page.append("\nSurvived: ").append(survivor).append('\n'));
        return page.toString();
    }

    /** The built-in catalog with one policy in place of its own. */
    private record MutatedCatalog(BenefitPolicy mutated) implements PolicyCatalog {
        @Override
        public Vocabulary vocabulary() {
            return Story.CATALOG.vocabulary();
        }

        @Override
        public List<BenefitPolicy> policies() {
            return Story.CATALOG.policies().stream()
                    .map(policy -> policy.id().equals(mutated.id()) ? mutated : policy)
                    .toList();
        }

        @Override
        public List<PolicyDocument> documents() {
            return Story.CATALOG.documents();
        }

        @Override
        public List<Interpretation> interpretations() {
            return Story.CATALOG.interpretations();
        }

        @Override
        public String contentHash() {
            return Story.CATALOG.contentHash();
        }

        /** Policies are resolved as claims ask for them. */
        @Override
        public boolean isFoundConsistent() {
            return true;
        }
    }
}
