package org.sanchong.architecture;

import static org.sanchong.architecture.ThisProject.HEXAGON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This project keeps the rules of {@link MoneyRules}: no part of a fen is lost unseen. */
@AnalyzeClasses(
        packages = ThisProject.ROOT,
        importOptions = {ImportOption.DoNotIncludeTests.class, ThisProject.NotTheRules.class})
class MoneyRulesTest {
    @ArchTest
    static final ArchRule moneta_stays_in_money = MoneyRules.monetaStaysInMoney(HEXAGON);

    @ArchTest
    static final ArchRule nobody_rounds_by_the_currency = MoneyRules.nobodyRoundsByTheCurrency();

    @ArchTest
    static final ArchRule nobody_uses_inexact_or_foreign_money = MoneyRules.nobodyUsesInexactOrForeignMoney();

    @ArchTest
    static final ArchRule nothing_is_a_floating_point_number = MoneyRules.nothingIsAFloatingPointNumber(HEXAGON);

    @ArchTest
    static final ArchRule no_decimal_comes_from_a_double = MoneyRules.noDecimalComesFromADouble();

    @ArchTest
    static final ArchRule no_decimal_is_cut_without_rounding = MoneyRules.noDecimalIsCutWithoutRounding();

    @ArchTest
    static final ArchRule rounding_stays_in_money = MoneyRules.roundingStaysInMoney(HEXAGON);

    @ArchTest
    static final ArchRule signatures_say_what_a_number_is = MoneyRules.signaturesSayWhatANumberIs(HEXAGON);
}
