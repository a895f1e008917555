package org.sanchong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How code is written, whatever it is about. */
public final class CodingRules {
    private static final List<String> MUTABLE = List.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.EnumSet",
            "java.util.BitSet",
            "java.util.Date",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal");

    private CodingRules() {}

    /**
     * Standard input, output and error are used by the app alone.
     *
     * <p>Why: a library that prints cannot be silenced by those who embed it.
     *
     * <pre>
     * valid     return settlement;
     * invalid   System.out.println(settlement);
     * </pre>
     */
    public static ArchRule onlyTheAppPrints(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(hexagon.app()))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("who embeds a library decides what is printed"));
    }

    /**
     * Nobody throws {@code Throwable}, {@code Exception} or {@code RuntimeException} itself.
     *
     * <p>Why: it can only be caught together with everything else.
     *
     * <pre>
     * valid     throw new IllegalArgumentException("no values for " + attribute);
     * invalid   throw new RuntimeException("no values");
     * </pre>
     */
    public static ArchRule exceptionsSayWhatHappened() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
    }

    /**
     * Nobody logs with {@code java.util.logging}.
     *
     * <p>Why: rounding, caps and choices are steps of the derivation, not lines of a log.
     *
     * <pre>
     * valid     workings.write(CUT, tier, amount);
     * invalid   Logger.getLogger("settlement").info("cut");
     * </pre>
     */
    public static ArchRule nobodyLogsByTheJdk() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because(Decision.ONE_CALCULATION_AND_ITS_TAPE.so("what happened is told by the derivation"));
    }

    /**
     * Nothing is injected into fields.
     *
     * <p>Why: such a class cannot be built without the framework that fills it.
     *
     * <pre>
     * valid     Settling(SettlementCalculator calculator) { this.calculator = calculator; }
     * invalid   &#64;Inject SettlementCalculator calculator;
     * </pre>
     */
    public static ArchRule nothingIsInjectedIntoFields() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
    }

    /**
     * Nobody uses what is deprecated.
     *
     * <p>Why: there is something better, and it says so.
     *
     * <pre>
     * valid     Long.valueOf(fen)
     * invalid   new Long(fen)
     * </pre>
     */
    public static ArchRule nothingDeprecatedIsUsed() {
        return GeneralCodingRules.DEPRECATED_API_SHOULD_NOT_BE_USED;
    }

    /**
     * Assertions say which invariant is broken.
     *
     * <p>Why: who meets one has nothing else to go by.
     *
     * <pre>
     * valid     throw new AssertionError("the tape names a figure of its plan");
     * invalid   throw new AssertionError();
     * </pre>
     */
    public static ArchRule assertionsSayWhichInvariant() {
        return GeneralCodingRules.ASSERTIONS_SHOULD_HAVE_DETAIL_MESSAGE;
    }

    /**
     * Domain, application and catalog carry annotations of the JDK, JSpecify, Immutables and their own, and no others.
     *
     * <p>Why: an annotation of a framework is a dependency on it. Those that leave no trace in class files, such as
     * Lombok's, the build must keep out itself.
     *
     * <pre>
     * valid     &#64;Value.Immutable
     * invalid   &#64;JsonProperty("claim_id")
     * </pre>
     */
    public static ArchRule noAnnotationsOfFrameworks(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAnyPackage(in(hexagon.domain()), in(hexagon.application()), in(hexagon.catalog()))
                .should(Code.condition("carry no annotations of frameworks", (type, violations) -> {
                    complain(hexagon, type.getDescription(), type, type, violations);
                    for (JavaMember member : type.getMembers()) {
                        complain(hexagon, member.getDescription(), member, type, violations);
                    }
                }))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("an annotation of a framework is a dependency on it"));
    }

    /**
     * Exceptions are unchecked and called so.
     *
     * <p>Why: what a caller can act on is a value; an exception is for those who erred.
     *
     * <pre>
     * valid     final class UnusableFileException extends RuntimeException
     * invalid   class ClaimRejected extends Exception
     * </pre>
     */
    public static ArchRule exceptionsAreUncheckedAndCalledSo() {
        return classes()
                .that(assignableTo(Throwable.class))
                .should(Code.condition("be unchecked and called exceptions", (type, violations) -> {
                    if (!type.isAssignableTo(RuntimeException.class)) {
                        violations.accept(type.getDescription() + " is no unchecked exception in "
                                + type.getSourceCodeLocation());
                    }
                    if (!type.getSimpleName().endsWith("Exception")) {
                        violations.accept(type.getDescription() + " is not called an exception in "
                                + type.getSourceCodeLocation());
                    }
                }))
                .because(
                        Decision.WHERE_VAVR_MAY_APPEAR.so("a refusal is a value, an exception is for those who erred"));
    }

    /**
     * Static fields are final and of a type that cannot be changed: no arrays, no collections that are their own
     * implementation, no builders. A private table of numbers is taken for what it is; {@link ShapeRules#noArrays}
     * keeps it out of the domain all the same.
     *
     * <p>Why: state that all share is shared by all threads, all tests and all claims.
     *
     * <pre>
     * valid     private static final List&lt;String&gt; COLUMNS = List.of("claim_id")
     * invalid   private static final String[] COLUMNS = {"claim_id"}
     * </pre>
     */
    public static ArchRule nothingStaticChanges(Hexagon hexagon) {
        return fields().that()
                .areStatic()
                .and(describe("were written", f -> Code.isWritten(f) && !Code.isGenerated(f.getOwner())))
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(in(hexagon.root()))
                .should(Code.condition("be final and unchangeable", (field, violations) -> {
                    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                        violations.accept(field.getDescription() + " is not final in " + field.getSourceCodeLocation());
                    }
                    if (isChangeable(field)) {
                        violations.accept(field.getDescription() + " has type <" + Mentions.name(field.getType())
                                + "> in " + field.getSourceCodeLocation());
                    }
                }))
                .because(Decision.ONE_CALCULATION_AND_ITS_TAPE.so("what all share does not change"));
    }

    private static void complain(
            Hexagon hexagon, String what, HasAnnotations<?> annotated, JavaClass where, Consumer<String> violations) {
        annotated.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(annotation -> Stream.of("java", "org.jspecify", "org.immutables", hexagon.root())
                        .noneMatch(allowed -> Code.liesIn(annotation, allowed)))
                .forEach(annotation -> violations.accept(
                        what + " carries <@" + annotation.getName() + "> in " + where.getSourceCodeLocation()));
    }

    private static boolean isChangeable(JavaField field) {
        String type = field.getRawType().getFullName();
        boolean isPrivateTable = field.getModifiers().contains(JavaModifier.PRIVATE)
                && field.getRawType().isArray()
                && field.getRawType().getComponentType().isPrimitive();
        return (field.getRawType().isArray() && !isPrivateTable)
                || MUTABLE.contains(type)
                || type.startsWith("java.util.concurrent.")
                || type.startsWith("java.text.");
    }
}
