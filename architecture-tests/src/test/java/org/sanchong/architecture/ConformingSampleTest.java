package org.sanchong.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All rules can be kept at once: a small hexagon keeps them, and each finds something in it to look at. */
class ConformingSampleTest {
    private static final Hexagon SAMPLE = Hexagon.of("org.sanchong.architecture.conforming")
            .withDomainOrder("money", "claim", "settlement")
            .withWorkings("domain.settlement", "Tape");

    private static JavaClasses sample;

    @BeforeAll
    static void importSample() {
        sample = new ClassFileImporter().importPackages(SAMPLE.root());
    }

    static List<NamedRule> rules() {
        return NamedRule.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keepsTheRule(NamedRule rule) {
        JavaClasses classes = rule.isAboutTests() ? sample : sample.that(areNoTests());
        assertThat(rule.of(SAMPLE).evaluate(classes).getFailureReport().getDetails())
                .isEmpty();
    }

    private static DescribedPredicate<JavaClass> areNoTests() {
        return describe("are no tests", type -> !type.getSimpleName().matches("Amount(Test|Properties)"));
    }
}
