package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.settlement.StatedClaim;

/**
 * Settles the claims again that followed one which is taken back (重算后续结算): in the order in which they were settled,
 * each over what stands by then of those before it. Those on whose accounts nothing is otherwise are left alone.
 */
final class FollowingSettlements {
    private static final String OTHER_CATALOG = "OTHER_CATALOG";
    private static final String FORGOTTEN = "PERSON_FORGOTTEN";

    private final SettlementCalculator calculator;
    private final BookedAccounts accounts;
    private final ClaimContent contents;
    private final DerivationSeals seals;

    FollowingSettlements(PolicyCatalog catalog, SettlementCalculator calculator, DerivationSeals seals) {
        this.calculator = calculator;
        this.accounts = new BookedAccounts(catalog);
        this.contents = new ClaimContent(calculator.lexicon());
        this.seals = seals;
    }

    /** What comes of it. */
    sealed interface Result {
        /** What corrects the claims, in their order. */
        record Corrected(List<Entry> entries) implements Result {}

        /** Claims concern these accounts too: nothing is known before they are held. */
        record NeedsAccounts(Set<OwnerYear> accounts) implements Result {}

        /** A claim would not be settled any more. */
        record Rejected(ClaimId claim, String code) implements Result {}
    }

    /**
     * Settles them again.
     *
     * @param held the accounts that the page holds
     * @param reversed the entry that takes the claim back, not yet posted
     */
    Result settle(Books.Page page, Set<OwnerYear> held, Entry reversed) {
        return new Walk(page, held, reversed).go();
    }

    /** Goes through the claims of the accounts that are held, from the first on. */
    private final class Walk {
        private final Set<OwnerYear> held;
        private final Entry reversed;
        private final BookedOrder order;
        private final DerivationSeals.Sealer sealer = seals.newSealer();
        /** What stands of the claims so far, as they are settled now. */
        private final StandingTotals standing = new StandingTotals();
        /** What the running totals hold, with what is to be posted. */
        private final Map<Accumulators.Total, Long> present;
        /** What the claims of the accounts say. */
        private final Map<ClaimId, String> said = new LinkedHashMap<>();
        /** The accounts on which something is otherwise. */
        private final Set<OwnerYear> moved = new LinkedHashSet<>();

        private final Set<OwnerYear> needed = new LinkedHashSet<>();
        private final List<Entry> corrections = new ArrayList<>();
        private final List<Result> rejected = new ArrayList<>();

        Walk(Books.Page page, Set<OwnerYear> held, Entry reversed) {
            this.held = held;
            this.reversed = reversed;
            this.present = new LinkedHashMap<>(page.before().totals());
            Map<OwnerYear, List<Entry>> entries = new TreeMap<>();
            held.forEach(of -> entries.put(of, page.entries(of)));
            entries.values()
                    .forEach(ofAccount -> ofAccount.stream()
                            .filter(entry -> entry.kind() == Books.Kind.SETTLED)
                            .forEach(entry -> said.put(entry.claim(), entry.content())));
            this.order = new BookedOrder(entries);
            post(reversed);
        }

        Result go() {
            for (BookedClaim booked : order.claims()) {
                ClaimId claim = booked.settled().claim();
                if (claim.equals(reversed.claim())) {
                    moved.addAll(movedBy(reversed));
                } else if (booked.stands()) {
                    go(booked.standing());
                }
                if (!rejected.isEmpty()) {
                    return rejected.get(0);
                }
            }
            return needed.isEmpty() ? new Result.Corrected(corrections) : new Result.NeedsAccounts(needed);
        }

        private void go(Entry kept) {
            if (Collections.disjoint(kept.accounts(), moved)) {
                standing.add(kept);
                return;
            }
            ClaimId claim = kept.claim();
            if (kept.content().isEmpty()) {
                rejected.add(new Result.Rejected(claim, FORGOTTEN));
            } else if (!held.containsAll(kept.accounts())) {
                // Whatever comes of it, those after it are looked at as if it came out otherwise.
                needed.addAll(kept.accounts());
                moved.addAll(kept.accounts());
                standing.add(kept);
            } else {
                settle(kept, contents.asked(ContentReading.claim(claim, kept.content())));
            }
        }

        private void settle(Entry kept, Claim claim) {
            Accumulators before = StayBefore.of(
                    accounts.known(standing.on(kept.accounts())),
                    kept.claim(),
                    kept.content(),
                    stay -> Optional.ofNullable(said.get(stay)));
            Either<SettlementRejection, StatedClaim> stated = calculator.state(claim);
            Either<SettlementRejection, ExplainedSettlement> made =
                    stated.flatMap(said -> calculator.explain(claim, before));
            if (made.isLeft()) {
                rejected.add(new Result.Rejected(kept.claim(), made.getLeft().code()));
                return;
            }
            Set<OwnerYear> concerned = BookedAccounts.of(
                    stated.get().policy(),
                    kept.person().value(),
                    kept.household().orElse(null),
                    kept.planYear());
            if (!kept.accounts().containsAll(concerned)) {
                rejected.add(new Result.Rejected(kept.claim(), OTHER_CATALOG));
                return;
            }
            CorrectionEntry correction = new CorrectionEntry(
                    kept,
                    made.get().settlement(),
                    sealer.seal(
                            new SettlementRow(made.get().settlement()),
                            made.get().derivation()),
                    accounts.regions(made.get().settlement().policy()).get(0));
            Instant now = reversed.recordedAt();
            Entry entry = correction.over(before, present, now);
            standing.add(kept);
            if (correction.isOne(entry)) {
                corrections.add(entry);
                standing.add(entry);
                moved.addAll(movedBy(entry));
                post(entry);
            }
        }

        private void post(Entry entry) {
            BookedMovements.moved(entry.movements())
                    .forEach((total, by) -> present.merge(total, by, (one, other) -> Math.addExact(one, other)));
        }

        private Set<OwnerYear> movedBy(Entry entry) {
            Set<OwnerYear> by = new LinkedHashSet<>();
            BookedMovements.moved(entry.movements())
                    .keySet()
                    .forEach(total -> by.add(new OwnerYear(total.owner(), total.ownerId(), total.planYear())));
            if (!entry.carried().isEmpty()) {
                by.add(new OwnerYear(Account.Owner.PERSON, entry.person().value(), 0));
            }
            return by;
        }
    }
}
