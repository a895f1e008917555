package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.ExplainFromBooks.Difference;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.application.port.out.EarlierCatalogs;
import org.sanchong.application.port.out.EarlierCatalogs.Found;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;

/** Settles claims of the books again, each by the catalog that settled it where that one is there. For one thread. */
final class SettlingByCatalog {
    private static final String CATALOG = "catalog";

    private final PolicyCatalog catalog;
    private final SettlingAgain present;
    private final EarlierCatalogs earlier;
    private final Map<String, Found> looked = new LinkedHashMap<>();
    private final Map<String, SettlingAgain> past = new LinkedHashMap<>();

    SettlingByCatalog(PolicyCatalog catalog, DerivationSeals seals, EarlierCatalogs earlier) {
        this.catalog = catalog;
        this.present = new SettlingAgain(catalog, seals);
        this.earlier = earlier;
    }

    /**
     * Settles the claim again.
     *
     * @param before what had accumulated before it
     */
    Outcome settle(BookedClaim booked, Accumulators before) {
        String by = booked.settled().catalogHash();
        if (by.equals(catalog.contentHash())) {
            return present.settle(booked, before);
        }
        Found found = looked.computeIfAbsent(by, earlier::find);
        if (found instanceof Found.Kept kept) {
            return past.computeIfAbsent(by, hash -> new SettlingAgain(kept.catalog(), kept.seals()))
                    .settle(booked, before);
        }
        if (found instanceof Found.Altered altered) {
            return new Outcome.Different(booked, List.of(new Difference(CATALOG, by, altered.contentHash())));
        }
        return present.settle(booked, before);
    }
}
