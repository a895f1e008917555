package org.sanchong.domain.settlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;

/** One claim on its way through the steps of a policy: part of the independent reckoning. */
final class ReckonedCase {
    private final BenefitPolicy policy;
    private final IndependentTotals totals;
    private final Claim claim;
    private final ClaimReading facts;
    private final CaseAccounts accounts;
    private final Map<TierName, BenefitSchedule> taken = new EnumMap<>(TierName.class);
    private final Map<ExpensePart, BigInteger> moved = new EnumMap<>(ExpensePart.class);
    private final boolean approved;
    private final Set<TierName> waiting = EnumSet.noneOf(TierName.class);
    private BigInteger inScope;

    ReckonedCase(BenefitPolicy policy, IndependentTotals totals, Claim claim, boolean approved) {
        this.policy = policy;
        this.totals = totals;
        this.claim = claim;
        this.approved = approved;
        this.facts = new ClaimReading(policy, claim);
        this.inScope = fen(claim.expense().inScope());
        ClaimReading.require(inScope.signum() >= 0);
        this.accounts = new CaseAccounts(policy, totals, claim, facts);
    }

    /** A schedule as if it alone were there. */
    private record Offer(BenefitSchedule schedule, BigInteger charged, BigInteger payment) {}

    void run() {
        policy.steps().forEach(this::take);
        ClaimReading.require(claim.basicPaid().isEmpty() || !accounts.supplied.isEmpty());
    }

    /** What the tiers that wait would pay in all, of the same claim approved, if that is more than they pay as it is. */
    BigInteger onApplication() {
        if (approved || waiting.isEmpty()) {
            return BigInteger.ZERO;
        }
        ReckonedCase supposed = new ReckonedCase(policy, totals, claim, true);
        supposed.run();
        BigInteger would = sum(supposed.accounts.paid);
        return would.compareTo(sum(accounts.paid)) > 0 ? would : BigInteger.ZERO;
    }

    private BigInteger sum(Map<TierName, BigInteger> paid) {
        return waiting.stream().map(paid::get).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void take(PolicyStep step) {
        if (!facts.isTrue(step.condition())) {
            return;
        }
        if (step instanceof Suspension suspension) {
            facts.suspend(suspension.categories());
        } else if (step instanceof ScopeRule rule) {
            move(rule);
        } else if (step instanceof BenefitTier tier) {
            reckon(tier);
        } else if (step instanceof Envelope envelope) {
            bound(envelope);
        }
    }

    private void move(ScopeRule rule) {
        BigInteger part = fen(claim.expense().part(rule.part()));
        BigInteger share = Integration.share(part, rule.share().value());
        BigInteger already = moved.getOrDefault(rule.part(), BigInteger.ZERO);
        BigInteger now = share.min(part.subtract(already));
        moved.put(rule.part(), already.add(now));
        inScope = inScope.add(now);
    }

    private BigInteger together() {
        return accounts.paid.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger burden() {
        return inScope.subtract(together()).max(BigInteger.ZERO);
    }

    private void reckon(BenefitTier tier) {
        if (tier.takesSuppliedPayment() && claim.basicPaid().isPresent()) {
            BigInteger brought = fen(claim.basicPaid().get());
            ClaimReading.require(brought.compareTo(burden()) <= 0);
            accounts.supplied.add(tier.name());
            accounts.paid.merge(tier.name(), brought, BigInteger::add);
            return;
        }
        List<Offer> offers = offers(tier, false);
        if (offers.stream().allMatch(offer -> offer.schedule().isOnApplication())) {
            offers.addAll(offers(tier, true));
        }
        if (offers.isEmpty()) {
            ClaimReading.require(tier.otherwise().reason() == Absence.Reason.NO_BENEFIT);
            return;
        }
        choose(tier, offers);
    }

    private List<Offer> offers(BenefitTier tier, boolean ordinary) {
        List<Offer> offers = new ArrayList<>();
        for (BenefitSchedule schedule : tier.schedules()) {
            if (schedule.isOrdinary() == ordinary && facts.isTrue(schedule.condition())) {
                offers.add(offer(tier, schedule));
            }
        }
        return offers;
    }

    private Offer offer(BenefitTier tier, BenefitSchedule schedule) {
        BigInteger deductible = accounts.deductible(schedule);
        BigInteger from = schedule.accrual() == Accrual.CLAIM
                ? BigInteger.ZERO
                : accounts.before(tier.baseAccount().orElseThrow());
        BigInteger to = from.add(burden());
        Integration sum = new Integration(schedule.bands(), deductible, facts);
        BigInteger payment = sum.upTo(to).subtract(sum.upTo(from));
        for (Cap cap : accounts.binding(schedule)) {
            payment = payment.min(accounts.left(cap, Optional.empty()));
        }
        return new Offer(schedule, deductible.min(to).subtract(deductible.min(from)), payment);
    }

    private void choose(BenefitTier tier, List<Offer> offers) {
        BigInteger burden = burden();
        Comparator<Offer> byPayment = Comparator.comparing(Offer::payment);
        Optional<Offer> any = first(offers, byPayment);
        Optional<Offer> paying = first(
                offers.stream().filter(o -> !o.schedule().isOnApplication()).toList(), byPayment);
        Optional<Offer> chosen = approved ? any : paying;
        BigInteger payment = chosen.map(Offer::payment).orElse(BigInteger.ZERO);
        if (offers.stream().anyMatch(offer -> offer.schedule().isOnApplication())) {
            waiting.add(tier.name());
        }
        tier.baseAccount().ifPresent(name -> accounts.reached(name, burden));
        chosen.ifPresent(offer -> {
            taken.put(tier.name(), offer.schedule());
            accounts.charged.put(tier.name(), offer.charged());
        });
        accounts.paid.merge(tier.name(), payment, BigInteger::add);
    }

    private void bound(Envelope envelope) {
        BigInteger base =
                envelope.base() == Envelope.Base.TOTAL ? fen(claim.expense().total()) : inScope;
        BigInteger bound = Integration.share(base, facts.figure(envelope.share()));
        BigInteger sum = envelope.over().stream().map(accounts.paid::get).reduce(BigInteger.ZERO, BigInteger::add);
        if (envelope.bound() == Envelope.Bound.AT_LEAST) {
            topUp(envelope.paidBy().orElseThrow(), bound.subtract(sum));
            return;
        }
        BigInteger excess = sum.subtract(bound).max(BigInteger.ZERO);
        for (int i = TierName.values().length - 1; i >= 0; i--) {
            TierName tier = TierName.values()[i];
            if (envelope.over().contains(tier) && !accounts.supplied.contains(tier)) {
                BigInteger cut = excess.min(accounts.paid.get(tier));
                accounts.paid.put(tier, accounts.paid.get(tier).subtract(cut));
                excess = excess.subtract(cut);
            }
        }
    }

    private void topUp(TierName tier, BigInteger missing) {
        BigInteger room =
                tier == TierName.BACKSTOP ? fen(claim.expense().total()).subtract(together()) : burden();
        if (taken.containsKey(tier)) {
            for (Cap cap : accounts.binding(taken.get(tier))) {
                room = room.min(accounts.left(cap, Optional.of(tier)).subtract(accounts.paid.get(tier)));
            }
        }
        if (!accounts.supplied.contains(tier)) {
            accounts.paid.put(
                    tier, accounts.paid.get(tier).add(missing.min(room).max(BigInteger.ZERO)));
        }
    }

    Map<TierName, BigInteger> paid() {
        return accounts.paid;
    }

    BigInteger inScope() {
        return inScope;
    }

    /** The greatest; of equals the first. */
    private static Optional<Offer> first(List<Offer> offers, Comparator<Offer> by) {
        Offer best = null;
        for (Offer offer : offers) {
            best = best == null || by.compare(offer, best) > 0 ? offer : best;
        }
        return Optional.ofNullable(best);
    }

    private static BigInteger fen(Money money) {
        return BigInteger.valueOf(money.fen());
    }

    /** Adds to the totals what the claim moves. */
    void keep() {
        accounts.keep(totals, claim);
    }
}
