package org.sanchong.domain.policy;

import java.util.Collection;
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

/** The attributes for which conditions and tables ask. */
final class AskedAttributes {
    private final Set<String> names = new LinkedHashSet<>();

    private AskedAttributes() {}

    /** Returns the names that the steps and the accounts ask for. */
    static Set<String> of(Collection<PolicyStep> steps, Collection<Account> accounts) {
        AskedAttributes asked = new AskedAttributes();
        steps.forEach(asked::add);
        for (Account account : accounts) {
            asked.add(account.condition());
            asked.add(account.continues());
        }
        return asked.names;
    }

    private void add(PolicyStep step) {
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

    private void add(FigureTable<?> table) {
        names.addAll(table.by());
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.In in) {
            names.add(in.attribute());
        } else if (condition instanceof Condition.Between between) {
            names.add(between.attribute());
        } else if (condition instanceof Condition.Within within) {
            names.add(within.attribute());
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        }
    }
}
