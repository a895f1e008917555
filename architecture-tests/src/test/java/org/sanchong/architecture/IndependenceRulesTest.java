package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link IndependenceRules}: who checks a calculation has none of it. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class IndependenceRulesTest {
    @ArchTest
    static final ArchRule checker_knows_no_calculation = IndependenceRules.checkerKnowsNoCalculation(HEXAGON);

    @ArchTest
    static final ArchRule checker_reckons_by_itself = IndependenceRules.checkerReckonsByItself(HEXAGON);

    @ArchTest
    static final ArchRule checker_reads_by_itself = IndependenceRules.checkerReadsByItself(HEXAGON);
}
