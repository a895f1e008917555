package org.sanchong.catalog;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An example table.
 *
 * @param name the class and method that it belongs to
 * @param columns the names of its columns
 * @param rows the cells of its rows
 */
record ExampleTable(String name, List<String> columns, List<List<String>> rows) {
    /** Returns the tables of a specification that are run. */
    static List<ExampleTable> of(Class<?> specification) {
        List<ExampleTable> tables = new ArrayList<>();
        for (Method method : specification.getDeclaredMethods()) {
            boolean runs = method.isAnnotationPresent(ParameterizedTest.class)
                    && !method.isAnnotationPresent(Disabled.class)
                    && !specification.isAnnotationPresent(Disabled.class);
            if (runs && method.isAnnotationPresent(CsvSource.class)) {
                tables.add(of(method));
            }
        }
        return tables;
    }

    static ExampleTable of(Method method) {
        List<List<String>> lines = method.getAnnotation(CsvSource.class)
                .textBlock()
                .lines()
                .map(line -> Arrays.stream(line.split("[|]")).map(String::strip).toList())
                .toList();
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return lines.isEmpty()
                ? new ExampleTable(name, List.of(), List.of())
                : new ExampleTable(name, lines.get(0), lines.subList(1, lines.size()));
    }

    List<String> cells(String column) {
        int at = columns.indexOf(column);
        return rows.stream().map(row -> row.get(at)).toList();
    }
}
