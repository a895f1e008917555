package org.sanchong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/** Tests are found, and read as what they are; to be run on test classes, with the classes they test. */
public final class TestRules {
    private static final String TEST = "Test";
    private static final String PROPERTIES = "Properties";
    private static final String SPECIFICATION = "Specification";
    private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";

    private TestRules() {}

    /**
     * A class that holds tests ends in {@code Test}, {@code Properties} or {@code Specification}; an abstract one is
     * exempt.
     *
     * <p>Why: the build runs those and skips any other in silence.
     *
     * <pre>
     * valid     class AnnualCapReachedTest     class SettlementProperties     class BandsSpecification
     * invalid   class AnnualCapTests
     * </pre>
     */
    public static ArchRule testsAreFoundByTheirSuffix() {
        return classes()
                .that(describe("hold tests", TestRules::holdsTests))
                .should(Code.condition("end in Test, Properties or Specification", (type, violations) -> {
                    if (List.of(TEST, PROPERTIES, SPECIFICATION).stream()
                            .noneMatch(outermost(type).getSimpleName()::endsWith)) {
                        violations.accept(type.getDescription() + " holds tests that the build does not find in "
                                + type.getSourceCodeLocation());
                    }
                }))
                .because(Decision.JQWIK_IS_PINNED.so("the build finds tests by their suffix"));
    }

    /**
     * Laws, that is methods with jqwik's {@code @Property}, stand in classes that end in {@code Properties}.
     *
     * <p>Why: an auditor who asks what always holds opens those.
     *
     * <pre>
     * valid     class SettlementProperties { &#64;Property void sharesConserveTheClaim(…) }
     * invalid   class SettlementTest { &#64;Property void sharesConserveTheClaim(…) }
     * </pre>
     */
    public static ArchRule lawsStandInProperties() {
        return classes()
                .that(describe("hold tests", TestRules::holdsTests))
                .and(describe(
                        "are no Properties",
                        type -> !outermost(type).getSimpleName().endsWith(PROPERTIES)))
                .should(Code.condition(
                        "hold no laws",
                        (type, violations) -> type.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith("net.jqwik.api.Property"))
                                .forEach(method -> violations.accept(method.getDescription()
                                        + " is a law outside of Properties in " + method.getSourceCodeLocation()))))
                .because(Decision.JQWIK_IS_PINNED.so("what always holds is found in one kind of class"));
    }

    /**
     * Tests of the domain use the domain, the test tools and nothing else: no mocks, no frameworks.
     *
     * <p>Why: there is nothing in the domain to mock; a test that needs more shows that the domain does.
     *
     * <pre>
     * valid     assertThat(Money.ofYuan(1)).isEqualTo(Money.ofFen(100))
     * invalid   Money amount = Mockito.mock(Money.class)
     * </pre>
     */
    public static ArchRule domainTestsUseNoMocks(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in(hexagon.domain()),
                        "java..",
                        "io.vavr..",
                        "javax.money..",
                        "org.javamoney.moneta..",
                        "org.jspecify..",
                        "org.immutables..",
                        "org.junit.jupiter..",
                        "org.assertj..",
                        "net.jqwik..")
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("there is nothing in the domain to mock"));
    }

    /**
     * A test that is named for a class lies in that class's package.
     *
     * <p>Why: so that it is found, and sees what is package-private.
     *
     * <pre>
     * valid     domain.money.Money     domain.money.MoneyTest
     * invalid   domain.money.Money     domain.MoneyTest
     * </pre>
     */
    public static ArchRule testsLieBesideTheirSubject() {
        return CompositeArchRule.of(beside(TEST)).and(beside(PROPERTIES)).and(beside(SPECIFICATION));
    }

    private static ArchRule beside(String suffix) {
        return GeneralCodingRules.testClassesShouldResideInTheSamePackageAsImplementation(suffix);
    }

    private static boolean holdsTests(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getMembers().stream().anyMatch(TestRules::isTest);
    }

    private static boolean isTest(JavaMember member) {
        return member.isMetaAnnotatedWith(TESTABLE) || member.isAnnotatedWith(TESTABLE);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestRules::outermost).orElse(type);
    }
}
