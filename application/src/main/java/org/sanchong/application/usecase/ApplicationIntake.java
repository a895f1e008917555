package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.KeepApplications.Posting;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ApplicationFault;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.assistance.ApplicationEvent;
import org.sanchong.domain.assistance.ApplicationId;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.Dossier;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;

/** Reads what happened to applications, row by row, into their histories; a row that cannot follow is left out. */
final class ApplicationIntake {
    private static final List<String> REQUIRED = List.of("application_id", "event", "event_on");
    private static final List<String> OPTIONAL = List.of(
            "region",
            "person_id",
            "name",
            "township",
            "assistance_kind",
            "claim_id",
            "documents",
            "urgent",
            "amount",
            "burden",
            "local_income",
            "reasons");

    /** The kinds of event as rows name them. */
    private enum Kind {
        MADE,
        SUPPLEMENTED,
        ACCEPTED,
        CHECKED,
        RECEIVED,
        APPROVED,
        REFUSED,
        TOLD,
        PAID,
        WITHDRAWN
    }

    private final IncomingRecords records;
    private final ApplicationLedger ledger;
    private final RecordColumns columns;
    private final LocalDate asOf;
    private final Set<String> named = new LinkedHashSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private int row = 1;

    /** Reads the header. */
    ApplicationIntake(PolicyCatalog catalog, IncomingRecords records, ApplicationLedger ledger, LocalDate asOf) {
        this.records = records;
        this.ledger = ledger;
        this.columns = new RecordColumns(records, new ListWords(catalog.vocabulary()), REQUIRED, OPTIONAL);
        this.asOf = asOf;
    }

    /**
     * A row that was left out.
     *
     * @param row its number; the header is 1
     * @param application the application's id as given
     * @param event the event as given
     * @param fault why
     */
    record Refused(int row, String application, String event, ApplicationFault fault) {}

    /** Reads all rows. */
    void read() {
        records.each(this::row);
    }

    /** Returns the ids of the applications that rows name, in the order of the rows. */
    Set<String> named() {
        return named;
    }

    /** Returns the rows that were left out, in their order. */
    List<Refused> refused() {
        return refused;
    }

    private void row(List<String> record) {
        row++;
        RecordText text = new RecordText(columns, record);
        String application = text.required("application_id");
        text.required("event");
        text.required("event_on");
        Optional<Kind> kind = text.constant("event", List.of(Kind.values()));
        Optional<LocalDate> on = text.day("event_on");
        if (on.filter(asOf::isBefore).isPresent()) {
            return;
        }
        Optional<ApplicationFault> fault = text.fault().map(ApplicationFault.OfRow::new);
        if (fault.isEmpty() && kind.isPresent() && on.isPresent()) {
            fault = kind.get() == Kind.MADE
                    ? made(text, application, on.get())
                    : follows(text, application, kind.get(), on.get());
        }
        fault.ifPresent(why -> refused.add(new Refused(row, application, text.text("event"), why)));
    }

    private Optional<ApplicationFault> made(RecordText text, String application, LocalDate on) {
        Optional<RegionCode> region = text.region();
        Dossier.Builder dossier = Dossier.builder()
                .id(new ApplicationId(application))
                .township(text.required("township"))
                .claim(Optional.of(text.text("claim_id"))
                        .filter(claim -> !claim.isEmpty())
                        .map(ClaimId::new))
                .addAllDocuments(documents(text))
                .isUrgent(urgent(text));
        String person = text.person();
        text.required("assistance_kind");
        Optional<AssistanceKind> kind = text.constant("assistance_kind", List.of(AssistanceKind.values()));
        if (text.fault().isPresent() || region.isEmpty() || kind.isEmpty()) {
            return text.fault().map(ApplicationFault.OfRow::new);
        }
        ApplicationEvent event = new ApplicationEvent.Made(
                dossier.person(new PersonId(person)).kind(kind.get()).build(), on);
        return post(new Posting(new ApplicationId(application), List.of(region.get()), text.text("name"), event));
    }

    private Optional<ApplicationFault> follows(RecordText text, String application, Kind kind, LocalDate on) {
        ApplicationEvent event = event(text, kind, on);
        return text.fault().isPresent()
                ? text.fault().map(ApplicationFault.OfRow::new)
                : post(new Posting(new ApplicationId(application), List.of(), "", event));
    }

    private Optional<ApplicationFault> post(Posting posting) {
        named.add(posting.id().value());
        return ledger.post(posting);
    }

    private static ApplicationEvent event(RecordText text, Kind kind, LocalDate on) {
        return switch (kind) {
            case MADE -> throw new AssertionError("that an application is made is read with its file");
            case SUPPLEMENTED -> new ApplicationEvent.Supplemented(documents(text), on);
            case ACCEPTED -> new ApplicationEvent.Accepted(on);
            case CHECKED -> new ApplicationEvent.Checked(on);
            case RECEIVED -> new ApplicationEvent.Received(on);
            case APPROVED -> approved(text, on);
            case REFUSED ->
                new ApplicationEvent.Refused(
                        words(text.text("reasons")).stream().toList(), on);
            case TOLD -> new ApplicationEvent.Told(on);
            case PAID -> new ApplicationEvent.Paid(on);
            case WITHDRAWN -> new ApplicationEvent.Withdrawn(on);
        };
    }

    private static ApplicationEvent approved(RecordText text, LocalDate on) {
        text.required("amount");
        text.required("burden");
        Money amount = text.amount("amount").orElse(Money.zero());
        Money burden = text.amount("burden").orElse(Money.zero());
        List<Money> income = text.amount("local_income").stream().toList();
        return new ApplicationEvent.Approved(amount, new ApplicationEvent.BurdenFinding(burden, income), on);
    }

    private static Set<String> documents(RecordText text) {
        return words(text.text("documents"));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.split(";", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private static boolean urgent(RecordText text) {
        String urgent = text.text("urgent");
        boolean isYes = urgent.equals("true") || urgent.equals("是");
        if (!isYes && !urgent.isEmpty() && !urgent.equals("false") && !urgent.equals("否")) {
            text.fault(new EnrolmentFault.OfRow(new ClaimFault.UnknownCode("urgent", urgent, "true, false")));
        }
        return isYes;
    }
}
