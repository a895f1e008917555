package org.sanchong.domain.settlement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Which illustrative figures took part in a claim by the rules on provenance: a deductible when the base grows, a
 * band's rate when its slice is entered, an edge when the burden after the claim lies above it, a cap when it binds;
 * of the winning schedule only.
 */
final class Participation {
    private final BenefitPolicy policy;
    private final Set<String> figures = new LinkedHashSet<>();

    private Participation(BenefitPolicy policy) {
        this.policy = policy;
    }

    /** Returns the figures that must be noted. */
    static Set<String> of(BenefitPolicy policy, ExplainedSettlement explained) {
        return read(policy, explained, false);
    }

    /** Returns the figures that may be noted: caps of the winner that limit a guarantee are not in the derivation. */
    static Set<String> possible(BenefitPolicy policy, ExplainedSettlement explained) {
        return read(policy, explained, true);
    }

    private static Set<String> read(BenefitPolicy policy, ExplainedSettlement explained, boolean allCaps) {
        Participation participation = new Participation(policy);
        for (Derivation.Step step : explained.derivation().steps()) {
            if (step instanceof Derivation.TakenIntoScope taken) {
                participation.add(taken.share());
            } else if (step instanceof Derivation.TierReckoned tier) {
                participation.tier(tier, allCaps);
            } else if (step instanceof Derivation.EnvelopeReckoned envelope
                    && !envelope.changes().isEmpty()) {
                participation.add(envelope.share());
            }
        }
        return participation.figures;
    }

    private void tier(Derivation.TierReckoned tier, boolean allCaps) {
        Money would = tier.onApplication();
        boolean waiting = false;
        for (Derivation.ScheduleReckoned schedule : tier.schedules()) {
            boolean firstWaiting =
                    !would.isZero() && !waiting && schedule.payment().equals(would);
            waiting |= firstWaiting;
            if (firstWaiting || tier.taken().equals(Optional.of(schedule.id()))) {
                schedule(DerivationProperties.definition(policy, tier.tier(), schedule.id()), schedule, allCaps);
            }
        }
    }

    private void schedule(BenefitSchedule of, Derivation.ScheduleReckoned schedule, boolean allCaps) {
        if (allCaps) {
            schedule.caps().forEach(cap -> add(cap.ceiling()));
        }
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
        if (figure.isIllustrative()) {
            figures.add(figure.name() + " " + figure.value());
        }
    }
}
