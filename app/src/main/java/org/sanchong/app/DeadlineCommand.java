package org.sanchong.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.sanchong.app.journal.JsonPage;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.WorkingCalendar;
import org.sanchong.domain.time.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code deadline}. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells the last day of a period of working days in China, make-up days included; the period starts"
                        + " the day after.",
        footer = {
            "",
            "The working days of 2018 to 2026 are built in. A further year is added by a file working-days.yaml in a folder",
            "  that --catalog names (docs/policy-format.md); it is never guessed.",
            "",
            "Exit status: 0 told; 2 could not run, also where the working days of a year are not known.",
            "",
            "Example:",
            "  sanchong deadline --from 2026-02-10 --working-days 10"
        })
final class DeadlineCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The day of the event, which is not counted itself; YYYY-MM-DD, in China.")
    private String from = "";

    @Option(names = "--working-days", paramLabel = "N", required = true, description = "How many working days.")
    private String period = "";

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final PageOptions page = new PageOptions();

    DeadlineCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        page.check();
        LocalDate event = event();
        WorkingDays days = days();
        WorkingCalendar calendar = policies.catalog().workingCalendar();
        WorkingCalendar.LastDay last = calendar.lastDay(event, days);
        if (last instanceof WorkingCalendar.LastDay.UnknownYear unknown) {
            throw new UnusableFileException(unknown(unknown.year()));
        }
        LocalDate day = last.known().orElseThrow();
        boolean isUnsettled = calendar.isUnsettled(day);
        if (page.isJson()) {
            return PageOptions.write(streams.out(), json(event, days, day, isUnsettled), 0);
        }
        if (isUnsettled) {
            streams.err().println(unsettled(day.getYear() + 1));
        }
        return PageOptions.write(streams.out(), day + "\n", 0);
    }

    private static String json(LocalDate event, WorkingDays days, LocalDate day, boolean isUnsettled) {
        return JsonPage.of(json -> {
            json.writeStringField("from", event.toString());
            json.writeNumberField("working_days", days.count());
            json.writeStringField("last_day", day.toString());
            json.writeBooleanField("unsettled", isUnsettled);
        });
    }

    private LocalDate event() {
        try {
            return LocalDate.parse(from);
        } catch (DateTimeParseException noDay) {
            throw new UnusableFileException(
                    "--from is a day as YYYY-MM-DD, such as 2026-02-10, not \"" + from
                            + "\" / --from 应为日期，如 2026-02-10",
                    noDay);
        }
    }

    private WorkingDays days() {
        if (!period.matches("[1-9][0-9]{0,3}")) {
            throw new UnusableFileException("--working-days is a whole number from 1 to 9999, not \"" + period
                    + "\" / --working-days 应为 1 到 9999 的整数");
        }
        return new WorkingDays(Integer.parseInt(period));
    }

    private String unknown(int year) {
        return page.language() == Language.ZH
                ? "没有" + year + "年的工作日历，不能按周一至周五推算。国务院办公厅公布该年放假安排后，写入 working-days.yaml，用 --catalog 指定其所在文件夹"
                : "the working days of " + year
                        + " are not known, and Monday to Friday is no answer. Once the State Council's"
                        + " notice for that year is out, write it to a working-days.yaml and name its folder with --catalog";
    }

    private String unsettled(int year) {
        return page.language() == Language.ZH
                ? "sanchong: " + year + "年放假安排尚未收录，可能调整上一年12月底的工作日"
                : "sanchong: the notice for " + year
                        + " is not known yet and may still move days at the end of December";
    }
}
