package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link TestRules}: tests are found, and read as what they are. */
@AnalyzeClasses(locations = ThisProject.CompiledModules.class, importOptions = ThisProject.NotTheSamples.class)
class TestRulesTest {
    @ArchTest
    static final ArchRule tests_are_found_by_their_suffix = TestRules.testsAreFoundByTheirSuffix();

    @ArchTest
    static final ArchRule laws_stand_in_properties = TestRules.lawsStandInProperties();

    @ArchTest
    static final ArchRule domain_tests_use_no_mocks = TestRules.domainTestsUseNoMocks(HEXAGON);

    @ArchTest
    static final ArchRule tests_lie_beside_their_subject = TestRules.testsLieBesideTheirSubject();
}
