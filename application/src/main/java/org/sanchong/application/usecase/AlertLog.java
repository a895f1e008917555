package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.RaiseAlerts;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.AlertFault;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.person.CertifyingDepartment;

/** What became of warnings: told, answered, followed up, row by row; a row that cannot follow is named. */
final class AlertLog {
    private static final List<String> REQUIRED = List.of("alert_id", "event", "event_on");
    private static final List<String> OPTIONAL = List.of("department");

    private final Map<String, BurdenAlert> alerts = new LinkedHashMap<>();
    private final Map<String, WarningEvent.Undone> undone = new LinkedHashMap<>();
    private final List<RaiseAlerts.Unused> unused = new ArrayList<>();
    private int row = 1;

    /** The kinds of event as rows name them. */
    private enum Kind {
        PUSHED,
        HELP_GIVEN,
        TAKEN_INTO_MONITORING,
        NO_NEED,
        FOLLOWED_UP
    }

    /** Begins with the crossings that were found. */
    AlertLog(List<WarningEvent> events) {
        for (WarningEvent event : events) {
            if (event instanceof WarningEvent.Raised raised) {
                alerts.put(event.alert().toString(), new BurdenAlert.Raised(raised));
            } else if (event instanceof WarningEvent.Undone ended) {
                undone.put(event.alert().toString(), ended);
            }
        }
    }

    /** Reads what departments did. */
    void read(IncomingRecords responses, Vocabulary vocabulary) {
        RecordColumns columns = new RecordColumns(responses, new ListWords(vocabulary), REQUIRED, OPTIONAL);
        responses.each(record -> {
            row++;
            fault(new RecordText(columns, record), vocabulary)
                    .ifPresent(fault -> unused.add(new RaiseAlerts.Unused(responses.name(), row, fault)));
        });
    }

    /** Takes what a row says; returns why it cannot be taken. */
    private Optional<AlertFault> fault(RecordText text, Vocabulary vocabulary) {
        String id = text.required("alert_id");
        text.required("event");
        text.required("event_on");
        Optional<Kind> kind = text.constant("event", List.of(Kind.values()));
        Optional<LocalDate> on = text.day("event_on");
        if (text.fault().isPresent() || kind.isEmpty() || on.isEmpty()) {
            return Optional.of(new AlertFault.OfRow(
                    text.fault().orElseThrow(() -> new AssertionError("what cannot be read has a fault"))));
        }
        BurdenAlert alert = alerts.get(id);
        if (alert == null) {
            return Optional.of(new AlertFault.UnknownAlert(id));
        }
        String said = text.text("department").isEmpty() ? "CIVIL_AFFAIRS" : text.text("department");
        CertifyingDepartment department = new CertifyingDepartment(said);
        if (vocabulary.department(said).isEmpty()) {
            return Optional.of(new AlertFault.UnknownDepartment(said));
        }
        if (on.get().isBefore(alert.since())) {
            return Optional.of(new AlertFault.TooEarly(id, alert.since()));
        }
        WarningEvent.Undone ended = undone.get(id);
        if (ended != null && !on.get().isBefore(ended.on())) {
            return Optional.of(new AlertFault.Undone(id, ended.on()));
        }
        Optional<BurdenAlert> after = after(alert, kind.get(), department, on.get());
        after.ifPresent(next -> alerts.put(id, next));
        return after.isPresent()
                ? Optional.empty()
                : Optional.of(new AlertFault.WrongState(kind.get().name(), alert.state()));
    }

    private static Optional<BurdenAlert> after(
            BurdenAlert alert, Kind kind, CertifyingDepartment department, LocalDate on) {
        return switch (kind) {
            case PUSHED -> alert instanceof BurdenAlert.Raised raised ? Optional.of(raised.push(on)) : Optional.empty();
            case FOLLOWED_UP ->
                alert instanceof BurdenAlert.Answered answered ? Optional.of(answered.followUp(on)) : Optional.empty();
            default -> {
                AlertResponse response = new AlertResponse(department, AlertResponse.Kind.valueOf(kind.name()), on);
                yield alert instanceof BurdenAlert.Pushed pushed
                        ? Optional.of(pushed.answer(response))
                        : alert instanceof BurdenAlert.Answered answered
                                ? Optional.of(answered.answer(response))
                                : Optional.empty();
            }
        };
    }

    /** Withdraws the warnings whose crossings were undone; what was closed by then stays closed. */
    void withdraw() {
        undone.forEach((id, ended) -> {
            if (alerts.get(id) instanceof BurdenAlert.Open open) {
                alerts.put(id, open.withdraw(ended));
            }
        });
    }

    /** Returns the warnings in the order in which they were raised. */
    List<BurdenAlert> alerts() {
        return List.copyOf(alerts.values());
    }

    /** Returns the rows that could not be taken. */
    List<RaiseAlerts.Unused> unused() {
        return unused;
    }
}
