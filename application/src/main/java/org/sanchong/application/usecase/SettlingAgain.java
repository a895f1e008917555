package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanchong.application.port.in.ExplainFromBooks.Difference;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.in.ExplainFromBooks.Remade;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

/** Settles claims of the books again, and holds what comes out against what they keep. For one thread. */
final class SettlingAgain {
    private static final String SEAL = "seal";

    private final SettlementCalculator calculator;
    private final BookedAccounts accounts;
    private final ClaimContent contents;
    private final DerivationSeals.Sealer sealer;

    SettlingAgain(PolicyCatalog catalog, DerivationSeals seals) {
        this.calculator = SettlementCalculator.of(catalog);
        this.accounts = new BookedAccounts(catalog);
        this.contents = new ClaimContent(calculator.lexicon());
        this.sealer = seals.newSealer();
    }

    /**
     * Settles the claim again, and holds it against its settlement.
     *
     * @param before what had accumulated before it
     */
    Outcome settle(BookedClaim booked, Accumulators before) {
        return settle(booked, new Kept(booked.settled(), false), before);
    }

    /**
     * Settles a claim again that was corrected, and holds it against what its entries come to.
     *
     * @param corrected the claim with its entries up to a correction
     * @param before what the claims that were settled before it came to by then
     */
    Outcome settleCorrected(BookedClaim corrected, Accumulators before) {
        return settle(corrected, new Kept(corrected.standing(), true), before);
    }

    /**
     * What is kept.
     *
     * @param entry the settlement, or what it and its corrections come to
     * @param isSum whether it is that: what stood before its movements is then not kept
     */
    private record Kept(Entry entry, boolean isSum) {
        List<Movement> movements(Accumulators before, List<RegionCode> regions) {
            if (!isSum) {
                return entry.movements();
            }
            Map<Accumulators.Total, Long> after = new LinkedHashMap<>(before.totals());
            BookedMovements.moved(entry.movements())
                    .forEach((total, by) -> after.merge(total, by, (one, other) -> Math.addExact(one, other)));
            return BookedMovements.between(before, Accumulators.of(after, Map.of()), regions, entry.accounts());
        }
    }

    private Outcome settle(BookedClaim booked, Kept kept, Accumulators before) {
        Entry entry = kept.entry();
        if (entry.content().isEmpty()) {
            return new Outcome.Forgotten(booked);
        }
        try {
            Claim claim = contents.asked(ContentReading.claim(entry.claim(), entry.content()));
            return settle(booked, kept, claim, accounts.known(before));
        } catch (IllegalArgumentException unreadable) {
            return new Outcome.Different(booked, List.of(new Difference("content", "", "")));
        }
    }

    private Outcome settle(BookedClaim booked, Kept kept, Claim claim, Accumulators known) {
        Entry entry = kept.entry();
        boolean isOfThisCatalog = entry.catalogHash().equals(calculator.catalogHash());
        Either<SettlementRejection, ExplainedSettlement> made = calculator.explain(claim, known);
        if (made.isLeft()) {
            Difference rejected = new Difference("rejected", "", made.getLeft().code());
            return isOfThisCatalog
                    ? new Outcome.Different(booked, List.of(rejected))
                    : new Outcome.OfOtherCatalog(booked, List.of());
        }
        List<Difference> differences = new ArrayList<>();
        compare(kept, made.get().settlement(), known, differences);
        Remade remade = new Remade(ContentReading.stated(entry.content()), made.get());
        if (!isOfThisCatalog) {
            return new Outcome.OfOtherCatalog(booked, differences.isEmpty() ? List.of(remade) : List.of());
        }
        String seal = sealer.seal(
                new SettlementRow(made.get().settlement()), made.get().derivation());
        add(differences, SEAL, entry.derivationHash(), seal);
        return differences.isEmpty() ? new Outcome.Same(booked, remade) : new Outcome.Different(booked, differences);
    }

    private void compare(Kept of, Settlement made, Accumulators before, List<Difference> differences) {
        Entry kept = of.entry();
        add(differences, "policy", kept.policy().value(), made.policy().value());
        add(differences, "total", kept.total(), made.total());
        add(differences, "in_scope", kept.inScope(), made.inScope());
        for (TierName tier : TierName.values()) {
            add(differences, tier.column(), kept.paid(tier), made.paid(tier));
        }
        add(differences, "personal", kept.personal(), made.personal());
        add(differences, "on_application", kept.onApplication(), made.onApplication());
        add(differences, "notes", kept.notes().toString(), made.notes().toString());
        if (kept.policy().equals(made.policy())) {
            List<RegionCode> regions = accounts.regions(made.policy());
            List<Movement> moved = BookedMovements.between(before, made.accumulators(), regions, kept.accounts());
            addAll(differences, movements(of.movements(before, regions)), movements(moved));
            addAll(differences, carried(kept.carried()), carried(BookedMovements.ownCarried(made)));
        }
    }

    private static Map<String, String> movements(List<Movement> movements) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Movement movement : movements) {
            Accumulators.Total total = movement.total();
            String year = total.planYear() == 0 ? "" : " " + total.planYear();
            texts.put(
                    "movement " + total.owner() + " " + total.region() + year + " " + total.account(),
                    movement.before() + " + " + movement.moved());
        }
        return texts;
    }

    private static Map<String, String> carried(Map<Accumulators.Carried, Long> carried) {
        Map<String, String> texts = new TreeMap<>();
        carried.forEach(
                (stay, amount) -> texts.put("carried " + stay.policy() + " " + stay.account(), Long.toString(amount)));
        return texts;
    }

    private static void addAll(List<Difference> differences, Map<String, String> kept, Map<String, String> made) {
        kept.forEach((what, text) -> add(differences, what, text, made.getOrDefault(what, "")));
        made.forEach((what, text) -> {
            if (!kept.containsKey(what)) {
                add(differences, what, "", text);
            }
        });
    }

    private static void add(List<Difference> differences, String what, Money kept, Money made) {
        add(differences, what, kept.toString(), made.toString());
    }

    private static void add(List<Difference> differences, String what, String kept, String made) {
        if (!kept.equals(made)) {
            differences.add(new Difference(what, kept, made));
        }
    }
}
