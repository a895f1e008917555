package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.application.port.in.KeepReport;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.ReportFault;
import org.sanchong.domain.report.ReportEvent;
import org.sanchong.domain.report.ReportId;
import org.sanchong.domain.report.ReportStep;

/** What happened to a report, as a row says it and as the ledger keeps it: one form for both. */
final class ReportRow {
    static final List<String> REQUIRED = List.of("event_id", "report", "event", "event_on", "unit");
    static final List<String> OPTIONAL = List.of("person", "hash", "text");
    private static final int LONGEST = 4_000;
    private static final String FIGURES = "figures";
    private static final String ROOTS = "roots";

    private ReportRow() {}

    /** Returns what a record says, as the ledger would keep it; or what is wrong with it. */
    static Either<ReportFault, Ledgers.Row> read(RecordText text) {
        REQUIRED.forEach(text::required);
        Optional<ReportStep.Kind> kind = text.constant("event", List.of(ReportStep.Kind.values()));
        Optional<LocalDate> on = text.day("event_on");
        if (text.fault().isPresent() || kind.isEmpty() || on.isEmpty()) {
            return Either.left(new ReportFault.OfRow(
                    text.fault().orElseThrow(() -> new AssertionError("what cannot be read has a fault"))));
        }
        if (kind.get() == ReportStep.Kind.DRAWN) {
            return bad("event", text.text("event"));
        }
        Optional<ReportId> report = ReportId.parse(text.text("report").strip());
        if (report.isEmpty()) {
            return bad("report", text.text("report"));
        }
        SortedMap<String, String> values = new TreeMap<>();
        values.put("event", kind.get().name());
        for (String column : List.of("unit", "person", "hash", "text")) {
            String value = text.text(column).strip();
            if (value.length() > LONGEST) {
                return bad(column.equals("unit") ? column : "text", value.substring(0, 20) + "...");
            }
            if (!value.isEmpty() && !mayHave(kind.get(), column)) {
                return bad(column, value);
            }
            if (!value.isEmpty()) {
                values.put(column, value);
            }
        }
        return Either.right(new Ledgers.Row(text.text("event_id"), report.get().toString(), on.get(), values));
    }

    private static boolean mayHave(ReportStep.Kind kind, String column) {
        return switch (column) {
            case "person" -> kind != ReportStep.Kind.DELIVERED;
            case "hash" -> kind == ReportStep.Kind.SIGNED;
            default -> true;
        };
    }

    /** Returns the row that keeps a version. */
    static Ledgers.Row of(KeepReport.Draft draft, int version) {
        ReportId id = draft.drawn().report().id();
        SortedMap<String, String> values = new TreeMap<>();
        values.put("event", ReportStep.Kind.DRAWN.name());
        values.put("unit", draft.unit());
        values.put("hash", draft.drawn().hash());
        values.put(FIGURES, draft.drawn().report().text());
        values.put(ROOTS, draft.roots());
        values.put("text", draft.reason());
        return new Ledgers.Row("drawn/" + id + "/" + version, id.toString(), draft.on(), values);
    }

    /** Returns the event that a row of the ledger says. */
    static ReportEvent event(Ledgers.Row row) {
        ReportId id = ReportId.parse(row.subject())
                .orElseThrow(() -> new AssertionError("only reports are kept as reports: " + row.subject()));
        return new ReportEvent(row.id(), id, row.on(), said(row, "unit"), step(row));
    }

    private static ReportStep step(Ledgers.Row row) {
        return switch (ReportStep.Kind.valueOf(said(row, "event"))) {
            case ASSIGNED -> new ReportStep.Assigned(said(row, "person"));
            case DRAWN ->
                new ReportStep.Drawn(said(row, "hash"), said(row, FIGURES), said(row, ROOTS), said(row, "text"));
            case SIGNED -> new ReportStep.Signed(said(row, "person"), said(row, "hash"));
            case DELIVERED -> new ReportStep.Delivered(said(row, "text"));
        };
    }

    private static String said(Ledgers.Row row, String column) {
        return row.values().getOrDefault(column, "");
    }

    private static <T> Either<ReportFault, T> bad(String column, String value) {
        return Either.left(new ReportFault.BadValue(column, value));
    }
}
