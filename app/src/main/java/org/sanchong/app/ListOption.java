package org.sanchong.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanchong.app.files.CsvListOutput;
import org.sanchong.app.files.InputFile;
import org.sanchong.app.files.JsonListOutput;
import org.sanchong.app.files.SheetListOutput;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine.Option;

/** The options {@code --out} and {@code --format} of verbs that write lists. */
final class ListOption {
    private static final Map<String, String> NUMBERS = numbers();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the list goes; - or absent: standard output.")
    private String out = "-";

    @Option(
            names = "--format",
            paramLabel = "csv|json|xlsx",
            description = "Format of the list; by the name of --out (.json, .xlsx), else csv.")
    private String format = "";

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new LinkedHashMap<>();
        List.of("total", "personal", "fiscal", "employer", "subsidy", "own").forEach(name -> numbers.put(name, "0.00"));
        List.of("people", "enrolled", "missing").forEach(name -> numbers.put(name, "0"));
        return numbers;
    }

    /** Checks the format, and that no other file that is written is the same. */
    void check(List<String> others) {
        if (!Set.of("", "csv", "json", "xlsx").contains(format)) {
            throw new UnusableFileException("--format is csv, json or xlsx, not \"" + format + "\"");
        }
        checkOthers(others);
    }

    /** Checks the same where the list may be a page, too. */
    void checkPage(List<String> others) {
        if (!Set.of("", "text", "csv", "json", "html", "xlsx").contains(format)) {
            throw new UnusableFileException("--format is text, csv, json, html or xlsx, not \"" + format
                    + "\" / --format 应为 text、csv、json、html 或 xlsx");
        }
        checkOthers(others);
    }

    private void checkOthers(List<String> others) {
        for (String other : others) {
            boolean same = !"-".equals(out)
                    && InputFile.path(other)
                            .toAbsolutePath()
                            .normalize()
                            .equals(InputFile.path(out).toAbsolutePath().normalize());
            if (same) {
                throw new UnusableFileException(other + " cannot take two outputs. Give each its own file");
            }
        }
    }

    /** Begins what takes the place of the list, a page for people. */
    OutputStream to(Outputs outputs, Sanchong.Streams streams) throws IOException {
        return "-".equals(out) ? streams.out() : outputs.begin(InputFile.path(out));
    }

    /** Begins the list, or a page of it: text, or HTML where it is asked for or the name of the file says so. */
    OutgoingRecords begin(Outputs outputs, Sanchong.Streams streams, ListPage.Title title) throws IOException {
        String form = !format.isEmpty() ? format : out.toLowerCase(Locale.ROOT).endsWith(".html") ? "html" : form(out);
        return form.equals("text") || form.equals("html")
                ? ListPage.begin(form, new BufferedOutputStream(to(outputs, streams)), title, outputs)
                : list(form, to(outputs, streams), outputs);
    }

    /** Takes a form that another option gave; the last one counts. */
    void takeForm(String form) {
        format = form;
    }

    /** Begins the list. */
    OutgoingRecords begin(Outputs outputs, Sanchong.Streams streams) throws IOException {
        return list(format.isEmpty() ? form(out) : format, to(outputs, streams), outputs);
    }

    /** Begins a list in a file beside it, whose name tells the format. */
    static OutgoingRecords beside(String file, Outputs outputs) throws IOException {
        return list(form(file), outputs.begin(InputFile.path(file)), outputs);
    }

    private static String form(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") ? "xlsx" : name.endsWith(".json") ? "json" : "csv";
    }

    /** Begins a list of that form in a stream. */
    static OutgoingRecords list(String form, OutputStream to, Outputs outputs) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(to);
        OutgoingRecords records;
        if (form.equals("json")) {
            JsonListOutput json = new JsonListOutput(buffered);
            outputs.atEnd(json::end);
            records = json;
        } else if (form.equals("xlsx")) {
            SheetListOutput sheet = new SheetListOutput(buffered, NUMBERS);
            outputs.atEnd(sheet::end);
            records = sheet;
        } else {
            records = new CsvListOutput(buffered);
        }
        outputs.atEnd(buffered::flush);
        return records;
    }
}
