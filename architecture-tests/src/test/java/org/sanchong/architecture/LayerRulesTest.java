package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link LayerRules}: who may know whom. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class LayerRulesTest {
    @ArchTest
    static final ArchRule layers_look_inwards = LayerRules.layersLookInwards(HEXAGON);

    @ArchTest
    static final ArchRule domain_uses_only_what_is_listed = LayerRules.domainUsesOnlyWhatIsListed(HEXAGON);

    @ArchTest
    static final ArchRule application_uses_only_what_is_listed = LayerRules.applicationUsesOnlyWhatIsListed(HEXAGON);

    @ArchTest
    static final ArchRule catalog_uses_only_what_is_listed = LayerRules.catalogUsesOnlyWhatIsListed(HEXAGON);

    @ArchTest
    static final ArchRule nothing_uses_the_app = LayerRules.nothingUsesTheApp(HEXAGON);

    @ArchTest
    static final ArchRule adapters_know_ports_alone = LayerRules.adaptersKnowPortsAlone(HEXAGON);
}
