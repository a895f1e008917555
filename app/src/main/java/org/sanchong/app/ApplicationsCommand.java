package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.FollowApplications;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code applications}. */
@Command(
        name = "applications",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells of applications for assistance in which state they are, whose turn it is, by when and by which"
                        + " clause: urgent ones first, then what is due first.",
        footer = {
            "",
            "EVENTS.csv has application_id, event and event_on, in the order in which things happened. The row MADE also has",
            "  region, person_id, township and assistance_kind, and may have claim_id, documents (parted by ;) and urgent.",
            "  SUPPLEMENTED has documents; APPROVED amount, burden and, for TILTED, local_income; REFUSED reasons (parted by ;).",
            "With --store the events are kept in books, each once: one that is kept already is known, and a row that cannot follow",
            "  loses nothing. Told are the applications of EVENTS.csv, and all that were open on the day.",
            "  Headers and codes may be Chinese. A row that cannot follow is left out and told: state is ROW_REJECTED.",
            "",
            "Exit status: 0 well, 1 something is overdue or a row was rejected, 2 could not run.",
            "",
            "Example:",
            "  sanchong applications examples/applications.csv --as-of 2022-03-18",
            "  sanchong applications examples/applications.csv --store books --on 2022-03-18",
            "  sanchong applications --store books --on 2022-03-18 --overdue"
        })
final class ApplicationsCommand implements Callable<Integer> {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Sanchong.Streams streams;

    @Parameters(
            paramLabel = "EVENTS.csv",
            arity = "0..1",
            description = "What happened to the applications; - reads standard input. Not needed with --store.")
    private @Nullable String events;

    @Mixin
    private final CasesOption store = new CasesOption();

    @Option(
            names = {"--as-of", "--on"},
            paramLabel = "DATE",
            description = "The day of which is told; later rows are left out. Today in China if absent.")
    private @Nullable String asOf;

    @Option(names = "--overdue", description = "Only those that are overdue.")
    private boolean overdue;

    @Mixin
    private final ListOption out = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ApplicationsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        FollowApplications.Docket.Builder docket = FollowApplications.Docket.builder()
                .language(language.language())
                .asOf(day());
        docket.isOverdueOnly(overdue);
        out.check(List.of());
        PolicyCatalog catalog = policies.catalog();
        store.check(events, "EVENTS.csv");
        String list = events;
        try (Outputs outputs = new Outputs();
                InputStream in = list == null ? InputStream.nullInputStream() : tables.claims(list, streams, catalog);
                OpenedCases books = OpenedCases.of(store.open())) {
            if (list != null) {
                docket.events(new CsvList(in, TableOption.name(list)));
            }
            docket.books(books.cases().map(Cases::applications)).applications(out.begin(outputs, streams));
            FollowApplications.Result result =
                    UseCases.followApplications(catalog).follow(docket.build());
            outputs.keep();
            PageOptions.end(streams.out(), 0);
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.applications(), "application") + ", " + result.open() + " open, "
                                            + result.overdue() + " overdue, " + Counted.of(result.rejected(), "row")
                                            + " rejected",
                                    "申请 " + result.applications() + " 件，未办结 " + result.open() + " 件，逾期 "
                                            + result.overdue() + " 件，拒绝 " + result.rejected() + " 行"));
            return result.overdue() == 0 && result.rejected() == 0 ? 0 : 1;
        }
    }

    private LocalDate day() {
        String given = asOf;
        if (given == null) {
            return LocalDate.now(CHINA);
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException noDay) {
            throw new UnusableFileException(
                    "--as-of is a day as YYYY-MM-DD, such as 2022-03-18, not \"" + given
                            + "\" / --as-of 应为日期，如 2022-03-18",
                    noDay);
        }
    }
}
