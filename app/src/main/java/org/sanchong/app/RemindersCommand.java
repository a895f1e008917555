package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvLines;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.RemindOfCases;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.CaseWording;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.PageWording;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code reminders}. */
@Command(
        name = "reminders",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Finds cases that supervision should look at: split and overlapping stays, stays without treatment,"
                        + " stays out of line with their peers, prices above the standard, fees after discharge, people admitted"
                        + " together. A reminder blocks nothing and changes no payment.",
        footer = {
            "",
            "SETTLEMENTS.csv is what \"settle\" wrote, CLAIMS.csv what it settled; or the books of --store and --year.",
            "With --before, reminders are about those claims alone, which are not settled yet, or of people still in hospital",
            "  (discharged_on is then the day on which it is asked), beside the settled ones.",
            "RULES.csv has rule, kind, parameters (name=value; ...), clauses and document; --print-rules shows the built-in",
            "  ones, whose figures are ILLUSTRATIVE. PRICES.csv has item_code, price_standard, valid_from, document, valid_to.",
            "",
            "Exit status: 0 well, 1 rows could not be looked at, 2 could not run.",
            "",
            "Examples:",
            "  sanchong reminders settled.csv --claims claims.csv --lines lines.csv --prices prices.csv",
            "  sanchong reminders settled.csv --claims claims.csv --before admitted.csv --parameters rules.csv"
        })
final class RemindersCommand implements Callable<Integer> {
    /** The file of the built-in rules. */
    static final String BUILT_IN = "reminder-rules.csv";

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

    @Option(names = "--year", paramLabel = "YYYY", description = "The plan year of the books; with --store.")
    private @Nullable String year;

    @Option(names = "--before", paramLabel = "CLAIMS.csv", description = "Claims that are not settled yet.")
    private @Nullable String before;

    @Option(names = "--lines", paramLabel = "LINES.csv", description = "The fee lines of all claims.")
    private @Nullable String lines;

    @Option(names = "--parameters", paramLabel = "RULES.csv", description = "The rules; built-in ones if absent.")
    private @Nullable String parameters;

    @Option(names = "--prices", paramLabel = "PRICES.csv", description = "The price standards of items.")
    private @Nullable String prices;

    @Option(names = "--print-rules", description = "Prints the built-in rules as a file to begin with.")
    private boolean printRules;

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RemindersCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (printRules) {
            try (InputStream rules = builtIn()) {
                rules.transferTo(streams.out());
            }
            PageOptions.end(streams.out(), 0);
            return 0;
        }
        store.check(settlements, "SETTLEMENTS.csv");
        list.checkPage(List.of());
        PolicyCatalog catalog = policies.catalog();
        return store.isGiven() ? ofBooks(catalog) : ofFiles(catalog);
    }

    private int ofBooks(PolicyCatalog catalog) throws IOException {
        String of = year;
        if (settlements != null || claims != null || of == null || !of.matches("[1-9][0-9]{3}")) {
            throw new UnusableFileException(
                    "with --store the settlements are those of the books: give --year YYYY, and leave"
                            + " out SETTLEMENTS.csv and --claims / 使用 --store 时以账簿中的结算为准：请给出 --year，勿给出结算文件与 --claims");
        }
        try (Books books = store.openExisting()) {
            return remind(
                    catalog,
                    OversightUseCases.settledCases(
                            JdbcBooks.cases(books).settlements(), new PlanYear(Integer.parseInt(of))));
        }
    }

    private int ofFiles(PolicyCatalog catalog) throws IOException {
        String of = claims;
        if (of == null || year != null) {
            throw new UnusableFileException("give the claims that were settled with --claims; --year goes with --store"
                    + " / 请以 --claims 给出所结算的文件；--year 仅与 --store 同用");
        }
        String from = String.valueOf(settlements);
        try (InputStream in = tables.claims(from, streams, catalog);
                InputStream settled = tables.other(of, streams, catalog)) {
            return remind(
                    catalog,
                    OversightUseCases.settledCases(
                            catalog, new CsvList(in, TableOption.name(from)), new CsvList(settled, of)));
        }
    }

    private int remind(PolicyCatalog catalog, SettledCases cases) throws IOException {
        RemindOfCases.Inspection.Builder inspection =
                RemindOfCases.Inspection.builder().language(language.language()).cases(cases);
        try (Outputs outputs = new Outputs();
                InputStream rules = parameters == null ? builtIn() : tables.other(parameters, streams, catalog);
                InputStream next = opened(before, catalog);
                InputStream bills =
                        lines == null ? InputStream.nullInputStream() : TableOption.lines(lines, streams, catalog);
                InputStream standards = opened(prices, catalog)) {
            inspection.rules(new CsvList(rules, parameters == null ? BUILT_IN : parameters));
            String nextName = before;
            if (nextName != null) {
                inspection.before(new CsvList(next, nextName));
            }
            String lineName = lines;
            if (lineName != null) {
                inspection.lines(new CsvLines(bills, lineName));
            }
            String priceName = prices;
            if (priceName != null) {
                inspection.prices(new CsvList(standards, priceName));
            }
            PageWording wording = new PageWording(catalog.vocabulary(), language.language());
            inspection.reminders(list.begin(outputs, streams, new ListPage.Title(wording, "Reminders", "监管提醒清单")));
            RemindOfCases.Result result =
                    OversightUseCases.remindOfCases(catalog).remind(inspection.build());
            outputs.keep();
            PageOptions.end(streams.out(), 0);
            return said(result);
        }
    }

    private InputStream opened(@Nullable String file, PolicyCatalog catalog) {
        return file == null ? InputStream.nullInputStream() : tables.other(file, streams, catalog);
    }

    private int said(RemindOfCases.Result result) {
        CaseWording wording = new CaseWording(language.language());
        List<SettledCases.Unfit> unfit = result.leftOut().unfit();
        unfit.forEach(row -> streams.err().println(wording.fault(row.list(), row.row(), row.fault())));
        result.faults().forEach(streams.err()::println);
        result.notApplied().forEach(streams.err()::println);
        int rows = unfit.size() + result.faults().size();
        streams.err()
                .println(language.language()
                        .either(
                                Counted.of(result.reminders(), "reminder") + " of " + Counted.of(result.cases(), "case")
                                        + ", " + result.illustrative() + " by illustrative figures, "
                                        + Counted.of(rows, "row")
                                        + " not looked at; nothing is blocked, and no payment changes",
                                "病例 " + result.cases() + " 例，提醒 " + result.reminders() + " 条，其中依示例参数 "
                                        + result.illustrative() + " 条，未审查 " + rows + " 行；不拦截任何结算，也不改变支付"));
        return rows == 0 ? 0 : 1;
    }

    /** Opens the built-in rules. */
    static InputStream builtIn() {
        InputStream rules = RemindersCommand.class.getResourceAsStream(BUILT_IN);
        if (rules == null) {
            throw new AssertionError("the program has its built-in rules beside it");
        }
        return rules;
    }
}
