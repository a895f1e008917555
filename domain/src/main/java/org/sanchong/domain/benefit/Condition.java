package org.sanchong.domain.benefit;

import java.util.List;
import java.util.Set;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * When a rule applies (适用条件): a closed set of predicates over the declared attributes of a claim and the categories
 * held on the day of discharge.
 *
 * <p>Three-valued: a fact that is asked for and missing makes the condition unknown, never false, unless the other
 * facts settle it already; an unknown condition rejects the claim and names the fact.
 */
public sealed interface Condition {
    /** Applies to every claim. */
    record Always() implements Condition {}

    /**
     * Applies where a coded attribute, flag or identifier has one of the values.
     *
     * @param attribute the attribute's name
     * @param codes the values, at least one
     */
    record In(String attribute, Set<String> codes) implements Condition {
        /** Keeps the values as they are now. */
        public In {
            codes = ordered(codes);
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("no values for " + attribute);
            }
        }
    }

    /**
     * Applies where a count, an amount (in fen) or an age lies within bounds.
     *
     * @param attribute the attribute's name
     * @param least the least value, included
     * @param most the greatest value, included
     */
    record Between(String attribute, long least, long most) implements Condition {
        /** Checks that the bounds hold a value. */
        public Between {
            if (least > most) {
                throw new IllegalArgumentException(attribute + " between " + least + " and " + most);
            }
        }
    }

    /**
     * Applies where a date attribute lies within a period.
     *
     * @param attribute the attribute's name
     * @param period the period
     */
    record Within(String attribute, EffectivePeriod period) implements Condition {}

    /**
     * Applies to those who hold at least one of the categories.
     *
     * @param categories the categories, at least one
     */
    record Holds(Set<EligibilityCategory> categories) implements Condition {
        /** Keeps the categories as they are now. */
        public Holds {
            categories = ordered(categories);
            if (categories.isEmpty()) {
                throw new IllegalArgumentException("no categories");
            }
        }
    }

    /**
     * Applies where all of the conditions do.
     *
     * @param conditions the conditions
     */
    record All(List<Condition> conditions) implements Condition {
        /** Keeps the conditions as they are now. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Applies where at least one of the conditions does.
     *
     * @param conditions the conditions, at least one
     */
    record Any(List<Condition> conditions) implements Condition {
        /** Keeps the conditions as they are now. */
        public Any {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty()) {
                throw new IllegalArgumentException("no conditions");
            }
        }
    }

    /**
     * Applies where the condition does not.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {}

    private static <T> Set<T> ordered(Set<T> values) {
        return java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(values));
    }
}
