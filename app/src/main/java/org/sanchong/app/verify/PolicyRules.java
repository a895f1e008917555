package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;

/** A policy as the checker reads it: its steps with their ids, its accounts by name. */
final class PolicyRules {
    private final BenefitPolicy policy;
    private final List<String> stepIds = new ArrayList<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<TierName, BenefitTier> tiers = new LinkedHashMap<>();
    private final Set<String> amounts;
    private final boolean hasWaiting;

    PolicyRules(BenefitPolicy policy, Vocabulary vocabulary) {
        this.policy = policy;
        this.amounts = vocabulary.attributes().stream()
                .filter(a -> a.kind() == ClaimAttribute.Kind.AMOUNT)
                .map(ClaimAttribute::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.hasWaiting = policy.steps().stream()
                .anyMatch(step -> step instanceof BenefitTier tier
                        && tier.schedules().stream().anyMatch(BenefitSchedule::isOnApplication));
        for (Account account : policy.accounts()) {
            accounts.put(account.name(), account);
        }
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (PolicyStep step : policy.steps()) {
            if (step instanceof BenefitTier tier) {
                stepIds.add("tier-" + tier.name().code());
                tiers.put(tier.name(), tier);
            } else {
                String kind = kind(step);
                stepIds.add(kind + "-" + counted.merge(kind, 1, Integer::sum));
            }
        }
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

    /** Returns whether some schedule pays only once an application is approved. */
    boolean hasWaiting() {
        return hasWaiting;
    }

    BenefitPolicy policy() {
        return policy;
    }

    /** Returns the id of the step in that place of the policy. */
    String stepId(int place) {
        return stepIds.get(place);
    }

    /** Returns the account of that name; the catalog's own reader has seen to it that there is one. */
    Account account(String name) {
        Account account = accounts.get(name);
        if (account == null) {
            throw new IllegalStateException(policy.id() + " has no account " + name);
        }
        return account;
    }

    @Nullable
    BenefitTier tier(TierName name) {
        return tiers.get(name);
    }

    KnownFacts facts(Map<String, String> values, Set<String> categories) {
        return new KnownFacts(values, categories, new KnownFacts.Terms(amounts, policy.includes()));
    }
}
