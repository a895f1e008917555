package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.SupervisionFault;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.supervision.MatterId;
import org.sanchong.domain.supervision.MatterKind;
import org.sanchong.domain.supervision.RewardRule;
import org.sanchong.domain.supervision.SupervisionEvent;
import org.sanchong.domain.supervision.SupervisionEvent.Kind;

/** Reads what happened to matters of supervision, row by row. No column is for a name. */
final class SupervisionIntake {
    static final List<String> REQUIRED = List.of("matter_id", "event", "event_on");
    static final List<String> OPTIONAL =
            List.of("kind", "facility_id", "amount", "reference", "reward_rate", "reward_cap", "document");

    private final List<SupervisionPosting> postings = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private int row = 1;

    /**
     * A row that was left out.
     *
     * @param row its number; the header is 1
     * @param matter the number as given, hidden where it may be a person's
     * @param event the event as given
     * @param fault why
     */
    record Refused(int row, String matter, String event, SupervisionFault fault) {}

    /** Reads all rows up to the day. */
    static SupervisionIntake of(IncomingRecords records, Vocabulary vocabulary, LocalDate asOf) {
        RecordColumns columns = new RecordColumns(records, new ListWords(vocabulary), REQUIRED, OPTIONAL);
        SupervisionIntake intake = new SupervisionIntake();
        records.each(record -> intake.row(new RecordText(columns, record), asOf));
        return intake;
    }

    /** Returns what was read, in order. */
    List<SupervisionPosting> postings() {
        return postings;
    }

    /** Returns the rows that could not be read. */
    List<Refused> refused() {
        return refused;
    }

    private void row(RecordText text, LocalDate asOf) {
        row++;
        String number = text.required("matter_id");
        text.required("event");
        text.required("event_on");
        Optional<Kind> kind = text.constant("event", List.of(Kind.values()));
        Optional<LocalDate> on = text.day("event_on");
        if (on.filter(asOf::isBefore).isPresent()) {
            return;
        }
        Optional<SupervisionFault> fault = Optional.empty();
        if (!number.isEmpty() && !MatterId.isWellFormed(number)) {
            fault = Optional.of(new SupervisionFault.BadNumber(hidden(number)));
        } else if (text.fault().isEmpty() && kind.isPresent() && on.isPresent()) {
            fault = take(text, new MatterId(number), kind.get(), on.get());
        }
        fault.or(() -> text.fault().map(SupervisionFault.OfRow::new))
                .ifPresent(why -> refused.add(new Refused(row, hidden(number), text.text("event"), why)));
    }

    /** What is no number may be somebody's: it is told no further than it is needed to find the row. */
    private static String hidden(String number) {
        if (MatterId.isWellFormed(number)) {
            return number;
        }
        return IdentityNumber.isMeant(number)
                ? IdentityNumber.maskedIfMeant(number)
                : number.codePoints()
                                .limit(1)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + "…";
    }

    private Optional<SupervisionFault> take(RecordText text, MatterId matter, Kind kind, LocalDate on) {
        if (kind == Kind.REWARD_SET) {
            return reward(text, matter, on);
        }
        SupervisionEvent event = event(text, kind, on);
        if (text.fault().isEmpty()) {
            postings.add(new SupervisionPosting(row, matter, event));
        }
        return Optional.empty();
    }

    private static SupervisionEvent event(RecordText text, Kind kind, LocalDate on) {
        return switch (kind) {
            case RECEIVED -> new SupervisionEvent.Begun(MatterKind.TIP, text.text("facility_id"), on);
            case PLANNED -> {
                text.required("kind");
                List<MatterKind> checks = List.of(MatterKind.SELF_CHECK, MatterKind.AUDIT, MatterKind.RE_CHECK);
                MatterKind of = text.constant("kind", checks).orElse(MatterKind.AUDIT);
                yield new SupervisionEvent.Begun(of, text.text("facility_id"), on);
            }
            case FOUND -> new SupervisionEvent.Found(amount(text), text.text("reference"), on);
            case RECOVERED -> new SupervisionEvent.Recovered(amount(text), text.text("reference"), on);
            case REWARD_SET -> throw new AssertionError("a reward is read with its rule");
            case ACCEPTED, DECLINED, INVESTIGATED, DONE, CLOSED, REWARD_PAID -> new SupervisionEvent.Step(kind, on);
        };
    }

    private static Money amount(RecordText text) {
        text.required("amount");
        return text.amount("amount").orElse(Money.zero());
    }

    private Optional<SupervisionFault> reward(RecordText text, MatterId matter, LocalDate on) {
        String share = text.required("reward_rate");
        text.required("reward_cap");
        String document = text.required("document");
        Optional<Money> cap = text.amount("reward_cap");
        if (text.fault().isPresent() || cap.isEmpty()) {
            return Optional.empty();
        }
        try {
            RewardRule rule = new RewardRule(Rate.ofShare(share), cap.get());
            postings.add(new SupervisionPosting(row, matter, new SupervisionEvent.RewardSet(rule, document, on)));
            return Optional.empty();
        } catch (IllegalArgumentException outOfBounds) {
            boolean isCap = !cap.get().isMoreThan(Money.zero());
            return Optional.of(
                    isCap
                            ? new SupervisionFault.BadReward("reward_cap", text.text("reward_cap"))
                            : new SupervisionFault.BadReward("reward_rate", share));
        }
    }
}
