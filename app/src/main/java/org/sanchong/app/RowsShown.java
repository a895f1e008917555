package org.sanchong.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.RowsSeen;
import org.sanchong.application.wording.Language;

/**
 * Says how far going through books is, once a second, on a line of its own that is written over, if standard error is a
 * terminal: the starting script knows.
 */
final class RowsShown implements RowsSeen {
    private static final long APART = Duration.ofSeconds(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final PrintStream err;
    private final boolean isChinese;
    private final boolean isTerminal;
    private final LongSupplier nanos;
    private @Nullable Part part;
    private long begun;
    private long shown;
    private boolean isShown;

    /** Shows it where standard error is a terminal. */
    RowsShown(PrintStream err, Language language) {
        this(err, language, Boolean.getBoolean("sanchong.terminal"), System::nanoTime);
    }

    RowsShown(PrintStream err, Language language, boolean isTerminal, LongSupplier nanos) {
        this.err = err;
        this.isChinese = language == Language.ZH;
        this.isTerminal = isTerminal;
        this.nanos = nanos;
    }

    @Override
    public void seen(Part of, long rows, long all) {
        if (!isTerminal) {
            return;
        }
        long now = nanos.getAsLong();
        if (of != part) {
            part = of;
            begun = now;
            shown = now;
        }
        if (now - shown >= APART) {
            shown = now;
            isShown = true;
            long left = Math.max(0, (now - begun) / rows * (all - rows) / SECOND);
            err.print("\r" + (isChinese ? chinese(of, rows, all, left) : english(of, rows, all, left)) + "   ");
        }
    }

    /** Ends the line, if there is one. */
    void end() {
        if (isShown) {
            err.println();
        }
    }

    private static String english(Part of, long rows, long all, long left) {
        String what = switch (of) {
            case LINKS -> "links of chains";
            case ENTRIES -> "entries";
            case CLAIMS -> "claims";
            case SETTLED_AGAIN -> "claims settled again";
        };
        return rows + " of " + all + " " + what + ", about " + left + " seconds left";
    }

    private static String chinese(Part of, long rows, long all, long left) {
        String what = switch (of) {
            case LINKS -> "链上记录";
            case ENTRIES -> "分录";
            case CLAIMS -> "结算申请";
            case SETTLED_AGAIN -> "重新结算";
        };
        return what + " " + rows + " / " + all + "，约剩 " + left + " 秒";
    }
}
