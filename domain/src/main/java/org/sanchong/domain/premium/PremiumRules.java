package org.sanchong.domain.premium;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.time.PlanYear;

/** What a policy rules of enrolment and premium; what is not here is not ruled. */
@Value.Immutable
@ValueType
public abstract class PremiumRules {
    PremiumRules() {}

    /** The clause on which it rests as a whole, which also leaves the amounts of premium and public part to others. */
    public abstract Source source();

    /** The first plan year that is ruled; absent where none is printed. */
    public abstract Optional<Figure<PlanYear>> firstYear();

    /** The subsidies by category. */
    public abstract List<PremiumSubsidy> subsidies();

    /**
     * The clause by which people newly recognised have the subsidy from the central collection, where it is printed;
     * elsewhere a category counts if it is in force on the day of payment.
     */
    public abstract Optional<Source> sinceCollection();

    /** What is paid on wages. */
    public abstract List<ContributionRate> contributions();

    /** From when those are covered who pay after the plan year has begun; of several that fit the first counts. */
    public abstract List<CoverRule> covers();

    /** Through which channels schemes are entered. */
    public abstract List<EnrolmentPlace> places();

    /** The targets of participation. */
    public abstract List<ParticipationTarget> targets();

    /** Starts rules. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static class Builder extends ImmutablePremiumRules.Builder {
        Builder() {}
    }
}
