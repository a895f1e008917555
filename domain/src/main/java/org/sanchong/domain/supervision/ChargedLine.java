package org.sanchong.domain.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.FeeLine;

/** A line of a bill as supervision looks at it: which item was charged, when, and for what price. */
@Value.Immutable
@ValueType
public abstract class ChargedLine {
    ChargedLine() {}

    /** The item's code; empty where the bill does not say it. */
    public abstract String item();

    /** Price and quantity. */
    public abstract FeeLine fee();

    /** The day on which it was charged, if the bill says it. */
    public abstract Optional<LocalDate> chargedOn();

    /** Starts a line. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line. */
    public static class Builder extends ImmutableChargedLine.Builder {
        Builder() {}
    }
}
