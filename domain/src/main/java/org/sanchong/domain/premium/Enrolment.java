package org.sanchong.domain.premium;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.PlanYear;

/** One person's enrolment for one plan year (参保登记). */
@Value.Immutable
@ValueType
public abstract class Enrolment {
    Enrolment() {}

    /** Who. */
    public abstract PersonId person();

    /** Where, down to the county. */
    public abstract RegionCode region();

    /** For which year. */
    public abstract PlanYear year();

    /** In which scheme. */
    public abstract InsuranceType insurance();

    /** The categories held. */
    public abstract Set<EligibilityCategory> categories();

    /** Since when they are recognised; absent: since before anything here. */
    public abstract Optional<LocalDate> recognisedOn();

    /** Through what, where it is known. */
    public abstract Optional<EnrolmentChannel> channel();

    /** When the premium was paid; absent: not yet. */
    public abstract Optional<LocalDate> paidOn();

    /** The day of birth, where it is known. */
    public abstract Optional<LocalDate> birthDate();

    /** How the person comes to pay late, where that is known: a transfer, a lapse through no fault of theirs. */
    public abstract Optional<CoverRule.Occasion> occasion();

    /** The wages of the time that is paid for; of employees. */
    public abstract Optional<Money> wages();

    /** The first day of the cover as the office has recorded it, instead of one that is found by the rules. */
    public abstract Optional<LocalDate> coveredFrom();

    /** The last day of the cover, where it ended before the year did. */
    public abstract Optional<LocalDate> coveredTo();

    /** Starts an enrolment. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an enrolment. */
    public static class Builder extends ImmutableEnrolment.Builder {
        Builder() {}
    }
}
