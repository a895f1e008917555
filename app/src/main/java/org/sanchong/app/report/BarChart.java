package org.sanchong.app.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars of one or more parts as SVG, a label above each, which needs no other file: it grows with the page, and its title and
 * description say what it shows to who does not see it.
 */
final class BarChart {
    private static final int WIDTH = 400;
    private static final int ROW = 42;
    private static final int LABEL = 14;
    private static final int BAR_AT = 20;
    private static final int BAR = 14;
    private static final int LEGEND = 20;
    private static final int LONGEST = 34;

    private final String id;
    private final String title;
    private final String description;
    private final List<Part> parts;
    private final List<Bar> bars = new ArrayList<>();

    /**
     * What a part of bars stands for.
     *
     * @param name what it is called
     * @param colour its colour, which stands out from white by 3 to 1 or more
     */
    record Part(String name, String colour) {}

    /**
     * A bar.
     *
     * @param label what it is of
     * @param value what it comes to, as it is written
     * @param lengths the length of each part, at least 0
     */
    private record Bar(String label, String value, List<Long> lengths) {
        BigInteger length() {
            return lengths.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        }
    }

    /** Begins a chart; the id is unique in its page. */
    BarChart(String id, String title, String description, List<Part> parts) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.parts = List.copyOf(parts);
    }

    void bar(String label, String value, List<Long> lengths) {
        bars.add(new Bar(
                label,
                value,
                lengths.stream().map(length -> Math.max(0, length)).toList()));
    }

    /**
     * Returns the chart.
     *
     * @param whole what a bar over the whole width comes to; the longest bar where it is 0
     */
    String svg(long whole) {
        BigInteger most = whole > 0
                ? BigInteger.valueOf(whole)
                : bars.stream().map(Bar::length).reduce(BigInteger.ONE, BigInteger::max);
        boolean hasLegend = parts.size() > 1;
        int top = hasLegend ? parts.size() * LEGEND + LEGEND / 2 : 0;
        int height = top + bars.size() * ROW;
        StringBuilder svg =
                new StringBuilder("<svg role=\"img\" aria-labelledby=\"" + id + "-t " + id + "-d\" viewBox=\"0 0 "
                        + WIDTH + " " + height + "\">\n<title id=\"" + id + "-t\">" + Html.escaped(title)
                        + "</title>\n<desc id=\"" + id + "-d\">" + Html.escaped(description) + "</desc>\n");
        if (hasLegend) {
            legend(svg);
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), top + i * ROW, most);
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend(StringBuilder svg) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            svg.append(rect(0, i * LEGEND + 2, LABEL, part.colour()))
                    .append(text(LABEL + BAR / 2, i * LEGEND + LABEL, "start", part.name()));
        }
    }

    private void bar(StringBuilder svg, Bar bar, int y, BigInteger most) {
        svg.append(text(0, y + LABEL, "start", cut(bar.label()))).append(text(WIDTH, y + LABEL, "end", bar.value()));
        BigInteger begun = BigInteger.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigInteger ended = begun.add(BigInteger.valueOf(bar.lengths().get(i)));
            int from = at(begun, most);
            int to = at(ended, most);
            if (to > from) {
                svg.append("<g><title>")
                        .append(Html.escaped(parts.get(i).name()))
                        .append("</title>")
                        .append("<rect x=\"")
                        .append(from)
                        .append("\" y=\"")
                        .append(y + BAR_AT)
                        .append("\" width=\"")
                        .append(to - from)
                        .append("\" height=\"" + BAR + "\" fill=\"")
                        .append(parts.get(i).colour())
                        .append("\" stroke=\"#fff\" stroke-width=\".5\"/></g>\n");
            }
            begun = ended;
        }
    }

    private static int at(BigInteger length, BigInteger most) {
        return length.multiply(BigInteger.valueOf(WIDTH)).divide(most).intValueExact();
    }

    private static String cut(String label) {
        return label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
    }

    private static String rect(int x, int y, int size, String colour) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + size + "\" height=\"" + size + "\" fill=\"" + colour
                + "\"/>";
    }

    private static String text(int x, int y, String anchor, String text) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + Html.escaped(text)
                + "</text>\n";
    }
}
