package org.sanchong.domain.indicator;

import java.util.Collection;
import java.util.function.Function;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/** An amount for each tier (各层次金额), in yuan and exact. */
public record Payments(
        Money basic,
        Money criticalIllness,
        Money supplementary,
        Money medicalAssistance,
        Money furtherAssistance,
        Money backstop) {
    private static final Payments NONE = of(tier -> Money.zero());

    /** Returns 0.00 for every tier. */
    public static Payments none() {
        return NONE;
    }

    /** Returns for each tier what the function has for it. */
    public static Payments of(Function<TierName, Money> amounts) {
        return new Payments(
                amounts.apply(TierName.BASIC),
                amounts.apply(TierName.CRITICAL_ILLNESS),
                amounts.apply(TierName.SUPPLEMENTARY),
                amounts.apply(TierName.MEDICAL_ASSISTANCE),
                amounts.apply(TierName.FURTHER_ASSISTANCE),
                amounts.apply(TierName.BACKSTOP));
    }

    /** Returns the tier's. */
    public Money of(TierName tier) {
        return switch (tier) {
            case BASIC -> basic;
            case CRITICAL_ILLNESS -> criticalIllness;
            case SUPPLEMENTARY -> supplementary;
            case MEDICAL_ASSISTANCE -> medicalAssistance;
            case FURTHER_ASSISTANCE -> furtherAssistance;
            case BACKSTOP -> backstop;
        };
    }

    /** Returns those of some tiers together. */
    public Money of(Collection<TierName> tiers) {
        return Money.sum(tiers.stream().map(this::of).toList());
    }

    /** Returns all tiers together. */
    public Money total() {
        return basic.plus(criticalIllness)
                .plus(supplementary)
                .plus(medicalAssistance)
                .plus(furtherAssistance)
                .plus(backstop);
    }

    /**
     * Returns both together, tier by tier.
     *
     * @throws ArithmeticException if one does not fit
     */
    public Payments plus(Payments other) {
        return new Payments(
                basic.plus(other.basic),
                criticalIllness.plus(other.criticalIllness),
                supplementary.plus(other.supplementary),
                medicalAssistance.plus(other.medicalAssistance),
                furtherAssistance.plus(other.furtherAssistance),
                backstop.plus(other.backstop));
    }
}
