package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;

/** Where errands are done on books, and each entry that is known to be there is answered. For any number of threads. */
final class Desk {
    private final Workload workload;
    private final Books books;
    private final Consumer<String> answers;
    private final IntConsumer notes;
    private final SettleIntoBooks settling;
    private final ReverseInBooks reversing;
    private final ReverseInBooks correcting;

    /** What somebody wants done. */
    sealed interface Errand {
        /** A claim is to be settled. */
        record Settle(int claim) implements Errand {}

        /** A claim is to be taken back, if it is there and the last. */
        record Reverse(int claim) implements Errand {}

        /** A claim is to be taken back, if it is there, and those that followed are to be corrected. */
        record Correct(int claim) implements Errand {}

        /** A file with a refund of a claim is to be settled. */
        record GiveBack(int claim) implements Errand {}

        /** A file of claims is to be settled: those from one number on, before another. */
        record Sheet(int from, int until, int threads) implements Errand {}

        /** A note is to be put down in ledgers. */
        record Note(int note) implements Errand {}
    }

    /**
     * Opens the desk.
     *
     * @param answers told what entries say: of settlements, and of what took them back; of a file's claims no more than
     *     that they are settled, since they may have been corrected by then
     */
    Desk(Workload workload, Books books, Consumer<String> answers) {
        this(workload, books, answers, note -> {
            throw new IllegalArgumentException("no ledgers here for note " + note);
        });
    }

    /** Opens a desk where notes are put down too. */
    Desk(Workload workload, Books books, Consumer<String> answers, IntConsumer notes) {
        this.notes = notes;
        this.workload = workload;
        this.books = books;
        this.answers = answers;
        this.settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        this.correcting = UseCases.correctBooks(Care.CATALOG, Care.keeping(books));
        this.reversing = UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW));
    }

    /**
     * Returns errands about the claims of some numbers, three of four of which only settle one; neighbours in the list
     * are about people in common.
     */
    static List<Errand> errands(int claims, Random random) {
        List<Errand> errands = new ArrayList<>();
        for (int claim = 0; claim < claims; claim++) {
            int choice = random.nextInt(16);
            if (choice == 0) {
                int until = Math.min(claims, claim + 3 + random.nextInt(6));
                errands.add(new Errand.Sheet(Math.max(0, claim - 2), until, 1 + random.nextInt(2)));
                claim = until - 1;
            } else {
                errands.add(new Errand.Settle(claim));
            }
            if (choice == 10) {
                errands.add(new Errand.GiveBack(Math.max(0, claim - random.nextInt(8))));
            }
            if (choice == 11 || choice == 12) {
                errands.add(new Errand.Correct(Math.max(0, claim - random.nextInt(8))));
            }
            if (choice > 12) {
                errands.add(new Errand.Reverse(Math.max(0, claim - random.nextInt(3))));
            }
        }
        return errands;
    }

    /** Returns the errands of a number, for programs that go on from one number to the next. */
    static List<Errand> errands(int number) {
        List<Errand> errands = new ArrayList<>(List.of(new Errand.Settle(number)));
        if (number % 5 == 4) {
            errands.add(new Errand.Reverse(number - number % 3));
        }
        if (number % 11 == 10) {
            errands.add(new Errand.GiveBack(number - number % 7));
        }
        if (number % 7 == 6) {
            errands.add(new Errand.Correct(number - number % 5 - 1));
        }
        if (number % 25 == 24) {
            errands.add(new Errand.Sheet(number - 5, number + 2, 2));
        }
        return errands;
    }

    /** Does an errand. */
    void run(Errand errand) {
        if (errand instanceof Errand.Settle settle) {
            settle(settle.claim());
        } else if (errand instanceof Errand.Reverse reverse) {
            reverse(reversing, reverse.claim());
        } else if (errand instanceof Errand.Correct correct) {
            reverse(correcting, correct.claim());
        } else if (errand instanceof Errand.GiveBack refund) {
            refund(workload.claim(refund.claim()));
        } else if (errand instanceof Errand.Sheet sheet) {
            settle(sheet);
        } else if (errand instanceof Errand.Note note) {
            notes.accept(note.note());
        }
    }

    private void settle(int claim) {
        SettleIntoBooks.Outcome outcome = settling.settle(workload.claim(claim));
        if (outcome instanceof SettleIntoBooks.Outcome.Settled settled) {
            answers.accept(Answers.line(settled.entry()));
        } else {
            assertThat(outcome).isInstanceOf(SettleIntoBooks.Outcome.AlreadySettled.class);
            answer(((SettleIntoBooks.Outcome.AlreadySettled) outcome).booked());
        }
    }

    private void reverse(ReverseInBooks by, int claim) {
        ReverseInBooks.Outcome outcome = by.reverse(new ClaimId(workload.id(claim)));
        if (outcome instanceof ReverseInBooks.Outcome.Reversed reversed) {
            answers.accept(Answers.line(reversed.entry()));
        } else if (outcome instanceof ReverseInBooks.Outcome.AlreadyReversed already) {
            answer(already.booked());
        } else {
            assertThat(outcome)
                    .isInstanceOfAny(ReverseInBooks.Outcome.NotTheLast.class, ReverseInBooks.Outcome.Unknown.class);
        }
    }

    private void refund(Claim claim) {
        Claim back = Care.like(
                claim, "R" + claim.id(), claim.dischargedOn(), claim.expense().total());
        ClaimSheet.Row row = new ClaimSheet.Row(back, claim.id().value());
        ClaimSheet.Answer answer =
                ClaimSheet.settleRows(List.of(row), Optional.of(books), 1).get(0);
        if (answer.isSettled()) {
            answers.accept(Answers.key(Books.Kind.REVERSED, claim.id().value()));
        } else {
            assertThat(answer.reason()).containsAnyOf("NOTHING_TO_REVERSE", "ALREADY_REVERSED");
        }
    }

    private void answer(BookedClaim booked) {
        booked.entries().stream()
                .filter(entry -> entry.kind() != Books.Kind.CORRECTED)
                .forEach(entry -> answers.accept(Answers.line(entry)));
    }

    private void settle(Errand.Sheet sheet) {
        List<ClaimSheet.Answer> rows =
                ClaimSheet.settle(workload.claims(sheet.from(), sheet.until()), books, sheet.threads());
        assertThat(rows).hasSize(sheet.until() - sheet.from());
        for (ClaimSheet.Answer row : rows) {
            if (row.isSettled()) {
                answers.accept(Answers.key(Books.Kind.SETTLED, row.claim()));
            } else {
                assertThat(row.reason()).contains("taken back");
            }
        }
    }
}
