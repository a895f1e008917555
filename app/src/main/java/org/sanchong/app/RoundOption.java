package org.sanchong.app;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.PushWarnings;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine.Option;

/** The options of warnings that are kept in books: of which plan year, on which day, which of them. */
final class RoundOption {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Option(names = "--year", paramLabel = "YYYY", description = "The plan year; with --store.")
    private @Nullable String year;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the push; today in China if absent.")
    private @Nullable String on;

    @Option(names = "--open", description = "List only warnings on which somebody has still to act; with --store.")
    private boolean open;

    /** Refuses what does not go together. */
    void check(boolean hasBooks) {
        if (hasBooks && year == null) {
            throw new UnusableFileException(
                    "--store needs --year: lines hold for a plan year / 使用 --store 时须以 --year 给出保险年度");
        }
        if (!hasBooks && (year != null || on != null || open)) {
            throw new UnusableFileException(
                    "--year, --on and --open go with --store / --year、--on、--open 须与 --store 同用");
        }
    }

    /** Gives a round what was asked for. */
    PushWarnings.Round.Builder over(PushWarnings.Round.Builder round, Cases cases) {
        String day = on;
        return round.burdens(cases.burdens())
                .warnings(cases.warnings())
                .year(LanguageOption.year(String.valueOf(year)))
                .on(day == null ? LocalDate.now(CHINA) : RegisterCommand.day("--on", day))
                .isOpenOnly(open);
    }
}
