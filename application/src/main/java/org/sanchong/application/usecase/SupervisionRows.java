package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.supervision.MatterId;
import org.sanchong.domain.supervision.MatterKind;
import org.sanchong.domain.supervision.RewardRule;
import org.sanchong.domain.supervision.SupervisionEvent;
import org.sanchong.domain.supervision.SupervisionEvent.Kind;

/** Events of matters as rows of the ledger, by the names that lists have for what they say. */
final class SupervisionRows {
    private SupervisionRows() {}

    /** Returns the n-th event of a matter as a row. */
    static Ledgers.Row row(MatterId matter, int number, SupervisionEvent event) {
        return new Ledgers.Row(matter + "/" + number, matter.value(), event.on(), values(event));
    }

    /** Returns what an event says. */
    static SortedMap<String, String> values(SupervisionEvent event) {
        SortedMap<String, String> values =
                new TreeMap<>(Map.of("event", event.kind().name()));
        if (event instanceof SupervisionEvent.Begun begun) {
            values.put("kind", begun.of().name());
            values.put("facility_id", begun.body());
        } else if (event instanceof SupervisionEvent.Found found) {
            values.put("amount", found.amount().toString());
            values.put("reference", found.reference());
        } else if (event instanceof SupervisionEvent.Recovered recovered) {
            values.put("amount", recovered.amount().toString());
            values.put("reference", recovered.reference());
        } else if (event instanceof SupervisionEvent.RewardSet reward) {
            values.put("reward_rate", reward.by().rate().toString());
            values.put("reward_cap", reward.by().cap().toString());
            values.put("document", reward.document());
        }
        return values;
    }

    /** Returns the event that a row keeps. */
    static SupervisionPosting posting(Ledgers.Entry entry) {
        Map<String, String> values = entry.row().values();
        LocalDate on = entry.row().on();
        Kind kind = Kind.valueOf(values.getOrDefault("event", ""));
        SupervisionEvent event = switch (kind) {
            case RECEIVED, PLANNED ->
                new SupervisionEvent.Begun(
                        MatterKind.valueOf(values.getOrDefault("kind", "")),
                        values.getOrDefault("facility_id", ""),
                        on);
            case FOUND -> new SupervisionEvent.Found(amount(values), values.getOrDefault("reference", ""), on);
            case RECOVERED -> new SupervisionEvent.Recovered(amount(values), values.getOrDefault("reference", ""), on);
            case REWARD_SET ->
                new SupervisionEvent.RewardSet(
                        new RewardRule(
                                Rate.ofShare(values.getOrDefault("reward_rate", "")),
                                Money.parse(values.getOrDefault("reward_cap", ""))),
                        values.getOrDefault("document", ""),
                        on);
            case ACCEPTED, DECLINED, INVESTIGATED, DONE, CLOSED, REWARD_PAID -> new SupervisionEvent.Step(kind, on);
        };
        return new SupervisionPosting(0, new MatterId(entry.row().subject()), event);
    }

    private static Money amount(Map<String, String> values) {
        return Money.parse(values.getOrDefault("amount", ""));
    }

    /** Returns the values of an event by the columns of a list. */
    static List<String> texts(SupervisionEvent event, List<String> columns) {
        SortedMap<String, String> values = values(event);
        return columns.stream().map(column -> values.getOrDefault(column, "")).toList();
    }
}
