package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.settlement.Accumulators;

/** What entries come to, added one after the other. */
final class StandingTotals {
    private final Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
    private final Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();

    void add(Entry entry) {
        BookedMovements.moved(entry.movements())
                .forEach((total, by) -> totals.merge(total, by, (one, other) -> Math.addExact(one, other)));
        if (entry.kind() == Books.Kind.REVERSED) {
            carried.keySet().removeAll(entry.carried().keySet());
        } else {
            entry.carried()
                    .forEach((stay, amount) -> carried.merge(stay, amount, (one, other) -> Math.addExact(one, other)));
        }
    }

    /** Returns what they come to on some accounts. */
    Accumulators on(Set<OwnerYear> accounts) {
        Map<Accumulators.Total, Long> held = new LinkedHashMap<>(totals);
        held.keySet()
                .removeIf(total -> !accounts.contains(new OwnerYear(total.owner(), total.ownerId(), total.planYear())));
        held.values().removeIf(value -> value == 0);
        Map<Accumulators.Carried, Long> stays = new LinkedHashMap<>(carried);
        stays.keySet()
                .removeIf(stay -> !accounts.contains(
                        new OwnerYear(Account.Owner.PERSON, stay.person().value(), 0)));
        return Accumulators.of(held, stays);
    }
}
