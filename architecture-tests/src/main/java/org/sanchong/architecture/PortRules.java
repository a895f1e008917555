package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How the application is reached and what it reaches out by: use cases and what they need. */
public final class PortRules {
    private PortRules() {}

    /**
     * Driven ports depend on the domain, on one another and on {@link Hexagon#portVocabulary} alone.
     *
     * <p>Why: an adapter implements them; it must not come to know who asks, or how.
     *
     * <pre>
     * valid     interface OutgoingSettlements { void append(Settlement settlement); }
     * invalid   interface OutgoingSettlements { void append(SettleClaims.Result result); }
     * </pre>
     */
    public static ArchRule drivenPortsUseTheDomainOnly(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.drivenPorts()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(hexagon.portMayName(hexagon.drivenPorts()))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("a port says what is needed and not by whom"));
    }

    /**
     * Driving ports depend on the domain, on one another and on {@link Hexagon#portVocabulary} alone.
     *
     * <p>Why: whoever drives the application learns no more than what it does for them.
     *
     * <pre>
     * valid     Either&lt;SettlementRejection, Settlement&gt; settle(Claim claim);
     * invalid   Settlement settle(Claim claim, Settling.Cache cache);
     * </pre>
     */
    public static ArchRule drivingPortsUseTheDomainOnly(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.drivingPorts()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(hexagon.portMayName(hexagon.drivingPorts()))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("a use case says what it does and not how"));
    }

    /**
     * Ports are interfaces; their commands and results are nested in them, exceptions stand beside them.
     *
     * <p>Why: a port is what somebody else implements, and its vocabulary stands beside it.
     *
     * <pre>
     * valid     interface SettleClaims { Result settle(Command command); record Result(int settled) {} }
     * invalid   abstract class SettleClaims { … }
     * </pre>
     */
    public static ArchRule portsAreInterfaces(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAnyPackage(in(hexagon.drivingPorts()), in(hexagon.drivenPorts()))
                .and(Code.topLevel())
                .and(Code.written())
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beInterfaces()
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("what stands at a port can be put in by anybody"));
    }

    /**
     * Driving ports declare no exceptions.
     *
     * <p>Why: that a claim is refused is a result, with a code.
     *
     * <pre>
     * valid     Either&lt;SettlementRejection, Settlement&gt; settle(Claim claim)
     * invalid   Settlement settle(Claim claim) throws ClaimRejectedException
     * </pre>
     */
    public static ArchRule drivingPortsDeclareNoExceptions(Hexagon hexagon) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(in(hexagon.drivingPorts()))
                .should(Code.condition("declare no exceptions", (method, violations) -> {
                    method.getExceptionTypes()
                            .forEach(thrown -> violations.accept(method.getDescription() + " declares <"
                                    + thrown.getName() + "> in " + method.getSourceCodeLocation()));
                }))
                .because(Decision.WHERE_VAVR_MAY_APPEAR.so("a refusal is a result"));
    }

    /**
     * A driving port has exactly one method to implement.
     *
     * <p>Why: a use case is one thing that somebody wants; two methods are two use cases.
     *
     * <pre>
     * valid     interface SettleClaims { Result settle(Command command); }
     * invalid   interface Claims { Result settle(Command command); Preview preview(Command command); }
     * </pre>
     */
    public static ArchRule useCasesHaveOneMethod(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.drivingPorts()))
                .and()
                .areInterfaces()
                .and(Code.topLevel())
                .should(haveOneAbstractMethod())
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("a use case is one thing that somebody wants"));
    }

    /**
     * A driving port has exactly one implementation, package-private, among the use cases.
     *
     * <p>Why: callers hold the port; who could name the implementation would come to depend on it.
     *
     * <pre>
     * valid     final class ClaimsSettlement implements SettleClaims
     * invalid   public final class ClaimsSettlement implements SettleClaims
     * </pre>
     */
    public static ArchRule useCasesHaveOneHiddenImplementation(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.drivingPorts()))
                .and()
                .areInterfaces()
                .and(Code.topLevel())
                .should(haveOneHiddenImplementationIn(hexagon.useCases()))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so(
                        "callers hold the port and cannot name what is behind it"));
    }

    private static ArchCondition<JavaClass> haveOneAbstractMethod() {
        return Code.condition("have exactly one method to implement", (type, violations) -> {
            long methods = type.getAllMethods().stream()
                    .filter(m -> m.getModifiers().contains(JavaModifier.ABSTRACT))
                    .count();
            if (methods != 1) {
                violations.accept(type.getDescription() + " has " + methods + " methods to implement in "
                        + type.getSourceCodeLocation());
            }
        });
    }

    private static ArchCondition<JavaClass> haveOneHiddenImplementationIn(String home) {
        return Code.condition("have exactly one implementation, package-private, in " + home, (type, violations) -> {
            List<JavaClass> found = type.getAllSubclasses().stream()
                    .filter(c -> !c.isInterface())
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
            if (found.size() != 1) {
                violations.accept(type.getDescription() + " has " + found.size() + " implementations in "
                        + type.getSourceCodeLocation());
            }
            for (JavaClass implementation : found) {
                if (!Code.liesIn(implementation, home)) {
                    violations.accept(implementation.getDescription() + " implements " + type.getSimpleName()
                            + " outside of " + home + " in " + implementation.getSourceCodeLocation());
                }
                if (implementation.getModifiers().contains(JavaModifier.PUBLIC)) {
                    violations.accept(implementation.getDescription() + " implements " + type.getSimpleName()
                            + " and is public in " + implementation.getSourceCodeLocation());
                }
            }
        });
    }
}
