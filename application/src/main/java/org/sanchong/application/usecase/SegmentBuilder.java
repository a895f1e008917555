package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ClaimFault;

/** Collects rows into segments; for one thread, and used again for the rows that it reads next. */
final class SegmentBuilder {
    private final RowLayout layout;
    /** Room for a claim or two, for a service settles one at a time; it doubles for the many of a file. */
    private long[] words = new long[1 << 7];

    private byte[] texts = new byte[1 << 8];
    private long[] claimHashes = new long[1 << 1];
    private long[] unitHashes = new long[1 << 1];
    private int size;
    private int textLength;
    /** Where the texts of the row begin that is being made. */
    private int rowTexts;

    private final List<ClaimFault> faults = new ArrayList<>();
    private int[] faultRows = new int[1 << 4];
    private final List<ClaimSegment> segments = new ArrayList<>();

    SegmentBuilder(RowLayout layout) {
        this.layout = layout;
    }

    /** Returns the words of the row that is being made; they may hold what an earlier row left. */
    long[] words() {
        int needed = (size + 1) * layout.width;
        if (needed > words.length) {
            words = Arrays.copyOf(words, Math.max(needed, words.length * 2));
        }
        return words;
    }

    /** Returns where among the words the row begins. */
    int row() {
        return size * layout.width;
    }

    /** Keeps a text of the row and returns its place. */
    long text(byte[] text, int from, int length) {
        if (length > ClaimSegment.MOST_TEXT) {
            throw new UnusableFileException(
                    "a value of " + length + " bytes is too long; the most is " + ClaimSegment.MOST_TEXT);
        }
        int needed = Math.addExact(textLength, length);
        if (needed > texts.length) {
            int doubled = (int) Math.min(texts.length * 2L, Integer.MAX_VALUE - 8);
            texts = Arrays.copyOf(texts, Math.max(needed, doubled));
        }
        System.arraycopy(text, from, texts, textLength, length);
        long place = ClaimSegment.place(textLength - rowTexts, length);
        textLength = needed;
        return place;
    }

    /** Ends the row. */
    void add(long claimHash, long unitHash, @Nullable ClaimFault fault) {
        if (size == claimHashes.length) {
            claimHashes = Arrays.copyOf(claimHashes, size * 2);
            unitHashes = Arrays.copyOf(unitHashes, size * 2);
        }
        words()[row() + RowLayout.TEXTS] = rowTexts;
        rowTexts = textLength;
        claimHashes[size] = claimHash;
        unitHashes[size] = unitHash;
        if (fault != null) {
            if (faults.size() == faultRows.length) {
                faultRows = Arrays.copyOf(faultRows, faultRows.length * 2);
            }
            faultRows[faults.size()] = size;
            faults.add(fault);
        }
        size++;
        if (size == ClaimSegment.MOST_ROWS) {
            end();
        }
    }

    /** Returns a segment without rows. */
    ClaimSegment empty() {
        return new ClaimSegment(layout, new long[0], new byte[0], new long[0], new long[0], new char[0]);
    }

    private void end() {
        if (size == 0) {
            return;
        }
        char[] inOrder = byUnit();
        int width = layout.width;
        long[] sortedWords = new long[size * width];
        byte[] sortedTexts = new byte[textLength];
        long[] sortedClaims = new long[size];
        long[] sortedUnits = new long[size];
        int[] texts = textStarts(inOrder);
        for (int i = 0; i < size; i++) {
            int row = inOrder[i];
            int from = (int) words[i * width + RowLayout.TEXTS];
            int until = i + 1 < size ? (int) words[(i + 1) * width + RowLayout.TEXTS] : textLength;
            System.arraycopy(words, i * width, sortedWords, row * width, width);
            System.arraycopy(this.texts, from, sortedTexts, texts[row], until - from);
            sortedWords[row * width + RowLayout.TEXTS] = texts[row];
            sortedClaims[row] = claimHashes[i];
            sortedUnits[row] = unitHashes[i];
        }
        ClaimSegment segment = new ClaimSegment(layout, sortedWords, sortedTexts, sortedClaims, sortedUnits, inOrder);
        for (int i = 0; i < faults.size(); i++) {
            segment.fault(inOrder[faultRows[i]], faults.get(i));
        }
        segments.add(segment);
        size = 0;
        textLength = 0;
        rowTexts = 0;
        faults.clear();
    }

    /** Returns for each row its number in the order of the units' hashes. */
    private char[] byUnit() {
        if (size == 1) {
            return new char[1];
        }
        int[] ends = new int[(1 << Partitions.MOST_BITS) + 1];
        for (int i = 0; i < size; i++) {
            ends[Partitions.of(unitHashes[i], Partitions.MOST_BITS) + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        char[] inOrder = new char[size];
        for (int i = 0; i < size; i++) {
            inOrder[i] = (char) ends[Partitions.of(unitHashes[i], Partitions.MOST_BITS)]++;
        }
        return inOrder;
    }

    /** Returns where the texts of each row begin once the rows are sorted. */
    private int[] textStarts(char[] inOrder) {
        int[] starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int until = i + 1 < size ? (int) words[(i + 1) * layout.width + RowLayout.TEXTS] : textLength;
            starts[inOrder[i] + 1] = until - (int) words[i * layout.width + RowLayout.TEXTS];
        }
        for (int row = 1; row <= size; row++) {
            starts[row] += starts[row - 1];
        }
        return starts;
    }

    /** Returns the segments of the rows so far, and begins anew. */
    List<ClaimSegment> build() {
        end();
        List<ClaimSegment> built = List.copyOf(segments);
        segments.clear();
        return built;
    }
}
