package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.port.out.RowsSeen.Part;
import org.sanchong.application.wording.Language;

@DisplayName("How far going through books is, on a terminal")
class RowsShownTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private RowsShown shown(Language language, boolean isTerminal) {
        return new RowsShown(new PrintStream(err, true, StandardCharsets.UTF_8), language, isTerminal, () -> now);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void after(long millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    @DisplayName("is said once a second, with the time that is left by what a row took so far in its part")
    void onceASecond() {
        RowsShown shown = shown(Language.EN, true);
        shown.seen(Part.LINKS, 1, 400);
        after(600);
        shown.seen(Part.LINKS, 50, 400);
        after(400);
        shown.seen(Part.LINKS, 100, 400);
        after(900);
        shown.seen(Part.LINKS, 200, 400);
        shown.seen(Part.ENTRIES, 1, 60);
        after(2_000);
        shown.seen(Part.ENTRIES, 20, 60);
        shown.end();

        assertThat(told())
                .isEqualTo("\r100 of 400 links of chains, about 3 seconds left"
                        + "\r20 of 60 entries, about 4 seconds left          " + System.lineSeparator());
    }

    @Test
    @DisplayName("in Chinese where that is asked for, and never less than no time")
    void inChinese() {
        RowsShown shown = shown(Language.ZH, true);
        shown.seen(Part.SETTLED_AGAIN, 1, 10);
        after(1_000);
        shown.seen(Part.SETTLED_AGAIN, 12, 10);

        assertThat(told()).isEqualTo("\r重新结算 12 / 10，约剩 0 秒");
    }

    @Test
    @DisplayName(
            "a part that is read once more is reckoned from its new beginning, and hours and millions are not too much")
    void onceMore() {
        RowsShown shown = shown(Language.EN, true);
        shown.seen(Part.CLAIMS, 1, 10_000_000);
        after(3_600_000);
        shown.seen(Part.CLAIMS, 1_000_000, 10_000_000);
        shown.seen(Part.CLAIMS, 1, 10_000_000);
        after(1_000);
        shown.seen(Part.CLAIMS, 5_000_000, 10_000_000);

        assertThat(told())
                .isEqualTo("\r1000000 of 10000000 claims, about 32400 seconds left"
                        + "\r5000000 of 10000000 claims, about 1 seconds left    ");
    }

    @Test
    @DisplayName("is not said where standard error is no terminal, nor where all is done within a second")
    void elsewhere() {
        RowsShown file = shown(Language.EN, false);
        file.seen(Part.CLAIMS, 1, 10);
        after(5_000);
        file.seen(Part.CLAIMS, 5, 10);
        file.end();
        RowsShown quick = shown(Language.EN, true);
        quick.seen(Part.CLAIMS, 1, 2);
        quick.seen(Part.CLAIMS, 2, 2);
        quick.end();

        assertThat(told()).isEmpty();
    }
}
