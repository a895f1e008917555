package org.sanchong.adapter.jdbc;

import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.BookedBurdens;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.Warnings;

/** Applications, warnings and what settlements came to in a database. */
record StoredCases(Applications applications, Warnings warnings, BookedBurdens burdens, BookedSettlements settlements) implements Cases {
    static StoredCases of(Transactions transactions, Vault vault) {
        return new StoredCases(
                new StoredApplications(transactions, vault),
                new StoredWarnings(transactions, vault),
                new StoredBurdens(transactions, vault),
                new StoredSettlements(transactions, vault));
    }
}
