package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.MeasureFault;
import org.sanchong.domain.measure.DuePeriod;
import org.sanchong.domain.measure.DueTerm;
import org.sanchong.domain.measure.MeasureEvent;
import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.measure.MeasureStep;
import org.sanchong.domain.measure.ResponsibleUnit;

/** What happened to a measure, as a row says it and as the ledger keeps it: one form for both. */
final class MeasureRow {
    private static final List<String> REQUIRED = List.of("event_id", "measure", "event", "event_on", "unit");
    private static final List<String> OPTIONAL = List.of("text", "due", "period");
    private static final int LONGEST = 4_000;

    private MeasureRow() {}

    static RecordColumns columns(IncomingRecords records, ListWords words) {
        return new RecordColumns(records, words, REQUIRED, OPTIONAL);
    }

    /** Returns what a record says, as the ledger would keep it; or what is wrong with it. */
    static Either<MeasureFault, Ledgers.Row> read(RecordText text) {
        REQUIRED.forEach(text::required);
        Optional<MeasureStep.Kind> kind = text.constant("event", List.of(MeasureStep.Kind.values()));
        Optional<LocalDate> on = text.day("event_on");
        if (text.fault().isPresent() || kind.isEmpty() || on.isEmpty()) {
            return Either.left(new MeasureFault.OfRow(
                    text.fault().orElseThrow(() -> new AssertionError("what cannot be read has a fault"))));
        }
        SortedMap<String, String> values = new TreeMap<>();
        values.put("event", kind.get().name());
        for (String column : List.of("unit", "text", "due", "period")) {
            String value = text.text(column).strip();
            if (value.length() > LONGEST) {
                return Either.left(new MeasureFault.BadValue("text", value.substring(0, 20) + "..."));
            }
            if (!value.isEmpty()) {
                values.put(column, value);
            }
        }
        return Either.right(new Ledgers.Row(text.text("event_id"), text.text("measure"), on.get(), values));
    }

    /** Returns the event that a row of the ledger says, or what is wrong with it. */
    static Either<MeasureFault, MeasureEvent> event(Ledgers.Row row) {
        Optional<MeasureId> id = MeasureId.parse(row.subject());
        if (id.isEmpty()) {
            return bad("measure", row.subject());
        }
        String unit = said(row, "unit");
        return step(row).map(step -> new MeasureEvent(row.id(), id.get(), row.on(), unit, step));
    }

    private static Either<MeasureFault, MeasureStep> step(Ledgers.Row row) {
        String text = said(row, "text");
        MeasureStep.Kind kind = MeasureStep.Kind.valueOf(said(row, "event"));
        boolean mayBeDue = kind == MeasureStep.Kind.ADDED || kind == MeasureStep.Kind.EXTENDED;
        if (!mayBeDue && !said(row, "due").isEmpty()) {
            return bad("due", said(row, "due"));
        }
        if (kind != MeasureStep.Kind.EVIDENCE && !said(row, "period").isEmpty()) {
            return bad("period", said(row, "period"));
        }
        return switch (kind) {
            case ADDED -> added(row, text);
            case STARTED -> Either.right(new MeasureStep.Started(text));
            case EVIDENCE -> evidence(row, text);
            case COMPLETED -> Either.right(new MeasureStep.Completed(text));
            case REOPENED -> Either.right(new MeasureStep.Reopened(text));
            case EXTENDED -> extended(row, text);
            case WITHDRAWN -> Either.right(new MeasureStep.Withdrawn(text));
        };
    }

    private static Either<MeasureFault, MeasureStep> added(Ledgers.Row row, String text) {
        DueTerm due = DueTerm.parse(said(row, "due"));
        List<ResponsibleUnit> units = ResponsibleUnit.parse(said(row, "unit"));
        if (due instanceof DueTerm.InWords) {
            return bad("due", said(row, "due"));
        }
        return units.isEmpty() ? bad("unit", said(row, "unit")) : Either.right(new MeasureStep.Added(text, units, due));
    }

    private static Either<MeasureFault, MeasureStep> evidence(Ledgers.Row row, String text) {
        String period = said(row, "period");
        Optional<DuePeriod> named = DuePeriod.parse(period);
        return named.isEmpty() && !period.isEmpty()
                ? bad("period", period)
                : Either.right(new MeasureStep.Evidence(text, named.stream().toList()));
    }

    private static Either<MeasureFault, MeasureStep> extended(Ledgers.Row row, String text) {
        try {
            return Either.right(new MeasureStep.Extended(text, LocalDate.parse(said(row, "due"))));
        } catch (DateTimeException noDay) {
            return bad("due", said(row, "due"));
        }
    }

    private static String said(Ledgers.Row row, String column) {
        return row.values().getOrDefault(column, "");
    }

    private static <T> Either<MeasureFault, T> bad(String column, String value) {
        return Either.left(new MeasureFault.BadValue(column, value));
    }
}
