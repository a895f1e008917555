package org.sanchong.application.usecase;

import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * A catalog that is ready to settle files by: what can be made once for all files is made once.
 *
 * @param catalog the catalog
 * @param calculator what settles by it
 * @param words its words and codes
 * @param columns what the columns of a file are that is settled by the policy of each claim's region
 * @param accounts which accounts of books a claim concerns
 */
record ReadyCatalog(
        PolicyCatalog catalog,
        SettlementCalculator calculator,
        IntakeWords words,
        ClaimColumns columns,
        BookedAccounts accounts) {
    static ReadyCatalog of(PolicyCatalog catalog) {
        SettlementCalculator calculator = SettlementCalculator.of(catalog);
        return new ReadyCatalog(
                catalog,
                calculator,
                new IntakeWords(catalog.vocabulary(), calculator.lexicon()),
                new ClaimColumns(calculator.lexicon(), true),
                new BookedAccounts(catalog));
    }

    /**
     * Returns what the columns of a file are.
     *
     * @param isByRegion whether it is settled by the policies of the claims' regions, else by one for all
     */
    ClaimColumns columns(boolean isByRegion) {
        return isByRegion ? columns : new ClaimColumns(calculator.lexicon(), false);
    }
}
