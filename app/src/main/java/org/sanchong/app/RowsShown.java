package org.sanchong.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.text.DisplayWidth;
import org.sanchong.application.port.out.RowsSeen;
import org.sanchong.application.wording.Language;

/**
 * Says how far going through books is, once a second, on a line of its own that is written over, if standard error is a
 * terminal: the starting script knows.
 */
final class RowsShown implements RowsSeen {
    private static final long APART = Duration.ofSeconds(1).toNanos();
    private static final long MILLI = Duration.ofMillis(1).toNanos();

    private final PrintStream err;
    private final boolean isChinese;
    private final boolean isTerminal;
    private final LongSupplier nanos;
    private @Nullable Part part;
    private long begun;
    private long shown;
    private long before;
    /** How many columns the line takes that is shown; 0 where none is. */
    private int width;

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
    public boolean isAsked() {
        return isTerminal;
    }

    @Override
    public void seen(Part of, long rows, long all) {
        if (!isTerminal) {
            return;
        }
        long now = nanos.getAsLong();
        // What is read once more, because the connection broke, begins anew as well.
        if (of != part || rows < before) {
            part = of;
            begun = now;
            shown = now;
        }
        before = rows;
        if (now - shown >= APART) {
            shown = now;
            long left = Math.max(0, (now - begun) / MILLI * (all - rows) / rows / 1_000);
            show(line(of, rows, all, left));
        }
    }

    /** Writes over the line that is shown, all of it. */
    private void show(String line) {
        int now = DisplayWidth.of(line);
        err.print("\r" + line + " ".repeat(Math.max(0, width - now)));
        width = now;
    }

    /** Ends the line, if there is one. */
    void end() {
        if (width > 0) {
            err.println();
            width = 0;
        }
    }

    private String line(Part of, long rows, long all, long left) {
        String what = switch (of) {
            case LINKS -> either("links of chains", "链上记录");
            case ENTRIES -> either("entries", "分录");
            case CLAIMS -> either("claims", "结算申请");
            case SETTLED_AGAIN -> either("claims settled again", "重新结算");
        };
        return either(
                rows + " of " + all + " " + what + ", about " + left + " seconds left",
                what + " " + rows + " / " + all + "，约剩 " + left + " 秒");
    }

    private String either(String english, String chinese) {
        return isChinese ? chinese : english;
    }
}
