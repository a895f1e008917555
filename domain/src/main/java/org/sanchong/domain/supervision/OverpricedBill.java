package org.sanchong.domain.supervision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.Quantity;
import org.sanchong.domain.claim.UnitPrice;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Rounding;
import org.sanchong.domain.supervision.Finding.OverpricedItem;
import org.sanchong.domain.supervision.PriceStandards.PriceStandard;

/** Holds the prices of a bill against their standards. */
final class OverpricedBill {
    private OverpricedBill() {}

    /** Returns what is above. A line that says no day is of the day of discharge. */
    static Optional<Finding> of(WatchedCase watched, Rate tolerance, PriceStandards standards) {
        Map<Priced, Long> quantities = new LinkedHashMap<>();
        for (ChargedLine line : watched.lines()) {
            UnitPrice price = line.fee().unitPrice();
            standards
                    .on(line.item(), line.chargedOn().orElse(watched.claim().dischargedOn()))
                    .filter(standard -> isAbove(price, standard.most(), tolerance))
                    .ifPresent(standard -> quantities.merge(
                            new Priced(line.item(), price, standard),
                            line.fee().quantity().tenThousandths(),
                            (one, other) -> Math.addExact(one, other)));
        }
        List<OverpricedItem> items = quantities.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new OverpricedItem(
                        each.getKey().item(),
                        each.getKey().price(),
                        each.getKey().standard(),
                        new Quantity(each.getValue())))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Finding.Overpriced(items));
    }

    /** Whether price − standard > standard × tolerance, exactly. */
    private static boolean isAbove(UnitPrice price, UnitPrice standard, Rate tolerance) {
        long allowed = standard.tenThousandths() / Rate.MILLIONTHS * tolerance.millionths()
                + standard.tenThousandths() % Rate.MILLIONTHS * tolerance.millionths() / Rate.MILLIONTHS;
        return price.tenThousandths() - standard.tenThousandths() > allowed;
    }

    static Money times(UnitPrice price, Quantity quantity) {
        return Money.ofFen(Rounding.product(price.tenThousandths(), quantity.tenThousandths()));
    }

    /**
     * An item at a price.
     *
     * @param item the item's code
     * @param price what a unit cost
     * @param standard what it may cost
     */
    private record Priced(String item, UnitPrice price, PriceStandard standard) {}
}
