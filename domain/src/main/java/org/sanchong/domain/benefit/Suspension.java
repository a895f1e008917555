package org.sanchong.domain.benefit;

import java.util.Set;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * Suspends what hangs on categories for one claim (待遇暂停): in the steps that follow, the claim counts as one of a
 * person who does not hold them, so ordinary benefits remain.
 *
 * @param categories whose benefits are suspended
 * @param condition for which claims
 * @param source the clause
 */
public record Suspension(Set<EligibilityCategory> categories, Condition condition, Source source)
        implements PolicyStep {
    /** Keeps the categories as they are now. */
    public Suspension {
        categories = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(categories));
    }
}
