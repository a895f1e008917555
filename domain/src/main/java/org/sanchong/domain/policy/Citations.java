package org.sanchong.domain.policy;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.PrintedFigure.Bound;
import org.sanchong.domain.law.PrintedFigure.Kind;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;

/** Walks through a policy and collects every place that rests on a clause, in the order of the policy. */
final class Citations {
    private final PolicyId policy;
    private final List<Citation> all = new ArrayList<>();

    private Citations(PolicyId policy) {
        this.policy = policy;
    }

    static List<Citation> of(BenefitPolicy policy) {
        Citations citations = new Citations(policy.id());
        List<PrintedFigure> days = new ArrayList<>();
        days.add(PrintedFigure.of(policy.period().from()));
        policy.period().until().map(end -> PrintedFigure.of(end.minusDays(1))).ifPresent(days::add);
        citations.add(Citation.Part.PERIOD, "in-force", policy.periodSource(), days);
        policy.premium().ifPresent(rules -> citations.all.addAll(PremiumCitations.of(policy.id(), rules)));
        policy.assistanceRules().ifPresent(rules -> citations.all.addAll(AssistanceCitations.of(policy.id(), rules)));
        policy.monitoring().ifPresent(rules -> citations.all.addAll(MonitoringCitations.of(policy.id(), rules)));
        citations.all.addAll(IndicatorCitations.of(policy.id(), policy.indicators()));
        policy.steps().forEach(citations::step);
        return List.copyOf(citations.all);
    }

    private void step(PolicyStep step) {
        List<PrintedFigure> asked = ConditionFigures.of(step.condition());
        if (step instanceof ScopeRule rule) {
            add(Citation.Part.WAIVER, "waiver", rule.source(), asked);
            figure(new Place(Citation.Part.WAIVER, "waiver"), rule.share(), List.of());
        } else if (step instanceof BenefitTier tier) {
            tier(tier, asked);
        } else if (step instanceof Envelope envelope) {
            add(Citation.Part.ENVELOPE, "envelope", envelope.source(), asked);
            table(new Place(Citation.Part.ENVELOPE, "envelope"), envelope.share());
        } else if (step instanceof PendingRule pending) {
            add(Citation.Part.PENDING, "pending", pending.source(), asked);
        } else {
            add(Citation.Part.SUSPENSION, "suspends", step.source(), asked);
        }
    }

    private void tier(BenefitTier tier, List<PrintedFigure> asked) {
        String name = tier.name().code();
        add(Citation.Part.TIER, name, tier.source(), asked);
        boolean nothingDue = tier.otherwise().reason() == Absence.Reason.NO_BENEFIT;
        Citation.Part otherwise = nothingDue ? Citation.Part.NO_BENEFIT : Citation.Part.GAP;
        add(otherwise, name, tier.otherwise().source(), List.of());
        tier.schedules().forEach(schedule -> schedule(name + "/" + schedule.id(), schedule));
    }

    private void schedule(String item, BenefitSchedule schedule) {
        int before = all.size();
        Place place = new Place(Citation.Part.SCHEDULE, item);
        table(place, schedule.deductible().amount());
        for (TierBand band : schedule.bands().bands()) {
            band.upTo().ifPresent(edge -> figure(place, edge, List.of()));
            table(place, band.rate());
        }
        for (Cap cap : schedule.caps()) {
            table(place, cap.ceiling());
        }
        for (Adjustment term : schedule.adjustments()) {
            add(place.part, item, term.source(), term(term));
        }
        List<PrintedFigure> asked = ConditionFigures.of(schedule.condition());
        if (!asked.isEmpty()) {
            List.copyOf(all.subList(before, all.size())).stream()
                    .map(Citation::source)
                    .distinct()
                    .forEach(source -> add(place.part, item, source, asked));
        }
    }

    private static List<PrintedFigure> term(Adjustment term) {
        if (term instanceof Adjustment.ScaledDeductible scaled) {
            return List.of(PrintedFigure.exactly(Kind.MULTIPLE, scaled.share().millionths()));
        }
        return term instanceof Adjustment.RaisedRates raised
                ? List.of(PrintedFigure.exactly(Kind.POINTS, raised.points().millionths()))
                : List.of();
    }

    private void table(Place place, FigureTable<?> table) {
        for (FigureTable.Cell<?> cell : table.cells()) {
            figure(place, cell.figure(), ConditionFigures.ofKeys(cell.keys()));
        }
    }

    private <V extends Comparable<V>> void figure(Place place, Figure<V> figure, List<PrintedFigure> keys) {
        List<PrintedFigure> taken = new ArrayList<>(keys);
        PrintedFigure.ofValue(figure.value()).ifPresent(taken::add);
        figure.derivedFrom().map(PrintedFigure::allIn).ifPresent(taken::addAll);
        add(place.part, place.item, figure.source(), taken);
        figure.floor().ifPresent(floor -> end(place, figure, floor, Bound.AT_LEAST));
        figure.ceiling().ifPresent(ceiling -> end(place, figure, ceiling, Bound.AT_MOST));
    }

    /** A printed floor or ceiling is the document's whatever the figure is. */
    private <V extends Comparable<V>> void end(Place place, Figure<V> figure, V value, Bound bound) {
        Source source = Source.of(figure.rangeClause().orElse(figure.source().clause()), Provenance.DOCUMENT);
        PrintedFigure.ofValue(value).ifPresent(end -> add(place.part, place.item, source, List.of(end.as(bound))));
    }

    private void add(Citation.Part part, String item, Source source, List<PrintedFigure> figures) {
        all.add(new Citation(policy, part, item, source, figures));
    }

    /**
     * Where something stands.
     *
     * @param part what it is of a policy
     * @param item its name
     */
    private record Place(Citation.Part part, String item) {}
}
