package org.sanchong.domain.claim;

import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/** Where the care was given (医疗机构). */
@Value.Immutable
@ValueType
public abstract class Facility {
    Facility() {}

    /** The level of the facility. */
    public abstract FacilityLevel level();

    /** Where it lies, seen from the place of insurance. */
    public abstract Locality locality();

    /** Whether it is a designated (定点) or contracted facility; true if not said. */
    @Value.Default
    public boolean isDesignated() {
        return true;
    }

    /** Returns a designated facility. */
    public static Facility of(FacilityLevel level, Locality locality) {
        return builder().level(level).locality(locality).build();
    }

    /** Starts a facility. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a facility. */
    public static class Builder extends ImmutableFacility.Builder {
        Builder() {}
    }
}
