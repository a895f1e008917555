package org.sanchong.application.usecase;

import org.jspecify.annotations.Nullable;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.settlement.Lexicon;

/**
 * The negative amounts of a row: those of a refund, faults of any other claim. Which of the two a row is may be in a
 * later column than its amounts. For one thread.
 */
final class RowSigns {
    private final Lexicon lexicon;
    private boolean refund;
    /** The first negative amount, a fault unless the row is a refund. */
    private @Nullable ClaimFault negative;
    /** A negative amount of a size that no amount has, a fault in a refund. */
    private @Nullable ClaimFault tooMuch;

    RowSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void beginRow() {
        refund = false;
        negative = null;
        tooMuch = null;
    }

    void refund(boolean isRefund) {
        refund = isRefund;
    }

    boolean isRefund() {
        return refund;
    }

    /** Reads an amount with a minus. */
    long read(ClaimColumn column, byte[] utf8, int from, int length) {
        String shown = ValueFaults.shown(utf8, from, length);
        if (negative == null) {
            negative = new ClaimFault.NegativeAmount(column.name(), shown);
        }
        long amount = FieldText.amount(utf8, from + 1, length - 1);
        if (amount > FieldText.NEGATIVE) {
            return -amount;
        }
        tooMuch = ValueFaults.of(column, lexicon, Lexicon.UNREADABLE, shown);
        return Lexicon.UNREADABLE;
    }

    /** Returns what is wrong with the signs of the row that was read, or null. */
    @Nullable
    ClaimFault fault() {
        return refund ? tooMuch : negative;
    }
}
