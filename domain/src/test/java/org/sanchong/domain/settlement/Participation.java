package org.sanchong.domain.settlement;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Which illustrative figures took part in a claim by the rules on provenance: a deductible when the base grows, a
 * band's rate when its slice is entered, an edge when the burden after the claim lies above it, a cap when it binds;
 * of the winning schedule only. What would be paid on application is an amount of the claim as well: so with them the
 * figures that took part in the same claim approved, up to the last step that touches a tier for which it waits.
 */
final class Participation {
    private final BenefitPolicy policy;
    private final Set<TierName> waiting = EnumSet.noneOf(TierName.class);
    private final Set<String> certain = new LinkedHashSet<>();
    private final Set<String> possible = new LinkedHashSet<>();

    Participation(BenefitPolicy policy, ExplainedSettlement explained, Optional<ExplainedSettlement> approved) {
        this.policy = policy;
        List<Derivation.Step> steps = explained.derivation().steps();
        steps.forEach(this::read);
        for (Derivation.Step step : steps) {
            if (step instanceof Derivation.TierReckoned tier
                    && tier.schedules().stream().anyMatch(ReckonedSchedule::isOnApplication)) {
                waiting.add(tier.tier());
            }
        }
        approved.ifPresent(same -> readUntilTheLastThatTouches(same.derivation().steps()));
    }

    /** Returns the figures that must be noted. */
    Set<String> certain() {
        return certain;
    }

    /** Returns the figures that may be noted: caps of the winner that limit a guarantee are not in the derivation. */
    Set<String> possible() {
        return possible;
    }

    private void readUntilTheLastThatTouches(List<Derivation.Step> steps) {
        int last = steps.size();
        while (last > 0 && !touches(steps.get(last - 1))) {
            last--;
        }
        steps.subList(0, last).forEach(this::read);
    }

    private boolean touches(Derivation.Step step) {
        if (step instanceof Derivation.EnvelopeReckoned envelope) {
            return envelope.changes().stream().anyMatch(change -> waiting.contains(change.tier()));
        }
        return step instanceof Derivation.TierReckoned tier && waiting.contains(tier.tier());
    }

    private void read(Derivation.Step step) {
        if (step instanceof Derivation.TakenIntoScope taken) {
            add(taken.share());
        } else if (step instanceof Derivation.TierReckoned tier) {
            tier.schedules().stream()
                    .filter(schedule -> tier.taken().equals(Optional.of(schedule.id())))
                    .forEach(s -> schedule(DerivationProperties.definition(policy, tier.tier(), s.id()), s));
        } else if (step instanceof Derivation.EnvelopeReckoned envelope
                && !envelope.changes().isEmpty()) {
            add(envelope.share());
        }
    }

    private void schedule(BenefitSchedule of, ReckonedSchedule schedule) {
        schedule.caps().forEach(cap -> addIfIllustrative(cap.ceiling(), possible));
        if (schedule.base().isZero()) {
            return;
        }
        schedule.deductible().filter(figure -> !figure.value().isZero()).ifPresent(this::add);
        schedule.slices().forEach(slice -> add(slice.rate()));
        schedule.caps().stream().filter(cap -> !cap.cut().isZero()).forEach(cap -> add(cap.ceiling()));
        Money after = schedule.baseBefore().plus(schedule.base());
        boolean excess = of.bands().origin() == TierBands.Origin.EXCESS;
        Money measured = excess ? after.minus(schedule.deductibleLeft()) : after;
        for (TierBand band : of.bands().bands()) {
            band.upTo().filter(edge -> measured.isMoreThan(edge.value())).ifPresent(this::add);
        }
    }

    private void add(Figure<?> figure) {
        addIfIllustrative(figure, certain);
        addIfIllustrative(figure, possible);
    }

    private static void addIfIllustrative(Figure<?> figure, Set<String> figures) {
        if (figure.isIllustrative()) {
            figures.add(figure.name() + " " + figure.value());
        }
    }
}
