package org.sanchong.app.verify;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.FigureTable;

/** Collects the names of the facts for which rules ask. */
final class AskedFor {
    private final Set<String> names = new LinkedHashSet<>();

    Set<String> names() {
        return names;
    }

    void add(Account account) {
        add(account.condition());
        add(account.continues());
    }

    void add(PolicyStep step) {
        add(step.condition());
        if (step instanceof BenefitTier tier) {
            tier.schedules().forEach(this::add);
        } else if (step instanceof Envelope envelope) {
            add(envelope.share());
        }
    }

    private void add(BenefitSchedule schedule) {
        add(schedule.condition());
        add(schedule.deductible().amount());
        for (TierBand band : schedule.bands().bands()) {
            add(band.rate());
        }
        for (Cap cap : schedule.caps()) {
            add(cap.ceiling());
        }
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        } else if (condition instanceof Condition.In in) {
            names.add(in.attribute());
        } else if (condition instanceof Condition.Between between) {
            names.add(between.attribute());
        } else if (condition instanceof Condition.Within within) {
            names.add(within.attribute());
        }
    }

    private void add(FigureTable<?> table) {
        names.addAll(table.by());
    }
}
