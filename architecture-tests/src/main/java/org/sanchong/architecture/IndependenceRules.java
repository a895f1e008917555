package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.sanchong.architecture.Code.access;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Who checks a calculation has none of it. */
public final class IndependenceRules {
    /** What the checker asks of an amount or a proportion of the catalog: what it is, and how it is written. */
    private static final Set<String> READ = Set.of("fen", "millionths", "toString", "equals", "hashCode", "compareTo");

    private IndependenceRules() {}

    /**
     * The checker knows nothing of the calculation, of the use cases that run it, and of how they read claims and write
     * derivations.
     *
     * <p>Why: a fault in what both use would be found by neither.
     *
     * <pre>
     * valid     app.verify.ScheduleSums → domain.benefit.BenefitSchedule
     * invalid   app.verify.ScheduleSums → domain.settlement.SettlementRun
     * </pre>
     */
    public static ArchRule checkerKnowsNoCalculation(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.checker()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(hexagon.calculation()), in(hexagon.useCases()), in(hexagon.drivingPorts()))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        hexagon.app().replace(".", "[.]") + "[.]files[.].*(Claims|Derivation|Step|Accumulator|Csv).*")
                .because(Decision.THE_CHECKER_STANDS_APART.so("a fault that both share is found by neither"));
    }

    /**
     * The checker reckons with numbers of its own: it asks an amount or a proportion what it is, and no more, and does
     * not round by the calculation's rounding.
     *
     * <p>Why: half up is a reading of the documents; the checker reads it again.
     *
     * <pre>
     * valid     figure.value().fen()
     * invalid   rate.appliedTo(amount)
     * </pre>
     */
    public static ArchRule checkerReckonsByItself(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.checker()))
                .should()
                .accessTargetWhere(
                        access("sums and roundings of the domain's money package", a -> isSum(a, hexagon.money())))
                .because(Decision.THE_CHECKER_STANDS_APART.so("the checker reads again how a fen is rounded"));
    }

    /**
     * Of what reads files the checker has nothing: tables come to it as CSV in UTF-8, and it makes rows, days, codes and
     * amounts of them by itself. Of the application it knows the words of a catalog, and how to say that a file is of no
     * use.
     *
     * <p>Why: that a workbook or GB18030 becomes CSV is no reading of what the CSV says; all beyond that is.
     *
     * <pre>
     * valid     app.verify.ClaimWords → application.wording.FileWords
     * invalid   app.verify.ClaimWords → app.files.TableInput
     * </pre>
     */
    public static ArchRule checkerReadsByItself(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.checker()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(hexagon.app() + ".files"))
                .because(Decision.THE_CHECKER_STANDS_APART.so("what a file says is read anew"));
    }

    private static boolean isSum(JavaAccess<?> access, String money) {
        return access.getTargetOwner().getPackageName().equals(money)
                && !READ.contains(access.getTarget().getName());
    }
}
