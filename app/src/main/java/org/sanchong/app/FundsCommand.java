package org.sanchong.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.PageWording;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code funds}. */
@Command(
        name = "funds",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells how the funds of a year stand, by region and tier: budget, what is used, disbursed and"
                + " committed, what the year will come to, and a warning where that is above the budget.",
        footer = {
            "",
            "FUNDS.csv has row_id, kind, on, region, yuan, and may have plan_year, tier, party, offsets, document. Kinds: BUDGET,",
            "  ADVANCE, PAYMENT, RETURN, RECOVERY, ADDITION; of the old one-stop accounts OWED, COLLECTED, SURPLUS,",
            "  SURPLUS_RETURNED, ADVANCED_BY_FACILITY, ADVANCED_APPROVED, ADVANCED_DISALLOWED, ADVANCED_PAID. A wrong row is",
            "  taken back by another that names it in offsets and has its amount with a minus.",
            "",
            "Exit status: 0 well, 1 a fund is or will be above its budget, or rows were of no use, 2 could not run.",
            "",
            "Examples:",
            "  sanchong funds settled.csv --claims claims.csv --rows funds.csv --year 2022 --on 2022-06-30",
            "  sanchong funds record funds.csv --store books",
            "  sanchong funds --store books --year 2022 --on 2022-06-30"
        })
final class FundsCommand implements Callable<Integer> {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Sanchong.Streams streams;

    @Mixin
    private final FundsOption given = new FundsOption();

    @Option(names = "--year", paramLabel = "YYYY", description = "The year of the funds.")
    private @Nullable String year;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The last day that counts, YYYY-MM-DD. Today in China if absent.")
    private @Nullable String on;

    @Option(
            names = "--closing",
            paramLabel = "FILE",
            description = "Where it goes how far the old one-stop accounts are wound up (.csv, .json, .xlsx).")
    private @Nullable String closing;

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private FundsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    /** Returns the verb with its sub-verb. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new FundsCommand(streams)).addSubcommand(new FundsRecordCommand(streams));
    }

    @Override
    public Integer call() throws IOException {
        String named = year;
        if (named == null) {
            throw new UnusableFileException("give the year of the funds with --year YYYY / 请以 --year 给出基金年度");
        }
        PlanYear of = LanguageOption.year(named);
        LocalDate day = day();
        String beside = closing;
        list.checkPage(beside == null ? List.of() : List.of(beside));
        language.language();
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                OpenedFunds funds = given.open(streams, tables, catalog, true)) {
            List<OutgoingRecords> also = beside == null ? List.of() : List.of(ListOption.beside(beside, outputs));
            ListFunds.Result result = OversightUseCases.listFunds(catalog)
                    .list(new ListFunds.Question(
                            funds.basis(),
                            of,
                            day,
                            list.begin(
                                    outputs,
                                    streams,
                                    new ListPage.Title(
                                            new PageWording(catalog.vocabulary(), language.language()),
                                            "Funds " + named + " to " + day,
                                            named + " 年度基金账户（截至 " + day + "）")),
                            also));
            outputs.keep();
            PageOptions.end(streams.out(), 0);
            int left = FundsOption.leftOut(streams, catalog, language.language(), result.leftOut());
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.accounts(), "account") + ", " + result.warned()
                                            + " above budget, " + Counted.of(result.open(), "old account")
                                            + " not closed, " + Counted.of(left, "row") + " of no use",
                                    "账目 " + result.accounts() + " 个，超预算 " + result.warned() + " 个，以前年度未结 "
                                            + result.open() + " 个，无法使用 " + left + " 行"));
            return result.warned() == 0 && left == 0 ? 0 : 1;
        }
    }

    private LocalDate day() {
        String text = on;
        if (text == null) {
            return LocalDate.now(CHINA);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new UnusableFileException(
                    "--on is a day as YYYY-MM-DD, such as 2022-06-30, not \"" + text + "\" / --on 应为日期，如 2022-06-30",
                    noDay);
        }
    }
}
