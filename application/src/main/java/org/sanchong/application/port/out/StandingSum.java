package org.sanchong.application.port.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Kind;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.Accumulators;

/** Adds the corrections of a claim to its settlement. */
final class StandingSum {
    private StandingSum() {}

    /** Returns the sum; what is no amount is that of the last correction. */
    static Entry of(List<Entry> entries) {
        List<Entry> added =
                entries.stream().filter(entry -> entry.kind() != Kind.REVERSED).toList();
        return added.size() == 1 ? added.get(0) : sum(added);
    }

    private static Entry sum(List<Entry> added) {
        Entry settled = added.get(0);
        Entry last = added.get(added.size() - 1);
        Entry.Builder sum = Entry.builder()
                .kind(Kind.SETTLED)
                .claim(settled.claim())
                .person(settled.person())
                .household(settled.household())
                .planYear(settled.planYear())
                .addAllAccounts(settled.accounts())
                .region(last.region())
                .policy(last.policy())
                .policyRecorded(last.policyRecorded())
                .catalogHash(last.catalogHash())
                .derivationHash(last.derivationHash())
                .content(settled.content())
                .total(Money.sum(added.stream().map(Entry::total).toList()))
                .inScope(Money.sum(added.stream().map(Entry::inScope).toList()))
                .onApplication(
                        Money.sum(added.stream().map(Entry::onApplication).toList()))
                .addAllNotes(last.notes())
                .addAllMovements(movements(added))
                .putAllCarried(carried(added))
                .recordedAt(last.recordedAt());
        for (TierName tier : TierName.values()) {
            sum.putPayment(
                    tier,
                    Money.sum(added.stream().map(entry -> entry.paid(tier)).toList()));
        }
        return sum.build();
    }

    private static List<Movement> movements(List<Entry> added) {
        Map<Accumulators.Total, Long> stood = new LinkedHashMap<>();
        Map<Accumulators.Total, Long> moved = new LinkedHashMap<>();
        for (Movement movement : added.get(0).movements()) {
            stood.put(movement.total(), movement.before());
        }
        for (Entry entry : added) {
            for (Movement movement : entry.movements()) {
                moved.merge(movement.total(), movement.moved(), (one, other) -> Math.addExact(one, other));
            }
        }
        List<Movement> movements = new ArrayList<>();
        moved.forEach((total, by) -> movements.add(new Movement(total, stood.getOrDefault(total, 0L), by)));
        return movements.stream().sorted().toList();
    }

    private static Map<Accumulators.Carried, Long> carried(List<Entry> added) {
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
        for (Entry entry : added) {
            entry.carried()
                    .forEach((stay, amount) -> carried.merge(stay, amount, (one, other) -> Math.addExact(one, other)));
        }
        return carried;
    }
}
