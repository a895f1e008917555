package org.sanchong.domain.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.EffectivePeriod;

/** Something that is filed for a person before or during care (转诊、异地就医备案或基层首诊登记). */
@Value.Immutable
@ValueType
public abstract class Filing {
    Filing() {}

    /** What it is called. */
    public abstract FilingId id();

    /** Whose it is. */
    public abstract PersonId person();

    /** What is filed. */
    public abstract FilingKind kind();

    /** How it reached the office, where that is recorded. */
    public abstract Optional<FilingChannel> channel();

    /** The facility that refers the person on, or that saw them first. */
    public abstract Optional<FacilityId> fromFacility();

    /** The level of that facility. */
    public abstract Optional<FacilityLevel> fromLevel();

    /** The one facility for which it holds; any if absent. */
    public abstract Optional<FacilityId> toFacility();

    /** Where, seen from the place of insurance, it holds; anywhere if absent. */
    public abstract Optional<Locality> toLocality();

    /** The days of admission for which it holds. */
    public abstract EffectivePeriod period();

    /** The day on which it was filed. */
    public abstract LocalDate filedOn();

    @Value.Check
    void checkDestination() {
        if (kind().isReferral() && toFacility().isEmpty() && toLocality().isEmpty()) {
            throw new IllegalArgumentException(id() + " says neither to which facility nor where it leads");
        }
    }

    /** Starts a filing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a filing. */
    public static class Builder extends ImmutableFiling.Builder {
        Builder() {}
    }
}
