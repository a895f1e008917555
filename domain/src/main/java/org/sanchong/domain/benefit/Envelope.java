package org.sanchong.domain.benefit;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Rate;

/**
 * A bound on what several tiers pay together for one claim (总额约束), a share of a base rounded half up to the fen.
 *
 * <p>At most: what exceeds the bound is cut from the last of the tiers backwards; a payment that the claim brought
 * along is never cut. At least: what is missing is paid by a named tier, no more than that tier's caps leave and,
 * unless the tier is the backstop, no more than the in-scope burden; where the tier's payment was brought along, it was
 * settled elsewhere and nothing is added.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class Envelope implements PolicyStep {
    Envelope() {}

    /** Which claims it is about; every claim if not said. */
    @Override
    @Value.Default
    public Condition condition() {
        return new Condition.Always();
    }

    /** Whether it is a ceiling or a guarantee. */
    public abstract Bound bound();

    /** The share of the base, from 0 % to 100 %. */
    public abstract FigureTable<Rate> share();

    /** What the share is taken of. */
    public abstract Base base();

    /** The tiers whose payments are added up, at least one. */
    public abstract Set<TierName> over();

    /** The tier that pays what is missing; present for {@link Bound#AT_LEAST} alone. */
    public abstract Optional<TierName> paidBy();

    @Value.Check
    void checkEnvelope() {
        if ((bound() == Bound.AT_LEAST) != paidBy().isPresent()) {
            throw new IllegalArgumentException("an at-least envelope, and no other, names the tier that pays");
        }
        if (over().isEmpty()) {
            throw new IllegalArgumentException("an envelope is over one tier at least");
        }
        for (FigureTable.Cell<Rate> cell : share().cells()) {
            if (!cell.figure().value().isShare()) {
                throw new IllegalArgumentException(
                        "a share must be from 0% to 100%: " + cell.figure().value());
            }
        }
    }

    /** Whether an envelope is a ceiling or a guarantee. */
    public enum Bound {
        /** The payments together are no more. */
        AT_MOST,
        /** The payments together are no less. */
        AT_LEAST
    }

    /** What an envelope's share is taken of. */
    public enum Base {
        /** The claim's total. */
        TOTAL,
        /** What is in scope, after any waiver. */
        IN_SCOPE
    }

    /** Starts an envelope. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an envelope. */
    public static class Builder extends ImmutableEnvelope.Builder {
        Builder() {}
    }
}
