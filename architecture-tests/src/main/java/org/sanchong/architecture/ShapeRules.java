package org.sanchong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaMember.Predicates.declaredIn;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.sanchong.architecture.Mentions.Mention;

/** What a type looks like: immutable and closed. */
public final class ShapeRules {
    private ShapeRules() {}

    /**
     * Fields of the domain are final; the workings are exempt, and so is generated code.
     *
     * <p>Why: what cannot change can be shared by threads, kept, compared and explained later.
     *
     * <pre>
     * valid     private final long fen;
     * invalid   private long fen;
     * </pre>
     */
    public static ArchRule fieldsAreFinal(Hexagon hexagon) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(in(hexagon.domain()))
                .and(declaredIn(Code.written()))
                .and(declaredIn(Code.notWorkings(hexagon)))
                .and(describe("were not added by the compiler", Code::isWritten))
                .should()
                .beFinal()
                .because(Decision.ONE_CALCULATION_AND_ITS_TAPE.so("only the plan, the tape and the ledger may change"));
    }

    /**
     * The domain holds and promises no arrays; the workings are exempt, and so is generated code.
     *
     * <p>Why: an array can always be changed by whoever gets hold of it, and compares by identity.
     *
     * <pre>
     * valid     record Timeline(List&lt;Policy&gt; versions) { … List.copyOf(versions) … }
     * invalid   record Timeline(Policy[] versions) {}
     * </pre>
     */
    public static ArchRule noArrays(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .and(Code.written())
                .and(Code.notWorkings(hexagon))
                .should(Mentions.mentionNone("arrays", ShapeRules::isLastingArray))
                .because(Decision.ONE_CALCULATION_AND_ITS_TAPE.so("only the plan, the tape and the ledger are arrays"));
    }

    /**
     * Nobody uses {@code Date}, {@code Calendar} and their like.
     *
     * <p>Why: they change, and none of them is a day.
     *
     * <pre>
     * valid     LocalDate dischargedOn
     * invalid   java.util.Date dischargedOn
     * </pre>
     */
    public static ArchRule datesAreDays() {
        return GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED;
    }

    /**
     * A class of the domain is a record, an enum, an interface, final, sealed, or abstract with a generated
     * implementation, whose builder may stay open.
     *
     * <p>Why: nobody can add a case that the calculation does not know, nor a value that changes.
     *
     * <pre>
     * valid     sealed interface SettlementRejection     abstract class Claim (implemented by ImmutableClaim)
     * invalid   public class Claim
     * </pre>
     */
    public static ArchRule classesAreClosed(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .and(Code.written())
                .should(Code.condition("be final, sealed or implemented by generated code", (type, violations) -> {
                    if (!isClosed(type)) {
                        violations.accept(
                                type.getDescription() + " is open to subclasses in " + type.getSourceCodeLocation());
                    }
                }))
                .because(Decision.IMMUTABLES_STYLES.so("nobody can add a case that the calculation does not know"));
    }

    /**
     * Classes with a generated implementation have package-private constructors.
     *
     * <p>Why: a public abstract class with an open constructor can be implemented by anybody, checks and all left out.
     *
     * <pre>
     * valid     public abstract class Claim { Claim() {} … }
     * invalid   public abstract class Claim { … }            // its default constructor is public
     * </pre>
     */
    public static ArchRule generatedValuesAreNotOpenToOthers(Hexagon hexagon) {
        return constructors()
                .that()
                .areDeclaredInClassesThat(describe(
                        "have a generated implementation",
                        type -> Code.liesIn(type, hexagon.root()) && Code.hasGeneratedSubclass(type)))
                .and(declaredIn(Code.written()))
                .should()
                .bePackagePrivate()
                .because(Decision.IMMUTABLES_STYLES.so("what is checked when it is built cannot be built otherwise"));
    }

    /**
     * Generated classes are package-private.
     *
     * <p>Why: callers see {@code Claim}; how it is implemented may change.
     *
     * <pre>
     * valid     final class ImmutableClaim extends Claim
     * invalid   public final class ImmutableClaim extends Claim
     * </pre>
     */
    public static ArchRule generatedClassesAreHidden() {
        return classes()
                .that(describe("were generated", Code::isGenerated))
                .and(Code.topLevel())
                .should()
                .bePackagePrivate()
                .because(Decision.IMMUTABLES_STYLES.so("callers see the type that was written"));
    }

    /**
     * In the domain, records alone have public constructors.
     *
     * <p>Why: a factory has a name that says what its arguments are, and may return what it has already.
     *
     * <pre>
     * valid     Money.ofFen(1100000)     Money.ofYuan(11000)
     * invalid   new Money(1100000)
     * </pre>
     */
    public static ArchRule recordsAloneHavePublicConstructors(Hexagon hexagon) {
        return constructors()
                .that()
                .areDeclaredInClassesThat(
                        describe("are no records", type -> Code.liesIn(type, hexagon.domain()) && !type.isRecord()))
                .and(declaredIn(Code.written()))
                .and(declaredIn(describe("are no exceptions", type -> !type.isAssignableTo(Throwable.class))))
                .should()
                .notBePublic()
                .because(Decision.IMMUTABLES_STYLES.so("a factory's name says what its arguments are"));
    }

    /**
     * Domain and application have no setters; the workings are exempt, and so is a table's {@code set(row, value)}.
     *
     * <p>Why: a value that changes under somebody's hands cannot be explained afterwards.
     *
     * <pre>
     * valid     Claim.builder().expense(expense).build()
     * invalid   claim.setExpense(expense)
     * </pre>
     */
    public static ArchRule noSetters(Hexagon hexagon) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(in(hexagon.domain()), in(hexagon.application()))
                .and(declaredIn(Code.notWorkings(hexagon)))
                .and()
                .areNotPrivate()
                .should()
                .haveNameMatching("set[A-Z].*")
                .because(Decision.IMMUTABLES_STYLES.so("values are built once"));
    }

    private static boolean isLastingArray(Mention mention) {
        boolean isKept = mention.isField() || Code.isPromised(mention.member());
        boolean isEnumsOwn = mention.member().getOwner().isEnum()
                && mention.member().getName().equals("values");
        return isKept && !isEnumsOwn && holdsArray(mention.type());
    }

    private static boolean holdsArray(JavaType type) {
        if (type instanceof JavaParameterizedType parameterized) {
            return parameterized.getActualTypeArguments().stream().anyMatch(ShapeRules::holdsArray);
        }
        return type.toErasure().isArray();
    }

    private static boolean isClosed(JavaClass type) {
        boolean isValue = type.isInterface() || type.isRecord() || type.isEnum() || type.isAnonymousClass();
        return isValue
                || Code.isFinal(type)
                || type.isSealed()
                || type.getEnclosingClass().filter(JavaClass::isEnum).isPresent()
                || Code.hasGeneratedSubclass(type)
                || Code.extendsGenerated(type);
    }
}
