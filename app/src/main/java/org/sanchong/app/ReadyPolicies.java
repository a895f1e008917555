package org.sanchong.app;

import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.PolicyCatalog;

/** The built-in policies, ready to settle files by: made once, while what was typed is still being understood. */
final class ReadyPolicies {
    private ReadyPolicies() {}

    /** Begins to make them ready, on a thread that keeps no program from ending. Nearly every verb needs them. */
    static void prepare() {
        Thread preparing = new Thread(ReadyPolicies::ready, "built-in policies");
        preparing.setDaemon(true);
        preparing.start();
    }

    /** Returns the use case that settles files by a catalog: for the built-in one, that which is ready or nearly so. */
    static SettleClaims settleClaims(PolicyCatalog catalog) {
        return catalog == PolicyCatalogs.builtIn() ? ready() : UseCases.settleClaims(catalog);
    }

    private static SettleClaims ready() {
        return Ready.SETTLING;
    }

    /** Holds the use case once it has been asked for. */
    private static final class Ready {
        private static final SettleClaims SETTLING = UseCases.settleClaims(PolicyCatalogs.builtIn());
    }
}
