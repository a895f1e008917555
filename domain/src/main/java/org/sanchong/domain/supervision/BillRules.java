package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.money.Money;

/** What rules find of the lines of a bill; nothing where the bill is not known. */
final class BillRules {
    private final PriceStandards standards;

    BillRules(PriceStandards standards) {
        this.standards = standards;
    }

    /** Returns what the rule finds of a case. */
    Optional<Finding> of(ReminderRule.OfBill rule, WatchedCase watched) {
        if (!watched.isBillKnown()) {
            return Optional.empty();
        }
        if (rule instanceof ReminderRule.UntreatedStay untreated) {
            return untreated(untreated, watched);
        }
        return rule instanceof ReminderRule.PriceAboveStandard price
                ? OverpricedBill.of(watched, price.tolerance(), standards)
                : late((ReminderRule.FeesAfterDischarge) rule, watched);
    }

    private static Optional<Finding> untreated(ReminderRule.UntreatedStay rule, WatchedCase watched) {
        if (!watched.isStay() || watched.days() < rule.fromDays()) {
            return Optional.empty();
        }
        Map<String, Long> given = new LinkedHashMap<>();
        for (ChargedLine line : watched.lines()) {
            if (rule.noTreatment().stream().noneMatch(line.item()::startsWith)) {
                given.merge(
                        line.item(), line.fee().quantity().tenThousandths(), (one, other) -> Math.addExact(one, other));
            }
        }
        int items =
                (int) given.values().stream().filter(quantity -> quantity > 0).count();
        return items >= rule.leastItems()
                ? Optional.empty()
                : Optional.of(
                        new Finding.Untreated(watched.days(), watched.lines().size(), items));
    }

    private static Optional<Finding> late(ReminderRule.FeesAfterDischarge rule, WatchedCase watched) {
        LocalDate last = watched.claim().dischargedOn().plusDays(rule.graceDays());
        List<ChargedLine> late = watched.lines().stream()
                .filter(line -> line.chargedOn().filter(last::isBefore).isPresent())
                .toList();
        Money charged = Money.sum(late.stream().map(line -> line.fee().amount()).toList());
        return charged.isMoreThan(Money.zero())
                ? Optional.of(new Finding.Late(
                        late.size(),
                        late.stream()
                                .flatMap(line -> line.chargedOn().stream())
                                .max(LocalDate::compareTo)
                                .orElseThrow(),
                        charged))
                : Optional.empty();
    }
}
