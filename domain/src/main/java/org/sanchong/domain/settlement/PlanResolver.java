package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/** Resolves one policy into a plan. */
final class PlanResolver {
    private final BenefitPolicy policy;
    private final Lexicon lexicon;
    private final PlanParts parts;
    private final Map<String, Integer> derivedPositions = new LinkedHashMap<>();

    /**
     * Prepares for the policy.
     *
     * @param slots the accounts of the policy's region with their slots; new ones are added
     */
    PlanResolver(BenefitPolicy policy, int number, int region, Lexicon lexicon, Map<String, Integer> slots) {
        this.policy = policy;
        this.lexicon = lexicon;
        this.parts = new PlanParts(policy, number, region, lexicon);
        // Accounts are read before stays are numbered by them: they can ask for an age, not for a number.
        positions(DerivedAttribute.Age.class);
        for (Account account : policy.accounts()) {
            if (account.owner() == Account.Owner.HOUSEHOLD) {
                lexicon.required("household_id");
            }
            slots.putIfAbsent(account.name(), slots.size());
            parts.accounts.add(new SettlementPlan.PlanAccount(
                    account,
                    condition(account.condition()),
                    condition(account.continues()),
                    slots.get(account.name())));
        }
        positions(DerivedAttribute.Ordinal.class);
        for (DerivedAttribute attribute : policy.derivedAttributes()) {
            parts.derived.add(derived(attribute));
        }
    }

    private void positions(Class<? extends DerivedAttribute> kind) {
        for (int i = 0; i < policy.derivedAttributes().size(); i++) {
            DerivedAttribute attribute = policy.derivedAttributes().get(i);
            if (kind.isInstance(attribute)) {
                derivedPositions.put(attribute.name(), lexicon.size() + i);
            }
        }
    }

    /**
     * Returns the plan.
     *
     * @throws IllegalArgumentException if the policy asks for what the catalog does not declare
     */
    SettlementPlan resolve() {
        for (PolicyStep step : policy.steps()) {
            parts.steps.add(step(step, parts.steps.size()));
        }
        return new SettlementPlan(parts);
    }

    private SettlementPlan.PlanDerived derived(DerivedAttribute attribute) {
        int position = position(attribute.name());
        if (attribute instanceof DerivedAttribute.Age age) {
            return new SettlementPlan.PlanDerived(position, position(age.since()), position(age.on()), -1);
        }
        DerivedAttribute.Ordinal ordinal = (DerivedAttribute.Ordinal) attribute;
        return new SettlementPlan.PlanDerived(position, -1, -1, parts.account(ordinal.account()));
    }

    private PlanStep step(PolicyStep step, int index) {
        PlanCondition condition = condition(step.condition());
        if (step instanceof Suspension suspension) {
            int note = parts.add(
                    new SettlementNote.BenefitSuspended(suspension.source().clause()));
            return new PlanStep.Suspends(index, condition, bits(suspension.categories()), note);
        }
        if (step instanceof ScopeRule rule) {
            int share = parts.add(rule.share(), rule.part().column());
            int part = rule.part().ordinal();
            return new PlanStep.Moves(index, condition, part, parts.expenseParts[part], share);
        }
        if (step instanceof PendingRule pending) {
            int note = parts.add(new SettlementNote.RulePending(
                    policy.id(),
                    pending.source().clause(),
                    pending.source().note().orElse("")));
            return new PlanStep.Pends(index, condition, note);
        }
        if (step instanceof Envelope envelope) {
            return new PlanStep.Bounds(
                    index,
                    condition,
                    table(envelope.share(), "envelope"),
                    envelope.base() == Envelope.Base.TOTAL,
                    envelope.over().stream()
                            .mapToInt(TierName::ordinal)
                            .sorted()
                            .toArray(),
                    envelope.paidBy().map(TierName::ordinal).orElse(-1));
        }
        return tier((BenefitTier) step, index, condition);
    }

    private PlanStep tier(BenefitTier tier, int index, PlanCondition condition) {
        List<PlanSchedule> resolved = new ArrayList<>();
        for (BenefitSchedule schedule : tier.schedules()) {
            resolved.add(schedule(schedule, tier, index));
        }
        return new PlanTier(
                new PlanTier.Terms(
                        tier.name().ordinal(),
                        resolved,
                        tier.otherwise().reason() != Absence.Reason.NO_BENEFIT,
                        tier.baseAccount().map(parts::account).orElse(-1),
                        tier.takesSuppliedPayment(),
                        parts.suppliedFact,
                        parts.approvedFact),
                index,
                condition);
    }

    private PlanSchedule schedule(BenefitSchedule schedule, BenefitTier tier, int step) {
        PlanSchedule resolved = new PlanSchedule();
        resolved.index = parts.schedules.size();
        resolved.step = step;
        parts.schedules.add(resolved);
        resolved.condition = condition(schedule.condition());
        resolved.isOrdinary = schedule.isOrdinary();
        resolved.isOnApplication = schedule.isOnApplication();
        resolved.perClaim = schedule.accrual() == Accrual.CLAIM;
        resolved.excess = schedule.bands().origin() == TierBands.Origin.EXCESS;
        String where = tier.name().code();
        if (!schedule.deductible().isNone()) {
            resolved.deductible = table(schedule.deductible().amount(), where);
        }
        resolved.deductibleAccount =
                schedule.deductible().account().map(parts::account).orElse(ClaimFacts.NONE);
        bands(schedule.bands().bands(), resolved, where);
        List<PlanSchedule.PlanCap> caps = new ArrayList<>();
        for (Cap cap : schedule.caps()) {
            int account = parts.account(cap.account());
            Account of = parts.accounts.get(account).account;
            boolean countsTier =
                    of.measure() == Account.Measure.PAID && of.tiers().contains(tier.name());
            caps.add(new PlanSchedule.PlanCap(table(cap.ceiling(), where), account, countsTier));
        }
        resolved.caps = caps.toArray(new PlanSchedule.PlanCap[0]);
        return resolved;
    }

    private void bands(List<TierBand> bands, PlanSchedule resolved, String where) {
        resolved.rates = new PlanTable[bands.size()];
        resolved.edges = new long[bands.size()];
        resolved.edgeFigures = new int[bands.size()];
        for (int i = 0; i < bands.size(); i++) {
            TierBand band = bands.get(i);
            resolved.rates[i] = table(band.rate(), where);
            resolved.edges[i] = band.upTo().map(e -> e.value().fen()).orElse(Long.MAX_VALUE);
            resolved.edgeFigures[i] = band.upTo().map(e -> parts.add(e, where)).orElse(PlanSchedule.NO_FIGURE);
        }
    }

    private <V extends Comparable<V>> PlanTable table(org.sanchong.domain.law.FigureTable<V> table, String where) {
        return new PlanTables(lexicon, parts, this::position).resolve(table, where);
    }

    private int position(String attribute) {
        Integer derived = derivedPositions.get(attribute);
        int position = derived == null ? lexicon.position(attribute) : derived;
        if (position < 0) {
            throw new IllegalArgumentException(policy.id() + " asks for an undeclared attribute " + attribute);
        }
        return position;
    }

    /** Returns the position of an attribute of one of the kinds; what the policy derives is a count. */
    private int position(String attribute, Set<Kind> kinds) {
        int position = position(attribute);
        Kind kind = position < lexicon.size() ? lexicon.attribute(position).kind() : Kind.COUNT;
        if (!kinds.contains(kind)) {
            throw new IllegalArgumentException(
                    policy.id() + " asks for " + attribute + " as no " + kind + " is asked for");
        }
        return position;
    }

    private PlanCondition condition(Condition condition) {
        if (condition instanceof Condition.Always) {
            return new PlanCondition.AllOf();
        }
        if (condition instanceof Condition.In in) {
            return inCodes(in);
        }
        if (condition instanceof Condition.Between between) {
            int position = position(between.attribute(), Set.of(Kind.COUNT, Kind.AMOUNT));
            return new PlanCondition.InRange(position, between.least(), between.most());
        }
        if (condition instanceof Condition.Within within) {
            long last = within.period().until().map(d -> d.toEpochDay() - 1).orElse(Long.MAX_VALUE);
            return new PlanCondition.InRange(
                    position(within.attribute(), Set.of(Kind.DATE)),
                    within.period().from().toEpochDay(),
                    last);
        }
        if (condition instanceof Condition.Holds holds) {
            return new PlanCondition.HoldsAny(bits(holds.categories()));
        }
        if (condition instanceof Condition.Not not) {
            return new PlanCondition.Negation(condition(not.condition()));
        }
        if (condition instanceof Condition.Any any) {
            return new PlanCondition.AnyOf(conditions(any.conditions()));
        }
        List<Condition> all = ((Condition.All) condition).conditions();
        return all.size() == 1 ? condition(all.get(0)) : new PlanCondition.AllOf(conditions(all));
    }

    private PlanCondition[] conditions(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toArray(PlanCondition[]::new);
    }

    private PlanCondition inCodes(Condition.In in) {
        int position = position(in.attribute(), Set.of(Kind.CODE, Kind.FLAG, Kind.IDENTIFIER));
        long bits = 0;
        for (String code : in.codes()) {
            int number = lexicon.code(position, code);
            if (number < 0) {
                throw new IllegalArgumentException(
                        policy.id() + " asks for an undeclared code " + code + " of " + in.attribute());
            }
            bits |= 1L << number;
        }
        return new PlanCondition.InCodes(position, bits);
    }

    /** The bits of the categories and of those that the policy includes with them. */
    private long bits(Set<EligibilityCategory> categories) {
        long bits = 0;
        for (EligibilityCategory category : categories) {
            bits |= bit(category);
            for (EligibilityCategory included : policy.includes().getOrDefault(category, Set.of())) {
                bits |= bit(included);
            }
        }
        return bits;
    }

    private long bit(EligibilityCategory category) {
        long bit = lexicon.categoryBit(category.code());
        if (bit == 0) {
            throw new IllegalArgumentException(policy.id() + " asks for an undeclared category " + category);
        }
        return bit;
    }
}
