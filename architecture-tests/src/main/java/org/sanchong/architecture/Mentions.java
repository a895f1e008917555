package org.sanchong.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where fields, parameters and returned values name a type, type arguments included: {@code List<Double>} mentions
 * {@code Double}.
 */
final class Mentions {
    private static final String RETURNED = "return type";

    private Mentions() {}

    /** A type that a member names, and as what. */
    record Mention(JavaMember member, String role, JavaType type) {
        /** Whether the type, or one it is made of, is such a one. */
        boolean isOf(Predicate<JavaClass> types) {
            return involved().anyMatch(types);
        }

        /** The type and those it is made of; of an array, itself and what it holds. */
        Stream<JavaClass> involved() {
            Set<JavaClass> all = new LinkedHashSet<>();
            for (JavaClass raw : type.getAllInvolvedRawTypes()) {
                all.add(raw);
                all.add(raw.getBaseComponentType());
            }
            all.add(type.toErasure());
            return all.stream();
        }

        boolean isField() {
            return member instanceof JavaField;
        }

        boolean isReturned() {
            return role.equals(RETURNED);
        }

        String violation() {
            return member.getDescription() + " has " + role + " <" + name(type) + "> in "
                    + member.getSourceCodeLocation();
        }
    }

    /** Returns the type's name as sources write it. */
    static String name(JavaType type) {
        return type instanceof JavaClass raw && raw.isArray() ? name(raw.getComponentType()) + "[]" : type.getName();
    }

    /** The condition that a class's members, as far as they matter, name no such type. */
    static ArchCondition<JavaClass> mentionNone(
            String what, Predicate<JavaMember> members, Predicate<JavaClass> types) {
        return mentionNone(what, mention -> members.test(mention.member()) && mention.isOf(types));
    }

    /** The condition that a class's members have no such mention. */
    static ArchCondition<JavaClass> mentionNone(String what, Predicate<Mention> banned) {
        return Code.condition(
                "not mention " + what,
                (type, violations) -> of(type).filter(mention -> Code.isWritten(mention.member()))
                        .filter(banned)
                        .forEach(mention -> violations.accept(mention.violation())));
    }

    /** All mentions of a class, in no order that matters. */
    static Stream<Mention> of(JavaClass type) {
        return Stream.concat(
                type.getFields().stream().map(Mentions::ofField),
                type.getCodeUnits().stream().flatMap(Mentions::ofCodeUnit));
    }

    private static Mention ofField(JavaField field) {
        return new Mention(field, "type", field.getType());
    }

    private static Stream<Mention> ofCodeUnit(JavaCodeUnit unit) {
        Stream<Mention> parameters =
                unit.getParameters().stream().map(parameter -> new Mention(unit, "parameter type", typeOf(parameter)));
        return unit instanceof JavaMethod
                ? Stream.concat(parameters, Stream.of(new Mention(unit, RETURNED, unit.getReturnType())))
                : parameters;
    }

    private static JavaType typeOf(JavaParameter parameter) {
        return parameter.getType();
    }
}
