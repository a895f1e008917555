package org.sanchong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No rule of the set is forgotten here, and no exemption outlives what it was made for. */
class EveryRuleRunsTest {
    @Test
    void everyRuleRunsOnThisProject() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .withImportOption(new ThisProject.NotTheSamples())
                .importPackagesOf(EveryRuleRunsTest.class);
        List<String> run = tests.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(ArchTest.class))
                .map(JavaField::getName)
                .toList();

        assertThat(run)
                .containsExactlyInAnyOrderElementsOf(
                        NamedRule.all().stream().map(NamedRule::name).toList());
    }

    @Test
    void everyExemptedTypeIsThereAndNeedsIt() {
        JavaClasses project = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(new ThisProject.NotTheRules())
                .importPackages(ThisProject.ROOT);
        Hexagon strict = Hexagon.of(ThisProject.ROOT);
        List<String> complaints = List.of(
                        ShapeRules.fieldsAreFinal(strict),
                        ShapeRules.noArrays(strict),
                        ShapeRules.noSetters(strict),
                        PurityRules.domainCollectionsKeepTheirOrder(strict))
                .stream()
                .flatMap(rule -> rule.evaluate(project).getFailureReport().getDetails().stream())
                .toList();

        assertThat(ThisProject.HEXAGON.workings()).allSatisfy(name -> {
            JavaClass exempted = project.get(ThisProject.ROOT + "." + name);
            assertThat(complaints).as(name).anyMatch(line -> line.contains(exempted.getFullName()));
        });
    }
}
