package org.sanchong.domain.premium;

import java.util.Set;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * The share of people who should take part (参保率目标).
 *
 * @param id the id, once among the policy's
 * @param categories of whom: those who hold one of these; empty: of everybody
 * @param share the least share, included
 */
public record ParticipationTarget(String id, Set<EligibilityCategory> categories, Figure<Rate> share) {
    /** Keeps the categories in their order and checks that it is a share. */
    public ParticipationTarget {
        categories = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(categories));
        if (!share.value().isShare()) {
            throw new IllegalArgumentException("a target is a share of the people: " + share.value());
        }
    }
}
