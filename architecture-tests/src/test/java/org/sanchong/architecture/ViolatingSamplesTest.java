package org.sanchong.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule can fail: each has a sample beneath {@code violating} that it finds fault with, in exactly one way. */
class ViolatingSamplesTest {
    private static final String SAMPLES = "org.sanchong.architecture.violating";

    private static JavaClasses samples;

    @BeforeAll
    static void importSamples() {
        samples = new ClassFileImporter().importPackages(SAMPLES);
    }

    static List<NamedRule> rules() {
        return NamedRule.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("the rule finds in its violating sample exactly what is wrong there")
    void findsWhatIsWrong(NamedRule rule) {
        String root = SAMPLES + "." + rule.name();
        assertThat(sampleNames()).as("rules with a violating sample").contains(rule.name());

        List<String> expected = Arrays.asList(
                samples.getPackage(root).getAnnotationOfType(Violates.class).value());
        assertThat(violations(rule, root)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everySampleIsOneOfARule() {
        Set<String> names = rules().stream().map(NamedRule::name).collect(Collectors.toSet());
        assertThat(names).containsAll(sampleNames());
    }

    /** What the rule says of the sample, with names from its root and in one line each. */
    static List<String> violations(NamedRule rule, String root) {
        Hexagon hexagon = Hexagon.of(root)
                .withDomainOrder("money", "claim", "policy", "settlement")
                .withWorkings("domain.settlement", "Tape");
        return rule
                .of(hexagon)
                .evaluate(samples.that(resideInAPackage(root + ".*..")))
                .getFailureReport()
                .getDetails()
                .stream()
                .map(line -> line.replace(root + ".", "").replaceAll("\\s+", " "))
                .toList();
    }

    private static Set<String> sampleNames() {
        return samples.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(SAMPLES + "."))
                .map(name -> name.substring(SAMPLES.length() + 1).replaceAll("[.].*", ""))
                .collect(Collectors.toSet());
    }
}
