package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** The clauses of a document as their pages show them. */
final class ClauseModels {
    private final PolicyCatalog catalog;
    private final CatalogTrees trees;
    private final RunResults results;
    private final Places places;
    private final ReadingModels readings;
    private final ExampleWords words;

    ClauseModels(ReadingModels readings, CatalogTrees trees, RunResults results, Places places) {
        this.catalog = readings.catalog();
        this.trees = trees;
        this.results = results;
        this.places = places;
        this.readings = readings;
        this.words = new ExampleWords(catalog.vocabulary(), trees.language());
    }

    /** Returns the clauses in printed order; each with what every policy of the document takes from it. */
    List<Map<String, Object>> of(PolicyDocument document) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (BenefitPolicy policy : policies(document)) {
            List<Map<String, Object>> own = trees.clauses(policy);
            for (int i = 0; i < own.size(); i++) {
                if (i == clauses.size()) {
                    clauses.add(clause(document, own.get(i)));
                }
                takes(clauses.get(i), policy, own.get(i));
            }
        }
        neighbours(clauses);
        return clauses;
    }

    /** Returns the policies that carry the document out. */
    List<BenefitPolicy> policies(PolicyDocument document) {
        return catalog.policies().stream()
                .filter(policy -> policy.document().equals(document.id()))
                .toList();
    }

    private Map<String, Object> clause(PolicyDocument document, Map<String, Object> said) {
        Map<String, Object> clause = new LinkedHashMap<>(said);
        String id = document.id() + " " + Tree.text(said, "clause");
        clause.put("id", id);
        clause.put("page", places.clause(id));
        clause.put(
                "carriers", Tree.objects(said, "by").stream().map(this::carrier).toList());
        List<Map<String, Object>> tables =
                results.tables(id).stream().map(this::table).toList();
        clause.put("tables", tables);
        clause.put(
                "rowCount",
                tables.stream().mapToInt(t -> Tree.objects(t, "rows").size()).sum());
        clause.put("laws", results.laws(id));
        clause.put("takes", new ArrayList<Object>());
        List<Map<String, Object>> open = new ArrayList<>();
        for (Interpretation each : catalog.interpretations()) {
            if (each.clauses().stream().anyMatch(c -> c.toString().equals(id))) {
                open.add(readings.of(each));
            }
        }
        clause.put("readings", open);
        return clause;
    }

    private Map<String, Object> table(Map<String, Object> said) {
        Map<String, Object> table = new LinkedHashMap<>(said);
        table.put(
                "columns",
                Tree.texts(said, "columns").stream().map(words::column).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : Tree.objects(said, "rows")) {
            Map<String, Object> own = new LinkedHashMap<>(row);
            own.put("cells", Tree.texts(row, "cells").stream().map(words::cell).toList());
            rows.add(own);
        }
        table.put("rows", rows);
        return table;
    }

    private Map<String, Object> carrier(Map<String, Object> said) {
        Map<String, Object> carrier = new LinkedHashMap<>(said);
        said.forEach((means, name) -> {
            String text = name.toString();
            boolean isNamed = !List.of("planned", "topic", "delegated").contains(means);
            if (isNamed && places.policy(text).isEmpty()) {
                carrier.put("type", text.substring(text.lastIndexOf('.') + 1));
                carrier.put("module", text);
            } else if (isNamed) {
                carrier.put("path", text);
            }
        });
        return carrier;
    }

    private static void takes(Map<String, Object> clause, BenefitPolicy policy, Map<String, Object> said) {
        List<Object> takes = new ArrayList<>();
        if (clause.get("takes") instanceof List<?> before) {
            takes.addAll(before);
        }
        List<Map<String, Object>> figures = Tree.objects(said, "figures");
        List<Map<String, Object>> premium = Tree.objects(said, "premium");
        if (!figures.isEmpty() || !premium.isEmpty()) {
            takes.add(Map.of("policy", policy.id().value(), "figures", figures, "premium", premium));
        }
        clause.put("takes", takes);
    }

    private static void neighbours(List<Map<String, Object>> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            if (i > 0) {
                clauses.get(i).put("before", neighbour(clauses.get(i - 1)));
            }
            if (i < clauses.size() - 1) {
                clauses.get(i).put("after", neighbour(clauses.get(i + 1)));
            }
        }
    }

    private static Map<String, Object> neighbour(Map<String, Object> clause) {
        return Map.of("clause", Tree.text(clause, "clause"), "page", Tree.text(clause, "page"));
    }
}
