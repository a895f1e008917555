package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link LibraryRules}: each outside technology has one home. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class LibraryRulesTest {
    @ArchTest
    static final ArchRule sql_stays_in_its_adapter = LibraryRules.sqlStaysInItsAdapter(HEXAGON);

    @ArchTest
    static final ArchRule stores_are_opened_by_factories = LibraryRules.storesAreOpenedByFactories(HEXAGON);

    @ArchTest
    static final ArchRule services_are_started_by_factories = LibraryRules.servicesAreStartedByFactories(HEXAGON);

    @ArchTest
    static final ArchRule web_stays_in_its_adapter = LibraryRules.webStaysInItsAdapter(HEXAGON);

    @ArchTest
    static final ArchRule json_stays_at_the_edges = LibraryRules.jsonStaysAtTheEdges(HEXAGON);

    @ArchTest
    static final ArchRule yaml_stays_in_the_catalog = LibraryRules.yamlStaysInTheCatalog(HEXAGON);

    @ArchTest
    static final ArchRule command_line_and_csv_stay_in_the_app = LibraryRules.commandLineAndCsvStayInTheApp(HEXAGON);
}
