package org.sanchong.application.usecase;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.LineFault;
import org.sanchong.domain.claim.FeeParts;

/** The fee lines of one claim, taken together. */
final class ClaimBill {
    private static final int SMALL = 1 << 12;

    private final long firstLine;
    private final BitSet smallNumbers = new BitSet();
    /** Mostly there are none. */
    private Set<Long> largeNumbers = Set.of();

    private FeeParts sum = FeeParts.none();
    private @Nullable LineFault fault;
    private int lines;
    /** Set by whichever thread reads the claim. */
    private volatile boolean claimed;

    ClaimBill(long firstLine) {
        this.firstLine = firstLine;
    }

    /** Takes the line that was just read. */
    void add(LineReader line) {
        lines++;
        LineFault wrong = line.fault();
        if (wrong == null && !isNew(line.number())) {
            wrong = line.repeated();
        }
        if (wrong == null) {
            try {
                sum = sum.plus(line.parts());
            } catch (ArithmeticException overflow) {
                wrong = line.tooMuch();
            }
        }
        if (fault == null) {
            fault = wrong;
        }
    }

    boolean isNew(long number) {
        if (number >= SMALL) {
            largeNumbers = largeNumbers.isEmpty() ? new LinkedHashSet<>() : largeNumbers;
            return largeNumbers.add(number);
        }
        boolean known = smallNumbers.get((int) number);
        smallNumbers.set((int) number);
        return !known;
    }

    /** Returns where in the file the first line stands. */
    long firstLine() {
        return firstLine;
    }

    int lines() {
        return lines;
    }

    /** Returns what the lines come to; where none has a fault. */
    FeeParts sum() {
        return sum;
    }

    /** Returns the first fault of a line, or null. */
    @Nullable
    LineFault fault() {
        return fault;
    }

    void claim() {
        claimed = true;
    }

    boolean isClaimed() {
        return claimed;
    }
}
