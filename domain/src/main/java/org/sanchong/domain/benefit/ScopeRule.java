package org.sanchong.domain.benefit;

import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Rate;

/**
 * Moves a share of one part of the expense into what is in scope (范围规则), as a waiver of off-site first self-pay
 * does. The share is rounded half up to the fen; the total stays as it is.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class ScopeRule implements PolicyStep {
    ScopeRule() {}

    /** The part of the expense that is moved. */
    public abstract ExpensePart part();

    /** How much of it, from 0 % to 100 %. */
    public abstract Figure<Rate> share();

    @Value.Check
    void checkShare() {
        if (!share().value().isShare()) {
            throw new IllegalArgumentException("a share must be from 0% to 100%: " + share().value());
        }
    }

    /** Starts a scope rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scope rule. */
    public static class Builder extends ImmutableScopeRule.Builder {
        Builder() {}
    }
}
