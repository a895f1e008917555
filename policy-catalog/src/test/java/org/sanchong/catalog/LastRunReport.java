package org.sanchong.catalog;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Label;
import org.junit.jupiter.api.DisplayName;
import org.sanchong.domain.law.ClauseId;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run found, by the clauses that tables and laws name.
 *
 * @param passed whether a test passed, by class, method and for a row {@code #} and its number
 * @param tried in how many cases a property was tried, by class and method
 */
record LastRunReport(Map<String, Boolean> passed, Map<String, Integer> tried) {
    /** Returns the report as one JSON object: equal results, equal text. */
    String json() {
        List<Object> tables = new ArrayList<>();
        List<Object> laws = new ArrayList<>();
        for (Class<?> type : ClauseEvidence.testClasses()) {
            if (type.getSimpleName().endsWith("Specification")) {
                for (ExampleTable table : ExampleTable.of(type)) {
                    tables.addAll(table(type, table));
                }
            }
            for (Method method : sorted(type)) {
                if (method.isAnnotationPresent(Clauses.class)) {
                    laws.add(law(method));
                }
            }
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("catalog", PolicyCatalogs.builtIn().contentHash());
        report.put("tables", tables);
        report.put("laws", laws);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }

    private static List<Method> sorted(Class<?> type) {
        List<Method> methods = new ArrayList<>(List.of(type.getDeclaredMethods()));
        methods.sort(java.util.Comparator.comparing(Method::getName));
        return methods;
    }

    private List<Map<String, Object>> table(Class<?> type, ExampleTable table) {
        String name = table.name().substring(table.name().indexOf('.') + 1);
        List<List<ClauseId>> clauses = ClauseEvidence.clauses(type, table);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            for (ClauseId clause : clauses.get(i)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("clause", clause.toString());
                row.put("cells", table.rows().get(i));
                row.put("result", result(type.getName() + "." + name + "#" + (i + 1)));
                rows.add(row);
            }
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("title", title(type, name));
        said.put("columns", table.columns());
        said.put("rows", rows);
        return rows.isEmpty() ? List.of() : List.of(said);
    }

    private static String title(Class<?> type, String name) {
        return sorted(type).stream()
                .filter(method -> method.getName().equals(name))
                .map(method -> method.getAnnotation(DisplayName.class))
                .filter(java.util.Objects::nonNull)
                .map(DisplayName::value)
                .findFirst()
                .orElse(name);
    }

    private Map<String, Object> law(Method method) {
        String name = method.getDeclaringClass().getName() + "." + method.getName();
        Label label = method.getAnnotation(Label.class);
        Map<String, Object> law = new LinkedHashMap<>();
        law.put("law", label == null ? method.getName() : label.value());
        law.put("clauses", List.of(method.getAnnotation(Clauses.class).value()));
        law.put("result", result(name));
        if (tried.containsKey(name)) {
            law.put("tried", tried.get(name));
        }
        return law;
    }

    private String result(String test) {
        Boolean known = passed.get(test);
        return known == null ? "NOT_RUN" : known ? "PASSED" : "FAILED";
    }
}
