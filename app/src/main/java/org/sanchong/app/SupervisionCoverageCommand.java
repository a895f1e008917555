package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.CoverSupervision;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.SupervisionWording;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code supervision coverage}. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells whom the self-checks, audits and re-checks of a year reached, and who is missing.",
        footer = {
            "",
            "FACILITIES.csv has facility_id: every facility and office that is to be covered; and may have region, by which",
            "  --shares picks the documents.",
            "",
            "Exit status: 0 all are covered, 1 some are missing or a row was rejected, 2 could not run."
        })
final class SupervisionCoverageCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "FACILITIES.csv", description = "Who is to be covered.")
    private String facilities = "";

    @Option(names = "--events", paramLabel = "EVENTS.csv", description = "What happened; - reads standard input.")
    private @Nullable String events;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "The calendar year.")
    private String year = "";

    @Option(
            names = "--shares",
            description =
                    "Write the shares that were reached, beside what documents want, instead of a row for each facility.")
    private boolean shares;

    @Mixin
    private final SupervisionOptions options = new SupervisionOptions();

    SupervisionCoverageCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!year.matches("[1-9][0-9]{3}")) {
            throw new UnusableFileException(
                    "--year is four digits, such as 2022, not \"" + year + "\" / --year 应为四位年份");
        }
        PlanYear of = new PlanYear(Integer.parseInt(year));
        return options.with(streams, events, false, (supervision, book, opened) -> {
            try (InputStream in = opened.tables().other(facilities, streams, opened.catalog())) {
                CoverSupervision covering = OversightUseCases.coverSupervision(opened.catalog());
                CoverSupervision.CoverageResult result =
                        covering.cover(book.build(), new CsvList(in, TableOption.name(facilities)), of, shares);
                leftOut(result, new SupervisionWording(opened.catalog(), options.language()));
                return said(result);
            }
        });
    }

    private void leftOut(CoverSupervision.CoverageResult result, SupervisionWording wording) {
        String list = TableOption.name(facilities);
        String happened = events == null ? "" : TableOption.name(events);
        result.unusedFacilities().forEach(each -> streams.err().println(wording.fault(list, each.row(), each.fault())));
        result.unusedEvents().forEach(each -> streams.err().println(wording.fault(happened, each.row(), each.fault())));
    }

    private int said(CoverSupervision.CoverageResult result) {
        if (!result.unlisted().isEmpty()) {
            streams.err()
                    .println("UNLISTED_FACILITY: " + String.join(", ", result.unlisted())
                            + " had checks planned and is not in the list / 有检查计划而不在名单中");
        }
        streams.err()
                .println(options.language()
                        .either(
                                Counted.of(result.facilities(), "facility", "facilities") + ", " + result.missing()
                                        + " missing of " + 3 * result.facilities() + ", "
                                        + Counted.of(result.rejected(), "row") + " rejected",
                                "机构 " + result.facilities() + " 家，应查 " + 3 * result.facilities() + " 次，缺 "
                                        + result.missing() + " 次，拒绝 " + result.rejected() + " 行"));
        return result.missing() == 0 && result.rejected() == 0 ? 0 : 1;
    }
}
