package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/**
 * What of two policies settles the claim of somebody who is insured in the one region and assisted by the other, by
 * docs/derivation.md.
 */
final class TwoRegions {
    private static final Set<TierName> INSURANCE =
            EnumSet.of(TierName.BASIC, TierName.CRITICAL_ILLNESS, TierName.SUPPLEMENTARY);

    private final BenefitPolicy policy;
    private final Set<TierName> paying;
    private final List<PolicyStep> steps = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final List<DerivedAttribute> derived = new ArrayList<>();
    private boolean isParted = true;

    private TwoRegions(BenefitPolicy policy, Set<TierName> paying) {
        this.policy = policy;
        this.paying = paying;
        policy.steps().forEach(this::add);
        Set<String> stays = new LinkedHashSet<>();
        asked().forEach(ordinal -> stays.add(ordinal.account()));
        for (Account account : policy.accounts()) {
            boolean isMoved = !account.tiers().isEmpty();
            boolean isSome = account.tiers().stream().anyMatch(paying::contains);
            isParted &= !isMoved || isSome == paying.containsAll(account.tiers());
            boolean isIdle = !isMoved && paying.contains(TierName.BASIC) && !isNumbering(account);
            if (isMoved ? isSome : stays.contains(account.name()) || isIdle) {
                accounts.add(account);
            }
        }
        AskedFor asked = new AskedFor();
        steps.forEach(asked::add);
        accounts.forEach(asked::add);
        policy.derivedAttributes().stream()
                .filter(each -> asked.names().contains(each.name()))
                .forEach(derived::add);
        steps.forEach(this::checkAccounts);
    }

    /**
     * Returns the parts of both, insurance first; none where no clause parts them, or where they cannot be parted.
     *
     * @param insured the policy where somebody is insured
     * @param assisted the policy where somebody is registered or was recognised
     */
    static List<PolicyPart> parts(BenefitPolicy insured, BenefitPolicy assisted) {
        boolean follows = insured.assistanceFollowsRegistration().isPresent()
                || assisted.assistanceFollowsRegistration().isPresent();
        boolean isTogether = insured.period().overlaps(assisted.period());
        if (!follows || !isTogether || insured.region().equals(assisted.region())) {
            return List.of();
        }
        TwoRegions here = new TwoRegions(insured, INSURANCE);
        TwoRegions there = new TwoRegions(assisted, EnumSet.complementOf(EnumSet.copyOf(INSURANCE)));
        boolean isOne = here.isParted && there.isParted && here.sharesNothing() && there.sharesNothing();
        return isOne && !here.clashes(there) ? List.of(here.part(), there.part()) : List.of();
    }

    private PolicyPart part() {
        return new PolicyPart(policy, steps, accounts, derived);
    }

    private List<DerivedAttribute.Ordinal> asked() {
        AskedFor asked = new AskedFor();
        steps.forEach(asked::add);
        policy.accounts().stream()
                .filter(account -> !account.tiers().isEmpty() && paying.containsAll(account.tiers()))
                .forEach(asked::add);
        List<DerivedAttribute.Ordinal> numbers = new ArrayList<>();
        for (DerivedAttribute each : policy.derivedAttributes()) {
            if (each instanceof DerivedAttribute.Ordinal ordinal
                    && asked.names().contains(ordinal.name())) {
                numbers.add(ordinal);
            }
        }
        return numbers;
    }

    private boolean isNumbering(Account account) {
        return policy.derivedAttributes().stream()
                .anyMatch(each -> each instanceof DerivedAttribute.Ordinal ordinal
                        && ordinal.account().equals(account.name()));
    }

    private void add(PolicyStep step) {
        boolean isOwn = true;
        if (step instanceof BenefitTier tier) {
            isOwn = paying.contains(tier.name());
        } else if (step instanceof PendingRule pending) {
            isOwn = paying.contains(pending.tier());
        } else if (step instanceof ScopeRule) {
            isOwn = paying.contains(TierName.BASIC);
        } else if (step instanceof Envelope envelope) {
            Set<TierName> changed = envelope.paidBy().map(Set::of).orElse(envelope.over());
            isOwn = changed.stream().anyMatch(paying::contains);
            isParted &= !isOwn || paying.containsAll(envelope.over());
        }
        if (isOwn) {
            steps.add(step);
        }
    }

    private void checkAccounts(PolicyStep step) {
        Set<String> named = new LinkedHashSet<>();
        if (step instanceof BenefitTier tier) {
            tier.baseAccount().ifPresent(named::add);
            for (BenefitSchedule schedule : tier.schedules()) {
                schedule.deductible().account().ifPresent(named::add);
                schedule.caps().forEach(cap -> named.add(cap.account()));
            }
        }
        accounts.forEach(account -> named.remove(account.name()));
        isParted &= named.isEmpty();
    }

    /** Returns whether no account of stays numbers them for insurance and assistance of one policy alike. */
    private boolean sharesNothing() {
        Set<TierName> others = EnumSet.allOf(TierName.class);
        others.removeAll(paying);
        TwoRegions rest = new TwoRegions(policy, others);
        return accounts.stream().noneMatch(rest.accounts::contains);
    }

    private boolean clashes(TwoRegions other) {
        boolean accountsClash = accounts.stream()
                .anyMatch(one ->
                        other.accounts.stream().anyMatch(two -> two.name().equals(one.name())));
        return accountsClash
                || derived.stream()
                        .anyMatch(one -> other.derived.stream()
                                .anyMatch(two -> two.name().equals(one.name()) && !two.equals(one)));
    }
}
