package org.sanchong.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.in.CheckReports;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.ReportWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The sub-verb {@code report check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Draws every signed report anew and lists the cells that are no longer what was signed.",
        footer = {
            "",
            "A claim that is settled, corrected or taken back after a report was signed changes its figures: \"report draw\" puts",
            "  down a corrected version. UNREADABLE: the ledger's figures are not those of the digest that was signed.",
            "",
            "Exit status: 0 all are as they were signed, 1 some are not, 2 could not run."
        })
final class ReportCheckCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("report", "version", "cell", "signed", "now");
    private static final List<String> COLUMNS_ZH = List.of("报表", "版本", "单元格", "签发时", "现在");
    private static final String UNREADABLE = "UNREADABLE";

    private final Sanchong.Streams streams;

    @Mixin
    private final CasesOption store = new CasesOption();

    @Mixin
    private final MeasuresOutput out = new MeasuresOutput();

    @Mixin
    private final ReportTerms terms = new ReportTerms();

    ReportCheckCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        out.check();
        store.check(null, "--store");
        ReportTerms.Read read = terms.read(streams);
        List<CheckReports.Checked> checked;
        try (Books books = store.openExisting()) {
            BookedSettlements settlements = JdbcBooks.cases(books).settlements();
            checked = OversightUseCases.checkReports(JdbcBooks.ledgers(books))
                    .check(read.forms(), year -> OversightUseCases.settledCases(settlements, year));
        }
        List<List<String>> rows = new ArrayList<>();
        checked.forEach(one -> rows.addAll(rows(one)));
        ReportWords words = read.words();
        try (Outputs outputs = new Outputs()) {
            out.write(
                    new MeasuresOutput.Listed(
                            COLUMNS,
                            rows,
                            new MeasuresOutput.Page(
                                    read.htmlLanguage(),
                                    words.either("Signed reports that are not as they were signed", "与签发时不符的报表"),
                                    COLUMNS.size(),
                                    words.either("", "zh").isEmpty() ? COLUMNS : COLUMNS_ZH,
                                    rows)),
                    outputs,
                    streams);
        }
        long changed = checked.stream().filter(one -> !one.isWell()).count();
        streams.err()
                .println(read.language()
                        .either(
                                Counted.of(checked.size(), "signed report") + ", " + changed + " not as signed, "
                                        + Counted.of(rows.size(), "cell"),
                                "已签发报表 " + checked.size() + " 份，与签发时不符 " + changed + " 份，涉及 " + rows.size() + " 格"));
        return changed == 0 ? 0 : 1;
    }

    private static List<List<String>> rows(CheckReports.Checked one) {
        String report = one.report().toString();
        String version = Integer.toString(one.version());
        List<List<String>> rows = new ArrayList<>();
        if (!one.isWhole()) {
            rows.add(List.of(report, version, UNREADABLE, "", ""));
        }
        one.differences().forEach(cell -> rows.add(List.of(report, version, cell.cell(), cell.before(), cell.now())));
        return rows;
    }
}
