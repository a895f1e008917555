package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/** Resolves a policy, or insurance by one and assistance by another, into a plan. */
final class PlanResolver {
    private final PlanOrigin origin;
    private final BenefitPolicy policy;
    private final Lexicon lexicon;
    private final PlanParts parts;
    private final ConditionResolver conditions;

    /** Prepares for what a plan is to be made of. */
    PlanResolver(PlanOrigin origin, Lexicon lexicon) {
        this.origin = origin;
        this.policy = origin.policy();
        this.lexicon = lexicon;
        this.parts = new PlanParts(origin, lexicon);
        this.conditions = new ConditionResolver(policy, lexicon);
        // Accounts are read before stays are numbered by them: they can ask for an age, not for a number.
        positions(DerivedAttribute.Age.class);
        for (int i = 0; i < policy.accounts().size(); i++) {
            parts.accounts.add(account(policy.accounts().get(i), origin.sideOfAccount(i)));
        }
        positions(DerivedAttribute.Ordinal.class);
        for (DerivedAttribute attribute : policy.derivedAttributes()) {
            parts.derived.add(derived(attribute));
        }
    }

    private PlanAccount account(Account account, int side) {
        if (account.owner() == Account.Owner.HOUSEHOLD) {
            lexicon.required("household_id");
        }
        PlanOrigin.Home home = origin.homes().get(side);
        ConditionResolver own = conditions.of(home.policy());
        int slot = Objects.requireNonNull(home.slots().get(account.name()), account.name());
        return new PlanAccount(
                account,
                own.resolve(account.condition()),
                own.resolve(account.continues()),
                new PlanAccount.Kept(home, side, slot));
    }

    private void positions(Class<? extends DerivedAttribute> kind) {
        for (int i = 0; i < policy.derivedAttributes().size(); i++) {
            DerivedAttribute attribute = policy.derivedAttributes().get(i);
            if (kind.isInstance(attribute)) {
                conditions.derive(attribute.name(), lexicon.size() + i);
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
        parts.tests = conditions.tests();
        return new SettlementPlan(parts);
    }

    private PlanDerived derived(DerivedAttribute attribute) {
        int position = conditions.position(attribute.name());
        if (attribute instanceof DerivedAttribute.Age age) {
            return new PlanDerived(position, conditions.position(age.since()), conditions.position(age.on()), -1);
        }
        DerivedAttribute.Ordinal ordinal = (DerivedAttribute.Ordinal) attribute;
        return new PlanDerived(position, -1, -1, parts.account(ordinal.account()));
    }

    private PlanStep step(PolicyStep step, int index) {
        BenefitPolicy home = origin.homes().get(origin.sideOfStep(index)).policy();
        ConditionResolver own = conditions.of(home);
        PlanCondition condition = own.resolve(step.condition());
        if (step instanceof Suspension suspension) {
            int note = parts.add(
                    new SettlementNote.BenefitSuspended(suspension.source().clause()));
            return new PlanStep.Suspends(index, condition, own.bits(suspension.categories()), note);
        }
        if (step instanceof ScopeRule rule) {
            int share = parts.add(rule.share(), rule.part().column());
            int part = rule.part().ordinal();
            return new PlanStep.Moves(index, condition, part, parts.expenseParts[part], share);
        }
        if (step instanceof PendingRule pending) {
            int note = parts.add(new SettlementNote.RulePending(
                    home.id(),
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
        resolved.condition = conditions
                .of(origin.homes().get(origin.sideOfStep(step)).policy())
                .resolve(schedule.condition());
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
        return new PlanTables(lexicon, parts, conditions::position).resolve(table, where);
    }
}
