package org.sanchong.app.statement;

import org.sanchong.application.wording.Language;

/** A page as HTML that stands for itself: no script, no other file; it prints on A4. */
final class HtmlPage {
    private static final String STYLE = "body{font-family:system-ui,'Noto Sans CJK SC',sans-serif;max-width:60rem;"
            + "margin:2rem auto;padding:0 1rem;color:#111;background:#fff;line-height:1.4}"
            + "h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.4rem 0 .3rem;border-bottom:1px solid #666}"
            + "table{border-collapse:collapse;width:100%}td{padding:.1rem .4rem;vertical-align:top}"
            + "td.amount{text-align:right;font-variant-numeric:tabular-nums}"
            + "td.source{color:#333;width:16rem}"
            + "table.facts td{text-align:left}table.facts td:first-child{width:16rem}"
            + "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

    private final Language language;

    HtmlPage(Language language) {
        this.language = language;
    }

    String of(Page page) {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(page.title()))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(page.title()))
                .append("</h1>\n");
        for (Page.Section section : page.sections()) {
            html.append("<h2>").append(escaped(section.title())).append("</h2>\n<table");
            html.append(section.kind() == Page.Kind.FACTS ? " class=\"facts\"" : "")
                    .append(">\n");
            section.lines().forEach(line -> row(html, line));
            html.append("</table>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static void row(StringBuilder html, Page.Line line) {
        html.append("<tr><td style=\"padding-left:").append(line.depth() + 0.4).append("rem\"");
        if (line.amount().isEmpty() && line.source().isEmpty()) {
            html.append(" colspan=\"3\">").append(escaped(line.what())).append("</td></tr>\n");
            return;
        }
        html.append('>')
                .append(escaped(line.what()))
                .append("</td><td class=\"amount\">")
                .append(escaped(line.amount()))
                .append("</td><td class=\"source\">")
                .append(escaped(line.source()))
                .append("</td></tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
