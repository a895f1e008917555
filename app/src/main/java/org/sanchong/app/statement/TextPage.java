package org.sanchong.app.statement;

import org.sanchong.app.text.DisplayWidth;

/** A page as text: what a line is about on the left, amounts one below the other, clauses behind them. */
final class TextPage {
    private static final int INDENT = 2;
    private static final int WHAT = 64;
    private static final int AMOUNT = 26;
    private static final int FACT = 30;
    private static final int WIDTH = 100;
    /** What no line ends with. */
    private static final String OPENING = "（《〈“‘「『【";

    String of(Page page) {
        StringBuilder text = new StringBuilder();
        text.append(page.title())
                .append('\n')
                .append("=".repeat(DisplayWidth.of(page.title())))
                .append('\n');
        for (Page.Section section : page.sections()) {
            text.append('\n').append(section.title()).append('\n');
            text.append("-".repeat(DisplayWidth.of(section.title()))).append('\n');
            for (Page.Line line : section.lines()) {
                switch (section.kind()) {
                    case AMOUNTS -> text.append(amount(line).stripTrailing()).append('\n');
                    case FACTS -> text.append(fact(line).stripTrailing()).append('\n');
                    case PROSE -> prose(line.what(), text);
                }
            }
        }
        return text.toString();
    }

    private static String amount(Page.Line line) {
        String what = " ".repeat(INDENT * line.depth()) + line.what();
        if (line.amount().isEmpty() && line.source().isEmpty()) {
            return what;
        }
        int room = WHAT + AMOUNT - DisplayWidth.of(line.amount());
        return DisplayWidth.padded(what + " ", room) + line.amount() + "  " + line.source();
    }

    private static String fact(Page.Line line) {
        String source = line.source().isEmpty() ? "" : " (" + line.source() + ")";
        return DisplayWidth.padded(line.what() + " ", FACT) + line.amount() + source;
    }

    /** Breaks a text at blanks, and beside wide characters, so that lines are no longer than a page is wide. */
    private static void prose(String words, StringBuilder text) {
        String indent = "";
        StringBuilder line = new StringBuilder();
        int breakAt = 0;
        for (int at = 0; at < words.length(); ) {
            int c = words.codePointAt(at);
            line.appendCodePoint(c);
            if (c == ' ' || (DisplayWidth.isWide(c) && OPENING.indexOf(c) < 0)) {
                breakAt = line.length();
            }
            if (DisplayWidth.of(line.toString().stripTrailing()) > WIDTH - indent.length() && breakAt > 0) {
                int keep = breakAt == line.length() && c != ' ' ? line.offsetByCodePoints(breakAt, -1) : breakAt;
                keep = keep > 0 ? keep : breakAt;
                text.append(indent)
                        .append(line.substring(0, keep).stripTrailing())
                        .append('\n');
                line.delete(0, keep);
                indent = " ".repeat(INDENT);
                breakAt = 0;
            }
            at += Character.charCount(c);
        }
        text.append(indent).append(line.toString().stripTrailing()).append('\n');
    }
}
