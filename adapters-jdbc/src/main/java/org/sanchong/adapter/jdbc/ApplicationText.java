package org.sanchong.adapter.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanchong.application.port.out.Applications.File;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;

/** What happened to an application, as values of a row, and back. */
final class ApplicationText {
    private static final int FIXED = 5;

    private ApplicationText() {}

    /** Returns what the row of an event calls it. */
    static String kind(ApplicationEvent event) {
        return event.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** Writes an event, without what stands in columns. */
    static List<String> write(ApplicationEvent event, File file) {
        List<String> values = new ArrayList<>();
        if (event instanceof ApplicationEvent.Made made) {
            Dossier dossier = made.dossier();
            values.addAll(List.of(
                    file.policy().value(),
                    file.name(),
                    dossier.township(),
                    dossier.kind().name(),
                    String.valueOf(dossier.isUrgent())));
            values.addAll(dossier.documents());
        } else if (event instanceof ApplicationEvent.Supplemented more) {
            values.addAll(more.documents());
        } else if (event instanceof ApplicationEvent.Refused refused) {
            values.addAll(refused.reasons());
        } else if (event instanceof ApplicationEvent.Approved approved) {
            values.add(approved.amount().toString());
            values.add(approved.finding().burden().toString());
            approved.finding().income().ifPresent(income -> values.add(income.toString()));
        }
        return values;
    }

    /** Reads what stands beside the events, from the first of them. */
    static File file(CaseReading.Opened made) {
        return made.isForgotten()
                ? new File(new PolicyId("forgotten"), "")
                : new File(new PolicyId(made.values().get(0)), made.values().get(1));
    }

    /** Reads an event. */
    static ApplicationEvent read(CaseReading.Opened opened) {
        LocalDate on = opened.step().on();
        List<String> values = opened.values();
        return switch (opened.step().kind()) {
            case "MADE" -> new ApplicationEvent.Made(dossier(opened), on);
            case "SUPPLEMENTED" -> new ApplicationEvent.Supplemented(new LinkedHashSet<>(given(values)), on);
            case "ACCEPTED" -> new ApplicationEvent.Accepted(on);
            case "CHECKED" -> new ApplicationEvent.Checked(on);
            case "RECEIVED" -> new ApplicationEvent.Received(on);
            case "APPROVED" ->
                new ApplicationEvent.Approved(
                        Money.parse(values.get(0)),
                        new ApplicationEvent.BurdenFinding(
                                Money.parse(values.get(1)),
                                values.stream().skip(2).map(Money::parse).toList()),
                        on);
            case "REFUSED" -> new ApplicationEvent.Refused(values, on);
            case "TOLD" -> new ApplicationEvent.Told(on);
            case "PAID" -> new ApplicationEvent.Paid(on);
            case "WITHDRAWN" -> new ApplicationEvent.Withdrawn(on);
            default ->
                throw new IllegalStateException(
                        "no event of an application: " + opened.step().kind());
        };
    }

    /** No values are written as one empty text. */
    private static List<String> given(List<String> values) {
        return values.equals(List.of("")) ? List.of() : values;
    }

    private static Dossier dossier(CaseReading.Opened opened) {
        List<String> values = opened.values();
        return Dossier.builder()
                .id(new ApplicationId(opened.step().caseId()))
                .person(opened.person().get(0))
                .township(values.get(2))
                .kind(AssistanceKind.valueOf(values.get(3)))
                .isUrgent(Boolean.parseBoolean(values.get(4)))
                .claim(Optional.of(opened.step().claims())
                        .filter(claims -> !claims.isEmpty())
                        .map(claims -> new ClaimId(claims.get(0))))
                .addAllDocuments(values.subList(FIXED, values.size()))
                .build();
    }
}
