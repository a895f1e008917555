package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.settlement.StatedClaim;

/** Settles one claim at a time, each in a transaction of its own. */
final class SettlingIntoBooks implements SettleIntoBooks {
    private final SettlementCalculator calculator;
    private final BookedAccounts accounts;
    private final ClaimContent contents;
    private final Bookkeeping keeping;

    SettlingIntoBooks(PolicyCatalog catalog, Bookkeeping keeping) {
        this.calculator = SettlementCalculator.of(catalog);
        this.accounts = new BookedAccounts(catalog);
        this.contents = new ClaimContent(calculator.lexicon());
        this.keeping = keeping;
    }

    @Override
    public Outcome settle(Claim claim) {
        Either<SettlementRejection, StatedClaim> stated = calculator.state(claim);
        return stated.isLeft() ? new Outcome.Rejected(stated.getLeft()) : settle(contents.asked(claim), stated.get());
    }

    private Outcome settle(Claim claim, StatedClaim stated) {
        List<RegionCode> regions = accounts.regions(stated.policy().id());
        ClaimContent.Whose whose =
                new ClaimContent.Whose(claim.person().value(), claim.region().value(), regions);
        StatedContent content = contents.of(whose, stated.facts(), stated.categories());
        int year = claim.dischargedOn().getYear();
        Optional<String> household = ClaimContent.household(stated.facts());
        Set<OwnerYear> concerned =
                BookedAccounts.of(stated.policy(), claim.person().value(), household.orElse(null), year);
        Set<ClaimId> claims = new LinkedHashSet<>(Set.of(claim.id()));
        claim.previousClaim().ifPresent(claims::add);
        return keeping.books().withAccounts(new Books.Concern(concerned, claims), page -> {
            Optional<BookedClaim> booked = page.booked(claim.id());
            if (booked.isPresent()) {
                return content.isSame(page, booked.get())
                        ? new Outcome.AlreadySettled(booked.get())
                        : new Outcome.Conflict(claim.id());
            }
            if (page.takenBackBy(claim.id()).isPresent()) {
                return new Outcome.Conflict(claim.id());
            }
            if (!Collections.disjoint(page.forgotten(), concerned)) {
                return new Outcome.Forgotten(claim.id());
            }
            if (!Books.isKept(claim.id())) {
                return new Outcome.Unkept(claim.id());
            }
            Accumulators before = StayBefore.of(
                    accounts.known(page.before()),
                    claim.id(),
                    content.text(),
                    stay -> page.booked(stay).map(known -> known.settled().content()));
            Either<SettlementRejection, ExplainedSettlement> settled = calculator.explain(claim, before);
            if (settled.isLeft()) {
                return new Outcome.Rejected(settled.getLeft());
            }
            Entry.Builder entry = Entry.builder()
                    .content(content.text())
                    .region(regions.get(0))
                    .household(household)
                    .planYear(year)
                    .addAllAccounts(concerned)
                    .addAllMovements(BookedMovements.between(
                            before, settled.get().settlement().accumulators(), regions, concerned));
            Entry posted = entry(settled.get(), entry);
            page.post(posted);
            return new Outcome.Settled(posted);
        });
    }

    private Entry entry(ExplainedSettlement explained, Entry.Builder entry) {
        Settlement settled = explained.settlement();
        String seal = keeping.seals().newSealer().seal(new SettlementRow(settled), explained.derivation());
        return entry.kind(Books.Kind.SETTLED)
                .claim(settled.claim())
                .person(settled.person())
                .policy(settled.policy())
                .policyRecorded(settled.policyRecorded())
                .catalogHash(settled.catalogHash())
                .derivationHash(seal)
                .total(settled.total())
                .inScope(settled.inScope())
                .putAllPayments(settled.payments())
                .onApplication(settled.onApplication())
                .addAllNotes(settled.notes())
                .putAllCarried(BookedMovements.ownCarried(settled))
                .recordedAt(keeping.clock().instant().truncatedTo(ChronoUnit.MICROS))
                .build();
    }
}
