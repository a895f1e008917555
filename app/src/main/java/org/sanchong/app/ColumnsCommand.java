package org.sanchong.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.files.ClaimTemplate;
import org.sanchong.app.files.ColumnsJson;
import org.sanchong.app.files.OutputFile;
import org.sanchong.app.policies.ColumnPage;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code columns}. */
@Command(
        name = "columns",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists the columns of a table that a verb reads: names in English and Chinese, codes, who asks for"
                        + " them.",
        footer = {
            "",
            "TABLE is claims (if absent), lines, referrals, contracts, enrolments, parameters, people, list, register,",
            "  deliveries, accumulators, applications, responses, measures, reports, funds, methods, supervision, rules or",
            "  prices (of reminders). \"list\" is a department's list for \"register import\".",
            "",
            "Exit status: 0 all well, 2 could not run.",
            "",
            "Examples:",
            "  sanchong columns --lang zh",
            "  sanchong columns enrolments --format json",
            "  sanchong columns --template claims.xlsx --lang zh"
        })
final class ColumnsCommand implements Callable<Integer> {
    private final Sanchong.Streams streams;

    @Parameters(paramLabel = "TABLE", arity = "0..1", description = "The table; claims if absent.")
    private String table = "claims";

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "For people, programs or spreadsheets; text by default.")
    private String format = "text";

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language; en by default.")
    private String lang = "en";

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "Write an empty file of claims instead, .xlsx or .csv; its header is Chinese with --lang zh.")
    private @Nullable Path template;

    ColumnsCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!Set.of("text", "json", "csv").contains(format)) {
            throw new UnusableFileException("--format is text, json or csv, not \"" + format + "\"");
        }
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        Language language = Language.valueOf(lang.toUpperCase(Locale.ROOT));
        ListColumns.Table asked = table();
        List<ListColumns.ClaimColumn> columns =
                UseCases.listColumns(policies.catalog()).columns(asked);
        Path file = template;
        if (file != null) {
            if (asked != ListColumns.Table.CLAIMS) {
                throw new UnusableFileException(
                        "--template is a file of claims; there is none of " + table + " / --template 只用于结算文件");
            }
            write(file, new ClaimTemplate(columns, language));
            return 0;
        }
        ColumnPage page = new ColumnPage(columns, asked, language);
        String written = switch (format) {
            case "json" -> ColumnsJson.of(columns);
            case "csv" -> page.csv();
            default -> page.text();
        };
        streams.out().write(written.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        if (streams.out().checkError()) {
            throw new UnusableFileException("standard output was closed before everything was written");
        }
        return 0;
    }

    private ListColumns.Table table() {
        List<ListColumns.Table> tables = List.of(ListColumns.Table.values());
        return tables.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(table.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnusableFileException("no table is called \"" + table + "\". There are / 可用："
                        + tables.stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static void write(Path file, ClaimTemplate template) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new UnusableFileException("--template is a file that ends in .xlsx or .csv, not " + file);
        }
        try (OutputFile out = OutputFile.begin(file)) {
            if (name.endsWith(".xlsx")) {
                template.writeSheet(out.stream());
            } else {
                template.writeCsv(out.stream());
            }
            out.keep();
        } catch (UncheckedIOException e) {
            throw new UnusableFileException("cannot write " + file + ": " + e.getCause(), e);
        }
    }
}
