package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.UnitPrice;
import org.sanchong.domain.time.EffectivePeriod;

/** What items may cost (价格标准), as the locality publishes it. */
public final class PriceStandards {
    private final Map<String, List<PriceStandard>> byItem;

    private PriceStandards(Map<String, List<PriceStandard>> byItem) {
        this.byItem = byItem;
    }

    /**
     * What an item may cost.
     *
     * @param item the item's code
     * @param most the highest price of a unit, included
     * @param period the days on which it holds
     * @param document the document that prints it
     */
    public record PriceStandard(String item, UnitPrice most, EffectivePeriod period, String document) {}

    /** Returns no standards. */
    public static PriceStandards none() {
        return new PriceStandards(Map.of());
    }

    /**
     * Returns the standards.
     *
     * @throws IllegalArgumentException if two of an item hold on one day
     */
    public static PriceStandards of(List<PriceStandard> standards) {
        Map<String, List<PriceStandard>> byItem = new LinkedHashMap<>();
        for (PriceStandard standard : standards) {
            List<PriceStandard> known = byItem.computeIfAbsent(standard.item(), item -> new ArrayList<>());
            if (known.stream().anyMatch(other -> other.period().overlaps(standard.period()))) {
                throw new IllegalArgumentException("two price standards of " + standard.item()
                        + " hold on one day from " + standard.period().from());
            }
            known.add(standard);
        }
        return new PriceStandards(byItem);
    }

    /** Returns the standard of an item on the day. */
    public Optional<PriceStandard> on(String item, LocalDate day) {
        return byItem.getOrDefault(item, List.of()).stream()
                .filter(standard -> standard.period().contains(day))
                .findFirst();
    }
}
