package org.sanchong.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanchong.app.files.HtmlListOutput;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.files.SheetListOutput;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine.Option;

/** The options {@code --out} and {@code --format} of {@code measures}: lists for programs, and pages for people. */
final class MeasuresOutput {
    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; - or absent: standard output.")
    private String out = "-";

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|html|xlsx",
            description = "Its form; by the name of --out (.csv, .json, .html, .xlsx), else text.")
    private String format = "";

    /**
     * A list in two forms: all of it for programs, what people look for with words of theirs.
     *
     * @param columns the names of all columns
     * @param rows a value a column
     * @param page the same for people
     */
    record Listed(List<String> columns, List<List<String>> rows, Page page) {}

    /**
     * What people look for.
     *
     * @param language the language, as HTML names it
     * @param title the title
     * @param inLine how many columns stand in one line of text; each other has its own below it
     * @param columns what the columns are called
     * @param rows a value a column
     */
    record Page(String language, String title, int inLine, List<String> columns, List<List<String>> rows) {}

    /**
     * What takes the place of the plain forms.
     *
     * @param html the page that HTML is; empty for the list
     * @param text the page that text is; empty for the list
     * @param numbers which columns of a workbook are numbers, and how they are shown; empty for those of other lists
     */
    record Look(String html, String text, Map<String, String> numbers) {
        /** Returns the plain forms. */
        static Look plain() {
            return new Look("", "", Map.of());
        }
    }

    /** Refuses a form that there is not. */
    void check() {
        if (!Set.of("", "text", "csv", "json", "html", "xlsx").contains(format)) {
            throw new UnusableFileException("--format is text, csv, json, html or xlsx, not \"" + format + "\"");
        }
    }

    /** Writes it all. */
    void write(Listed listed, Outputs outputs, Sanchong.Streams streams) throws IOException {
        write(listed, Look.plain(), outputs, streams);
    }

    /** Writes it all, in forms of its own where it has them. */
    void write(Listed listed, Look look, Outputs outputs, Sanchong.Streams streams) throws IOException {
        OutputStream to =
                new BufferedOutputStream("-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out)));
        String form = form();
        String whole = form.equals("text") ? look.text() : form.equals("html") ? look.html() : "";
        if (!whole.isEmpty() || form.equals("text")) {
            String text = whole.isEmpty() ? text(listed.page()) : whole;
            to.write(text.getBytes(StandardCharsets.UTF_8));
            outputs.atEnd(to::flush);
        } else if (form.equals("html")) {
            Page page = listed.page();
            HtmlListOutput html =
                    new HtmlListOutput(to, new HtmlListOutput.Heading(page.language(), page.title(), page.columns()));
            write(html, page.columns(), page.rows());
            outputs.atEnd(html::end);
            outputs.atEnd(to::flush);
        } else if (form.equals("xlsx") && !look.numbers().isEmpty()) {
            SheetListOutput sheet = new SheetListOutput(to, look.numbers());
            write(sheet, listed.columns(), listed.rows());
            outputs.atEnd(sheet::end);
            outputs.atEnd(to::flush);
        } else {
            write(ListOption.list(form, to, outputs), listed.columns(), listed.rows());
        }
        outputs.keep();
        PageOptions.end(streams.out(), 0);
    }

    private static String text(Page page) {
        AlignedTable table = new AlignedTable();
        table.row(page.columns().subList(0, page.inLine()));
        page.rows().forEach(row -> table.row(row.subList(0, page.inLine())));
        List<String> lines = table.lines("");
        StringBuilder text = new StringBuilder(page.title())
                .append("\n\n")
                .append(lines.get(0))
                .append('\n');
        for (int i = 0; i < page.rows().size(); i++) {
            List<String> row = page.rows().get(i);
            text.append(lines.get(i + 1)).append('\n');
            row.subList(page.inLine(), row.size()).stream()
                    .filter(cell -> !cell.isEmpty())
                    .forEach(cell -> text.append("    ").append(cell).append('\n'));
        }
        return text.toString();
    }

    private static void write(OutgoingRecords records, List<String> columns, List<List<String>> rows) {
        records.begin(columns);
        rows.forEach(records::add);
    }

    private String form() {
        String name = out.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean isKnown = Set.of("csv", "json", "html", "xlsx").contains(ending);
        return !format.isEmpty() ? format : isKnown ? ending : "text";
    }
}
