package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
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
 * @param policies the ids of its policies, by their numbers
 * @param headers what was read from the headers of files so far
 */
record ReadyCatalog(
        PolicyCatalog catalog,
        SettlementCalculator calculator,
        IntakeWords words,
        ClaimColumns columns,
        BookedAccounts accounts,
        List<String> policies,
        KnownHeaders headers) {
    /** Keeps the ids as they are now. */
    ReadyCatalog {
        policies = List.copyOf(policies);
    }

    static ReadyCatalog of(PolicyCatalog catalog) {
        SettlementCalculator calculator = SettlementCalculator.of(catalog);
        return new ReadyCatalog(
                catalog,
                calculator,
                new IntakeWords(catalog.vocabulary(), calculator.lexicon()),
                new ClaimColumns(calculator.lexicon(), true),
                new BookedAccounts(catalog),
                calculator.policies().stream()
                        .map(policy -> policy.id().value())
                        .toList(),
                new KnownHeaders());
    }

    /**
     * Returns what the columns of a file are.
     *
     * @param isByRegion whether it is settled by the policies of the claims' regions, else by one for all
     */
    ClaimColumns columns(boolean isByRegion) {
        return isByRegion ? columns : new ClaimColumns(calculator.lexicon(), false);
    }

    /** Returns what the columns of a header are. */
    KnownHeaders.Form form(KnownHeaders.Header header) {
        return headers.form(header, this::read);
    }

    private KnownHeaders.Form read(KnownHeaders.Header header) {
        List<String> names = header.names();
        List<ClaimColumn> read = columns(header.isByRegion()).read(words.columns(names), names);
        List<ClaimColumn> columns = header.isBooked() ? ClaimColumns.keptInBooks(read) : read;
        return new KnownHeaders.Form(columns, new RowLayout(columns, calculator.lexicon()));
    }
}
