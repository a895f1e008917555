package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;

/** What is known of a claim while its steps are taken, and what conditions and tables make of it. */
final class KnownFacts {
    private final Map<String, String> values;
    private final Set<String> amounts;
    private final Set<String> held = new LinkedHashSet<>();
    /** Which categories another one covers, by the policy whose rules are read. */
    private Map<EligibilityCategory, Set<EligibilityCategory>> includes;

    private BenefitPolicy speaking;

    /**
     * Begins with all categories held.
     *
     * @param values the facts by attribute, as derivations write them
     * @param categories the codes held
     * @param amounts the attributes that are amounts
     * @param policy the policy whose rules are read
     */
    KnownFacts(Map<String, String> values, Set<String> categories, Set<String> amounts, BenefitPolicy policy) {
        this.values = new LinkedHashMap<>(values);
        this.amounts = amounts;
        this.includes = policy.includes();
        this.speaking = policy;
        held.addAll(categories);
    }

    /** From now on the rules of the policy are read; what another one suspended is held again. */
    void read(BenefitPolicy policy, Set<String> categories) {
        if (speaking != policy) {
            speaking = policy;
            includes = policy.includes();
            held.clear();
            held.addAll(categories);
        }
    }

    @Nullable
    String get(String attribute) {
        return values.get(attribute);
    }

    void put(String attribute, String value) {
        values.put(attribute, value);
    }

    /** Returns the amount of an attribute in fen; 0 if it is not given. */
    long fen(String attribute) {
        String value = values.get(attribute);
        Long fen = value == null ? null : Fen.read(value);
        return fen == null ? 0 : fen;
    }

    /** Counts categories, and those that they cover, as not held from now on; returns those of them that were held. */
    Set<String> suspend(Set<EligibilityCategory> categories) {
        Set<String> named = new LinkedHashSet<>();
        for (EligibilityCategory category : categories) {
            named.add(category.code());
            includes.getOrDefault(category, Set.of()).forEach(covered -> named.add(covered.code()));
        }
        Set<String> suspended = new LinkedHashSet<>(held);
        suspended.retainAll(named);
        held.removeAll(suspended);
        return suspended;
    }

    /** Judges a condition on what is known and held now. */
    Truth judge(Condition condition) {
        if (condition instanceof Condition.All all) {
            Truth truth = Truth.YES;
            for (Condition each : all.conditions()) {
                truth = truth.and(judge(each));
            }
            return truth;
        }
        if (condition instanceof Condition.Any any) {
            Truth truth = Truth.NO;
            for (Condition each : any.conditions()) {
                truth = truth.or(judge(each));
            }
            return truth;
        }
        if (condition instanceof Condition.Not not) {
            return judge(not.condition()).not();
        }
        if (condition instanceof Condition.Holds holds) {
            return Truth.of(holdsOne(holds.categories()));
        }
        return condition instanceof Condition.Always ? Truth.YES : judgeFact(condition);
    }

    private Truth judgeFact(Condition condition) {
        String attribute = attribute(condition);
        String value = values.get(attribute);
        if (value == null) {
            return Truth.UNKNOWN;
        }
        if (condition instanceof Condition.In in) {
            return Truth.of(in.codes().contains(value));
        }
        if (condition instanceof Condition.Between between) {
            long number = number(attribute, value);
            return Truth.of(number >= between.least() && number <= between.most());
        }
        LocalDate day = LocalDate.parse(value);
        LocalDate from = ((Condition.Within) condition).period().from();
        LocalDate until = ((Condition.Within) condition).period().until().orElse(LocalDate.MAX);
        return Truth.of(day.compareTo(from) >= 0 && day.compareTo(until) < 0);
    }

    /** Returns whether the condition holds; one that a missing fact leaves open rejects the claim. */
    boolean isFor(Condition condition) {
        Truth truth = judge(condition);
        if (truth == Truth.UNKNOWN) {
            throw new RejectedException("MISSING_VALUE", missing(condition));
        }
        return truth == Truth.YES;
    }

    private boolean holdsOne(Set<EligibilityCategory> categories) {
        for (EligibilityCategory category : categories) {
            if (held.contains(category.code())) {
                return true;
            }
            for (EligibilityCategory covered : includes.getOrDefault(category, Set.of())) {
                if (held.contains(covered.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the figure that the facts choose, or null if the table has none for them. */
    @Nullable
    <V extends Comparable<V>> Figure<V> choose(FigureTable<V> table) {
        String missing = "";
        for (FigureTable.Cell<V> cell : table.cells()) {
            Truth here = Truth.YES;
            for (int i = 0; i < table.by().size(); i++) {
                String attribute = table.by().get(i);
                Truth stands = stands(attribute, cell.keys().get(i));
                here = here.and(stands);
                missing = stands == Truth.UNKNOWN && here == Truth.UNKNOWN ? attribute : missing;
            }
            if (here == Truth.YES) {
                return cell.figure();
            }
        }
        if (!missing.isEmpty()) {
            throw new RejectedException("MISSING_VALUE", missing);
        }
        return null;
    }

    /** As {@link #choose}; a claim without a figure is rejected. */
    <V extends Comparable<V>> Figure<V> figure(FigureTable<V> table, String what) {
        Figure<V> chosen = choose(table);
        if (chosen == null) {
            throw new RejectedException("MISSING_PARAMETER", what);
        }
        return chosen;
    }

    /** A range that holds every number stands also where the number is not known. */
    private Truth stands(String attribute, CellKey key) {
        String value = values.get(attribute);
        if (key instanceof CellKey.OfRange range) {
            boolean isAny = range.least() <= 0 && range.most() == Long.MAX_VALUE;
            if (value == null) {
                return isAny ? Truth.YES : Truth.UNKNOWN;
            }
            long number = number(attribute, value);
            return Truth.of(number >= range.least() && number <= range.most());
        }
        return value == null ? Truth.UNKNOWN : Truth.of(value.equals(((CellKey.OfCode) key).code()));
    }

    private long number(String attribute, String value) {
        Long fen = amounts.contains(attribute) ? Fen.read(value) : null;
        return fen == null ? Long.parseLong(value) : fen;
    }

    private String missing(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return missing(not.condition());
        }
        Iterable<Condition> parts = condition instanceof Condition.All all
                ? all.conditions()
                : condition instanceof Condition.Any any ? any.conditions() : Set.of();
        for (Condition part : parts) {
            if (judge(part) == Truth.UNKNOWN) {
                return missing(part);
            }
        }
        return attribute(condition);
    }

    private static String attribute(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.attribute();
        }
        if (condition instanceof Condition.Between between) {
            return between.attribute();
        }
        return condition instanceof Condition.Within within ? within.attribute() : "";
    }
}
