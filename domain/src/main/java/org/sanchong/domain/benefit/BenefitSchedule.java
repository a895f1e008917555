package org.sanchong.domain.benefit;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/**
 * What a tier pays to whom (待遇标准): a condition, a deductible, bands and caps.
 *
 * <p>With burden B before a claim and B + b after it, it pays round(F(B + b)) − round(F(B)), F being deductible and
 * bands; where it accrues per claim, B is zero. Then no more than its caps leave.
 */
@Value.Immutable
@ValueType
public abstract class BenefitSchedule {
    BenefitSchedule() {}

    /** The id, unique in its tier. */
    public abstract String id();

    /** Whom and what it is for; every claim in the tier's scope if not said. */
    @Value.Default
    public Condition condition() {
        return new Condition.Always();
    }

    /** Whether it is the ordinary schedule, which applies only where no other of its tier does. */
    @Value.Default
    public boolean isOrdinary() {
        return false;
    }

    /** Whether it pays only once an application has been approved (依申请). */
    @Value.Default
    public boolean isOnApplication() {
        return false;
    }

    /** What its deductible and bands are measured on. */
    public abstract Accrual accrual();

    /** The deductible. */
    public abstract Deductible deductible();

    /** The bands. */
    public abstract TierBands bands();

    /** The caps, each on its own account; none where there is no limit. */
    public abstract List<Cap> caps();

    /** The id of the schedule that preferential terms vary. */
    public abstract Optional<String> variantOf();

    /** The preferential terms by which it varies that schedule; already applied to the figures here. */
    public abstract List<Adjustment> adjustments();

    @Value.Check
    void checkDeductibleAccount() {
        if (accrual() == Accrual.PLAN_YEAR && deductible().account().isPresent()) {
            throw new IllegalArgumentException("schedule " + id()
                    + ": a deductible that an account reduces needs a schedule that accrues per CLAIM");
        }
    }

    /**
     * Starts a schedule with this one's figures under preferential terms, on application where this one is; id and
     * condition are still to be given.
     *
     * @throws IllegalArgumentException if an adjusted figure is no whole number of fen, or a rate leaves 0 % to 100 %
     */
    public Builder variant(List<Adjustment> terms) {
        Builder variant = builder().isOnApplication(isOnApplication()).accrual(accrual());
        variant.variantOf(id()).addAllAdjustments(terms);
        Deductible charged = deductible();
        TierBands paid = bands();
        List<Cap> limits = caps();
        for (Adjustment term : terms) {
            if (term instanceof Adjustment.ScaledDeductible scaled) {
                charged = Deductible.builder()
                        .amount(scaled.adjusted(charged.amount()))
                        .account(charged.account())
                        .build();
            } else if (term instanceof Adjustment.RaisedRates more) {
                paid = raised(paid, more);
            } else {
                limits = List.of();
            }
        }
        return variant.deductible(charged).bands(paid).addAllCaps(limits);
    }

    private static TierBands raised(TierBands bands, Adjustment.RaisedRates term) {
        TierBands.Builder raised = TierBands.builder().origin(bands.origin());
        for (TierBand band : bands.bands()) {
            raised.addBand(TierBand.builder()
                    .upTo(band.upTo())
                    .rate(term.adjusted(band.rate()))
                    .build());
        }
        return raised.build();
    }

    /** Starts a schedule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a schedule. */
    public static class Builder extends ImmutableBenefitSchedule.Builder {
        Builder() {}
    }
}
