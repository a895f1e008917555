package org.sanchong.domain.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Side;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.ClauseId;

/** What of a policy is insurance, or assistance: its steps, with the accounts and derived facts that these need. */
final class PolicyHalf {
    private final BenefitPolicy policy;
    private final Side side;
    private final List<PolicyStep> steps;
    private final List<Account> accounts;
    private final List<DerivedAttribute> derived;

    PolicyHalf(BenefitPolicy policy, Side side) {
        this.policy = policy;
        this.side = side;
        this.steps = policy.steps().stream().filter(this::isOwn).toList();
        List<Account> moved = policy.accounts().stream()
                .filter(account -> !account.tiers().isEmpty() && isOwn(account.tiers()))
                .toList();
        Set<String> numbering = ordinals(AskedAttributes.of(steps, moved));
        this.accounts = policy.accounts().stream()
                .filter(account -> moved.contains(account) || numbering.contains(account.name()) || isIdle(account))
                .toList();
        Set<String> asked = AskedAttributes.of(steps, accounts);
        this.derived = policy.derivedAttributes().stream()
                .filter(each -> asked.contains(each.name()))
                .toList();
    }

    /** Returns the accounts by which those of the attributes are counted that number stays. */
    private Set<String> ordinals(Set<String> attributes) {
        return policy.derivedAttributes().stream()
                .filter(each -> attributes.contains(each.name()))
                .filter(DerivedAttribute.Ordinal.class::isInstance)
                .map(each -> ((DerivedAttribute.Ordinal) each).account())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<PolicyStep> steps() {
        return steps;
    }

    List<Account> accounts() {
        return accounts;
    }

    List<DerivedAttribute> derived() {
        return derived;
    }

    /** Returns the clause of an envelope that holds payments of both sides together and would have to be kept here. */
    Optional<ClauseId> spanningEnvelope() {
        return policy.steps().stream()
                .filter(step -> step instanceof Envelope envelope && spans(envelope))
                .map(step -> step.source().clause())
                .findFirst();
    }

    /** Returns an account that tiers of both sides move, or by which this side goes though the other moves it. */
    Optional<String> spanningAccount() {
        Set<String> own = accounts.stream().map(Account::name).collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(
                        policy.accounts().stream()
                                .filter(account -> sides(account).size() > 1)
                                .map(Account::name),
                        steps.stream()
                                .flatMap(step -> step instanceof BenefitTier tier ? named(tier) : Stream.of())
                                .filter(name -> !own.contains(name)))
                .findFirst();
    }

    private static Stream<String> named(BenefitTier tier) {
        return Stream.concat(
                tier.baseAccount().stream(),
                tier.schedules().stream()
                        .flatMap(schedule -> Stream.concat(
                                schedule.deductible().account().stream(),
                                schedule.caps().stream().map(Cap::account))));
    }

    private static Set<Side> sides(Set<TierName> tiers) {
        return tiers.stream().map(TierName::side).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Side> sides(Account account) {
        return sides(account.tiers());
    }

    private boolean isOwn(Set<TierName> tiers) {
        return tiers.stream().allMatch(tier -> tier.side() == side);
    }

    /** An account that no tier moves and no rule goes by: it counts what is settled where the person is insured. */
    private boolean isIdle(Account account) {
        return side == Side.INSURANCE
                && account.tiers().isEmpty()
                && policy.derivedAttributes().stream()
                        .noneMatch(each -> each instanceof DerivedAttribute.Ordinal ordinal
                                && ordinal.account().equals(account.name()));
    }

    /** What is in scope is judged where the person is insured; what is suspended is suspended on both sides. */
    private boolean isOwn(PolicyStep step) {
        if (step instanceof BenefitTier tier) {
            return tier.name().side() == side;
        }
        if (step instanceof PendingRule pending) {
            return pending.tier().side() == side;
        }
        if (step instanceof ScopeRule) {
            return side == Side.INSURANCE;
        }
        return !(step instanceof Envelope envelope) || changed(envelope).contains(side);
    }

    /** The sides whose payments an envelope changes: that of the tier that pays, or those of the tiers that are cut. */
    private static Set<Side> changed(Envelope envelope) {
        Set<TierName> tiers = envelope.paidBy().map(Set::of).orElse(envelope.over());
        return sides(tiers);
    }

    private boolean spans(Envelope envelope) {
        return changed(envelope).contains(side) && !isOwn(envelope.over());
    }
}
