package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link NamingRules}: names. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class NamingRulesTest {
    @ArchTest
    static final ArchRule packages_are_null_marked = NamingRules.packagesAreNullMarked(HEXAGON);

    @ArchTest
    static final ArchRule packages_are_concepts = NamingRules.packagesAreConcepts(HEXAGON);

    @ArchTest
    static final ArchRule types_are_concepts = NamingRules.typesAreConcepts();
}
