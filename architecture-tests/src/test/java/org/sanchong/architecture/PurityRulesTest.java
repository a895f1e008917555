package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link PurityRules}: the domain is a function of what it is given. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class PurityRulesTest {
    @ArchTest
    static final ArchRule domain_reaches_nothing_outside = PurityRules.domainReachesNothingOutside(HEXAGON);

    @ArchTest
    static final ArchRule domain_has_no_clock_and_no_dice = PurityRules.domainHasNoClockAndNoDice(HEXAGON);

    @ArchTest
    static final ArchRule application_asks_a_clock_for_the_time = PurityRules.applicationAsksAClockForTheTime(HEXAGON);

    @ArchTest
    static final ArchRule domain_reads_no_surroundings = PurityRules.domainReadsNoSurroundings(HEXAGON);

    @ArchTest
    static final ArchRule domain_writes_the_same_in_every_locale =
            PurityRules.domainWritesTheSameInEveryLocale(HEXAGON);

    @ArchTest
    static final ArchRule domain_collections_keep_their_order = PurityRules.domainCollectionsKeepTheirOrder(HEXAGON);
}
