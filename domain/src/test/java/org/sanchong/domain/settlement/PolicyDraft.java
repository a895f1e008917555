package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * A policy while a test puts it together; without more said it is in force in region 371700 from 2020 on. Each tier
 * brings its implied accounts, {@code TIER-paid} and {@code TIER-base}, as in policy files.
 */
final class PolicyDraft {
    private final String id;
    private String region = Policies.REGION;
    private EffectivePeriod period = EffectivePeriod.startingOn(LocalDate.of(2020, 1, 1));
    private final List<Account> accounts = new ArrayList<>();
    private final List<DerivedAttribute> derived = new ArrayList<>();
    private final List<PolicyStep> steps = new ArrayList<>();
    private final BenefitPolicy.Builder policy = BenefitPolicy.builder();

    private PolicyDraft(String id) {
        this.id = id;
    }

    static PolicyDraft policy(String id) {
        return new PolicyDraft(id);
    }

    PolicyDraft region(String code) {
        region = code;
        return this;
    }

    /** In force from the first to the last day, both included. */
    PolicyDraft inForce(String first, String last) {
        period = EffectivePeriod.ofDays(LocalDate.parse(first), LocalDate.parse(last));
        return this;
    }

    PolicyDraft recorded(String day) {
        policy.recorded(LocalDate.parse(day));
        return this;
    }

    PolicyDraft verifiedUntil(String day) {
        policy.verifiedUntil(LocalDate.parse(day));
        return this;
    }

    PolicyDraft assistanceFollows() {
        policy.assistanceFollowsRegistration(Figures.PRINTED);
        return this;
    }

    PolicyDraft includes(String category, String... covered) {
        policy.putInclude(new EligibilityCategory(category), ScheduleDraft.categories(covered));
        return this;
    }

    PolicyDraft derived(DerivedAttribute attribute) {
        derived.add(attribute);
        return this;
    }

    PolicyDraft account(Account account) {
        accounts.add(account);
        return this;
    }

    PolicyDraft step(PolicyStep step) {
        steps.add(step);
        return this;
    }

    PolicyDraft tier(TierDraft tier) {
        return step(tier.build());
    }

    BenefitPolicy build() {
        for (PolicyStep step : steps) {
            if (step instanceof BenefitTier tier) {
                imply(Policies.paid(tier.name().code() + "-paid", tier.name()).build());
                tier.baseAccount()
                        .ifPresent(name -> imply(Account.builder()
                                .name(name)
                                .measure(Account.Measure.BASE)
                                .addTier(tier.name())
                                .build()));
            }
        }
        return policy.id(new PolicyId(id))
                .region(new RegionCode(region))
                .english("Sample")
                .chinese("样例")
                .document("sample")
                .period(period)
                .periodSource(Figures.PRINTED)
                .addAllDerivedAttributes(derived)
                .addAllAccounts(accounts)
                .addAllSteps(steps)
                .build();
    }

    private void imply(Account account) {
        if (accounts.stream().noneMatch(a -> a.name().equals(account.name()))) {
            accounts.add(account);
        }
    }
}
