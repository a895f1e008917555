package org.sanchong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A rule of the rule set by its name: the factory's, in snake case. */
record NamedRule(Method factory) {
    /** Returns all rules that there are: whatever a public class called {@code …Rules} offers. */
    static List<NamedRule> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(NamedRule.class)
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Rules"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType() == ArchRule.class)
                        .map(NamedRule::new)
                        .sorted(Comparator.comparing(NamedRule::toString))
                        .toList();
    }

    String name() {
        return factory.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    boolean isAboutTests() {
        return factory.getDeclaringClass() == TestRules.class;
    }

    ArchRule of(Hexagon hexagon) {
        try {
            Object rule = factory.getParameterCount() == 0 ? factory.invoke(null) : factory.invoke(null, hexagon);
            return (ArchRule) rule;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a rule's factory takes nothing or a hexagon: " + factory, e);
        }
    }

    @Override
    public String toString() {
        return factory.getDeclaringClass().getSimpleName() + "." + factory.getName();
    }
}
