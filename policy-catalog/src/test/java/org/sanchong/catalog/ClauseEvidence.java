package org.sanchong.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Disabled;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Which clauses the example tables and the laws of this module name.
 *
 * @param rows how many rows of example tables name a clause
 * @param laws the sentences of the laws that name a clause
 * @param idle methods that name clauses and are no law that is run
 */
record ClauseEvidence(Map<ClauseId, Integer> rows, Map<ClauseId, Set<String>> laws, List<String> idle) {
    private static final Comparator<ClauseId> ORDER = Comparator.comparing(ClauseId::toString);

    /** Collects what the compiled test classes of this package say. */
    static ClauseEvidence collected() {
        ClauseEvidence evidence = new ClauseEvidence(new TreeMap<>(ORDER), new TreeMap<>(ORDER), new ArrayList<>());
        for (Class<?> type : testClasses()) {
            if (type.getSimpleName().endsWith("Specification")) {
                ExampleTable.of(type).forEach(table -> evidence.table(type, table));
            }
            for (Method method : type.getDeclaredMethods()) {
                evidence.law(method);
            }
        }
        return evidence;
    }

    private void table(Class<?> specification, ExampleTable table) {
        clauses(specification, table).forEach(named -> named.forEach(clause -> rows.merge(clause, 1, Integer::sum)));
    }

    /** Returns the clauses that each row of the table names. */
    static List<List<ClauseId>> clauses(Class<?> specification, ExampleTable table) {
        if (!table.columns().contains("clause")) {
            return table.rows().stream().map(row -> List.<ClauseId>of()).toList();
        }
        String ofClass = policyOf(specification);
        boolean mixed = table.columns().contains("policy") && ofClass.isEmpty();
        List<String> policies = mixed
                ? table.cells("policy")
                : table.rows().stream().map(row -> ofClass).toList();
        List<String> clauses = table.cells("clause");
        List<List<ClauseId>> named = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            String number = clauses.get(i);
            named.add(document(policies.get(i)).stream()
                    .map(d -> new ClauseId(d, number))
                    .toList());
        }
        return named;
    }

    /** The policy {@code heze-2022} of {@code Heze2022Specification}; empty of a class that is about several. */
    private static String policyOf(Class<?> specification) {
        String name = specification.getSimpleName().replace("Specification", "");
        String id = name.replaceFirst("([0-9]{4})$", "-$1").toLowerCase(Locale.ROOT);
        return document(id).isEmpty() ? "" : id;
    }

    private static List<String> document(String policy) {
        return PolicyCatalogs.builtIn().policies().stream()
                .filter(p -> p.id().value().equals(policy))
                .map(BenefitPolicy::document)
                .toList();
    }

    private void law(Method method) {
        Clauses named = method.getAnnotation(Clauses.class);
        if (named == null) {
            return;
        }
        boolean runs = method.isAnnotationPresent(Property.class)
                && !method.isAnnotationPresent(Disabled.class)
                && !method.getDeclaringClass().isAnnotationPresent(Disabled.class);
        if (!runs) {
            idle.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            return;
        }
        Label label = method.getAnnotation(Label.class);
        for (String clause : named.value()) {
            laws.computeIfAbsent(id(clause), c -> new TreeSet<>())
                    .add(label == null ? method.getName() : label.value());
        }
    }

    private static ClauseId id(String clause) {
        int blank = clause.indexOf(' ');
        return new ClauseId(clause.substring(0, blank), clause.substring(blank + 1));
    }

    /** Returns the same without the rows that name the clause. */
    ClauseEvidence withoutRows(ClauseId clause) {
        Map<ClauseId, Integer> others = new LinkedHashMap<>(rows);
        others.remove(clause);
        return new ClauseEvidence(others, laws, idle);
    }

    /** Returns the same without the laws that name the clause. */
    ClauseEvidence withoutLaws(ClauseId clause) {
        Map<ClauseId, Set<String>> others = new LinkedHashMap<>(laws);
        others.remove(clause);
        return new ClauseEvidence(rows, others, idle);
    }

    /** Returns the compiled test classes of this package. */
    static List<Class<?>> testClasses() {
        try {
            Path folder = Path.of(
                    ClauseEvidence.class.getResource("ClauseEvidence.class").toURI());
            try (Stream<Path> files = Files.list(folder.getParent())) {
                return files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class"))
                        .sorted()
                        .<Class<?>>map(file -> type(file.substring(0, file.length() - ".class".length())))
                        .collect(Collectors.toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError("a compiled class is a file", e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(ClauseEvidence.class.getPackageName() + "." + name, false, loader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("a compiled class can be found", e);
        }
    }

    private static ClassLoader loader() {
        return ClauseEvidence.class.getClassLoader();
    }
}
