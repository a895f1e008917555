package org.sanchong.catalog;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Source;

/** How the steps of a policy are compiled. */
final class CompiledStep {
    private static final String SUSPENSION = "suspension";
    private static final String SCOPE_RULE = "scope-rule";
    private static final String TIER = "tier";
    private static final String ENVELOPE = "envelope";
    private static final String PENDING = "pending";

    private CompiledStep() {}

    static void write(CompiledOutput out, PolicyStep step) {
        out.text(kind(step));
        CompiledCondition.write(out, step.condition());
        CompiledLaw.source(out, step.source());
        if (step instanceof Suspension suspension) {
            CompiledCondition.categories(out, suspension.categories());
        } else if (step instanceof ScopeRule rule) {
            out.constant(rule.part());
            CompiledFigure.RATE.write(out, rule.share());
        } else if (step instanceof BenefitTier tier) {
            tier(out, tier);
        } else if (step instanceof Envelope envelope) {
            envelope(out, envelope);
        } else if (step instanceof PendingRule pending) {
            out.constant(pending.tier());
        }
    }

    private static String kind(PolicyStep step) {
        if (step instanceof Suspension) {
            return SUSPENSION;
        } else if (step instanceof ScopeRule) {
            return SCOPE_RULE;
        } else if (step instanceof BenefitTier) {
            return TIER;
        } else if (step instanceof Envelope) {
            return ENVELOPE;
        } else if (step instanceof PendingRule) {
            return PENDING;
        }
        throw new AssertionError("every step can be compiled: " + step);
    }

    static PolicyStep read(CompiledInput in) {
        String kind = in.text();
        Condition condition = CompiledCondition.read(in);
        Source source = CompiledLaw.source(in);
        return switch (kind) {
            case SUSPENSION -> new Suspension(CompiledCondition.categories(in), condition, source);
            case SCOPE_RULE -> scopeRule(in, condition, source);
            case TIER -> tier(in, condition, source);
            case ENVELOPE -> envelope(in, condition, source);
            case PENDING -> new PendingRule(condition, in.constant(TierName.values()), source);
            default -> throw CompiledInput.unknown(kind);
        };
    }

    private static ScopeRule scopeRule(CompiledInput in, Condition condition, Source source) {
        return ScopeRule.builder()
                .condition(condition)
                .source(source)
                .part(in.constant(ExpensePart.values()))
                .share(CompiledFigure.RATE.read(in))
                .build();
    }

    private static void tier(CompiledOutput out, BenefitTier tier) {
        out.constant(tier.name());
        CompiledLaw.absence(out, tier.otherwise());
        out.optionalText(tier.baseAccount());
        out.flag(tier.takesSuppliedPayment());
        out.number(tier.schedules().size());
        tier.schedules().forEach(schedule -> CompiledSchedule.write(out, schedule));
    }

    private static BenefitTier tier(CompiledInput in, Condition condition, Source source) {
        BenefitTier.Builder tier = BenefitTier.builder()
                .condition(condition)
                .source(source)
                .name(in.constant(TierName.values()))
                .otherwise(CompiledLaw.absence(in))
                .baseAccount(in.optionalText())
                .takesSuppliedPayment(in.flag());
        for (int rest = in.count(); rest > 0; rest--) {
            tier.addSchedule(CompiledSchedule.read(in));
        }
        return tier.build();
    }

    private static void envelope(CompiledOutput out, Envelope envelope) {
        out.constant(envelope.bound());
        CompiledFigure.RATE.writeTable(out, envelope.share());
        out.constant(envelope.base());
        tiers(out, envelope.over());
        out.flag(envelope.paidBy().isPresent());
        envelope.paidBy().ifPresent(out::constant);
    }

    private static Envelope envelope(CompiledInput in, Condition condition, Source source) {
        Envelope.Builder envelope = Envelope.builder()
                .condition(condition)
                .source(source)
                .bound(in.constant(Envelope.Bound.values()))
                .share(CompiledFigure.RATE.readTable(in))
                .base(in.constant(Envelope.Base.values()))
                .addAllOver(tiers(in));
        if (in.flag()) {
            envelope.paidBy(in.constant(TierName.values()));
        }
        return envelope.build();
    }

    static void tiers(CompiledOutput out, Collection<TierName> tiers) {
        out.number(tiers.size());
        tiers.forEach(out::constant);
    }

    static Set<TierName> tiers(CompiledInput in) {
        Set<TierName> tiers = EnumSet.noneOf(TierName.class);
        for (int rest = in.count(); rest > 0; rest--) {
            tiers.add(in.constant(TierName.values()));
        }
        return tiers;
    }
}
