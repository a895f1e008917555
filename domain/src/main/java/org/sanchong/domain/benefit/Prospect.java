package org.sanchong.domain.benefit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * What can be said of rules before there is a claim (待遇预判): of a person the categories are known, and a day on which care
 * would end; nothing else of it is.
 *
 * @param held the categories that the person holds on the day
 * @param day the day of discharge
 * @param includes which further categories a category covers where the policy speaks of it
 */
public record Prospect(
        Set<EligibilityCategory> held, LocalDate day, Map<EligibilityCategory, Set<EligibilityCategory>> includes) {
    private static final String DAY_OF_DISCHARGE = "discharged_on";

    /** Keeps set and map as they are now. */
    public Prospect {
        held = Collections.unmodifiableSet(new LinkedHashSet<>(held));
        includes = Collections.unmodifiableMap(new LinkedHashMap<>(includes));
    }

    /** What can be said of a rule. */
    public enum Answer {
        /** It applies, whatever the claim. */
        YES,
        /** That depends on the claim. */
        OPEN,
        /** It does not apply, whatever the claim. */
        NO;

        private Answer opposite() {
            return this == OPEN ? OPEN : this == YES ? NO : YES;
        }
    }

    /** Returns whether a rule of the condition applies. */
    public Answer of(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return holds.categories().stream().anyMatch(this::isCovered) ? Answer.YES : Answer.NO;
        }
        if (condition instanceof Condition.Within within && within.attribute().equals(DAY_OF_DISCHARGE)) {
            return within.period().contains(day) ? Answer.YES : Answer.NO;
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition()).opposite();
        }
        if (condition instanceof Condition.All all) {
            return every(all.conditions());
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().map(this::of).min(Enum::compareTo).orElse(Answer.NO);
        }
        return condition instanceof Condition.Always ? Answer.YES : Answer.OPEN;
    }

    /** Returns what can be said where the categories are suspended, and those that they cover. */
    public Prospect without(Set<EligibilityCategory> suspended) {
        Set<EligibilityCategory> left = new LinkedHashSet<>(held);
        left.removeAll(suspended);
        suspended.forEach(category -> left.removeAll(includes.getOrDefault(category, Set.of())));
        return new Prospect(left, day, includes);
    }

    /** Returns what can be said where one of several prospects is right: what all of them say, else that it is open. */
    public static Answer of(List<Prospect> possible, Condition condition) {
        List<Answer> answers =
                possible.stream().map(each -> each.of(condition)).distinct().toList();
        return answers.size() == 1 ? answers.get(0) : Answer.OPEN;
    }

    private Answer every(List<Condition> conditions) {
        return conditions.stream().map(this::of).max(Enum::compareTo).orElse(Answer.YES);
    }

    private boolean isCovered(EligibilityCategory category) {
        return held.contains(category)
                || includes.getOrDefault(category, Set.of()).stream().anyMatch(held::contains);
    }
}
