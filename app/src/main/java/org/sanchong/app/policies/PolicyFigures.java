package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.policy.BenefitPolicy;

/** The figures of a policy in the order in which they apply. */
final class PolicyFigures {
    private final List<PolicyFigure> all = new ArrayList<>();

    private PolicyFigures() {}

    /** Returns every figure of the policy. */
    static List<PolicyFigure> of(BenefitPolicy policy) {
        PolicyFigures figures = new PolicyFigures();
        for (int i = 0; i < policy.steps().size(); i++) {
            figures.step(i + 1, policy.steps().get(i));
        }
        return List.copyOf(figures.all);
    }

    /** Returns how many figures of the policy have the provenance. */
    static long count(BenefitPolicy policy, Provenance provenance) {
        return of(policy).stream()
                .filter(f -> f.figure().source().provenance() == provenance)
                .count();
    }

    private void step(int number, PolicyStep step) {
        if (step instanceof ScopeRule rule) {
            add(number, "", PolicyFigure.Kind.SHARE, FigureTable.of(rule.share()));
        } else if (step instanceof Envelope envelope) {
            add(number, "", PolicyFigure.Kind.SHARE, envelope.share());
        } else if (step instanceof BenefitTier tier) {
            tier.schedules().forEach(schedule -> schedule(number, schedule));
        }
    }

    private void schedule(int step, BenefitSchedule schedule) {
        add(
                step,
                schedule.id(),
                PolicyFigure.Kind.DEDUCTIBLE,
                schedule.deductible().amount());
        List<TierBand> bands = schedule.bands().bands();
        for (int i = 0; i < bands.size(); i++) {
            int number = bands.size() == 1 ? 0 : i + 1;
            TierBand band = bands.get(i);
            if (band.upTo().isPresent()) {
                PolicyFigure.Role edge = new PolicyFigure.Role(PolicyFigure.Kind.EDGE, number, "", List.of());
                add(step, schedule.id(), edge, FigureTable.of(band.upTo().get()));
            }
            PolicyFigure.Role rate = new PolicyFigure.Role(
                    PolicyFigure.Kind.RATE, number, "", band.rate().by());
            add(step, schedule.id(), rate, band.rate());
        }
        for (Cap cap : schedule.caps()) {
            PolicyFigure.Role ceiling = new PolicyFigure.Role(
                    PolicyFigure.Kind.CAP, 0, cap.account(), cap.ceiling().by());
            add(step, schedule.id(), ceiling, cap.ceiling());
        }
    }

    private void add(int step, String schedule, PolicyFigure.Kind kind, FigureTable<?> table) {
        add(step, schedule, new PolicyFigure.Role(kind, 0, "", table.by()), table);
    }

    private void add(int step, String schedule, PolicyFigure.Role role, FigureTable<?> table) {
        table.cells().forEach(cell -> all.add(new PolicyFigure(step, schedule, role, cell)));
    }
}
