package org.sanchong.architecture.conforming.domain.claim;

import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.architecture.conforming.domain.money.Amount;

/** A claim. */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        get = "*",
        defaults = @Value.Immutable(copy = false))
public abstract class Claim {
    Claim() {}

    /** The id. */
    public abstract String id();

    /** What it cost. */
    public abstract Amount total();

    /** The claim before it, if any. */
    public abstract Optional<String> previous();

    /** Starts a claim. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a claim. */
    public static class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
