package org.sanchong.domain.settlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
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

/**
 * Settles claims straight from the values of a policy, slowly and in numbers without limit: the second opinion of the
 * properties. It is written from the rules, knows no plan and no tape, and keeps its totals by name.
 */
final class IndependentReckoning {
    private final BenefitPolicy policy;
    private final Map<String, BigInteger> totals = new HashMap<>();
    private final Map<String, Map<String, BigInteger>> chains = new HashMap<>();

    IndependentReckoning(BenefitPolicy policy) {
        this.policy = policy;
    }

    /** What a claim gets, in fen. */
    record Outcome(Map<TierName, BigInteger> paid, BigInteger inScope, BigInteger onApplication) {}

    /** Returns what the claim gets and keeps what it adds; empty if it is rejected. */
    Optional<Outcome> settle(Claim claim) {
        try {
            Case one = new Case(claim, claim.isAssistanceApproved());
            one.run();
            Outcome outcome = new Outcome(one.paid, one.inScope, one.onApplication());
            one.keep();
            return Optional.of(outcome);
        } catch (ClaimReading.Unsettled rejected) {
            return Optional.empty();
        }
    }

    /** A schedule as if it alone were there. */
    private record Offer(BenefitSchedule schedule, BigInteger deductible, BigInteger payment) {}

    /** One claim on its way through the steps. */
    private final class Case {
        private final Claim claim;
        private final ClaimReading facts;
        private final Map<String, BigInteger> before = new HashMap<>();
        private final Set<String> counting = new HashSet<>();
        private final Map<TierName, BigInteger> paid = new EnumMap<>(TierName.class);
        private final Map<TierName, BigInteger> charged = new EnumMap<>(TierName.class);
        private final Map<TierName, BenefitSchedule> taken = new EnumMap<>(TierName.class);
        private final Map<String, BigInteger> bases = new HashMap<>();
        private final Map<ExpensePart, BigInteger> moved = new EnumMap<>(ExpensePart.class);
        private final Set<TierName> supplied = new HashSet<>();
        private final boolean approved;
        private final Map<TierName, BigInteger> waiting = new EnumMap<>(TierName.class);
        private BigInteger inScope;

        Case(Claim claim, boolean approved) {
            this.claim = claim;
            this.approved = approved;
            this.facts = new ClaimReading(policy, claim);
            this.inScope = fen(claim.expense().inScope());
            ClaimReading.require(inScope.signum() >= 0);
            for (TierName tier : TierName.values()) {
                paid.put(tier, BigInteger.ZERO);
                charged.put(tier, BigInteger.ZERO);
            }
            for (Account account : policy.accounts()) {
                if (facts.isTrue(account.condition())) {
                    counting.add(account.name());
                }
                before.put(account.name(), balance(account));
            }
            facts.number(before);
        }

        void run() {
            policy.steps().forEach(this::take);
            ClaimReading.require(claim.basicPaid().isEmpty() || !supplied.isEmpty());
        }

        /** What the tiers that wait would pay: where envelopes may cut it, what would be left in the end. */
        BigInteger onApplication() {
            if (policy.steps().stream().noneMatch(step -> step instanceof Envelope)) {
                return waiting.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
            }
            Case supposed = new Case(claim, true);
            supposed.run();
            BigInteger sum = BigInteger.ZERO;
            for (TierName tier : waiting.keySet()) {
                boolean more = supposed.paid.get(tier).compareTo(paid.get(tier)) > 0;
                sum = more ? sum.add(supposed.paid.get(tier)) : sum;
            }
            return sum;
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

        private BigInteger balance(Account account) {
            if (account.period() != Account.Period.STAY_CHAIN) {
                return totals.getOrDefault(key(account), BigInteger.ZERO);
            }
            boolean goesOn = counting.contains(account.name())
                    && facts.isTrue(account.continues())
                    && claim.previousClaim().isPresent();
            String chain = claim.person() + "/"
                    + claim.previousClaim().map(Object::toString).orElse("");
            return goesOn
                    ? chains.getOrDefault(chain, Map.of()).getOrDefault(account.name(), BigInteger.ZERO)
                    : BigInteger.ZERO;
        }

        private String key(Account account) {
            boolean household = account.owner() == Account.Owner.HOUSEHOLD;
            String owner = household ? "household " + facts.text("household_id") : "person " + claim.person();
            boolean lifetime = account.period() == Account.Period.LIFETIME;
            return account.name() + " of " + owner
                    + (lifetime ? "" : " in " + claim.dischargedOn().getYear());
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
            return paid.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        }

        private BigInteger burden() {
            return inScope.subtract(together()).max(BigInteger.ZERO);
        }

        /** What the claim has added to the account so far; one tier may be left out. */
        private BigInteger added(Account account, Optional<TierName> without) {
            BigInteger sum = BigInteger.ZERO;
            if (counting.contains(account.name())) {
                Map<TierName, BigInteger> by = account.measure() == Account.Measure.PAID ? paid : charged;
                for (TierName tier : account.tiers()) {
                    sum = without.equals(Optional.of(tier)) ? sum : sum.add(by.get(tier));
                }
            }
            return sum;
        }

        private void reckon(BenefitTier tier) {
            if (tier.takesSuppliedPayment() && claim.basicPaid().isPresent()) {
                BigInteger brought = fen(claim.basicPaid().get());
                ClaimReading.require(brought.compareTo(burden()) <= 0);
                supplied.add(tier.name());
                paid.merge(tier.name(), brought, BigInteger::add);
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
            BigInteger deductible = deductible(schedule);
            BigInteger from = schedule.accrual() == Accrual.CLAIM
                    ? BigInteger.ZERO
                    : before.get(tier.baseAccount().orElseThrow());
            Integration sum = new Integration(schedule.bands(), deductible, facts);
            BigInteger payment = sum.upTo(from.add(burden())).subtract(sum.upTo(from));
            for (Cap cap : binding(schedule)) {
                payment = payment.min(left(cap, Optional.empty()));
            }
            return new Offer(schedule, deductible, payment);
        }

        private BigInteger deductible(BenefitSchedule schedule) {
            if (schedule.deductible().amount().cells().isEmpty()) {
                return BigInteger.ZERO;
            }
            BigInteger amount = fen(facts.figure(schedule.deductible().amount()));
            Optional<String> account = schedule.deductible().account();
            if (account.isPresent() && counting.contains(account.get())) {
                amount = amount.subtract(before.get(account.get()))
                        .subtract(added(account(account.get()), Optional.empty()));
            }
            return amount.max(BigInteger.ZERO);
        }

        /** A ceiling on what its account counts says nothing of a claim that the account does not count. */
        private List<Cap> binding(BenefitSchedule schedule) {
            return schedule.caps().stream()
                    .filter(cap -> counting.contains(cap.account()))
                    .toList();
        }

        private BigInteger left(Cap cap, Optional<TierName> without) {
            return fen(facts.figure(cap.ceiling()))
                    .subtract(before.get(cap.account()))
                    .subtract(added(account(cap.account()), without))
                    .max(BigInteger.ZERO);
        }

        private void choose(BenefitTier tier, List<Offer> offers) {
            BigInteger burden = burden();
            Comparator<Offer> byPayment = Comparator.comparing(Offer::payment);
            Optional<Offer> any = first(offers, byPayment);
            Optional<Offer> paying = first(
                    offers.stream().filter(o -> !o.schedule().isOnApplication()).toList(), byPayment);
            Optional<Offer> chosen = approved ? any : paying;
            BigInteger payment = chosen.map(Offer::payment).orElse(BigInteger.ZERO);
            BigInteger would = any.orElseThrow().payment();
            if (would.compareTo(payment) > 0) {
                waiting.put(tier.name(), would);
            }
            tier.baseAccount().ifPresent(name -> bases.put(name, burden));
            chosen.ifPresent(offer -> {
                taken.put(tier.name(), offer.schedule());
                charged.put(tier.name(), offer.deductible().min(burden));
            });
            paid.merge(tier.name(), payment, BigInteger::add);
        }

        private void bound(Envelope envelope) {
            BigInteger base =
                    envelope.base() == Envelope.Base.TOTAL ? fen(claim.expense().total()) : inScope;
            BigInteger bound = Integration.share(base, facts.figure(envelope.share()));
            BigInteger sum = envelope.over().stream().map(paid::get).reduce(BigInteger.ZERO, BigInteger::add);
            if (envelope.bound() == Envelope.Bound.AT_LEAST) {
                topUp(envelope.paidBy().orElseThrow(), bound.subtract(sum));
                return;
            }
            BigInteger excess = sum.subtract(bound).max(BigInteger.ZERO);
            for (int i = TierName.values().length - 1; i >= 0; i--) {
                TierName tier = TierName.values()[i];
                if (envelope.over().contains(tier) && !supplied.contains(tier)) {
                    BigInteger cut = excess.min(paid.get(tier));
                    paid.put(tier, paid.get(tier).subtract(cut));
                    excess = excess.subtract(cut);
                }
            }
        }

        private void topUp(TierName tier, BigInteger missing) {
            BigInteger room =
                    tier == TierName.BACKSTOP ? fen(claim.expense().total()).subtract(together()) : burden();
            if (taken.containsKey(tier)) {
                for (Cap cap : binding(taken.get(tier))) {
                    room = room.min(left(cap, Optional.of(tier)).subtract(paid.get(tier)));
                }
            }
            if (!supplied.contains(tier)) {
                paid.put(tier, paid.get(tier).add(missing.min(room).max(BigInteger.ZERO)));
            }
        }

        void keep() {
            Map<String, BigInteger> carried = new HashMap<>();
            for (Account account : policy.accounts()) {
                BigInteger after = before.get(account.name()).add(moved(account));
                if (account.period() != Account.Period.STAY_CHAIN) {
                    totals.put(key(account), after);
                } else if (counting.contains(account.name())
                        && account.tiers().stream().noneMatch(supplied::contains)) {
                    carried.put(account.name(), after);
                }
            }
            chains.put(claim.person() + "/" + claim.id(), carried);
        }

        private BigInteger moved(Account account) {
            boolean counts = counting.contains(account.name());
            return switch (account.measure()) {
                case BASE -> counts ? bases.getOrDefault(account.name(), BigInteger.ZERO) : BigInteger.ZERO;
                case STAYS -> counts ? BigInteger.ONE : BigInteger.ZERO;
                case PAID, DEDUCTIBLE -> added(account, Optional.empty());
            };
        }
    }

    private Account account(String name) {
        return policy.account(name).orElseThrow();
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
}
