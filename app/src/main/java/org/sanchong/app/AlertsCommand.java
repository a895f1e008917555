package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.PushWarnings;
import org.sanchong.application.port.in.RaiseAlerts;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.AlertWording;
import org.sanchong.application.wording.Counted;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code alerts}. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds whose burden of a year is above a line of early warning, by which claim and clause, each"
                + " crossing once, and what became of the warnings; and makes a quarter's push to other departments.",
        footer = {
            "",
            "With --store and --year the settlements are those of the books: each crossing is pushed once, however often this",
            "  runs, and kept; what was undone since is withdrawn; RESPONSES.csv is taken, each row once. Listed are the year's",
            "  warnings, with --open those on which somebody has still to act. A line stays as high as at the year's first push.",
            "SETTLEMENTS.csv is what \"settle\" wrote, CLAIMS.csv what it settled. RESPONSES.csv has alert_id, event",
            "  (PUSHED, HELP_GIVEN, TAKEN_INTO_MONITORING, NO_NEED, FOLLOWED_UP), event_on, and may have department.",
            "",
            "Exit status: 0 well, 1 warnings stand that no department has answered, or rows were of no use, 2 could not run.",
            "",
            "Example:",
            "  sanchong alerts settled.csv --claims claims.csv --income 30000 --quarter 2022-Q2 --push push.csv",
            "  sanchong alerts --store books --year 2022 --income 30000 --responses responses.csv"
        })
final class AlertsCommand implements Callable<Integer> {
    private static final Pattern QUARTER = Pattern.compile("([1-9][0-9]{3})-?Q([1-4])");
    private static final Pattern LINE = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)=([0-9]{1,10}(?:[.][0-9]{1,2})?)");

    private final Sanchong.Streams streams;

    @Parameters(
            paramLabel = "SETTLEMENTS.csv",
            arity = "0..1",
            description = "The settlements; - reads standard input. Left out with --store.")
    private @Nullable String settlements;

    @Option(names = "--claims", paramLabel = "CLAIMS.csv", description = "The claims settled. Left out with --store.")
    private @Nullable String claims;

    @Mixin
    private final CasesOption store = new CasesOption();

    @Mixin
    private final RoundOption round = new RoundOption();

    @Option(names = "--responses", paramLabel = "FILE", description = "What departments did on warnings.")
    private @Nullable String responses;

    @Option(
            names = "--income",
            paramLabel = "YUAN",
            description = "Last year's local disposable income per head, where a line is a share of it.")
    private @Nullable String income;

    @Option(names = "--line", paramLabel = "ID=YUAN", description = "A line that the locality sets; may be repeated.")
    private List<String> lines = List.of();

    @Option(names = "--quarter", paramLabel = "YYYY-Qn", description = "The quarter to push; with --push.")
    private @Nullable String quarter;

    @Option(names = "--push", paramLabel = "FILE", description = "Where the quarter's push goes (.csv, .json, .xlsx).")
    private @Nullable String push;

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    AlertsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        round.check(store.isGiven());
        store.check(settlements, "SETTLEMENTS.csv");
        return store.isGiven() ? push() : raise();
    }

    /** Over the books. */
    private Integer push() throws IOException {
        if (settlements != null || claims != null || quarter != null || push != null) {
            throw new UnusableFileException(
                    "with --store the settlements are those of the books: leave out SETTLEMENTS.csv,"
                            + " --claims, --quarter and --push / 使用 --store 时以账簿中的结算为准，请勿给出结算文件、--claims、--quarter 与 --push");
        }
        PushWarnings.Round.Builder over =
                PushWarnings.Round.builder().language(language.language()).putAllLines(lines());
        String perHead = income;
        if (perHead != null) {
            over.income(yuan("--income", perHead));
        }
        list.check(List.of());
        PolicyCatalog catalog = policies.catalog();
        String told = responses;
        try (Outputs outputs = new Outputs();
                InputStream answers =
                        told == null ? InputStream.nullInputStream() : tables.other(told, streams, catalog);
                Books books = store.openExisting()) {
            if (told != null) {
                over.responses(new CsvList(answers, told));
            }
            PushWarnings.Result result = UseCases.pushWarnings(catalog)
                    .push(round.over(over, JdbcBooks.cases(books))
                            .alerts(list.begin(outputs, streams))
                            .build());
            outputs.keep();
            PageOptions.end(streams.out(), 0);
            unused(catalog, result.unused());
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.pushed(), "warning") + " pushed, " + result.withdrawn()
                                            + " withdrawn, " + Counted.of(result.taken(), "step") + " taken, "
                                            + result.unanswered() + " not answered, " + result.notFollowedUp()
                                            + " not followed up, "
                                            + Counted.of(result.unused().size(), "row") + " of no use",
                                    "推送预警 " + result.pushed() + " 条，撤销 " + result.withdrawn() + " 条，登记处置 "
                                            + result.taken() + " 条，未答复 " + result.unanswered() + " 条，未回访 "
                                            + result.notFollowedUp() + " 条，无法使用 "
                                            + result.unused().size() + " 行"));
            return result.unanswered() == 0 && result.unused().isEmpty() ? 0 : 1;
        }
    }

    private void unused(PolicyCatalog catalog, List<RaiseAlerts.Unused> rows) {
        AlertWording wording = new AlertWording(catalog, language.language());
        rows.forEach(unused -> streams.err().println(wording.fault(unused.list(), unused.row(), unused.fault())));
    }

    /** Over a list of settlements. */
    private Integer raise() throws IOException {
        RaiseAlerts.Watch.Builder watch = RaiseAlerts.Watch.builder().language(language.language());
        String perHead = income;
        if (perHead != null) {
            watch.income(yuan("--income", perHead));
        }
        watch.putAllLines(lines());
        String to = push;
        if ((quarter == null) != (to == null)) {
            throw new UnusableFileException("--quarter and --push go together / --quarter 与 --push 须同时给出");
        }
        String from = String.valueOf(settlements);
        String of = claims;
        if (of == null) {
            throw new UnusableFileException("give the claims that were settled with --claims / 请以 --claims 给出所结算的文件");
        }
        list.check(to == null ? List.of() : List.of(to));
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                InputStream in = tables.claims(from, streams, catalog);
                InputStream settled = tables.other(of, streams, catalog);
                InputStream answers =
                        responses == null ? InputStream.nullInputStream() : tables.other(responses, streams, catalog)) {
            watch.settlements(new CsvList(in, TableOption.name(from)))
                    .claims(new CsvList(settled, of))
                    .alerts(list.begin(outputs, streams));
            String told = responses;
            if (told != null) {
                watch.responses(new CsvList(answers, told));
            }
            if (to != null) {
                watch.quarter(quarter()).push(ListOption.beside(to, outputs));
            }
            return raised(catalog, outputs, watch.build());
        }
    }

    private int raised(PolicyCatalog catalog, Outputs outputs, RaiseAlerts.Watch watch) throws IOException {
        RaiseAlerts.Result result = UseCases.raiseAlerts(catalog).raise(watch);
        outputs.keep();
        PageOptions.end(streams.out(), 0);
        unused(catalog, result.unused());
        streams.err()
                .println(language.language()
                        .either(
                                Counted.of(result.raised(), "warning") + ", " + result.withdrawn() + " withdrawn, "
                                        + result.unanswered() + " not answered, "
                                        + Counted.of(result.unused().size(), "row") + " of no use",
                                "预警 " + result.raised() + " 条，撤销 " + result.withdrawn() + " 条，未答复 "
                                        + result.unanswered() + " 条，无法使用 "
                                        + result.unused().size() + " 行"));
        return result.unanswered() == 0 && result.unused().isEmpty() ? 0 : 1;
    }

    private Map<String, Money> lines() {
        Map<String, Money> given = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher written = LINE.matcher(line);
            if (!written.matches()) {
                throw new UnusableFileException("--line is a line's id and yuan, such as city-line=8000, not \"" + line
                        + "\" / --line 应如 city-line=8000");
            }
            given.put(written.group(1), Money.parse(written.group(2)));
        }
        return given;
    }

    private static Money yuan(String option, String text) {
        if (!text.matches("[0-9]{1,10}([.][0-9]{1,2})?")) {
            throw new UnusableFileException(
                    option + " is yuan, such as 30000, not \"" + text + "\" / " + option + " 应为金额（元），如 30000");
        }
        return Money.parse(text);
    }

    private Quarter quarter() {
        Matcher written = QUARTER.matcher(String.valueOf(quarter));
        if (!written.matches()) {
            throw new UnusableFileException("--quarter is a year and a quarter, such as 2022-Q2, not \"" + quarter
                    + "\" / --quarter 应如 2022-Q2");
        }
        return new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }
}
