package org.sanchong.domain.monitoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.money.Money;

/**
 * The locality's figures that lines need (地方参数).
 *
 * @param incomes last year's local disposable income per head; one, or none where it is not known
 * @param lines the lines that the locality sets, by id
 */
public record LocalFigures(List<Money> incomes, Map<String, Money> lines) {
    /** Keeps the figures as they are now. */
    public LocalFigures {
        incomes = List.copyOf(incomes);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        if (incomes.size() > 1) {
            throw new IllegalArgumentException("one income per head, not " + incomes.size());
        }
    }

    /** Returns none. */
    public static LocalFigures none() {
        return new LocalFigures(List.of(), Map.of());
    }

    /** Returns the income per head, where it is known. */
    public Optional<Money> income() {
        return incomes.stream().findFirst();
    }

    /** Returns the line of that id, where it is set. */
    public Optional<Money> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }
}
