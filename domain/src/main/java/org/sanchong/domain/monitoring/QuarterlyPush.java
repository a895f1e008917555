package org.sanchong.domain.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.time.Quarter;

/**
 * What a quarter's file tells other departments of crossings (季度推送): each crossing once, in the quarter in which it
 * happened, and its withdrawal in the quarter in which it was undone. What was crossed and undone within one quarter was
 * never told, and needs no withdrawal.
 *
 * @param quarter the quarter
 * @param crossed the crossings to tell of, in the order of day and id
 * @param withdrawn the withdrawals of what earlier files told, in the same order
 */
public record QuarterlyPush(Quarter quarter, List<WarningEvent.Raised> crossed, List<WarningEvent.Undone> withdrawn) {
    private static final Comparator<WarningEvent> ORDER = Comparator.comparing(WarningEvent::on)
            .thenComparing(event -> event.alert().toString());

    /** Keeps the lists as they are now. */
    public QuarterlyPush {
        crossed = List.copyOf(crossed);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Returns what is to be told of a quarter, from everything that happened, in order. */
    public static QuarterlyPush of(Quarter quarter, List<WarningEvent> events) {
        Map<AlertId, WarningEvent.Raised> open = new LinkedHashMap<>();
        List<WarningEvent.Undone> withdrawn = new ArrayList<>();
        LocalDate last = quarter.last();
        for (WarningEvent event : events) {
            if (event.on().isAfter(last)) {
                continue;
            }
            if (event instanceof WarningEvent.Raised raised) {
                open.put(raised.alert(), raised);
            } else if (event instanceof WarningEvent.Undone undone) {
                WarningEvent.Raised raised = open.remove(undone.alert());
                if (raised == null) {
                    throw new AssertionError("what was never raised is not undone: " + undone.alert());
                }
                boolean wasTold = Quarter.of(raised.on()).compareTo(Quarter.of(undone.on())) < 0;
                if (wasTold && Quarter.of(undone.on()).equals(quarter)) {
                    withdrawn.add(undone);
                }
            }
        }
        List<WarningEvent.Raised> crossed = open.values().stream()
                .filter(raised -> Quarter.of(raised.on()).equals(quarter))
                .sorted(ORDER)
                .toList();
        return new QuarterlyPush(
                quarter, crossed, withdrawn.stream().sorted(ORDER).toList());
    }
}
