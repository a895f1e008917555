package org.sanchong.domain.supervision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules by which cases are looked at, in their order.
 *
 * @param rules the rules; each id once
 * @param standards what items may cost
 */
public record ReminderRules(List<ReminderRule> rules, PriceStandards standards) {
    /** Keeps the rules as they are now. */
    public ReminderRules {
        rules = List.copyOf(rules);
        Set<String> ids = new LinkedHashSet<>();
        for (ReminderRule rule : rules) {
            if (!ids.add(rule.terms().id())) {
                throw new IllegalArgumentException(
                        "two rules are called " + rule.terms().id());
            }
        }
    }
}
