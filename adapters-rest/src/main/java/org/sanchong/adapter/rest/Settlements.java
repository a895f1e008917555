package org.sanchong.adapter.rest;

import java.util.Map;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.springframework.http.HttpStatus;

/** Settles the claims of requests, with or without books, by the code that settles a file. */
final class Settlements {
    private final RestService.Means means;
    private final SettleClaims settling;
    private final ClaimForm form;
    private final Rejections rejections;
    private final StoredClaims stored;

    Settlements(RestService.Means means, StoredClaims stored) {
        this.stored = stored;
        this.means = means;
        this.settling = means.cases().settling();
        this.form = new ClaimForm(means.cases().columns());
        this.rejections = new Rejections(form);
    }

    /**
     * What became of a claim.
     *
     * @param settlement the settlement as the books have it
     * @param isNew whether it was added now
     */
    record Committed(SettlementView settlement, boolean isNew) {}

    /** Returns what the claim comes to over the accumulators that it brings along; nothing is kept. */
    SettlementView preview(ClaimRequest claim, boolean isExplained, Language language) {
        OneSettlement out = new OneSettlement(
                (row, derivation) -> means.papers().derivation(means.catalog(), row, derivation, language));
        SettleClaims.Command.Builder command = previewing(claim, out, language);
        return settled(claim, isExplained ? command.derivations(out) : command, out);
    }

    /** Returns the same in the names of the national interface. */
    NationalView previewNational(ClaimRequest claim, Language language) {
        OneSettlement out = new OneSettlement((row, derivation) -> "");
        settled(claim, previewing(claim, out, language).derivations(out), out);
        return out.national();
    }

    private SettleClaims.Command.Builder previewing(ClaimRequest claim, OneSettlement out, Language language) {
        SettleClaims.Command.Builder command =
                SettleClaims.Command.builder().settlements(out).language(language);
        if (!claim.accumulators().isEmpty()) {
            command.opening(opening(claim));
        }
        return command;
    }

    /** Reads the accumulators at once: what is wrong with them is not said of the claim. */
    private OpeningTotals opening(ClaimRequest claim) {
        try {
            Accumulators read = means.papers().opening(form.opening(claim)).read();
            return () -> read;
        } catch (UnusableFileException unusable) {
            throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "BAD_ACCUMULATORS",
                            String.valueOf(unusable.getMessage()),
                            "accumulators")
                    .refusal();
        }
    }

    /** Settles the claim into the books, unless they have it. */
    Committed commit(ClaimRequest claim, Language language) {
        if (!claim.accumulators().isEmpty()) {
            throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "UNKNOWN_FIELD",
                            "what has accumulated is in the books: accumulators are for previews"
                                    + " / 累计以账簿为准，accumulators 只用于试算",
                            "accumulators")
                    .refusal();
        }
        WatchedBooks books = new WatchedBooks(means.books().books());
        OneSettlement out = new OneSettlement((row, derivation) -> "");
        SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                .settlements(out)
                .language(language)
                .books(new SettleIntoBooks.Bookkeeping(
                        books, means.books().seals(), means.books().clock()));
        SettlementView settled = settled(claim, command, out);
        SettlementView kept = books.booked(new ClaimId(settled.claimId()))
                .map(booked -> view(booked, language))
                .or(() -> stored.refund(settled.claimId()).map(refund -> view(refund, language)))
                .orElse(settled);
        return new Committed(kept.withCarried(settled.carried()), books.isAddedTo());
    }

    private SettlementView settled(ClaimRequest claim, SettleClaims.Command.Builder command, OneSettlement out) {
        settling.settle(command.claims(form.incoming(claim)).threads(1).build());
        SettlementView settlement = out.settlement();
        if (!settlement.isSettled()) {
            throw rejections.of(settlement).refusal();
        }
        return settlement;
    }

    /** Returns a settlement of the books as it stands. */
    SettlementView view(Books.BookedClaim booked, Language language) {
        Books.Entry standing = booked.standing();
        PolicyCatalog by = means.papers().catalog(standing.catalogHash());
        return SettlementView.of(booked, new Wording(by, language).notes(standing.notes()), Map.of());
    }

    /** Returns a refund of the books, as what it took back. */
    SettlementView view(StoredClaims.TakenBackBy refund, Language language) {
        Books.Entry entry = refund.taken().takenBack().orElseThrow();
        PolicyCatalog by = means.papers().catalog(entry.catalogHash());
        return SettlementView.of(refund.refund(), entry, new Wording(by, language).notes(entry.notes()));
    }
}
