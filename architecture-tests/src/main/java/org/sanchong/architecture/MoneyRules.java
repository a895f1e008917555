package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.sanchong.architecture.Code.access;
import static org.sanchong.architecture.Code.accessTo;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** No part of a fen is lost unseen: amounts are exact, and rounded in one place. */
public final class MoneyRules {
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private MoneyRules() {}

    /**
     * Moneta is used in the domain's money package alone; all others see {@code MonetaryAmount} or the domain's own
     * amount.
     *
     * <p>Why: its default rounding is half-even, and a file on the class path can change its context.
     *
     * <pre>
     * valid     javax.money.MonetaryAmount premium
     * invalid   org.javamoney.moneta.Money premium
     * </pre>
     */
    public static ArchRule monetaStaysInMoney(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(hexagon.money()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.javamoney.moneta..")
                .because(Decision.MONEY_IS_FEN.so("Moneta is the border to others and not what is reckoned with"));
    }

    /**
     * Nobody asks JSR 354 for a rounding.
     *
     * <p>Why: its default takes 0.125 yuan to 0.12. How a fen is rounded is the policy's to say.
     *
     * <pre>
     * valid     rate.appliedTo(amount)
     * invalid   amount.with(Monetary.getDefaultRounding())
     * </pre>
     */
    public static ArchRule nobodyRoundsByTheCurrency() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        accessTo("javax.money.Monetary", "getDefaultRounding", "getRounding", "getRoundings"))
                .because(Decision.MONEY_IS_FEN.so("half up to the fen is a reading of the documents, no default"));
    }

    /**
     * Nobody uses Moneta's fast and rounded amounts, nor exchange rates.
     *
     * <p>Why: the fast amount drops digits past the fifth decimal in silence, the rounded one rounds at every step, and
     * exchange rates are fetched over the network.
     *
     * <pre>
     * valid     Money.parse("11000.00")
     * invalid   FastMoney.of(11000, "CNY")
     * </pre>
     */
    public static ArchRule nobodyUsesInexactOrForeignMoney() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.javamoney\\.moneta\\.(FastMoney|RoundedMoney)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.money.convert..", "org.javamoney.moneta.convert..")
                .because(Decision.MONEY_IS_FEN.so("an amount is exact and in renminbi"));
    }

    /**
     * No field, parameter or returned value of domain, application and catalog is a floating-point number.
     *
     * <p>Why: 0.1 is none of them.
     *
     * <pre>
     * valid     Rate.ofPercent("82.5")
     * invalid   Money times(double rate)
     * </pre>
     */
    public static ArchRule nothingIsAFloatingPointNumber(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAnyPackage(in(hexagon.domain()), in(hexagon.application()), in(hexagon.catalog()))
                .should(Mentions.mentionNone(
                        "floating-point numbers", member -> true, type -> FLOATING.contains(type.getFullName())))
                .because(Decision.MONEY_IS_FEN.so("0.1 is no floating-point number"));
    }

    /**
     * Nobody makes a {@code BigDecimal} from a {@code double}.
     *
     * <p>Why: {@code new BigDecimal(0.7)} is 0.6999…
     *
     * <pre>
     * valid     new BigDecimal("0.7")
     * invalid   new BigDecimal(0.7)
     * </pre>
     */
    public static ArchRule noDecimalComesFromADouble() {
        return noClasses()
                .should()
                .accessTargetWhere(access(
                        "java.math.BigDecimal.<init>|valueOf of a double",
                        a -> isDecimal(a, "<init>", "valueOf") && takesFirst(a, double.class)))
                .because(Decision.MONEY_IS_FEN.so("new BigDecimal(0.7) is not 0.7"));
    }

    /**
     * Nobody divides or cuts a {@code BigDecimal} without saying how it is rounded.
     *
     * <p>Why: the one throws at the first third that it meets, the other at the first digit that it would lose; both at
     * run time, for some claim.
     *
     * <pre>
     * valid     amount.setScale(2, RoundingMode.HALF_UP)
     * invalid   amount.setScale(2)
     * </pre>
     */
    public static ArchRule noDecimalIsCutWithoutRounding() {
        return noClasses()
                .should()
                .accessTargetWhere(access(
                        "java.math.BigDecimal.divide|setScale without a rounding",
                        a -> isDecimal(a, "divide", "setScale") && arguments(a) == 1))
                .because(Decision.MONEY_IS_FEN.so("who can lose a part of a fen says how"));
    }

    /**
     * {@code BigDecimal}s are divided and rounded in the domain's money package alone.
     *
     * <p>Why: an auditor who wants to know how a fen is rounded reads one class.
     *
     * <pre>
     * valid     Rounding.halfUp(fen, millionths)
     * invalid   share.multiply(amount).setScale(2, RoundingMode.HALF_UP)    // in a tier
     * </pre>
     */
    public static ArchRule roundingStaysInMoney(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(hexagon.money()))
                .should()
                .accessTargetWhere(access(
                        "java.math.BigDecimal.divide|divideToIntegralValue|setScale|round",
                        a -> isDecimal(a, "divide", "divideToIntegralValue", "setScale", "round")))
                .because(Decision.MONEY_IS_FEN.so("a part of a fen is given up in one place"));
    }

    /**
     * What is promised outside the domain's money package neither takes nor returns a bare {@code BigDecimal}.
     *
     * <p>Why: a bare number does not say whether it is yuan, fen, a proportion or a percentage.
     *
     * <pre>
     * valid     Money ceiling()
     * invalid   BigDecimal ceiling()
     * </pre>
     */
    public static ArchRule signaturesSayWhatANumberIs(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAnyPackage(in(hexagon.domain()), in(hexagon.application()), in(hexagon.catalog()))
                .and()
                .resideOutsideOfPackage(in(hexagon.money()))
                .should(Mentions.mentionNone(
                        "bare decimals", Code::isPromised, type -> type.isEquivalentTo(BigDecimal.class)))
                .because(Decision.MONEY_IS_FEN.so("a bare number does not say whether it is yuan or a percentage"));
    }

    private static boolean isDecimal(JavaAccess<?> access, String... names) {
        return access.getTargetOwner().isEquivalentTo(BigDecimal.class)
                && Set.of(names).contains(access.getTarget().getName());
    }

    private static int arguments(JavaAccess<?> access) {
        return parameters(access).size();
    }

    private static boolean takesFirst(JavaAccess<?> access, Class<?> type) {
        return arguments(access) > 0 && parameters(access).get(0).isEquivalentTo(type);
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}
