package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
     * Settles the claim again, and holds it against its settlement.
     *
     * @param before what had accumulated before it
     */
    Outcome settle(BookedClaim booked, Accumulators before) {
        return by(booked, booked.settled().catalogHash(), again -> again.settle(booked, before));
    }

    /**
     * Settles a claim again that was corrected, and holds it against what its entries come to.
     *
     * @param corrected the claim with its entries up to a correction
     * @param before what the claims that were settled before it came to by then
     */
    Outcome settleCorrected(BookedClaim corrected, Accumulators before) {
        return by(corrected, corrected.standing().catalogHash(), again -> again.settleCorrected(corrected, before));
    }

    private Outcome by(BookedClaim booked, String hash, Function<SettlingAgain, Outcome> settling) {
        if (hash.equals(catalog.contentHash())) {
            return settling.apply(present);
        }
        Found found = looked.computeIfAbsent(hash, earlier::find);
        if (found instanceof Found.Kept kept) {
            return settling.apply(past.computeIfAbsent(hash, of -> new SettlingAgain(kept.catalog(), kept.seals())));
        }
        if (found instanceof Found.Altered altered) {
            return new Outcome.Different(booked, List.of(new Difference(CATALOG, hash, altered.contentHash())));
        }
        return settling.apply(present);
    }
}
