package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.ClearByMethods;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.in.StateClearing;
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

/** The verb {@code clearing}. */
@Command(
        name = "clearing",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes facilities' clearing statements of a month or a year: what was carried over, is payable by"
                + " tier, was advanced, paid and recovered, and the balance; or, with --method, tells what agreed methods"
                + " of provider payment clear beside what was settled.",
        footer = {
            "",
            "FUNDS.csv is as for \"funds\". METHODS.csv has contract, parameter, value, and may have key and document, a figure a",
            "  row: REGION, YEAR, TIER, METHOD (FEE_FOR_SERVICE, PER_DIEM, PER_DISEASE, TOTAL_BUDGET, DIP_POINTS), CARE_TYPE,",
            "  FACILITY, DAY_RATE, STANDARD, BUDGET, LEAD, SURPLUS_KEPT, SURPLUS_WITHIN, OVERRUN_BORNE, OVERRUN_WITHIN,",
            "  POINTS, COEFFICIENT, FACT. None are built in. What patients pay is settled before and stays.",
            "",
            "Exit status: 0 well, 1 cases are not cleared, or rows were of no use, 2 could not run.",
            "",
            "Examples:",
            "  sanchong clearing settled.csv --claims claims.csv --rows funds.csv --month 2022-03 --facility H-1",
            "  sanchong clearing settled.csv --claims claims.csv --method methods.csv --year 2022",
            "  sanchong clearing --store books --month 2022-03"
        })
final class ClearingCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final FundsOption given = new FundsOption();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "The month of the statements.")
    private @Nullable String month;

    @Option(names = "--year", paramLabel = "YYYY", description = "Or the year; with --method it must be given.")
    private @Nullable String year;

    @Option(
            names = "--facility",
            paramLabel = "ID",
            description = "Statements of this facility alone; may be repeated.")
    private List<String> facilities = List.of();

    @Option(names = "--method", paramLabel = "METHODS.csv", description = "Contracts with the locality's figures.")
    private @Nullable String methods;

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ClearingCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        list.checkPage(List.of());
        language.language();
        String contracts = methods;
        return contracts == null ? statements() : byMethods(contracts);
    }

    private Integer statements() throws IOException {
        LocalDate first = first();
        LocalDate last = month == null
                ? first.plusYears(1).minusDays(1)
                : first.plusMonths(1).minusDays(1);
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                OpenedFunds funds = given.open(streams, tables, catalog, true)) {
            StateClearing.Result result = OversightUseCases.stateClearing(catalog)
                    .state(new StateClearing.Question(
                            funds.basis(),
                            first,
                            last,
                            facilities,
                            list.begin(
                                    outputs,
                                    streams,
                                    title(catalog, "Clearing statements", "定点医疗机构结算对账表", first + " – " + last))));
            String told = language.language()
                    .either(Counted.of(result.statements(), "statement"), "对账表 " + result.statements() + " 份");
            return end(outputs, catalog, told, result.leftOut(), 0);
        }
    }

    private Integer byMethods(String contracts) throws IOException {
        String of = year;
        if (of == null || month != null || !facilities.isEmpty() || given.hasRows()) {
            throw new UnusableFileException("--method clears a year: give --year, and neither --month, --facility nor"
                    + " --rows / --method 按年度清算：请给出 --year，不要给出 --month、--facility 与 --rows");
        }
        PlanYear over = LanguageOption.year(of);
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                OpenedFunds funds = given.open(streams, tables, catalog, false);
                InputStream figures = tables.other(contracts, streams, catalog)) {
            ClearByMethods.Result result = OversightUseCases.clearByMethods(catalog)
                    .clear(new ClearByMethods.Question(
                            funds.basis().cases(),
                            new CsvList(figures, contracts),
                            over,
                            list.begin(outputs, streams, title(catalog, "Clearing by method", "支付方式清算表", of)),
                            language.language()));
            String told = language.language()
                    .either(
                            Counted.of(result.shares(), "share") + ", " + Counted.of(result.uncleared(), "case")
                                    + " not cleared",
                            "清算 " + result.shares() + " 项，未能清算 " + result.uncleared() + " 例");
            return end(outputs, catalog, told, result.leftOut(), result.uncleared());
        }
    }

    private Integer end(Outputs outputs, PolicyCatalog catalog, String told, ListFunds.LeftOut leftOut, int uncleared)
            throws IOException {
        outputs.keep();
        PageOptions.end(streams.out(), 0);
        int left = FundsOption.leftOut(streams, catalog, language.language(), leftOut);
        if (leftOut.unnamed() > 0) {
            streams.err().println(new CaseWording(language.language()).unnamed(leftOut.unnamed()));
        }
        streams.err()
                .println(told
                        + language.language()
                                .either(", " + Counted.of(left, "row") + " of no use", "，无法使用 " + left + " 行"));
        return left == 0 && uncleared == 0 ? 0 : 1;
    }

    private ListPage.Title title(PolicyCatalog catalog, String english, String chinese, String over) {
        PageWording wording = new PageWording(catalog.vocabulary(), language.language());
        return new ListPage.Title(wording, english + " " + over, chinese + "（" + over + "）");
    }

    private LocalDate first() {
        String ofMonth = month;
        String ofYear = year;
        if ((ofMonth == null) == (ofYear == null)) {
            throw new UnusableFileException("give --month or --year / 请给出 --month 或 --year 之一");
        }
        if (ofMonth == null) {
            return LocalDate.of(LanguageOption.year(String.valueOf(ofYear)).year(), 1, 1);
        }
        if (!ofMonth.matches("[1-9][0-9]{3}-(0[1-9]|1[0-2])")) {
            throw new UnusableFileException(
                    "--month is a month such as 2022-03, not \"" + ofMonth + "\" / --month 应为月份，如 2022-03");
        }
        return LocalDate.parse(ofMonth + "-01");
    }
}
