package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sanchong.app.files.CsvLines;
import org.sanchong.app.files.CsvSplitLines;
import org.sanchong.app.files.InputFile;
import org.sanchong.application.port.in.SplitLines;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code lines}. */
@Command(
        name = "lines",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells what each fee line comes to, and what of it the person pays first; settles nothing.",
        footer = {
            "",
            "LINES.csv is CSV in UTF-8 or GB18030, or a workbook (.xlsx); columns and classes may be said in Chinese.",
            "  Required columns: claim_id, line_no, catalog_class (A, B, OUTSIDE),",
            "  unit_price, quantity. Optional: item_code, item_name, payment_standard, first_self_pay_share, x_...",
            "Each line is printed as it is, with amount, out_of_catalog, over_limit, first_self_pay, in_scope.",
            "",
            "Exit status: 0 all well, 1 some lines cannot be used (standard error says why), 2 could not run.",
            "",
            "Examples:",
            "  sanchong lines examples/lines.csv",
            "  sanchong settle examples/lines-claims.csv --lines examples/lines.csv"
        })
final class LinesCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "LINES.csv", description = "The fee lines; - reads standard input.")
    private String lines;

    @Option(names = "--out", paramLabel = "FILE", description = "Where they go; - or absent: standard output.")
    private String out = "-";

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language of reasons; en by default.")
    private String lang = "en";

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    LinesCommand(Sanchong.Streams streams) {
        this.streams = streams;
        this.lines = "";
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        PolicyCatalog catalog = policies.catalog();
        try (Outputs outputs = new Outputs();
                InputStream in = TableOption.lines(lines, streams, catalog)) {
            CsvSplitLines split = new CsvSplitLines(
                    "-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out)), streams.err());
            SplitLines.Result result = UseCases.splitLines(catalog)
                    .split(new SplitLines.Request(
                            new CsvLines(in, TableOption.name(lines)),
                            split,
                            Language.valueOf(lang.toUpperCase(Locale.ROOT))));
            split.end();
            outputs.keep();
            streams.out().flush();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before all lines were written");
            }
            streams.err()
                    .println(Language.valueOf(lang.toUpperCase(Locale.ROOT))
                            .either(
                                    Counted.of(result.lines(), "line") + ", " + result.faulty() + " cannot be used",
                                    "明细 " + result.lines() + " 行，无法使用 " + result.faulty() + " 行"));
            return result.faulty() == 0 ? 0 : 1;
        }
    }
}
