package org.sanchong.domain.cliff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.domain.benefit.Account;
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
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;

/** What the rules of a policy ask of a claim: values of attributes, days, expenses and categories. */
final class AskedFacts {
    private static final String DISCHARGE = "discharged_on";
    private static final String EXPENSE = "total";

    private final BenefitPolicy policy;
    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final NavigableSet<Long> cuts = new TreeSet<>();
    private final Set<EligibilityCategory> need = new LinkedHashSet<>();

    AskedFacts(BenefitPolicy policy) {
        this.policy = policy;
        days.add(policy.period().from());
        for (Account account : policy.accounts()) {
            if (account.period() != Account.Period.STAY_CHAIN) {
                ask(account.condition());
            }
        }
        policy.steps().stream().filter(step -> !(step instanceof PendingRule)).forEach(this::ask);
        policy.steps().stream().filter(step -> step instanceof PendingRule).forEach(this::ask);
    }

    /** Returns the values that rules tell apart, by attribute; of a flag both. */
    Map<String, Set<String>> values() {
        return values;
    }

    /** Returns the days from which another rule holds, while the policy is in force; the first is its own. */
    List<LocalDate> days() {
        return days.stream().filter(policy.period()::contains).toList();
    }

    /** Returns the expenses, in fen, of which a condition may say something else than of the fen before. */
    NavigableSet<Long> cuts() {
        return cuts;
    }

    /**
     * Returns the categories in the order in which the policy first names them, with those that each covers behind it:
     * documents begin with the poorest. Those of whom it only says that a rule is pending come last.
     */
    List<EligibilityCategory> need() {
        Set<EligibilityCategory> all = new LinkedHashSet<>();
        for (EligibilityCategory category : need) {
            all.add(category);
            all.addAll(policy.includes().getOrDefault(category, Set.of()));
        }
        return List.copyOf(all);
    }

    private void ask(PolicyStep step) {
        if (step instanceof ScopeRule) {
            // It moves a part of the expense that is not in scope; there is none of it here.
            name(step.condition());
            return;
        }
        ask(step.condition());
        if (step instanceof BenefitTier tier) {
            tier.schedules().forEach(this::ask);
        } else if (step instanceof Envelope envelope) {
            ask(envelope.share());
        } else if (step instanceof Suspension suspension) {
            need.addAll(suspension.categories());
        }
    }

    private void ask(BenefitSchedule schedule) {
        ask(schedule.condition());
        ask(schedule.deductible().amount());
        for (TierBand band : schedule.bands().bands()) {
            ask(band.rate());
        }
        for (Cap cap : schedule.caps()) {
            ask(cap.ceiling());
        }
        if (schedule.isOnApplication()) {
            values("approved_assistance").addAll(List.of("true", "false"));
        }
    }

    private void ask(FigureTable<?> table) {
        for (int i = 0; i < table.by().size(); i++) {
            for (FigureTable.Cell<?> cell : table.cells()) {
                if (cell.keys().get(i) instanceof CellKey.OfCode key) {
                    values(table.by().get(i)).add(key.code());
                }
            }
        }
    }

    private void ask(Condition condition) {
        if (condition instanceof Condition.In in) {
            values(in.attribute()).addAll(in.codes());
        } else if (condition instanceof Condition.Holds holds) {
            need.addAll(holds.categories());
        } else if (condition instanceof Condition.Between between
                && between.attribute().equals(EXPENSE)) {
            cuts.add(between.least());
            if (between.most() < Long.MAX_VALUE) {
                cuts.add(between.most() + 1);
            }
        } else if (condition instanceof Condition.Within within
                && within.attribute().equals(DISCHARGE)) {
            days.add(within.period().from());
            within.period().until().ifPresent(days::add);
        } else {
            parts(condition).forEach(this::ask);
        }
    }

    /** Takes the categories of a condition alone. */
    private void name(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            need.addAll(holds.categories());
        }
        parts(condition).forEach(this::name);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions();
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions();
        }
        return condition instanceof Condition.Not not ? List.of(not.condition()) : new ArrayList<>();
    }

    private Set<String> values(String attribute) {
        return values.computeIfAbsent(attribute, a -> new LinkedHashSet<>());
    }
}
