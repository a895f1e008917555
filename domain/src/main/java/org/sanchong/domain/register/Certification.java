package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.EffectivePeriod;

/** A department's finding that a person holds a category (身份认定), and for which days. */
@Value.Immutable
@ValueType
public abstract class Certification {
    /** By person, category, department and first day: the order of lists. */
    static final Comparator<Certification> ORDER = Comparator.comparing(
                    (Certification one) -> one.person().value())
            .thenComparing(Certification::category)
            .thenComparing(Certification::department)
            .thenComparing(one -> one.period().from());

    Certification() {}

    /** Who. */
    public abstract PersonId person();

    /** The person's name as the department writes it, where it does. */
    public abstract Optional<String> name();

    /** Which category. */
    public abstract EligibilityCategory category();

    /** Who certifies it. */
    public abstract CertifyingDepartment department();

    /** Where the person is registered or was recognised (户籍地或认定地), down to the county. */
    public abstract RegionCode region();

    /** The household, where it is known. */
    public abstract Optional<String> household();

    /** The days on which it is valid; without an end it still is. */
    public abstract EffectivePeriod period();

    /** Returns what tells the certification: entries with one key are about the same one. */
    Key key() {
        return new Key(person(), category(), department(), period().from());
    }

    /** Returns whether it is valid on the day. */
    public boolean isInForce(LocalDate day) {
        return period().contains(day);
    }

    /** Returns the same certification, valid until the day, which is no longer part of it. */
    Certification endedBefore(LocalDate day) {
        return builder()
                .person(person())
                .name(name())
                .category(category())
                .department(department())
                .region(region())
                .household(household())
                .period(EffectivePeriod.builder()
                        .from(period().from())
                        .until(day)
                        .build())
                .build();
    }

    /** Starts a certification. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a certification. */
    public static class Builder extends ImmutableCertification.Builder {
        Builder() {}
    }

    /** What tells a certification. */
    record Key(PersonId person, EligibilityCategory category, CertifyingDepartment department, LocalDate from) {}
}
