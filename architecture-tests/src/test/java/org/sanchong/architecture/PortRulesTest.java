package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link PortRules}: use cases and what they need. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class PortRulesTest {
    @ArchTest
    static final ArchRule driven_ports_use_the_domain_only = PortRules.drivenPortsUseTheDomainOnly(HEXAGON);

    @ArchTest
    static final ArchRule driving_ports_use_the_domain_only = PortRules.drivingPortsUseTheDomainOnly(HEXAGON);

    @ArchTest
    static final ArchRule ports_are_interfaces = PortRules.portsAreInterfaces(HEXAGON);

    @ArchTest
    static final ArchRule driving_ports_declare_no_exceptions = PortRules.drivingPortsDeclareNoExceptions(HEXAGON);

    @ArchTest
    static final ArchRule use_cases_have_one_method = PortRules.useCasesHaveOneMethod(HEXAGON);

    @ArchTest
    static final ArchRule use_cases_have_one_hidden_implementation =
            PortRules.useCasesHaveOneHiddenImplementation(HEXAGON);
}
