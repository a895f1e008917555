package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sanchong.adapter.jdbc.BooksModel.Answer;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;

/** Books and their model: every command goes to both, and both must answer the same. */
final class Twin {
    private final Shelf shelf;
    private final Workload workload;
    private final Consumer<Object> seen;
    private final BooksModel model = new BooksModel();

    /** Books that outlast a sequence of commands; each sequence has people of its own there. */
    static final class Shelf {
        private final Supplier<Books> opening;
        private final Supplier<Journal> journal;
        private final Relay books;
        private final SettleIntoBooks settling;
        private final ReverseInBooks reversing;
        private final ReverseInBooks correcting;
        private int entries;
        private int twins;

        /**
         * Opens books.
         *
         * @param journal opens their journal; null if they have none
         */
        Shelf(Supplier<Books> opening, Supplier<Journal> journal) {
            this.opening = opening;
            this.journal = journal;
            this.books = new Relay(opening.get());
            this.settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            this.correcting = UseCases.correctBooks(Care.CATALOG, Care.keeping(books));
            this.reversing = UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW));
        }

        void close() {
            books.close();
        }
    }

    /**
     * Begins with nothing.
     *
     * @param seen told what came of each command
     */
    Twin(Shelf shelf, Consumer<Object> seen) {
        this.shelf = shelf;
        this.seen = seen;
        this.workload = new Workload("T" + shelf.twins + "-");
        shelf.twins++;
    }

    /** Settles the claim of a number, or another under its id. */
    void settle(int number, int more) {
        Claim claim = workload.claim(number, more);
        Answer expected = model.settle(claim);
        SettleIntoBooks.Outcome outcome = shelf.settling.settle(claim);
        if (outcome instanceof SettleIntoBooks.Outcome.Settled now) {
            assertThat(expected).isEqualTo(Answer.SETTLED);
            checkEntries(List.of(now.entry()), claim.id());
            assertThat(now.entry().accounts()).isEqualTo(BooksModel.accounts(claim));
            shelf.entries++;
        } else if (outcome instanceof SettleIntoBooks.Outcome.AlreadySettled already) {
            assertThat(expected)
                    .isEqualTo(already.booked().stands() ? Answer.ALREADY_SETTLED : Answer.SETTLED_AND_TAKEN_BACK);
            checkEntries(already.booked().entries(), claim.id());
        } else {
            assertThat(outcome).isEqualTo(new SettleIntoBooks.Outcome.Conflict(claim.id()));
            assertThat(expected).isEqualTo(Answer.CONFLICT);
        }
        seen.accept(expected);
    }

    /** Returns so many claims from a number on, or others under their ids. */
    List<Claim> claims(int from, int length, int more) {
        return IntStream.range(from, from + length)
                .mapToObj(number -> workload.claim(number, more))
                .toList();
    }

    /** Settles a file of claims. */
    void settleSheet(List<Claim> claims, int threads) {
        int before = model.size();
        Map<ClaimId, Answer> expected = model.settle(claims);
        List<ClaimSheet.Answer> rows = ClaimSheet.settle(claims, shelf.books, threads);
        shelf.entries += model.size() - before;
        assertThat(rows)
                .extracting(ClaimSheet.Answer::claim)
                .containsExactlyElementsOf(
                        claims.stream().map(claim -> claim.id().value()).toList());
        for (ClaimSheet.Answer row : rows) {
            ClaimId claim = new ClaimId(row.claim());
            Answer answer = expected.get(claim);
            boolean isSettled = answer == Answer.SETTLED || answer == Answer.ALREADY_SETTLED;
            assertThat(row.isSettled()).as("%s %s", row, answer).isEqualTo(isSettled);
            if (isSettled) {
                assertThat(row.line()).isEqualTo(model.standing(claim));
            } else {
                assertThat(row.reason()).contains(answer == Answer.CONFLICT ? "said something else" : "taken back");
            }
            seen.accept("FILE_" + answer);
        }
    }

    /** Takes back the claim that was settled so many claims before the last one, or one that is not there. */
    void reverse(int fromEnd) {
        reverse(fromEnd, false);
    }

    /** Takes it back whatever followed, and corrects that. */
    void correct(int fromEnd) {
        reverse(fromEnd, true);
    }

    private void reverse(int fromEnd, boolean corrects) {
        List<Claim> claims = model.claims();
        int at = claims.size() - 1 - fromEnd;
        ClaimId claim =
                at < 0 ? new ClaimId(workload.id(1_000)) : claims.get(at).id();
        int before = model.size();
        Answer expected = corrects ? model.correct(claim) : model.reverse(claim);
        ReverseInBooks.Outcome outcome = (corrects ? shelf.correcting : shelf.reversing).reverse(claim);
        if (outcome instanceof ReverseInBooks.Outcome.Reversed now) {
            assertThat(expected).isEqualTo(now.corrections().isEmpty() ? Answer.REVERSED : Answer.CORRECTED);
            List<String> lines = model.entries(claim);
            assertThat(Answers.line(now.entry())).isEqualTo(lines.get(lines.size() - 1));
            assertThat(now.corrections()).hasSize(model.size() - before - 1);
            for (Entry correction : now.corrections()) {
                checkEntries(shelf.books.find(correction.claim()).orElseThrow().entries(), correction.claim());
            }
            shelf.entries += 1 + now.corrections().size();
        } else if (outcome instanceof ReverseInBooks.Outcome.AlreadyReversed already) {
            assertThat(expected).isEqualTo(Answer.ALREADY_REVERSED);
            checkEntries(already.booked().entries(), claim);
        } else if (outcome instanceof ReverseInBooks.Outcome.NotTheLast not) {
            assertThat(expected).isEqualTo(Answer.NOT_THE_LAST);
            assertThat(model.standingAfter(claim)).contains(not.later());
        } else {
            assertThat(outcome).isEqualTo(new ReverseInBooks.Outcome.Unknown(claim));
            assertThat(expected).isEqualTo(Answer.UNKNOWN);
        }
        seen.accept(expected);
    }

    /** Asks for a claim, for the entries of all its accounts, and for what has accumulated on them. */
    void ask(int number) {
        Claim claim = workload.claim(number);
        List<Entry> found =
                shelf.books.find(claim.id()).map(BookedClaim::entries).orElse(List.of());
        checkEntries(found, claim.id());
        for (OwnerYear of : BooksModel.accounts(claim)) {
            assertThat(shelf.books.entries(of))
                    .as("entries of %s", of)
                    .extracting(Answers::line)
                    .isEqualTo(model.entries(of));
        }
        int year = claim.dischargedOn().getYear();
        assertThat(shelf.books.accumulators(claim.person(), year))
                .isEqualTo(model.accumulators(claim.person().value(), year));
        seen.accept(found.isEmpty() ? "NOT_FOUND" : "FOUND");
    }

    /** Closes the books and opens them again. */
    void reopen() {
        shelf.books.close();
        shelf.books.handTo(shelf.opening.get());
        seen.accept("REOPENED");
    }

    /** Sees that the journal is right, and has all entries. */
    void verify() {
        try (Journal journal = shelf.journal.get()) {
            Journal.Check check = journal.verify();
            assertThat(check.first()).isEmpty();
            assertThat(check.entries()).isEqualTo(shelf.entries);
        }
        seen.accept("VERIFIED");
    }

    /** Asks for all that was settled. */
    void checkAll() {
        for (Claim claim : model.claims()) {
            ask(workload.number(claim.id().value()));
        }
    }

    private void checkEntries(List<Entry> entries, ClaimId claim) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(Answers.line(entry)));
        assertThat(lines).as("entries of %s", claim).isEqualTo(model.entries(claim));
    }
}
