package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.time.EffectivePeriod;

/** Writes what settles claims of a policy again, place by place, each as a visitor wants it. */
final class PolicyRewriting {
    private final Visitor visitor;
    private final BenefitPolicy policy;
    private String at = "";

    private PolicyRewriting(BenefitPolicy policy, Visitor visitor) {
        this.policy = policy;
        this.visitor = visitor;
    }

    /** What stands in each place of the policy that is made. */
    interface Visitor {
        /** Returns an amount. */
        Figure<Money> amount(String path, Figure<Money> amount);

        /** Returns a rate. */
        Figure<Rate> rate(String path, Figure<Rate> rate);

        /** Returns a condition that is made of no others. */
        Condition condition(String path, Condition condition, String clause);

        /** Takes note of a figure that no claim can reach. */
        default void unreached(String path, String clause) {}

        /** Returns whether a rule stays. */
        boolean keeps(String path, String clause);
    }

    static BenefitPolicy of(BenefitPolicy policy, Visitor visitor) {
        return new PolicyRewriting(policy, visitor).policy();
    }

    private BenefitPolicy policy() {
        BenefitPolicy.Builder made = BenefitPolicy.builder()
                .id(policy.id())
                .region(policy.region())
                .english(policy.english())
                .chinese(policy.chinese())
                .document(policy.document())
                .period(period())
                .periodSource(policy.periodSource())
                .recorded(policy.recorded())
                .verifiedUntil(policy.verifiedUntil())
                .transition(policy.transition())
                .addAllAttributes(policy.attributes())
                .addAllDerivedAttributes(policy.derivedAttributes())
                .assistanceFollowsRegistration(policy.assistanceFollowsRegistration());
        policy.includes().forEach((category, covered) -> {
            at = policy.id() + " " + category + " includes";
            if (visitor.condition(at, new Condition.Holds(covered), "-") instanceof Condition.Holds left) {
                made.putInclude(category, left.categories());
            }
        });
        policy.accounts().forEach(account -> made.addAccount(account(account)));
        for (int i = 0; i < policy.steps().size(); i++) {
            PolicyStep step = policy.steps().get(i);
            at = policy.id() + " " + policy.stepIds().get(i);
            if (step instanceof BenefitTier || visitor.keeps(at, clause(step))) {
                made.addStep(step(step));
            }
        }
        return made.build();
    }

    private EffectivePeriod period() {
        at = policy.id() + " in force";
        Condition days = visitor.condition(
                at,
                new Condition.Within("discharged_on", policy.period()),
                policy.periodSource().clause().number());
        return ((Condition.Within) days).period();
    }

    private Account account(Account account) {
        at = policy.id() + " account " + account.name();
        String clause = account.source().map(source -> source.clause().number()).orElse("-");
        return Account.builder()
                .name(account.name())
                .measure(account.measure())
                .addAllTiers(account.tiers())
                .owner(account.owner())
                .period(account.period())
                .condition(condition(account.condition(), clause))
                .continues(condition(account.continues(), clause))
                .source(account.source())
                .build();
    }

    private PolicyStep step(PolicyStep step) {
        Condition condition = condition(step.condition(), clause(step));
        if (step instanceof BenefitTier tier) {
            return tier(tier, condition);
        }
        if (step instanceof ScopeRule rule) {
            return ScopeRule.builder()
                    .part(rule.part())
                    .share(visitor.rate(at + " share", rule.share()))
                    .condition(condition)
                    .source(rule.source())
                    .build();
        }
        if (step instanceof Envelope envelope) {
            return Envelope.builder()
                    .condition(condition)
                    .bound(envelope.bound())
                    .share(rates(" share", envelope.share(), condition))
                    .base(envelope.base())
                    .addAllOver(envelope.over())
                    .paidBy(envelope.paidBy())
                    .source(envelope.source())
                    .build();
        }
        if (step instanceof Suspension suspension) {
            Condition.Holds held = new Condition.Holds(suspension.categories());
            Condition left = visitor.condition(at + " suspended", held, clause(step));
            return new Suspension(
                    left instanceof Condition.Holds holds ? holds.categories() : Set.of(),
                    condition,
                    suspension.source());
        }
        PendingRule pending = (PendingRule) step;
        return new PendingRule(condition, pending.tier(), pending.source());
    }

    private BenefitTier tier(BenefitTier tier, Condition condition) {
        BenefitTier.Builder made = BenefitTier.builder()
                .name(tier.name())
                .condition(condition)
                .source(tier.source())
                .otherwise(tier.otherwise())
                .baseAccount(tier.baseAccount())
                .takesSuppliedPayment(tier.takesSuppliedPayment());
        String tierAt = at;
        List<BenefitSchedule> kept = new ArrayList<>();
        for (BenefitSchedule schedule : tier.schedules()) {
            at = tierAt + "/" + schedule.id();
            if (visitor.keeps(at, clause(tier))) {
                kept.add(schedule(schedule, clause(tier)));
            }
        }
        return made.addAllSchedules(kept).build();
    }

    private BenefitSchedule schedule(BenefitSchedule schedule, String clause) {
        Condition condition = condition(schedule.condition(), clause);
        TierBands.Builder bands = TierBands.builder().origin(schedule.bands().origin());
        for (int i = 0; i < schedule.bands().bands().size(); i++) {
            TierBand band = schedule.bands().bands().get(i);
            String number = schedule.bands().bands().size() == 1 ? "" : " band " + (i + 1);
            Optional<Figure<Money>> edge = band.upTo().map(figure -> visitor.amount(at + number + " edge", figure));
            bands.addBand(TierBand.builder()
                    .upTo(edge)
                    .rate(rates(number + " rate", band.rate(), schedule.condition()))
                    .build());
        }
        List<Cap> caps = new ArrayList<>();
        for (Cap cap : schedule.caps()) {
            caps.add(new Cap(amounts(" cap", cap.ceiling(), schedule.condition()), cap.account()));
        }
        return BenefitSchedule.builder()
                .id(schedule.id())
                .condition(condition)
                .isOrdinary(schedule.isOrdinary())
                .isOnApplication(schedule.isOnApplication())
                .accrual(schedule.accrual())
                .deductible(Deductible.builder()
                        .amount(amounts(" deductible", schedule.deductible().amount(), schedule.condition()))
                        .account(schedule.deductible().account())
                        .build())
                .bands(bands.build())
                .addAllCaps(caps)
                .variantOf(schedule.variantOf())
                .addAllAdjustments(schedule.adjustments())
                .build();
    }

    private FigureTable<Money> amounts(String what, FigureTable<Money> table, Condition condition) {
        FigureTable.Builder<Money> made = FigureTable.<Money>builder().addAllBy(table.by());
        for (FigureTable.Cell<Money> cell : table.cells()) {
            boolean isReached = PolicyFigures.isReached(condition, table.by(), cell.keys());
            String path = at + what + (cell.keys().isEmpty() ? "" : " " + cell.keys());
            if (!isReached) {
                visitor.unreached(path, cell.figure().source().clause().number());
            }
            made.addCell(new FigureTable.Cell<>(
                    cell.keys(), isReached ? visitor.amount(path, cell.figure()) : cell.figure()));
        }
        return made.build();
    }

    private FigureTable<Rate> rates(String what, FigureTable<Rate> table, Condition condition) {
        FigureTable.Builder<Rate> made = FigureTable.<Rate>builder().addAllBy(table.by());
        for (FigureTable.Cell<Rate> cell : table.cells()) {
            boolean isReached = PolicyFigures.isReached(condition, table.by(), cell.keys());
            String path = at + what + (cell.keys().isEmpty() ? "" : " " + cell.keys());
            if (!isReached) {
                visitor.unreached(path, cell.figure().source().clause().number());
            }
            made.addCell(
                    new FigureTable.Cell<>(cell.keys(), isReached ? visitor.rate(path, cell.figure()) : cell.figure()));
        }
        return made.build();
    }

    private Condition condition(Condition condition, String clause) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(all.conditions().stream()
                    .map(part -> condition(part, clause))
                    .toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(any.conditions().stream()
                    .map(part -> condition(part, clause))
                    .toList());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(condition(not.condition(), clause));
        }
        return visitor.condition(at, condition, clause);
    }

    private static String clause(PolicyStep step) {
        return step.source().clause().number();
    }
}
