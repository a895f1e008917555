package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.MeasureIndicators;
import org.sanchong.application.port.in.MeasureIndicators.Dimension;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.CaseWording;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.PageWording;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code indicators}. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Measures how protection works: ratios of what settled claims come to, exact, beside what documents want"
                        + " them to be; and lists the claims behind any of them.",
        footer = {
            "",
            "SETTLEMENTS.csv is what \"settle\" wrote, --claims what it settled; with --store and --year those of the books.",
            "  Claims that were taken back are not among it. --people (person_id, region, may have categories) lists everybody,",
            "  for rates per person. Category ALL is everybody, KEY whoever holds a category.",
            "",
            "Exit status: 0 well, 1 targets were missed, or rows were of no use, 2 could not run.",
            "",
            "Example:",
            "  sanchong indicators settled.csv --claims claims.csv --by county,category --format text",
            "  sanchong indicators settled.csv --claims claims.csv --behind in-scope-ratio/basic --county 341002"
        })
final class IndicatorsCommand implements Callable<Integer> {
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

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "The plan year; with --store, --enrolments and --managed.")
    private @Nullable String year;

    @Option(names = "--people", paramLabel = "FILE", description = "Everybody, for rates per person.")
    private @Nullable String people;

    @Option(
            names = "--enrolments",
            paramLabel = "FILE",
            description = "The enrolments of the year, for who of --people is covered.")
    private @Nullable String enrolments;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "The register of certified people, for claims and enrolments that do not name what it certifies.")
    private @Nullable String register;

    @Option(
            names = "--managed",
            paramLabel = "FILE",
            description = "The patients of a programme, for who of them was paid for.")
    private @Nullable String managed;

    @Option(
            names = "--by",
            paramLabel = "LIST",
            split = ",",
            description = "By what to tell apart beside the policy: county, facility, category, month.")
    private List<String> by = List.of();

    @Option(names = "--behind", paramLabel = "ID", description = "List the claims behind this indicator instead.")
    private String behind = "";

    @Option(names = "--sums", description = "Write what the claims cost and what each tier paid, instead of ratios.")
    private boolean sums;

    @Option(names = "--county", paramLabel = "CODE", description = "Of this county alone.")
    private @Nullable String county;

    @Option(names = "--facility", paramLabel = "ID", description = "Of this facility alone.")
    private @Nullable String facility;

    @Option(names = "--category", paramLabel = "CODE", description = "Of whom holds this category alone; KEY: any.")
    private @Nullable String category;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Of this month alone.")
    private @Nullable String month;

    @Option(names = "--page", paramLabel = "text|html", description = "The same as --format text or html.")
    private String page = "";

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    IndicatorsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        store.check(settlements, "SETTLEMENTS.csv");
        check();
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                Lists lists = new Lists(catalog)) {
            MeasureIndicators.IndicatorMeasurement.Builder measurement =
                    MeasureIndicators.IndicatorMeasurement.builder()
                            .language(language.language())
                            .addAllBy(dimensions())
                            .behind(behind)
                            .isOfSums(sums)
                            .putAllOnly(only())
                            .out(out(outputs, catalog));
            lists.open(people).forEach(measurement::people);
            lists.open(enrolments).forEach(measurement::enrolments);
            lists.open(register).forEach(measurement::register);
            lists.open(managed).forEach(measurement::managed);
            if (year != null) {
                measurement.year(LanguageOption.year(String.valueOf(year)));
            }
            MeasureIndicators.Result result = measured(catalog, measurement);
            outputs.keep();
            PageOptions.end(streams.out(), 0);
            return told(result);
        }
    }

    /** The lists beside the claims, open until the end. */
    private final class Lists implements AutoCloseable {
        private final PolicyCatalog catalog;
        private final List<InputStream> opened = new ArrayList<>();

        Lists(PolicyCatalog catalog) {
            this.catalog = catalog;
        }

        private List<CsvList> open(@Nullable String file) throws IOException {
            if (file == null) {
                return List.of();
            }
            InputStream in = tables.other(file, streams, catalog);
            opened.add(in);
            return List.of(new CsvList(in, file));
        }

        @Override
        public void close() throws IOException {
            for (InputStream in : opened) {
                in.close();
            }
        }
    }

    private void check() {
        boolean needsYear = store.isGiven() || enrolments != null || managed != null;
        if (needsYear && year == null) {
            throw new UnusableFileException("give the plan year with --year / 使用账簿、参保或管理名单时请以 --year 给出年度");
        }
        if ((year != null && !needsYear) || (store.isGiven() && (settlements != null || claims != null))) {
            throw new UnusableFileException(
                    "give SETTLEMENTS.csv and --claims, or --store and --year / 请给出结算文件与 --claims，或 --store 与 --year");
        }
        if (!store.isGiven() && claims == null) {
            throw new UnusableFileException("give the claims that were settled with --claims / 请以 --claims 给出所结算的文件");
        }
        if (!Set.of("", "text", "html").contains(page)) {
            throw new UnusableFileException("--page is text or html, not \"" + page + "\" / --page 应为 text 或 html");
        }
        if (!page.isEmpty()) {
            list.takeForm(page);
        }
        list.checkPage(List.of());
    }

    private MeasureIndicators.Result measured(
            PolicyCatalog catalog, MeasureIndicators.IndicatorMeasurement.Builder measurement) throws IOException {
        if (store.isGiven()) {
            try (Books books = store.openExisting()) {
                SettledCases cases = OversightUseCases.settledCases(
                        JdbcBooks.cases(books).settlements(), LanguageOption.year(String.valueOf(year)));
                return OversightUseCases.measureIndicators(catalog)
                        .measure(measurement.cases(cases).build());
            }
        }
        String from = String.valueOf(settlements);
        String of = String.valueOf(claims);
        try (InputStream in = tables.claims(from, streams, catalog);
                InputStream settled = tables.other(of, streams, catalog)) {
            SettledCases cases = OversightUseCases.settledCases(
                    catalog, new CsvList(in, TableOption.name(from)), new CsvList(settled, of));
            return OversightUseCases.measureIndicators(catalog)
                    .measure(measurement.cases(cases).build());
        }
    }

    private int told(MeasureIndicators.Result result) {
        CaseWording wording = new CaseWording(language.language());
        result.leftOut()
                .unfit()
                .forEach(unfit -> streams.err().println(wording.fault(unfit.list(), unfit.row(), unfit.fault())));
        result.unusable().forEach(streams.err()::println);
        if (result.leftOut().unnamed() > 0) {
            streams.err().println(wording.unnamed(result.leftOut().unnamed()));
        }
        int unused = result.leftOut().unfit().size() + result.unusable().size();
        streams.err()
                .println(language.language()
                        .either(
                                Counted.of(result.cases(), "claim") + " of " + result.total() + " yuan, "
                                        + result.paid() + " paid, "
                                        + result.leftOut().rejected() + " rejected, "
                                        + result.leftOut().takenBack() + " taken back, "
                                        + result.leftOut().forgotten() + " forgotten, "
                                        + Counted.of(result.missed(), "target") + " missed, "
                                        + Counted.of(unused, "row") + " of no use",
                                "结算 " + result.cases() + " 笔，总费用 " + result.total() + " 元，支付 " + result.paid()
                                        + " 元，拒绝 " + result.leftOut().rejected() + " 笔，冲正 "
                                        + result.leftOut().takenBack() + " 笔，已遗忘 "
                                        + result.leftOut().forgotten() + " 笔，未达标 " + result.missed() + " 项，无法使用 "
                                        + unused + " 行"));
        return result.missed() == 0 && unused == 0 ? 0 : 1;
    }

    private Set<Dimension> dimensions() {
        Set<Dimension> asked = EnumSet.noneOf(Dimension.class);
        for (String word : by) {
            if (!word.matches("county|facility|category|month")) {
                throw new UnusableFileException("--by is of county, facility, category and month, not \"" + word
                        + "\" / --by 应为 county、facility、category、month");
            }
            asked.add(Dimension.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return asked;
    }

    private Map<Dimension, String> only() {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        put(only, Dimension.COUNTY, county);
        put(only, Dimension.FACILITY, facility);
        put(only, Dimension.CATEGORY, category);
        put(only, Dimension.MONTH, month);
        return only;
    }

    private static void put(Map<Dimension, String> only, Dimension dimension, @Nullable String value) {
        if (value != null) {
            only.put(dimension, value);
        }
    }

    private OutgoingRecords out(Outputs outputs, PolicyCatalog catalog) throws IOException {
        PageWording wording = new PageWording(catalog.vocabulary(), language.language());
        return list.begin(outputs, streams, new ListPage.Title(wording, "Indicators", "监管指标"));
    }
}
