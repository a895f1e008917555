package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.in.RaiseAlerts;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.application.wording.AlertFault;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.person.CertifyingDepartment;

/** Reads a list of what departments did on warnings. */
final class WarningResponses {
    private static final List<String> REQUIRED = List.of("alert_id", "event", "event_on");
    private static final List<String> OPTIONAL = List.of("department");

    private final Vocabulary vocabulary;
    private final List<Response> responses = new ArrayList<>();
    private final List<RaiseAlerts.Unused> unused = new ArrayList<>();
    private int row = 1;

    WarningResponses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The kinds of event as rows name them. */
    private enum Kind {
        PUSHED,
        HELP_GIVEN,
        TAKEN_INTO_MONITORING,
        NO_NEED,
        FOLLOWED_UP
    }

    /**
     * What a row says.
     *
     * @param row its number
     * @param alert the warning's id or number as given
     * @param step what was done
     */
    record Response(int row, String alert, Step step) {}

    /** Reads all rows. */
    void read(IncomingRecords list) {
        RecordColumns columns = new RecordColumns(list, new ListWords(vocabulary), REQUIRED, OPTIONAL);
        list.each(record -> {
            row++;
            RecordText text = new RecordText(columns, record);
            fault(text).ifPresent(fault -> unused.add(new RaiseAlerts.Unused(list.name(), row, fault)));
        });
    }

    private Optional<AlertFault> fault(RecordText text) {
        String id = text.required("alert_id");
        text.required("event");
        text.required("event_on");
        Optional<Kind> kind = text.constant("event", List.of(Kind.values()));
        Optional<LocalDate> on = text.day("event_on");
        if (text.fault().isPresent() || kind.isEmpty() || on.isEmpty()) {
            return Optional.of(new AlertFault.OfRow(
                    text.fault().orElseThrow(() -> new AssertionError("what cannot be read has a fault"))));
        }
        String department = text.text("department").isEmpty() ? "CIVIL_AFFAIRS" : text.text("department");
        if (vocabulary.department(department).isEmpty()) {
            return Optional.of(new AlertFault.UnknownDepartment(department));
        }
        responses.add(new Response(row, id, step(kind.get(), new CertifyingDepartment(department), on.get())));
        return Optional.empty();
    }

    private static Step step(Kind kind, CertifyingDepartment department, LocalDate on) {
        return switch (kind) {
            case PUSHED -> new Step.Pushed(on);
            case FOLLOWED_UP -> new Step.FollowedUp(on);
            default -> new Step.Answered(new AlertResponse(department, AlertResponse.Kind.valueOf(kind.name()), on));
        };
    }

    /** Returns what was read, in order. */
    List<Response> responses() {
        return responses;
    }

    /** Returns the rows that could not be read. */
    List<RaiseAlerts.Unused> unused() {
        return unused;
    }
}
