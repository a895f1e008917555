package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** Who may know whom: dependencies point to the domain. */
public final class LayerRules {
    private static final String JDK = "java..";
    private static final String EITHER = "io.vavr.control..";
    private static final String NULLNESS = "org.jspecify..";
    private static final String IMMUTABLES = "org.immutables..";

    private LayerRules() {}

    /**
     * The whole picture: the domain is used by all, the catalog by the app, the application by adapters and the app,
     * adapters by the app, the app by nobody; and every class has its place in one of them.
     *
     * <p>Why: what is decided about money must not change because a framework, a file format or a database does.
     *
     * <pre>
     * valid     application.usecase.Settling → domain.settlement.SettlementCalculator
     * invalid   domain.settlement.SettlementCalculator → application.usecase.Settling
     * </pre>
     */
    public static ArchRule layersLookInwards(Hexagon hexagon) {
        return layeredArchitecture()
                .consideringAllDependencies()
                .layer("domain")
                .definedBy(in(hexagon.domain()))
                .optionalLayer("catalog")
                .definedBy(in(hexagon.catalog()))
                .layer("application")
                .definedBy(in(hexagon.application()))
                .optionalLayer("adapters")
                .definedBy(in(hexagon.adapters()))
                .layer("app")
                .definedBy(in(hexagon.app()))
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("catalog", "application", "adapters", "app")
                .whereLayer("catalog")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("application")
                .mayOnlyBeAccessedByLayers("adapters", "app")
                .whereLayer("adapters")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("dependencies point inwards, and nothing lies outside"));
    }

    /**
     * The domain depends on itself, the JDK, Vavr, JSR 354 money and annotations; on nothing else.
     *
     * <p>Why: whoever embeds the domain takes these libraries with it. Which of them may be used where is ruled further
     * in {@link PurityRules}, {@link MoneyRules} and {@link ShapeRules}.
     *
     * <pre>
     * valid     import io.vavr.control.Either;
     * invalid   import org.springframework.stereotype.Component;
     * </pre>
     */
    public static ArchRule domainUsesOnlyWhatIsListed(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in(hexagon.domain()),
                        JDK,
                        "io.vavr..",
                        "javax.money..",
                        "org.javamoney.moneta..",
                        NULLNESS,
                        IMMUTABLES)
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("who embeds the domain pays for every library it uses"));
    }

    /**
     * The application depends on itself, the domain, the JDK, Vavr's {@code Either} and annotations; on nothing else.
     *
     * <p>Why: a use case that knows a file format or a database can be reached by no other way.
     *
     * <pre>
     * valid     interface IncomingClaims { void giveTo(ClaimRows rows); }
     * invalid   void settle(de.siegmar.fastcsv.reader.CsvReader&lt;?&gt; claims)
     * </pre>
     */
    public static ArchRule applicationUsesOnlyWhatIsListed(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.application()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in(hexagon.application()), in(hexagon.domain()), JDK, EITHER, NULLNESS, IMMUTABLES)
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("use cases are reached by any adapter and name none"));
    }

    /**
     * The catalog depends on itself, the domain, the JDK, Vavr's control types, annotations and its YAML reader.
     *
     * <p>Why: policies are data of the domain; reading them must need no use case.
     *
     * <pre>
     * valid     final class PolicyReader { BenefitPolicy read(String yaml) … }
     * invalid   final class PolicyReader { private final SettleClaims settle; … }
     * </pre>
     */
    public static ArchRule catalogUsesOnlyWhatIsListed(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.catalog()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in(hexagon.catalog()),
                        in(hexagon.domain()),
                        JDK,
                        EITHER,
                        NULLNESS,
                        IMMUTABLES,
                        "org.snakeyaml.engine..")
                .because(Decision.POLICIES_ARE_DATA.so("a policy is read without knowing what it is used for"));
    }

    /**
     * Nothing depends on the app.
     *
     * <p>Why: it is the one place that sees every other; who depends on it sees every other too.
     *
     * <pre>
     * valid     app.Sanchong → application.port.in.SettleClaims
     * invalid   application.usecase.Settling → app.Options
     * </pre>
     */
    public static ArchRule nothingUsesTheApp(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(hexagon.app()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(hexagon.app()))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("the composition root is at the end of every path"));
    }

    /**
     * Adapters do not know one another, nor how use cases are carried out.
     *
     * <p>Why: each is a way in or out of its own; the app puts them together.
     *
     * <pre>
     * valid     adapter.rest.SettlementController → application.port.in.SettleClaims
     * invalid   adapter.rest.SettlementController → adapter.jdbc.JdbcBooks
     * </pre>
     */
    public static ArchRule adaptersKnowPortsAlone(Hexagon hexagon) {
        return CompositeArchRule.of(slices().matching(hexagon.adapters() + ".(*)..")
                        .should()
                        .notDependOnEachOther())
                .and(noClasses()
                        .that()
                        .resideInAPackage(in(hexagon.adapters()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in(hexagon.useCases())))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("the app alone puts adapters together"));
    }
}
