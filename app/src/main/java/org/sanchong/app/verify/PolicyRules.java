package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/** What settles a claim as the checker reads it: a policy, or parts of two; steps with their ids, accounts by name. */
final class PolicyRules {
    private final List<PolicyPart> parts;
    private final List<PolicyStep> steps = new ArrayList<>();
    private final List<BenefitPolicy> policiesOfSteps = new ArrayList<>();
    private final List<String> stepIds = new ArrayList<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, BenefitPolicy> policiesOfAccounts = new LinkedHashMap<>();
    private final Set<String> amounts;
    private final boolean hasWaiting;

    PolicyRules(List<PolicyPart> parts, Vocabulary vocabulary) {
        this.parts = List.copyOf(parts);
        this.amounts = vocabulary.attributes().stream()
                .filter(a -> a.kind() == ClaimAttribute.Kind.AMOUNT)
                .map(ClaimAttribute::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (PolicyPart part : parts) {
            for (Account account : part.accounts()) {
                accounts.put(account.name(), account);
                policiesOfAccounts.put(account.name(), part.policy());
            }
            for (PolicyStep step : part.steps()) {
                steps.add(step);
                policiesOfSteps.add(part.policy());
                stepIds.add(id(step, counted));
            }
        }
        this.hasWaiting = steps.stream()
                .anyMatch(step -> step instanceof BenefitTier tier
                        && tier.schedules().stream().anyMatch(BenefitSchedule::isOnApplication));
    }

    private static String id(PolicyStep step, Map<String, Integer> counted) {
        if (step instanceof BenefitTier tier) {
            return "tier-" + tier.name().code();
        }
        String kind = kind(step);
        return kind + "-" + counted.merge(kind, 1, Integer::sum);
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

    /** Returns the policies, that of the region of insurance first. */
    List<BenefitPolicy> policies() {
        return parts.stream().map(PolicyPart::policy).toList();
    }

    /** Returns the policy of the region of insurance. */
    BenefitPolicy insuring() {
        return parts.get(0).policy();
    }

    List<PolicyStep> steps() {
        return steps;
    }

    /** Returns the policy whose step stands in that place. */
    BenefitPolicy policyOfStep(int place) {
        return policiesOfSteps.get(place);
    }

    List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** Returns the policy whose account it is. */
    BenefitPolicy policyOf(Account account) {
        return policiesOfAccounts.getOrDefault(account.name(), insuring());
    }

    /** Returns the facts that are derived, each once. */
    Set<DerivedAttribute> derived() {
        Set<DerivedAttribute> derived = new LinkedHashSet<>();
        parts.forEach(part -> derived.addAll(part.derived()));
        return derived;
    }

    /** Returns the id of the step in that place of the policy. */
    String stepId(int place) {
        return stepIds.get(place);
    }

    /** Returns the account of that name; the catalog's own reader has seen to it that there is one. */
    Account account(String name) {
        Account account = accounts.get(name);
        if (account == null) {
            throw new IllegalStateException(insuring().id() + " has no account " + name);
        }
        return account;
    }

    KnownFacts facts(Map<String, String> values, Set<String> categories) {
        return new KnownFacts(values, categories, amounts, insuring());
    }
}
