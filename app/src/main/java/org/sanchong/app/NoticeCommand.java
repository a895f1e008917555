package org.sanchong.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.CsvList;
import org.sanchong.app.files.HtmlListOutput;
import org.sanchong.app.files.InputFile;
import org.sanchong.application.port.in.PostNotices;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.PageWording;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code notice}. */
@Command(
        name = "notice",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes what townships post at a quarter's end: the quarter's approvals and how they were carried out,"
                        + " names masked, with the last day of posting.",
        footer = {
            "",
            "With --store the approvals are those of the applications in the books.",
            "EVENTS.csv is as for \"applications\"; its column name gives the names. With --html the notice is a page to print.",
            "",
            "Exit status: 0 well, 1 rows of events were of no use, 2 could not run.",
            "",
            "Example:",
            "  sanchong notice examples/applications.csv --quarter 2022-Q1 --township \"Birch Town\" --html notice.html"
        })
final class NoticeCommand implements Callable<Integer> {
    private static final List<String> ENGLISH = List.of(
            "township",
            "quarter",
            "name",
            "person",
            "assistance",
            "approved on",
            "amount (yuan)",
            "carried out",
            "posted on",
            "posted until",
            "clause");
    private static final List<String> CHINESE =
            List.of("乡镇（街道）", "季度", "姓名", "证件号", "救助种类", "审批日期", "救助金额（元）", "落实情况", "公示开始", "公示截止", "依据条款");

    private final Sanchong.Streams streams;

    @Parameters(
            paramLabel = "EVENTS.csv",
            arity = "0..1",
            description = "What happened to the applications; - reads standard input. Left out with --store.")
    private @Nullable String events;

    @Mixin
    private final CasesOption store = new CasesOption();

    @Option(names = "--quarter", paramLabel = "YYYY-Qn", required = true, description = "The quarter, such as 2022-Q1.")
    private String quarter = "";

    @Option(names = "--township", paramLabel = "NAME", description = "The one township; all if absent.")
    private @Nullable String township;

    @Option(
            names = "--posted-on",
            paramLabel = "DATE",
            description = "The day of posting; the quarter's last day if absent. The period starts the day after.")
    private @Nullable String postedOn;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the page to print instead of a list.")
    private @Nullable String html;

    @Mixin
    private final ListOption list = new ListOption();

    @Mixin
    private final TableOption tables = new TableOption();

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    NoticeCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        PostNotices.Posting.Builder posting =
                PostNotices.Posting.builder().language(language.language()).quarter(quarter());
        String one = township;
        if (one != null) {
            posting.township(one);
        }
        String day = postedOn;
        if (day != null) {
            posting.postedOn(day(day));
        }
        String file = events;
        store.check(file, "EVENTS.csv");
        if (file != null && store.isGiven()) {
            throw new UnusableFileException(
                    "EVENTS.csv and --store exclude each other: \"applications EVENTS.csv --store URL\""
                            + " takes events into books / EVENTS.csv 与 --store 不能同时给出，请先用 applications 存入账簿");
        }
        String page = html;
        list.check(page == null ? List.of() : List.of(page));
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                InputStream in = file == null ? InputStream.nullInputStream() : tables.claims(file, streams, catalog);
                OpenedCases books =
                        OpenedCases.of(store.isGiven() ? Optional.of(store.openExisting()) : Optional.empty())) {
            if (file != null) {
                posting.events(new CsvList(in, TableOption.name(file)));
            }
            posting.books(books.cases().map(Cases::applications));
            posting.notices(page == null ? list.begin(outputs, streams) : page(page, outputs, catalog));
            PostNotices.Result result = UseCases.postNotices(catalog).post(posting.build());
            outputs.keep();
            PageOptions.end(streams.out(), 0);
            streams.err()
                    .println(language.language()
                            .either(
                                    Counted.of(result.entries(), "recipient") + " in "
                                            + Counted.of(result.townships(), "township") + ", "
                                            + Counted.of(result.rejected(), "row") + " of no use",
                                    "乡镇（街道）" + result.townships() + " 个，公示 " + result.entries() + " 人，无法使用 "
                                            + result.rejected() + " 行"));
            return result.rejected() == 0 ? 0 : 1;
        }
    }

    private OutgoingRecords page(String file, Outputs outputs, PolicyCatalog catalog) throws IOException {
        boolean isChinese = language.language() == Language.ZH;
        OutputStream to = new BufferedOutputStream(outputs.begin(InputFile.path(file)));
        HtmlListOutput made = new HtmlListOutput(
                to,
                new HtmlListOutput.Heading(
                        isChinese ? "zh-CN" : "en",
                        isChinese ? quarter() + " 医疗救助审批及落实情况公示" : "Public notice of medical assistance, " + quarter(),
                        isChinese ? CHINESE : ENGLISH));
        outputs.atEnd(made::end);
        outputs.atEnd(to::flush);
        return new InWords(made, new PageWording(catalog.vocabulary(), language.language()));
    }

    /** Says in words what lists say in codes: villagers read the page. */
    private static final class InWords implements OutgoingRecords {
        private final OutgoingRecords page;
        private final PageWording wording;
        private final List<String> columns = new ArrayList<>();

        InWords(OutgoingRecords page, PageWording wording) {
            this.page = page;
            this.wording = wording;
        }

        @Override
        public void begin(List<String> names) {
            columns.addAll(names);
            page.begin(names);
        }

        @Override
        public void add(List<String> values) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                words.add(wording.value(columns.get(i), values.get(i)));
            }
            page.add(words);
        }
    }

    private Quarter quarter() {
        if (!quarter.matches("[1-9][0-9]{3}-Q[1-4]")) {
            throw new UnusableFileException("--quarter is a year and a quarter, such as 2022-Q1, not \"" + quarter
                    + "\" / --quarter 应如 2022-Q1");
        }
        return new Quarter(Integer.parseInt(quarter.substring(0, 4)), quarter.charAt(6) - '0');
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new UnusableFileException(
                    "--posted-on is a day as YYYY-MM-DD, such as 2022-03-31, not \"" + text
                            + "\" / --posted-on 应为日期，如 2022-03-31",
                    noDay);
        }
    }
}
