package org.sanchong.domain.benefit;

import java.util.List;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;

/**
 * The bands of a schedule, contiguous from zero, each paying its own slice (分段计算).
 *
 * <p>Check (Shandong's published example of 2014): deductible 10,000, 50 % up to 100,000 and 60 % above; a burden of
 * 170,000 gets 45,000 + 42,000 = 87,000.
 */
@Value.Immutable
@ValueType
public abstract class TierBands {
    TierBands() {}

    /** The bands from the lowest up; only the last has no upper edge. */
    public abstract List<TierBand> bands();

    /** From where the edges are measured; from a burden of zero if not said. */
    @Value.Default
    public Origin origin() {
        return Origin.BURDEN;
    }

    @Value.Check
    void checkContiguous() {
        if (bands().isEmpty()) {
            throw new IllegalArgumentException("bands must cover every burden: there is none");
        }
        Money below = Money.zero();
        for (int i = 0; i < bands().size(); i++) {
            TierBand band = bands().get(i);
            boolean last = i == bands().size() - 1;
            if (band.upTo().isPresent() == last) {
                throw new IllegalArgumentException(
                        last
                                ? "the last band must be open, or what lies above it is not ruled"
                                : "only the last band may be open");
            }
            if (!last) {
                Figure<Money> edge = band.upTo().get();
                if (!edge.value().isMoreThan(below)) {
                    throw new IllegalArgumentException(
                            "edges must rise: " + edge.value() + " does not lie above " + below);
                }
                below = edge.value();
            }
        }
    }

    /** From where the edges of bands are measured. */
    public enum Origin {
        /** From a burden of zero: the deductible eats into the lowest band. */
        BURDEN,
        /** From the deductible: the edges are measured on what exceeds it. */
        EXCESS
    }

    /** Starts bands. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds bands. */
    public static class Builder extends ImmutableTierBands.Builder {
        Builder() {}
    }
}
