package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the last run of the tests found: rows of example tables and laws, by the clauses that they name. */
final class RunResults {
    private final Map<String, Object> tree;
    private final String catalogHash;

    /**
     * The results that a run left.
     *
     * @param tree what the run wrote; empty where there is none
     * @param catalogHash the content hash of the catalog that is shown
     */
    RunResults(Map<String, Object> tree, String catalogHash) {
        this.tree = tree;
        this.catalogHash = catalogHash;
    }

    /** Returns what the pages say of the run as a whole. */
    Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        String ran = Tree.text(tree, "catalog");
        summary.put("there", !tree.isEmpty());
        summary.put("same", ran.equals(catalogHash));
        summary.put("catalog", ran);
        List<Map<String, Object>> rows = Tree.objects(tree, "tables").stream()
                .flatMap(table -> Tree.objects(table, "rows").stream())
                .toList();
        List<Map<String, Object>> laws = Tree.objects(tree, "laws");
        summary.put("rows", rows.size());
        summary.put("laws", laws.size());
        for (String result : List.of("PASSED", "FAILED", "NOT_RUN")) {
            summary.put("rows_" + result, count(rows, result));
            summary.put("laws_" + result, count(laws, result));
        }
        return summary;
    }

    private static long count(List<Map<String, Object>> items, String result) {
        return items.stream()
                .filter(item -> Tree.text(item, "result").equals(result))
                .count();
    }

    /** Returns the example tables that have rows of the clause, each with those rows alone. */
    List<Map<String, Object>> tables(String clause) {
        List<Map<String, Object>> tables = new ArrayList<>();
        for (Map<String, Object> table : Tree.objects(tree, "tables")) {
            List<Map<String, Object>> rows = Tree.objects(table, "rows").stream()
                    .filter(row -> Tree.text(row, "clause").equals(clause))
                    .toList();
            if (!rows.isEmpty()) {
                Map<String, Object> own = new LinkedHashMap<>(table);
                own.put("rows", rows);
                tables.add(own);
            }
        }
        return tables;
    }

    /** Returns the laws that name the clause. */
    List<Map<String, Object>> laws(String clause) {
        return Tree.objects(tree, "laws").stream()
                .filter(law -> Tree.texts(law, "clauses").contains(clause))
                .toList();
    }
}
