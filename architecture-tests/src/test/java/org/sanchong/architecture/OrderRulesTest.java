package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link OrderRules}: the order between packages. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class OrderRulesTest {
    @ArchTest
    static final ArchRule packages_know_no_circle = OrderRules.packagesKnowNoCircle(HEXAGON);

    @ArchTest
    static final ArchRule domain_packages_keep_their_order = OrderRules.domainPackagesKeepTheirOrder(HEXAGON);

    @ArchTest
    static final ArchRule nothing_depends_on_a_package_above = OrderRules.nothingDependsOnAPackageAbove();
}
