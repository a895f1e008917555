package org.sanchong.application.usecase;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.SettlementRun;

/**
 * Consecutive rows of a file: their values as words, their texts as UTF-8 back to back, and later what became of each.
 * Rows are kept in the order of their units' hashes, so that those which are settled together stand together in the
 * memory, and numbered in that order. A row is read and written by one thread at a time.
 */
final class ClaimSegment {
    /** The most rows of a segment: a row's number has so many bits. */
    static final int ROW_BITS = 16;

    static final int MOST_ROWS = 1 << ROW_BITS;

    /** The bits of a text's place that hold its length; those above hold where it begins. */
    private static final int LENGTH_BITS = 24;

    /** The most bytes of a text. */
    static final int MOST_TEXT = (1 << LENGTH_BITS) - 1;

    static final int NO_NOTES = 0;

    private static final List<TierName> TIERS = List.of(TierName.values());
    private static final int IN_SCOPE = TIERS.size();
    private static final int ON_APPLICATION = IN_SCOPE + 1;
    private static final int NOTES = IN_SCOPE + 2;
    private static final int RESULTS = IN_SCOPE + 3;
    /** What a row takes beside its words and texts: its places, its number among its partition's. */
    private static final int ROW_BYTES = 16;
    /** What a fault takes. */
    private static final int FAULT_BYTES = 128;

    final RowLayout layout;
    /** How many rows there are. */
    final int size;
    /** The words of all rows, row after row. */
    final long[] words;
    /** Where texts stand. */
    final byte[] texts;
    /** The hash of each row's claim id. */
    final long[] claimHashes;
    /** The hash of what each row's accumulation unit is told by: the person's id, unless households tie people. */
    final long[] unitHashes;

    /** What the rows belong to where households tie people, or null where a person is a unit. */
    Households.@Nullable Ties ties;

    private @Nullable ClaimFault @Nullable [] faults;
    private final BitSet faulty = new BitSet();
    private RowAmounts results = RowAmounts.NONE;

    /** The rows in the order of the file. */
    private final char[] inOrder;
    /** The place of each row in the file, counted from the first row of the segment. */
    private final char[] places;

    ClaimSegment(RowLayout layout, long[] words, byte[] texts, long[] claimHashes, long[] unitHashes, char[] inOrder) {
        this(layout, words, texts, claimHashes, unitHashes, inOrder, inverse(inOrder));
    }

    /**
     * Puts rows together that were outside the memory.
     *
     * @param inOrder the rows in the order of the file; empty if they are not all of their segment
     * @param places the place of each row in the file, counted from the first row of its segment
     */
    ClaimSegment(
            RowLayout layout,
            long[] words,
            byte[] texts,
            long[] claimHashes,
            long[] unitHashes,
            char[] inOrder,
            char[] places) {
        this.layout = layout;
        this.size = places.length;
        this.words = words;
        this.texts = texts;
        this.claimHashes = claimHashes;
        this.unitHashes = unitHashes;
        this.inOrder = inOrder;
        this.places = places;
    }

    private static char[] inverse(char[] inOrder) {
        char[] places = new char[inOrder.length];
        for (int place = 0; place < inOrder.length; place++) {
            places[inOrder[place]] = (char) place;
        }
        return places;
    }

    /** Returns the same rows in the order of their units' hashes, which are others than they were. */
    ClaimSegment sorted() {
        int[] ends = new int[(1 << Partitions.MOST_BITS) + 1];
        for (long hash : unitHashes) {
            ends[Partitions.of(hash, Partitions.MOST_BITS) + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] rows = new int[size];
        char[] newPlaces = new char[size];
        for (int row = 0; row < size; row++) {
            int newRow = ends[Partitions.of(unitHashes[row], Partitions.MOST_BITS)]++;
            rows[newRow] = row;
            newPlaces[newRow] = places[row];
        }
        return some(rows, newPlaces);
    }

    /** Returns the rows that stand at some places of the file, counted from the first row of the segment. */
    ClaimSegment part(int firstPlace, int untilPlace) {
        int[] rows = new int[untilPlace - firstPlace];
        char[] newPlaces = new char[rows.length];
        int found = 0;
        for (int row = 0; row < size; row++) {
            if (places[row] >= firstPlace && places[row] < untilPlace) {
                rows[found] = row;
                newPlaces[found++] = (char) (places[row] - firstPlace);
            }
        }
        return some(rows, newPlaces);
    }

    /** Returns some rows, each with a new place in the file. */
    private ClaimSegment some(int[] rows, char[] newPlaces) {
        int width = layout.width;
        long[] newWords = new long[rows.length * width];
        long[] newClaims = new long[rows.length];
        long[] newUnits = new long[rows.length];
        byte[] newTexts = new byte[Arrays.stream(rows).map(this::textsOf).sum()];
        int text = 0;
        for (int row = 0; row < rows.length; row++) {
            int old = rows[row];
            System.arraycopy(words, old * width, newWords, row * width, width);
            System.arraycopy(texts, (int) word(old, RowLayout.TEXTS), newTexts, text, textsOf(old));
            newWords[row * width + RowLayout.TEXTS] = text;
            newClaims[row] = claimHashes[old];
            newUnits[row] = unitHashes[old];
            text += textsOf(old);
        }
        ClaimSegment some =
                new ClaimSegment(layout, newWords, newTexts, newClaims, newUnits, inverse(newPlaces), newPlaces);
        for (int row = 0; row < rows.length; row++) {
            ClaimFault fault = fault(rows[row]);
            if (fault != null) {
                some.fault(row, fault);
            }
        }
        return some;
    }

    private int textsOf(int row) {
        int until = row + 1 < size ? (int) word(row + 1, RowLayout.TEXTS) : texts.length;
        return until - (int) word(row, RowLayout.TEXTS);
    }

    /** Returns the row that stands at a place in the file, counted from the first row of the segment. */
    int rowAt(int place) {
        return inOrder[place];
    }

    /** Returns the place of a row in the file, counted from the first row of the segment. */
    int placeOf(int row) {
        return places[row];
    }

    /** Tells where a text stands among the texts of its row; that of no text is 0. */
    static long place(int from, int length) {
        return length == 0 ? 0 : ((long) from << LENGTH_BITS) | length;
    }

    private static int from(long place) {
        return (int) (place >>> LENGTH_BITS);
    }

    static int length(long place) {
        return (int) place & MOST_TEXT;
    }

    /** Returns what the rows belong to, where households tie people. */
    Households.Ties ties() {
        if (ties == null) {
            throw new AssertionError("no household ties anybody here");
        }
        return ties;
    }

    /** Returns a word of a row. */
    long word(int row, int word) {
        return words[row * layout.width + word];
    }

    /** Returns where the text begins whose place a word of the row tells. */
    int start(int row, int word) {
        return (int) word(row, RowLayout.TEXTS) + from(word(row, word));
    }

    /** Points a span at the text whose place a word of the row tells. */
    void text(int row, int word, MovingSpan span) {
        span.point(texts, start(row, word), length(word(row, word)));
    }

    /** Returns the text whose place a word of the row tells. */
    String text(int row, int word) {
        MovingSpan span = new MovingSpan();
        text(row, word, span);
        return span.toString();
    }

    /** Compares a text with one of another segment by code point, which in UTF-8 is by byte. */
    int compare(int row, int word, ClaimSegment other, int otherRow) {
        int start = start(row, word);
        int otherStart = other.start(otherRow, word);
        return Arrays.compareUnsigned(
                texts,
                start,
                start + length(word(row, word)),
                other.texts,
                otherStart,
                otherStart + length(other.word(otherRow, word)));
    }

    /** Returns whether a text is that of another segment. */
    boolean isSame(int row, int word, ClaimSegment other, int otherRow) {
        int length = length(other.word(otherRow, word));
        return isText(row, word, other.texts, other.start(otherRow, word), length);
    }

    /** Returns whether a text is that which stands in some bytes. */
    boolean isText(int row, int word, byte[] bytes, int from, int length) {
        int start = start(row, word);
        return length(word(row, word)) == length
                && Arrays.equals(texts, start, start + length, bytes, from, from + length);
    }

    /** Returns the number of the policy in force, negative where region and discharge find none. */
    int policy(int row) {
        return (int) word(row, RowLayout.POLICY);
    }

    /** Returns why the row is not settled, or null. */
    @Nullable
    ClaimFault fault(int row) {
        @Nullable ClaimFault[] known = faults;
        return known == null ? null : known[row];
    }

    /** Sets why the row is not settled; rows of one segment may be given their faults by several threads. */
    synchronized void fault(int row, ClaimFault fault) {
        @Nullable ClaimFault[] known = faults;
        if (known == null) {
            known = new ClaimFault[size];
            faults = known;
        }
        known[row] = fault;
        faulty.set(row);
    }

    /** Forgets why the row is not settled: it is to be settled again. */
    synchronized void forgetFault(int row) {
        @Nullable ClaimFault[] known = faults;
        if (known != null) {
            known[row] = null;
            faulty.clear(row);
        }
    }

    /** Returns the first row with a fault, from the given one on, or -1; once all rows have theirs. */
    int nextFault(int from) {
        return faulty.nextSetBit(from);
    }

    /** Makes room for what becomes of the rows. */
    void expectResults() {
        results = new RowAmounts(size * RESULTS);
    }

    /** Returns about how many bytes of memory the rows take, with what becomes of them. */
    long bytes() {
        long ofARow = (layout.width + 2L) * Long.BYTES + (long) RESULTS * Integer.BYTES + ROW_BYTES;
        return size * ofARow + texts.length + (long) FAULT_BYTES * faulty.cardinality();
    }

    /** Returns what became of the rows, faults apart, as bytes. */
    ByteBuffer results() {
        ByteBuffer bytes = ByteBuffer.allocate(size * (Integer.BYTES + Long.BYTES) + results.bytes());
        for (int row = 0; row < size; row++) {
            bytes.putInt(policy(row)).putLong(word(row, RowLayout.CATEGORIES));
        }
        results.write(bytes);
        return bytes.flip();
    }

    /** Takes what became of some consecutive rows, as {@link #results} gave it; expects results. */
    void takeResults(int firstRow, int rows, ByteBuffer from) {
        for (int row = firstRow; row < firstRow + rows; row++) {
            words[row * layout.width + RowLayout.POLICY] = from.getInt();
            words[row * layout.width + RowLayout.CATEGORIES] = from.getLong();
        }
        results.read(from, firstRow * RESULTS, rows * RESULTS);
    }

    /** Keeps what was paid for the row. */
    void keep(int row, SettlementRun run, int notes) {
        int at = row * RESULTS;
        for (int tier = 0; tier < TIERS.size(); tier++) {
            results.set(at + tier, run.paid(TIERS.get(tier)));
        }
        results.set(at + IN_SCOPE, run.inScope());
        results.set(at + ON_APPLICATION, run.onApplication());
        results.set(at + NOTES, notes);
    }

    /** Keeps what was paid for the row when it was settled into books. */
    void keepBooked(int row, Books.Entry entry, int policy, int notes) {
        int at = row * RESULTS;
        for (int tier = 0; tier < TIERS.size(); tier++) {
            results.set(at + tier, entry.paid(TIERS.get(tier)).fen());
        }
        results.set(at + IN_SCOPE, entry.inScope().fen());
        results.set(at + ON_APPLICATION, entry.onApplication().fen());
        results.set(at + NOTES, notes);
        words[row * layout.width + RowLayout.POLICY] = policy;
    }

    /** Keeps for a refund what was paid for the claim that it takes back, with the opposite sign; its notes too. */
    void keepMirrored(int row, ClaimSegment of, int ofRow) {
        for (int i = 0; i < NOTES; i++) {
            results.set(row * RESULTS + i, Math.negateExact(of.results.get(ofRow * RESULTS + i)));
        }
        results.set(row * RESULTS + NOTES, of.results.get(ofRow * RESULTS + NOTES));
    }

    long paid(int row, TierName tier) {
        return results.get(row * RESULTS + tier.ordinal());
    }

    long fundTotal(int row) {
        long sum = 0;
        for (int at = row * RESULTS, end = at + IN_SCOPE; at < end; at++) {
            sum += results.get(at);
        }
        return sum;
    }

    long inScope(int row) {
        return results.get(row * RESULTS + IN_SCOPE);
    }

    long onApplication(int row) {
        return results.get(row * RESULTS + ON_APPLICATION);
    }

    int notes(int row) {
        return (int) results.get(row * RESULTS + NOTES);
    }
}
