package org.sanchong.adapter.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReversalWording;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.springframework.http.HttpStatus;

/** What can be asked of a settlement in the books, and taking it back. */
final class StoredClaims {
    private final RestService.Means means;
    private final ExplainFromBooks explaining;
    private final ReverseInBooks reversing;

    StoredClaims(RestService.Means means) {
        this.means = means;
        this.explaining = means.cases().explaining();
        this.reversing = means.cases().reversing();
    }

    /** Returns the claim of the books. */
    Books.BookedClaim find(String claim) {
        if (claim.isBlank()) {
            throw unknown(claim);
        }
        return means.books()
                .books()
                .find(new ClaimId(claim))
                .orElseThrow(() ->
                        refund(claim).map(refund -> isRefund(claim, refund)).orElseGet(() -> unknown(claim)));
    }

    /**
     * A refund, which the books have as what took a claim back.
     *
     * @param refund its id
     * @param taken the claim
     */
    record TakenBackBy(String refund, Books.BookedClaim taken) {
        /** Returns whose it is. */
        String person() {
            return taken.settled().person().value();
        }
    }

    /** Returns the refund of the id, if it is one and no claim. */
    Optional<TakenBackBy> refund(String id) {
        if (id.isBlank()) {
            return Optional.empty();
        }
        ClaimId refund = new ClaimId(id);
        Books books = means.books().books();
        if (books.find(refund).isPresent()) {
            return Optional.empty();
        }
        return books.withAccounts(new Books.Concern(Set.of(), Set.of(refund)), page -> page.takenBackBy(refund))
                .map(taken -> new TakenBackBy(id, taken));
    }

    private static RefusedException isRefund(String id, TakenBackBy refund) {
        String taken = refund.taken().settled().claim().value();
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "IS_REFUND",
                        "\"" + id + "\" is a refund, which takes claim \"" + taken
                                + "\" back: of that claim there is this,"
                                + " of the refund there is GET /v1/settlements/{claim_id} / 该号为退费，请查其所退结算 " + taken)
                .refusal();
    }

    private static RefusedException unknown(String claim) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "UNKNOWN_CLAIM",
                        "the books have no claim \"" + claim
                                + "\". Claim ids are compared to the letter / 账簿中没有该结算号，须逐字相同")
                .refusal();
    }

    /** Returns the statement, settled again for it. */
    String statement(String claim, boolean isHtml, Language language) {
        Made made = made(claim, language);
        return means.papers().statement(made.remade(), made.catalogHash(), isHtml, language);
    }

    /** Returns the derivation as a JSON object, settled again for it. */
    String derivation(String claim, Language language) {
        Made made = made(claim, language);
        PolicyCatalog by = means.papers().catalog(made.catalogHash());
        return means.papers()
                .derivation(
                        by,
                        new BookedRow(made.booked().standing()),
                        made.remade().explained().derivation(),
                        language);
    }

    /** Returns the settlement in the names of the national interface, settled again for its parts. */
    NationalView national(String claim, List<String> notes, Language language) {
        Made made = made(claim, language);
        return NationalView.of(
                new BookedRow(made.booked().standing()),
                made.remade().explained().derivation(),
                notes);
    }

    private record Made(Books.BookedClaim booked, ExplainFromBooks.Remade remade, String catalogHash) {}

    private Made made(String claim, Language language) {
        ExplainFromBooks.Outcome outcome = explaining.explain(new ClaimId(claim));
        if (outcome instanceof ExplainFromBooks.Outcome.Same same) {
            return new Made(
                    same.booked(), same.remade(), same.booked().standing().catalogHash());
        }
        if (outcome instanceof ExplainFromBooks.Outcome.OfOtherCatalog other
                && !other.alike().isEmpty()) {
            return new Made(
                    other.booked(), other.alike().get(0), means.catalog().contentHash());
        }
        if (outcome instanceof ExplainFromBooks.Outcome.Unknown) {
            throw unknown(claim);
        }
        String why = means.papers().why(outcome, language);
        int code = why.replace('：', ':').indexOf(':');
        HttpStatus status =
                outcome instanceof ExplainFromBooks.Outcome.Forgotten ? HttpStatus.GONE : HttpStatus.CONFLICT;
        throw Problem.of(status, why.substring(0, code), why.substring(code + 1).strip())
                .refusal();
    }

    /**
     * A settlement that is taken back.
     *
     * @param entry the entry that takes it back
     * @param corrections the entries that correct settlements which followed
     * @param isNew whether it was taken back now
     */
    record TakenBack(Books.Entry entry, List<Books.Entry> corrections, boolean isNew) {
        /** Keeps the list as it is now. */
        TakenBack {
            corrections = List.copyOf(corrections);
        }
    }

    /** Takes the settlement back; those that followed on its accounts are corrected. */
    TakenBack reverse(String claim, Language language) {
        ReverseInBooks.Outcome outcome = reversing.reverse(new ClaimId(claim));
        if (outcome instanceof ReverseInBooks.Outcome.Reversed reversed) {
            return new TakenBack(reversed.entry(), reversed.corrections(), true);
        }
        if (outcome instanceof ReverseInBooks.Outcome.AlreadyReversed already) {
            return new TakenBack(already.booked().takenBack().orElseThrow(), List.of(), false);
        }
        if (outcome instanceof ReverseInBooks.Outcome.Unknown) {
            throw unknown(claim);
        }
        throw notTakenBack(outcome, language).refusal();
    }

    private Problem notTakenBack(ReverseInBooks.Outcome outcome, Language language) {
        if (outcome instanceof ReverseInBooks.Outcome.Forgotten forgotten) {
            return conflict(
                    forgotten.code(),
                    "the person is forgotten in these books, so nothing more is posted about them / 参保人已被遗忘，不再入账");
        }
        if (outcome instanceof ReverseInBooks.Outcome.NotTheLast last) {
            return conflict(
                    last.code(),
                    "claim " + last.later().value() + " was settled on the same accounts since / 其后已有结算 "
                            + last.later().value());
        }
        if (outcome instanceof ReverseInBooks.Outcome.FollowingRejected following) {
            return conflict(
                    following.code(),
                    "without it claim " + following.later().value() + " would be rejected (" + following.reason()
                            + "), so nothing is done. Take that one back first / 请先冲正 "
                            + following.later().value());
        }
        ReverseInBooks.Outcome.Refused refused = (ReverseInBooks.Outcome.Refused) outcome;
        return conflict(
                refused.rejection().code(), new ReversalWording(means.catalog(), language).words(refused.rejection()));
    }

    private static Problem conflict(String code, String detail) {
        return Problem.of(HttpStatus.CONFLICT, code, detail);
    }
}
