package org.sanchong.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.indicator.IndicatorTarget;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.premium.PremiumRules;
import org.sanchong.domain.referral.ReferralRule;
import org.sanchong.domain.register.DeliveryDuty;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * One version of one region's benefits (待遇政策): the steps by which its claims are settled.
 *
 * <p>Its {@link #period} is valid time (有效时间), the days of discharge that it rules. {@link #recorded} is recorded time
 * (登记时间), since when this text of it is known: a policy that was corrected has several revisions, and the
 * {@link PolicyRevisions} of a catalog tell which of them was known when.
 */
@Value.Immutable
@ValueType
public abstract class BenefitPolicy {
    BenefitPolicy() {}

    /** The id. */
    public abstract PolicyId id();

    /** The pooling region (统筹地区), at the level that the policy speaks for. */
    public abstract RegionCode region();

    /** The title in English. */
    public abstract String english();

    /** The title in Chinese. */
    public abstract String chinese();

    /** The id of the document that the policy carries out. */
    public abstract String document();

    /** The days of discharge that it settles. */
    public abstract EffectivePeriod period();

    /** Where the first day comes from. */
    public abstract Source periodSource();

    /** The day from which this text is known, included; absent where it counts as known from the beginning. */
    public abstract Optional<LocalDate> recorded();

    /**
     * The last day of discharge for which somebody has checked that the policy still holds as written; absent where
     * nobody says so. Later claims are settled all the same, with a note.
     */
    public abstract Optional<LocalDate> verifiedUntil();

    /** The transition that rules refer to, where there is one: from the policy's first day to the transition's end. */
    public abstract Optional<EffectivePeriod> transition();

    /** Which further categories a category covers where this policy speaks of it; one way only. */
    public abstract Map<EligibilityCategory, Set<EligibilityCategory>> includes();

    /** The attributes of claims that it declares, beside the vocabulary's; each name once. */
    public abstract List<ClaimAttribute> attributes();

    /** The facts that the policy derives. */
    public abstract List<DerivedAttribute> derivedAttributes();

    /** The running totals; each name once. */
    public abstract List<Account> accounts();

    /** What it rules of enrolment and premium, where it rules anything. */
    public abstract Optional<PremiumRules> premium();

    /** What it rules of referral and filing. */
    public abstract List<ReferralRule> referralRules();

    /** What it rules of assistance on application, where it rules anything. */
    public abstract Optional<AssistanceRules> assistanceRules();

    /** What it rules of early warning, where it rules anything. */
    public abstract Optional<MonitoringRules> monitoring();

    /** What its document wants indicators to be; each id once. */
    public abstract List<IndicatorTarget> indicators();

    /** When departments hand over lists of the people whom they certify, where it says so. */
    public abstract Optional<DeliveryDuty> deliveries();

    /**
     * The clause by which assistance follows the pooling region where a person is registered or was recognised, and not
     * that of insurance; absent where none is printed.
     */
    public abstract Optional<Source> assistanceFollowsRegistration();

    /** The steps in order. */
    public abstract List<PolicyStep> steps();

    /**
     * The ids of the steps, in their order: {@code tier-} and the tier's name; {@code suspension-1}, {@code waiver-1},
     * {@code pending-1}, {@code envelope-1}, counted within their kind. They tell the same rule in every derivation.
     */
    @Value.Lazy
    public List<String> stepIds() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (PolicyStep step : steps()) {
            if (step instanceof BenefitTier tier) {
                ids.add("tier-" + tier.name().code());
            } else {
                String kind = kind(step);
                ids.add(kind + "-" + counted.merge(kind, 1, Integer::sum));
            }
        }
        return List.copyOf(ids);
    }

    private static String kind(PolicyStep step) {
        if (step instanceof Suspension) {
            return "suspension";
        }
        if (step instanceof ScopeRule) {
            return "waiver";
        }
        return step instanceof Envelope ? "envelope" : "pending";
    }

    @Value.Check
    void checkVerifiedUntil() {
        if (verifiedUntil().filter(day -> !period().contains(day)).isPresent()) {
            throw new IllegalArgumentException(
                    id() + " is verified until " + verifiedUntil().get() + ", a day on which it is not in force");
        }
    }

    /** Returns the account of that name. */
    public Optional<Account> account(String name) {
        return accounts().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /** Starts a policy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    public static class Builder extends ImmutableBenefitPolicy.Builder {
        Builder() {}
    }
}
