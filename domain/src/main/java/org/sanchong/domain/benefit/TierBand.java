package org.sanchong.domain.benefit;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** A band (分段) of a schedule: the slice up to an edge is paid at a rate. */
@Value.Immutable
@ValueType
public abstract class TierBand {
    TierBand() {}

    /** The upper edge in yuan, included; absent for the last band, which has no end. */
    public abstract Optional<Figure<Money>> upTo();

    /** The rate of the slice, from 0 % to 100 %. */
    public abstract FigureTable<Rate> rate();

    @Value.Check
    void checkRates() {
        for (FigureTable.Cell<Rate> cell : rate().cells()) {
            if (!cell.figure().value().isShare()) {
                throw new IllegalArgumentException("a rate must be from 0% to 100%: "
                        + cell.figure().value() + " (" + cell.figure().name() + ")");
            }
        }
    }

    /** Starts a band. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a band. */
    public static class Builder extends ImmutableTierBand.Builder {
        Builder() {}
    }
}
