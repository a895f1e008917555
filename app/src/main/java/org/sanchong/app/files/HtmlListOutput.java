package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.application.port.out.OutgoingRecords;

/** A list as an HTML page that stands for itself: no script, no other file; it prints on A4. */
public final class HtmlListOutput implements OutgoingRecords {
    private static final String STYLE = "body{font-family:system-ui,'Noto Sans CJK SC',sans-serif;max-width:60rem;"
            + "margin:2rem auto;padding:0 1rem;color:#111;background:#fff;line-height:1.4}h1{font-size:1.4rem}"
            + ".wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid #666;padding:.2rem .4rem;"
            + "text-align:left;vertical-align:top;min-width:3.6em}td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}"
            + "@media print{body{margin:0;padding:0;max-width:none;font-size:8pt}.wide{overflow:visible}"
            + "tr{break-inside:avoid}th,td{min-width:0;overflow-wrap:anywhere}thead{display:table-header-group}}";

    /** As many columns stand upright on a page; more of them need its long side. */
    private static final int FEW_COLUMNS = 7;

    private final OutputStream out;
    private final Heading heading;

    /**
     * What stands above the list.
     *
     * @param language the language of the page, as HTML names it
     * @param title the title
     * @param columns what the columns are called
     */
    public record Heading(String language, String title, List<String> columns) {
        /** Keeps the columns as they are now. */
        public Heading {
            columns = List.copyOf(columns);
        }
    }

    /** Writes to a stream, which stays open. */
    public HtmlListOutput(OutputStream out, Heading heading) {
        this.out = out;
        this.heading = heading;
    }

    @Override
    public void begin(List<String> columns) {
        write("<!DOCTYPE html>\n<html lang=\"" + escaped(heading.language())
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                + escaped(heading.title()) + "</title>\n<style>"
                + STYLE
                + (heading.columns().size() > FEW_COLUMNS
                        ? "body{max-width:90rem}@page{size:A4 landscape;margin:12mm}"
                        : "")
                + "</style>\n</head>\n<body>\n<h1>" + escaped(heading.title())
                + "</h1>\n<div class=\"wide\" tabindex=\"0\">\n<table>\n<thead>\n"
                + row("th", heading.columns()) + "</thead>\n<tbody>\n");
    }

    @Override
    public void add(List<String> values) {
        write(row("td", values));
    }

    /** Ends the page. */
    public void end() {
        write("</tbody>\n</table>\n</div>\n</body>\n</html>\n");
    }

    private static String row(String cell, List<String> values) {
        return values.stream()
                .map(value -> "<" + cell + (isNumber(cell, value) ? " class=\"n\">" : ">") + escaped(value) + "</"
                        + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static boolean isNumber(String cell, String value) {
        return cell.equals("td") && value.matches("-?[0-9]+(\\.[0-9]+)?%?");
    }

    private void write(String html) {
        try {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
