package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.DependencyRules;

/** The order between packages: who reads the code from the first to the last never meets what is not yet explained. */
public final class OrderRules {
    private OrderRules() {}

    /**
     * No packages know each other in a circle, in no module.
     *
     * <p>Why: packages in a circle are one package that looks like several.
     *
     * <pre>
     * valid     claim → money
     * invalid   claim → benefit → claim
     * </pre>
     */
    public static ArchRule packagesKnowNoCircle(Hexagon hexagon) {
        return slices().matching(hexagon.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("packages in a circle are one package"));
    }

    /**
     * Packages of the domain use those before them in {@link Hexagon#domainOrder}; every one has its place there.
     *
     * <p>Why: the order is how the domain is explained, from amounts to settlements.
     *
     * <pre>
     * valid     settlement → policy
     * invalid   policy → settlement
     * </pre>
     */
    public static ArchRule domainPackagesKeepTheirOrder(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .and()
                .resideOutsideOfPackage(hexagon.domain())
                .should(useEarlierPackages(hexagon))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so(
                        "the domain can be read from its first package to its last"));
    }

    /**
     * No class depends on a package above its own.
     *
     * <p>Why: what is above tours and puts together what is beneath.
     *
     * <pre>
     * valid     org.sanchong.app.Sanchong → org.sanchong.app.csv.CsvClaims
     * invalid   org.sanchong.app.csv.CsvClaims → org.sanchong.app.Sanchong
     * </pre>
     */
    public static ArchRule nothingDependsOnAPackageAbove() {
        return DependencyRules.NO_CLASSES_SHOULD_DEPEND_UPPER_PACKAGES;
    }

    private static ArchCondition<JavaClass> useEarlierPackages(Hexagon hexagon) {
        return Code.condition("use packages before their own in " + hexagon.domainOrder(), (type, violations) -> {
            int own = place(hexagon, type);
            if (own < 0) {
                violations.accept(type.getDescription() + " lies in a package without a place in the order in "
                        + type.getSourceCodeLocation());
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (own >= 0 && place(hexagon, dependency.getTargetClass()) > own) {
                    violations.accept(dependency.getDescription());
                }
            }
        });
    }

    private static int place(Hexagon hexagon, JavaClass type) {
        String domain = hexagon.domain() + ".";
        if (!type.getPackageName().startsWith(domain)) {
            return -1;
        }
        String beneath = type.getPackageName().substring(domain.length());
        int end = beneath.indexOf('.');
        return hexagon.domainOrder().indexOf(end < 0 ? beneath : beneath.substring(0, end));
    }
}
