package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.CaseWording;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.ReportWords;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sub-verb {@code report show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Draws a report up and shows it, or the settlements behind one of its cells. Nothing is recorded.",
        footer = {
            "",
            "SETTLEMENTS.csv is what \"settle\" wrote, --claims what it settled; with --store those of the books, and who is in",
            "  charge, signed and delivered. HTML has charts and needs no other file. Rows and columns of --behind are those of",
            "  CSV: 341002/basic, or TOTAL/fund_total.",
            "",
            "Exit status: 0 well, 1 rows could not be used, 2 could not run, or there is no such form or cell.",
            "",
            "Examples:",
            "  sanchong report show county-summary settled.csv --claims claims.csv --period 2022Q1 --out report.html",
            "  sanchong report show county-summary --store books --period 2022Q1 --behind TOTAL/fund_total --format csv"
        })
final class ReportShowCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Mixin
    private final ReportOption report = new ReportOption();

    @Parameters(
            index = "1",
            paramLabel = "SETTLEMENTS.csv",
            arity = "0..1",
            description = "The settlements; - reads standard input. Left out with --store.")
    private @Nullable String settlements;

    @Option(names = "--claims", paramLabel = "CLAIMS.csv", description = "The claims settled. Left out with --store.")
    private @Nullable String claims;

    @Mixin
    private final CasesOption store = new CasesOption();

    @Option(
            names = "--behind",
            paramLabel = "ROW/COLUMN",
            description = "List the settlements behind this cell instead.")
    private String behind = "";

    @Mixin
    private final MeasuresOutput out = new MeasuresOutput();

    @Mixin
    private final ReportTerms terms = new ReportTerms();

    ReportShowCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        if (store.isGiven() == (settlements != null || claims != null) || (settlements == null) != (claims == null)) {
            throw new UnusableFileException(
                    "give SETTLEMENTS.csv and --claims, or --store / 请给出结算文件与 --claims，或以 --store 指定账簿");
        }
        ReportTerms.Read read = terms.read(streams);
        ReportForm form = report.form(read.forms());
        ReportId id = report.id(form);
        List<DrawReport.Cell> cells = cells();
        return store.isGiven() ? ofBooks(read, form, id, cells) : ofFiles(read, form, id, cells);
    }

    private int ofBooks(ReportTerms.Read read, ReportForm form, ReportId id, List<DrawReport.Cell> cells)
            throws IOException {
        try (Books books = store.openExisting()) {
            SettledCases cases = OversightUseCases.settledCases(
                    JdbcBooks.cases(books).settlements(),
                    new PlanYear(id.period().year()));
            FollowReports.Question question =
                    new FollowReports.Question(read.forms(), LocalDate.now(MeasuresCommand.CHINA), false);
            Optional<FollowReports.Told> told = OversightUseCases.followReports(
                            read.catalog(), JdbcBooks.ledgers(books))
                    .find(id, question);
            return shown(read, new DrawReport.Order(cases, form, id, cells), told);
        }
    }

    private int ofFiles(ReportTerms.Read read, ReportForm form, ReportId id, List<DrawReport.Cell> cells)
            throws IOException {
        String from = String.valueOf(settlements);
        String of = String.valueOf(claims);
        try (InputStream in = read.tables().claims(from, streams, read.catalog());
                InputStream settled = read.tables().other(of, streams, read.catalog())) {
            SettledCases cases = OversightUseCases.settledCases(
                    read.catalog(), new CsvList(in, TableOption.name(from)), new CsvList(settled, of));
            return shown(read, new DrawReport.Order(cases, form, id, cells), Optional.empty());
        }
    }

    private int shown(ReportTerms.Read read, DrawReport.Order order, Optional<FollowReports.Told> told)
            throws IOException {
        DrawReport.Drawn drawn = OversightUseCases.drawReport().draw(order);
        ReportTable table = new ReportTable(read);
        try (Outputs outputs = new Outputs()) {
            if (order.opened().isEmpty()) {
                out.write(table.listed(drawn.report()), table.look(drawn, told), outputs, streams);
            } else {
                out.write(table.behind(drawn, order.opened().get(0)), outputs, streams);
            }
        }
        return told(read, drawn, streams);
    }

    /** Tells what was left out and the digest, and returns the status. */
    static int told(ReportTerms.Read read, DrawReport.Drawn drawn, Sanchong.Streams streams) {
        CaseWording wording = new CaseWording(read.language());
        SettledCases.LeftOut left = drawn.leftOut();
        left.unfit().forEach(unfit -> streams.err().println(wording.fault(unfit.list(), unfit.row(), unfit.fault())));
        long claims = ReportFigure.CLAIMS.of(drawn.report().total()).number();
        streams.err()
                .println(read.language()
                        .either(
                                drawn.report().id() + ": " + Counted.of(claims, "claim") + ", " + left.rejected()
                                        + " rejected, " + left.takenBack() + " taken back, " + left.forgotten()
                                        + " forgotten, "
                                        + Counted.of(left.unfit().size(), "row") + " of no use; digest " + drawn.hash(),
                                drawn.report().id() + "：结算 " + claims + " 笔，拒绝 " + left.rejected() + " 笔，冲正 "
                                        + left.takenBack() + " 笔，已遗忘 " + left.forgotten() + " 笔，无法使用 "
                                        + left.unfit().size() + " 行；摘要 " + drawn.hash()));
        DrawReport.Places places = drawn.places();
        ReportWords words = read.words();
        if (places.above() > 0) {
            streams.err()
                    .println(words.either(
                            Counted.of(places.above(), "claim")
                                    + " of a city or province, whose county is not known: they name none, or came into"
                                    + " books of a version that did not keep it",
                            places.above() + " 笔结算只知统筹地区、不知县区：未填县区，或记入时账簿版本尚不留存县区"));
        }
        if (places.undecided() > 0) {
            streams.err()
                    .println(words.either(
                            Counted.of(places.undecided(), "claim")
                                    + " left out: they are of a place above the region. Draw the report of that place",
                            places.undecided() + " 笔结算未计入：只知其属上级地区。请按上级地区生成报表"));
        }
        return left.unfit().isEmpty() && places.undecided() == 0 ? 0 : 1;
    }

    private List<DrawReport.Cell> cells() {
        if (behind.isEmpty()) {
            return List.of();
        }
        int slash = behind.lastIndexOf('/');
        return ReportFigure.named(behind.substring(slash + 1))
                .filter(figure -> slash > 0)
                .map(figure -> List.of(new DrawReport.Cell(behind.substring(0, slash), figure)))
                .orElseThrow(() ->
                        new UnusableFileException("--behind is a row and a column, such as TOTAL/fund_total, not \""
                                + behind + "\" / --behind 应为 行/列，如 TOTAL/fund_total"));
    }
}
