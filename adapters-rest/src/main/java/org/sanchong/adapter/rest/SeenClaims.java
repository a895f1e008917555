package org.sanchong.adapter.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sanchong.application.port.out.ClaimRows;
import org.sanchong.application.port.out.IncomingClaims;

/** Claims of a file of which somebody sees each before it is read: who refuses one refuses the file. */
final class SeenClaims implements IncomingClaims {
    private final IncomingClaims claims;
    private final UnaryOperator<List<String>> names;
    private final Consumer<List<Seen>> seeing;
    private final Runnable atEnd;
    private List<String> columns = List.of();
    private boolean isWhole;

    /**
     * Shows claims.
     *
     * @param names returns the names of columns that files may call otherwise
     * @param seeing takes some claims, before they are read; on any thread
     * @param atEnd told once all of the file has come
     */
    SeenClaims(IncomingClaims claims, UnaryOperator<List<String>> names, Consumer<List<Seen>> seeing, Runnable atEnd) {
        this.claims = claims;
        this.names = names;
        this.seeing = seeing;
        this.atEnd = atEnd;
    }

    /** What is seen of a claim; empty where it does not say it. */
    record Seen(String claim, String person, String facility, String reverses) {}

    /** Returns whether all of the file has come; it is settled then. */
    boolean isWhole() {
        return isWhole;
    }

    @Override
    public List<String> columns() {
        List<String> given = claims.columns();
        columns = List.copyOf(names.apply(given));
        return given;
    }

    @Override
    public Optional<Rows> next() {
        Optional<Rows> rows = claims.next();
        if (rows.isEmpty() && !isWhole) {
            atEnd.run();
            isWhole = true;
        }
        return rows.map(some -> into -> give(some, into));
    }

    private void give(Rows rows, ClaimRows into) {
        List<Seen> seen = new ArrayList<>();
        rows.giveTo((utf8, from, ends, values) -> {
            // A row of more or fewer values is rejected, whatever it says.
            if (values == columns.size()) {
                seen.add(new Row(utf8, from, ends).seen(columns));
            }
            into.row(utf8, from, ends, values);
        });
        seeing.accept(seen);
    }

    private static final class Row {
        private final byte[] utf8;
        private final int from;
        private final int[] ends;

        Row(byte[] utf8, int from, int[] ends) {
            this.utf8 = utf8;
            this.from = from;
            this.ends = ends;
        }

        Seen seen(List<String> columns) {
            return new Seen(
                    value(columns.indexOf("claim_id")),
                    value(columns.indexOf("person_id")),
                    value(columns.indexOf("facility_id")),
                    value(columns.indexOf("reverses")));
        }

        private String value(int column) {
            if (column < 0) {
                return "";
            }
            int start = column == 0 ? from : ends[column - 1] + 1;
            return Caller.trimmed(new String(utf8, start, ends[column] - start, StandardCharsets.UTF_8));
        }
    }
}
