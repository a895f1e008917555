package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link ShapeRules}: what a type looks like. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class ShapeRulesTest {
    @ArchTest
    static final ArchRule fields_are_final = ShapeRules.fieldsAreFinal(HEXAGON);

    @ArchTest
    static final ArchRule no_arrays = ShapeRules.noArrays(HEXAGON);

    @ArchTest
    static final ArchRule dates_are_days = ShapeRules.datesAreDays();

    @ArchTest
    static final ArchRule classes_are_closed = ShapeRules.classesAreClosed(HEXAGON);

    @ArchTest
    static final ArchRule generated_values_are_not_open_to_others =
            ShapeRules.generatedValuesAreNotOpenToOthers(HEXAGON);

    @ArchTest
    static final ArchRule generated_classes_are_hidden = ShapeRules.generatedClassesAreHidden();

    @ArchTest
    static final ArchRule records_alone_have_public_constructors =
            ShapeRules.recordsAloneHavePublicConstructors(HEXAGON);

    @ArchTest
    static final ArchRule no_setters = ShapeRules.noSetters(HEXAGON);
}
