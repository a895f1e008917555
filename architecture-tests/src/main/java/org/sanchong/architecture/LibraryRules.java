package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Each outside technology has one home. */
public final class LibraryRules {
    private LibraryRules() {}

    /**
     * SQL is spoken in the JDBC adapter alone.
     *
     * <p>Why: a store can be exchanged, and a settlement needs none.
     *
     * <pre>
     * valid     adapter.jdbc.JdbcAccumulators → javax.sql.DataSource
     * invalid   application.usecase.Settling → java.sql.Connection
     * </pre>
     */
    public static ArchRule sqlStaysInItsAdapter(Hexagon hexagon) {
        return stayIn(
                        hexagon.adapters() + ".jdbc",
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.flywaydb..",
                        "com.zaxxer.hikari..",
                        "org.h2..",
                        "org.postgresql..")
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("a store is behind a port"));
    }

    /**
     * What the JDBC adapter shows is a factory: a public class of it cannot be made.
     *
     * <p>Why: who opens a store holds the port; what is behind it can change.
     *
     * <pre>
     * valid     public final class JdbcBooks { private JdbcBooks() {} public static Books open(String url) … }
     * invalid   public final class StoredBooks implements Books { StoredBooks(DataSource store) … }
     * </pre>
     */
    public static ArchRule storesAreOpenedByFactories(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.adapters() + ".jdbc"))
                .and(Code.topLevel())
                .and()
                .arePublic()
                .should()
                .haveOnlyPrivateConstructors()
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so(
                        "callers hold the port and cannot name what is behind it"));
    }

    /**
     * What the REST adapter shows is what starts it: controllers, filters and records are its own.
     *
     * <p>Why: who starts the service cannot call it past the web.
     *
     * <pre>
     * valid     class SettlementController { … }
     * invalid   public class SettlementController { … }
     * </pre>
     */
    public static ArchRule servicesAreStartedByFactories(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.adapters() + ".rest"))
                .and(Code.topLevel())
                .and()
                .arePublic()
                .should()
                .haveOnlyPrivateConstructors()
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("the web is the way in, for everybody"));
    }

    /**
     * Web servers, web clients and web frameworks are used in the REST adapter alone.
     *
     * <p>Why: the web is one way in among others, and the only one that needs a framework.
     *
     * <pre>
     * valid     adapter.rest.SettlementController → org.springframework.web.bind.annotation.PostMapping
     * invalid   application.usecase.Settling → java.net.http.HttpClient
     * </pre>
     */
    public static ArchRule webStaysInItsAdapter(Hexagon hexagon) {
        return stayIn(
                        hexagon.adapters() + ".rest",
                        "jakarta.servlet..",
                        "org.springframework..",
                        "com.sun.net.httpserver..",
                        "java.net.http..")
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("the web is one way in among others"));
    }

    /**
     * JSON libraries are used at the edges alone: the REST adapter and the app.
     *
     * <p>Why: how an explanation is written down is not what it says, and every library brings a version of its own.
     *
     * <pre>
     * valid     app.JsonDerivations → com.fasterxml.jackson.core.JsonGenerator
     * invalid   domain.settlement.Derivation → com.fasterxml.jackson.core.JsonGenerator
     * </pre>
     */
    public static ArchRule jsonStaysAtTheEdges(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in(hexagon.adapters() + ".rest"), in(hexagon.app()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..", "jakarta.json..", "com.google.gson..")
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("how a result is written down is not what it says"));
    }

    /**
     * YAML is read in the catalog alone, by classes that nobody outside can name.
     *
     * <p>Why: YAML is what people read; to the program a policy is a value.
     *
     * <pre>
     * valid     final class YamlReader { … org.snakeyaml.engine.v2.api.Load … }
     * invalid   public final class Catalogs { public Load loader() … }
     * </pre>
     */
    public static ArchRule yamlStaysInTheCatalog(Hexagon hexagon) {
        String yaml = "org.snakeyaml..";
        return CompositeArchRule.of(stayIn(hexagon.catalog(), yaml))
                .and(noClasses()
                        .that()
                        .resideInAPackage(in(hexagon.catalog()))
                        .and()
                        .arePublic()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(yaml))
                .because(Decision.POLICIES_ARE_DATA.so(
                        "to the program a policy is a value, whatever it was written in"));
    }

    /**
     * The command line, CSV files, workbooks and Parquet files are read in the app alone.
     *
     * <p>Why: a use case takes claims from anywhere; the app knows that here they come from a file.
     *
     * <pre>
     * valid     app.CsvClaims → de.siegmar.fastcsv.reader.CsvReader
     * invalid   application.usecase.Settling → picocli.CommandLine
     * </pre>
     */
    public static ArchRule commandLineAndCsvStayInTheApp(Hexagon hexagon) {
        return stayIn(
                        hexagon.app(),
                        "picocli..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "org.apache.parquet..")
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("use cases do not know that they are driven by files"));
    }

    private static ArchRule stayIn(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(home))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
