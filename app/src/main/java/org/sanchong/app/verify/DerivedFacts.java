package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.policy.DerivedAttribute;

/** Works out the facts that a policy derives. */
final class DerivedFacts {
    private DerivedFacts() {}

    /** Returns them by name; one that rests on a fact that is not given is absent. */
    static Map<String, String> of(PolicyRules rules, Map<String, String> facts, StaysBefore stays) {
        Map<String, String> derived = new LinkedHashMap<>();
        for (DerivedAttribute attribute : rules.derived()) {
            if (attribute instanceof DerivedAttribute.Age age) {
                String since = facts.get(age.since());
                String on = facts.get(age.on());
                if (since != null && on != null) {
                    derived.put(age.name(), Integer.toString(years(LocalDate.parse(since), LocalDate.parse(on))));
                }
            } else if (attribute instanceof DerivedAttribute.Ordinal ordinal) {
                Long before = stays.before(ordinal.account(), ordinal.name());
                if (before != null) {
                    derived.put(ordinal.name(), Long.toString(before + 1));
                }
            }
        }
        return derived;
    }

    /** How many claims an account counted before this one. */
    interface StaysBefore {
        @Nullable
        Long before(String account, String attribute);
    }

    /** Whole years: one is full on the same day and month, or the first day after a day that the year does not have. */
    private static int years(LocalDate since, LocalDate on) {
        int years = on.getYear() - since.getYear();
        boolean isDayReached = on.getMonthValue() > since.getMonthValue()
                || (on.getMonthValue() == since.getMonthValue() && on.getDayOfMonth() >= since.getDayOfMonth());
        return isDayReached ? years : years - 1;
    }
}
