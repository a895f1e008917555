package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.CertifyingDepartment;

/** Which departments hand over their lists, and when, as a policy prints it (名单交付时限). */
@Value.Immutable
@ValueType
public abstract class DeliveryDuty {
    DeliveryDuty() {}

    /** When full lists are due. */
    public enum Due {
        /** Before each year's central collection of premiums starts; the day is the locality's (集中缴费前). */
        BEFORE_COLLECTION
    }

    /** Whether a list came in time. */
    public enum Verdict {
        /** It did. */
        IN_TIME,
        /** It did not. */
        LATE,
        /** The policy has a deadline, and the day from which it is reckoned is not known. */
        MISSING_PARAMETER,
        /** People added during the year are due at once: no day is printed by which that could be judged. */
        ADDED_AT_ONCE,
        /** Lists are compared regularly, and no deadline is printed. */
        NO_DEADLINE
    }

    /** The departments that hand over lists. */
    public abstract Set<CertifyingDepartment> departments();

    /** When full lists are due; absent where no deadline is printed. */
    public abstract Optional<Due> due();

    /** Whether people added during the year are due at once. */
    public abstract boolean isAddedAtOnce();

    /** The clause. */
    public abstract Source source();

    /**
     * Judges whether a list came in time; empty where the department has no duty, or the policy says nothing of lists
     * of that extent.
     *
     * @param collectionFrom the first day of the central collection; empty where it is not known
     */
    public Optional<Verdict> judge(Delivery delivery, List<LocalDate> collectionFrom) {
        if (!departments().contains(delivery.department())) {
            return Optional.empty();
        }
        if (delivery.extent() == Delivery.Extent.ADDITIONS) {
            return isAddedAtOnce() ? Optional.of(Verdict.ADDED_AT_ONCE) : Optional.empty();
        }
        if (due().isEmpty()) {
            return Optional.of(Verdict.NO_DEADLINE);
        }
        return Optional.of(collectionFrom.stream()
                .findFirst()
                .map(first -> delivery.day().isBefore(first) ? Verdict.IN_TIME : Verdict.LATE)
                .orElse(Verdict.MISSING_PARAMETER));
    }

    /** Starts a duty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a duty. */
    public static class Builder extends ImmutableDeliveryDuty.Builder {
        Builder() {}
    }
}
