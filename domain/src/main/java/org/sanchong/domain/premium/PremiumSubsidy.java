package org.sanchong.domain.premium;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.PlanYear;

/** The help with the personal premium (参保资助) that a policy gives, refuses or leaves to others, for some categories. */
@Value.Immutable
@ValueType
public abstract class PremiumSubsidy {
    PremiumSubsidy() {}

    /** The id, once among the policy's. */
    public abstract String id();

    /** The categories, with those that the policy includes in them; at least one. */
    public abstract Set<EligibilityCategory> categories();

    /** What is ruled. */
    public abstract SubsidyTerms terms();

    /** The last plan year for which it is printed; absent where no end is. */
    public abstract Optional<PlanYear> lastYear();

    /** Who pays it, where the document says so. */
    public abstract Optional<Funder> funder();

    /** Who pays a subsidy. */
    public enum Funder {
        /** The medical assistance fund (医疗救助基金). */
        MEDICAL_ASSISTANCE,
        /** The source that has paid for the group so far (原渠道). */
        FORMER_SOURCE
    }

    @Value.Check
    void checkCategories() {
        if (categories().isEmpty()) {
            throw new IllegalArgumentException("the subsidy " + id() + " is for nobody");
        }
    }

    /** Returns what is ruled for a plan year: after the last one the figure is missing. */
    public SubsidyTerms termsIn(PlanYear year) {
        boolean over = lastYear().filter(last -> year.compareTo(last) > 0).isPresent();
        return over && !(terms() instanceof SubsidyTerms.None)
                ? new SubsidyTerms.Absent(new Absence(Absence.Reason.MISSING_PARAMETER, terms().source()))
                : terms();
    }

    /** Starts a subsidy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a subsidy. */
    public static class Builder extends ImmutablePremiumSubsidy.Builder {
        Builder() {}
    }
}
