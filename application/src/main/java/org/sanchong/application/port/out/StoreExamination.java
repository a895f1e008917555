package org.sanchong.application.port.out;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;

/** What a store of books shows of itself when it is examined (体检). Nothing is changed. */
public interface StoreExamination extends AutoCloseable {
    /**
     * Returns where tables, columns, indexes, constraints and triggers are not as this program makes them.
     *
     * @throws UnusableFileException if they cannot be read
     */
    List<ObjectFault> objects();

    /**
     * Goes through the journal, as {@link Journal#verify} does.
     *
     * @param seen told after each row
     * @throws UnusableFileException if it cannot be read
     */
    Journal.Check journal(RowsSeen seen);

    /** Returns how many claims the books have. */
    long claims();

    /**
     * Gives claims, a few at a time, in the order of their ids.
     *
     * @param step every how many-eth claim is given, from the first on; 1 for all
     * @throws UnusableFileException if they cannot be read
     * @throws UnreadableException if a row says what no program writes
     */
    void each(long step, Consumer<Reckoned> to);

    /** A row says what no program writes: somebody altered it. */
    final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Keeps why. */
        public UnreadableException(RuntimeException why) {
            super(why);
        }
    }

    /** Gives back what the store holds of the machine. */
    @Override
    void close();

    /**
     * A claim with what had accumulated before each of its entries, reckoned from nothing: the sum of what the entries before
     * it moved, whatever it says itself.
     *
     * @param claim the claim
     * @param before for each entry what stood on its accounts, and what the person's stays carried; for a correction of
     *     the claims alone that were settled before its own
     * @param stays what the claims say whose stays carried something, see {@link Books.Entry#content}
     */
    record Reckoned(BookedClaim claim, List<Accumulators> before, Map<ClaimId, String> stays) {
        /** Keeps list and map as they are now. */
        public Reckoned {
            before = List.copyOf(before);
            stays = Map.copyOf(stays);
        }
    }

    /** What is wrong with an object of the database. */
    enum Flaw {
        /** It is not there. */
        MISSING,
        /** It is there and is not what this program makes. */
        DIFFERENT,
        /** It is on a table of the books, and this program makes none such. */
        STRANGE
    }

    /**
     * An object of the database that is not as this program makes it.
     *
     * @param flaw what is wrong
     * @param kind {@code version}, {@code table}, {@code column}, {@code index}, {@code partition}, {@code sequence},
     *     {@code constraint}, {@code trigger}, {@code function} or {@code rule}
     * @param name the table and, after a point, what tells it apart there
     * @param expected what this program makes; empty for nothing
     * @param found what there is; empty for nothing
     */
    record ObjectFault(Flaw flaw, String kind, String name, String expected, String found) {
        /** Returns whether it is something that keeps wrong values out, rather than something that holds values. */
        public boolean isGuard() {
            return switch (kind) {
                case "constraint", "trigger", "function", "rule" -> true;
                default -> false;
            };
        }
    }
}
