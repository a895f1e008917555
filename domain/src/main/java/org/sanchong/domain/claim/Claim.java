package org.sanchong.domain.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;

/**
 * A claim (结算申请): the care of one person from admission to discharge, and what it cost.
 *
 * <p>The day of discharge picks the policy, the categories in force and the plan year.
 */
@Value.Immutable
@ValueType
public abstract class Claim {
    Claim() {}

    /** The claim's id. */
    public abstract ClaimId id();

    /** The insured person. */
    public abstract PersonId person();

    /** The region of insurance; the policy of this division or of one above it settles the claim. */
    public abstract RegionCode region();

    /**
     * The region whose assistance is due, where the person is registered or was recognised (救助地); that of insurance if
     * not said.
     */
    public abstract Optional<RegionCode> assistanceRegion();

    /** The scheme; residents' if not said. */
    @Value.Default
    public InsuranceType insurance() {
        return InsuranceType.RESIDENT;
    }

    /** The hardship categories in force on the day of discharge; none if not said. */
    public abstract Set<EligibilityCategory> categories();

    /** The kind of care. */
    public abstract CareType careType();

    /** Where the care was given. */
    public abstract Facility facility();

    /** Whether a referral, or a filing for off-site care, is registered; false if not said. */
    @Value.Default
    public boolean isReferred() {
        return false;
    }

    /** The claim of the stay from which the person was referred on. */
    public abstract Optional<ClaimId> previousClaim();

    /** The day of admission; of outpatient care the day of discharge. */
    public abstract LocalDate admittedOn();

    /** The day of discharge, not before admission. */
    public abstract LocalDate dischargedOn();

    /** What the care cost. */
    public abstract Expense expense();

    /** What basic insurance has already paid for this claim elsewhere; absent where it is to be reckoned. */
    public abstract Optional<Money> basicPaid();

    /** Whether it is one of the special-treatment major illnesses (大病专项救治病种); false if not said. */
    @Value.Default
    public boolean isSpecialDisease() {
        return false;
    }

    /** Whether an application for assistance on application has been approved; false if not said. */
    @Value.Default
    public boolean isAssistanceApproved() {
        return false;
    }

    /** Further declared facts by the name of their attribute, such as {@code birth_date} or {@code household_id}. */
    public abstract Map<String, String> furtherFacts();

    @Value.Check
    void checkFacts() {
        if (admittedOn().isAfter(dischargedOn())) {
            throw new IllegalArgumentException(
                    "admitted on " + admittedOn() + ", after discharge on " + dischargedOn());
        }
        if (basicPaid().map(Money::isNegative).orElse(false)) {
            throw new IllegalArgumentException("basic_paid must not be negative: " + basicPaid());
        }
    }

    /** Starts a claim. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a claim. */
    public static class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
