package org.sanchong.domain.premium;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;

/** From when somebody is covered (待遇享受起始) who pays after the plan year has begun. */
@Value.Immutable
@ValueType
public abstract class CoverRule {
    CoverRule() {}

    /** For whom it is, by how they come to pay late. */
    public abstract Occasion occasion();

    /** One of these must be held; empty: anybody. */
    public abstract Set<EligibilityCategory> categories();

    /** Where the cover starts. */
    public abstract Start start();

    /** Within how many days of birth the payment must be made, the day of birth being day 0; for newborns alone. */
    public abstract Optional<Integer> withinDays();

    /** The clause. */
    public abstract Source source();

    /** How somebody comes to pay after the plan year has begun. */
    public enum Occasion {
        /** Born a short while ago (新生儿). */
        NEWBORN,
        /** Missed the collection, or newly added. */
        LATE,
        /** Moved their insurance from another region (跨区域转移接续). */
        TRANSFER,
        /** Lapsed through no fault of their own (非因个人原因停保断保). */
        NO_FAULT_LAPSE
    }

    /** Where cover starts. */
    public enum Start {
        /** On the day of birth. */
        BIRTH,
        /** On the day of payment: there is no waiting period. */
        PAYMENT,
        /** On the day after payment. */
        DAY_AFTER_PAYMENT
    }

    @Value.Check
    void checkNewborn() {
        boolean newborn = occasion() == Occasion.NEWBORN;
        if (newborn != withinDays().isPresent() || newborn != (start() == Start.BIRTH)) {
            throw new IllegalArgumentException(
                    "cover starts at birth for newborns alone, and within a number of days that is given");
        }
    }

    /** Starts a rule. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    public static class Builder extends ImmutableCoverRule.Builder {
        Builder() {}
    }
}
