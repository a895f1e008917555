package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.PersonId;

/** The list that a department hands over on a day, of the people of an area (名单交付). */
@Value.Immutable
@ValueType
public abstract class Delivery {
    Delivery() {}

    /** How much the list says. */
    public enum Extent {
        /** Everybody whom the department certifies in the area: who is not on it is no longer certified (全量). */
        FULL,
        /** People added: of those who are not on it, it says nothing (新增). */
        ADDITIONS
    }

    /** Whose list it is. */
    public abstract CertifyingDepartment department();

    /** The area whose people are on it: a county, a city, a province. */
    public abstract RegionCode area();

    /** When it was handed over. */
    public abstract LocalDate day();

    /** How much it says. */
    public abstract Extent extent();

    /** The certifications on it, each once. */
    public abstract List<Certification> certifications();

    /** People on it of whom something cannot be read; their certifications stay as they are until it is mended. */
    public abstract Set<PersonId> unread();

    @Value.Check
    void checkCertifications() {
        for (Certification one : certifications()) {
            if (!one.department().equals(department())
                    || !isIn(one.region(), area())
                    || one.period().from().isAfter(day())) {
                throw new IllegalArgumentException(
                        "a list of " + department() + " for " + area() + " on " + day() + " cannot hold " + one);
            }
        }
    }

    /** Returns whether a region is the area, or lies in it. */
    public static boolean isIn(RegionCode region, RegionCode area) {
        return region.equals(area)
                || region.city().equals(area)
                || region.province().equals(area);
    }

    /** Starts a delivery. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a delivery. */
    public static class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
