package org.sanchong.catalog;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.support.conversion.ConversionSupport;

/** A row of an example table that can be run again, without a test engine. */
final class ExampleRow {
    private final Method method;
    private final Object specification;
    private final List<Object> cells;
    private final String name;

    private ExampleRow(Method method, Object specification, List<String> cells) {
        this.method = method;
        this.specification = specification;
        this.name = method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + cells;
        this.cells = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            this.cells.add(ConversionSupport.convert(
                    cells.get(i), method.getParameterTypes()[i], ExampleRow.class.getClassLoader()));
        }
    }

    /** Returns the rows of all tables of a specification, in the order of its methods' names. */
    static List<ExampleRow> of(Class<?> specification) throws ReflectiveOperationException {
        Constructor<?> constructor = specification.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object made = constructor.newInstance();
        List<Method> methods = Arrays.stream(specification.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ParameterizedTest.class))
                .filter(method -> method.isAnnotationPresent(CsvSource.class))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
        List<ExampleRow> rows = new ArrayList<>();
        for (Method method : methods) {
            method.setAccessible(true);
            for (List<String> cells : ExampleTable.of(method).rows()) {
                rows.add(new ExampleRow(method, made, cells));
            }
        }
        return rows;
    }

    /** Returns whether the row still holds. */
    boolean holds() {
        try {
            method.invoke(specification, cells.toArray());
            return true;
        } catch (InvocationTargetException failed) {
            return false;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
