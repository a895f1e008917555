package org.sanchong.domain.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A report with its figures (报表数据); they follow from what is settled and are never entered.
 *
 * @param form the form
 * @param id what tells it apart
 * @param rows what the claims of each row come to, the total last
 */
public record Report(ReportForm form, ReportId id, Map<String, ReportSums> rows) {
    /** Keeps the rows as they are now. */
    public Report {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Returns what all claims come to: the row with which every report ends. */
    public ReportSums total() {
        return Objects.requireNonNull(rows.get(ReportForm.TOTAL), "every report ends with a total");
    }

    /** Returns a cell, where there is such a row. */
    public Optional<ReportValue> cell(String row, ReportFigure figure) {
        return Optional.ofNullable(rows.get(row)).map(figure::of);
    }

    /** Returns all cells by row/column, each as {@link ReportValue#exact} tells it. */
    public Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        rows.forEach((row, sums) -> form.columns()
                .forEach(figure ->
                        cells.put(row + "/" + figure.column(), figure.of(sums).exact())));
        return cells;
    }

    /** Returns the same figures as one text, a cell a line behind the report's id: what is digested and signed. */
    public String text() {
        StringBuilder text = new StringBuilder(id.toString()).append('\n');
        cells().forEach((cell, value) ->
                text.append(cell).append(' ').append(value).append('\n'));
        return text.toString();
    }

    /**
     * Returns the cells in which these figures are not those of a text, in its order and then in ours; a cell that one of them
     * lacks is among them.
     *
     * @param text what {@link #text} once returned
     */
    public List<Difference> differences(String text) {
        Map<String, String> before = new LinkedHashMap<>();
        text.lines()
                .skip(1)
                .forEach(line -> before.put(
                        line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1)));
        Map<String, String> now = cells();
        List<Difference> differences = new ArrayList<>();
        before.forEach((cell, value) -> {
            if (!value.equals(now.get(cell))) {
                differences.add(new Difference(cell, value, now.getOrDefault(cell, "")));
            }
        });
        now.forEach((cell, value) -> {
            if (!before.containsKey(cell)) {
                differences.add(new Difference(cell, "", value));
            }
        });
        return differences;
    }

    /**
     * A cell that is not as it was.
     *
     * @param cell the cell, as row/column
     * @param before what it was; empty where it was not there
     * @param now what it is; empty where it is not there
     */
    public record Difference(String cell, String before, String now) {}
}
