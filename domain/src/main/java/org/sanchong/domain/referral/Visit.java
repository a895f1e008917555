package org.sanchong.domain.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;

/** What a register is asked about of a claim (就诊): who was treated where, from when to when. */
@Value.Immutable
@ValueType
public abstract class Visit {
    Visit() {}

    /** Who. */
    public abstract PersonId person();

    /** The categories that the person holds; none if not said. */
    public abstract Set<EligibilityCategory> categories();

    /** The county in which the person is insured, where it is known. */
    public abstract Optional<County> county();

    /** The facility, where it is known. */
    public abstract Optional<FacilityId> facility();

    /** The facility's level. */
    public abstract FacilityLevel level();

    /** Where it is, seen from the place of insurance. */
    public abstract Locality locality();

    /** The day of admission. */
    public abstract LocalDate admittedOn();

    /** The day of discharge, not before admission. */
    public abstract LocalDate dischargedOn();

    /** Starts a visit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a visit. */
    public static class Builder extends ImmutableVisit.Builder {
        Builder() {}
    }
}
