package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link CodingRules}: how code is written. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class CodingRulesTest {
    @ArchTest
    static final ArchRule only_the_app_prints = CodingRules.onlyTheAppPrints(HEXAGON);

    @ArchTest
    static final ArchRule exceptions_say_what_happened = CodingRules.exceptionsSayWhatHappened();

    @ArchTest
    static final ArchRule nobody_logs_by_the_jdk = CodingRules.nobodyLogsByTheJdk();

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = CodingRules.nothingIsInjectedIntoFields();

    @ArchTest
    static final ArchRule nothing_deprecated_is_used = CodingRules.nothingDeprecatedIsUsed();

    @ArchTest
    static final ArchRule assertions_say_which_invariant = CodingRules.assertionsSayWhichInvariant();

    @ArchTest
    static final ArchRule no_annotations_of_frameworks = CodingRules.noAnnotationsOfFrameworks(HEXAGON);

    @ArchTest
    static final ArchRule exceptions_are_unchecked_and_called_so = CodingRules.exceptionsAreUncheckedAndCalledSo();

    @ArchTest
    static final ArchRule nothing_static_changes = CodingRules.nothingStaticChanges(HEXAGON);
}
