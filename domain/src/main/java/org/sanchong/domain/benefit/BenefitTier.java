package org.sanchong.domain.benefit;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Absence;

/**
 * A layer of protection (保障层次) with its schedules.
 *
 * <p>Of the schedules that apply, the one that pays most is taken, once (就高不就低); on a tie the one listed first. The
 * ordinary schedule applies only where no other does. Where none applies the tier's absence says what follows.
 */
@Value.Immutable
@ValueType
public abstract non-sealed class BenefitTier implements PolicyStep {
    BenefitTier() {}

    /** Which layer it is. */
    public abstract TierName name();

    /** The claims in its scope; the others it leaves as they are. Every claim if not said. */
    @Override
    @Value.Default
    public Condition condition() {
        return new Condition.Always();
    }

    /** The schedules in the order of the document. */
    public abstract List<BenefitSchedule> schedules();

    /** What follows where no schedule applies. */
    public abstract Absence otherwise();

    /** The account of the burden that has reached the tier; absent where all schedules accrue per claim. */
    public abstract Optional<String> baseAccount();

    /** Whether a payment that the claim brings along ({@code basic_paid}) is taken as this tier's. */
    @Value.Default
    public boolean takesSuppliedPayment() {
        return false;
    }

    @Value.Check
    void checkSchedules() {
        for (BenefitSchedule schedule : schedules()) {
            if (schedule.accrual() == Accrual.PLAN_YEAR && baseAccount().isEmpty()) {
                throw new IllegalArgumentException(
                        "schedule " + schedule.id() + " accrues over the plan year; its tier needs a base account");
            }
            long sameId = schedules().stream()
                    .filter(s -> s.id().equals(schedule.id()))
                    .count();
            if (sameId > 1) {
                throw new IllegalArgumentException(
                        "two schedules of " + name().code() + " are called " + schedule.id());
            }
        }
    }

    /** Starts a tier. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a tier. */
    public static class Builder extends ImmutableBenefitTier.Builder {
        Builder() {}
    }
}
