package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.in.MeasureIndicators.Dimension;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * Claims that are measured together; a part that is not told apart is empty.
 *
 * @param policy the policy
 * @param county the county
 * @param facility the facility
 * @param month the month
 * @param category {@link #ALL}, {@link #KEY}, or a category's code
 */
record IndicatorGroup(String policy, String county, String facility, String month, String category)
        implements Comparable<IndicatorGroup> {
    /** Everybody. */
    static final String ALL = "ALL";
    /** The key population: whoever holds a category. */
    static final String KEY = "KEY";

    private static final Comparator<IndicatorGroup> ORDER = Comparator.comparing(IndicatorGroup::policy)
            .thenComparing(IndicatorGroup::county)
            .thenComparing(IndicatorGroup::facility)
            .thenComparing(IndicatorGroup::month)
            .thenComparing(IndicatorGroup::rank)
            .thenComparing(IndicatorGroup::category);

    /** Returns the groups that claims of the key are in. */
    static List<IndicatorGroup> of(Tally.Key key, Set<Dimension> by) {
        String county = by.contains(Dimension.COUNTY) ? key.county().value() : "";
        String facility = by.contains(Dimension.FACILITY) ? key.facility() : "";
        String month = by.contains(Dimension.MONTH) ? key.month().toString() : "";
        List<IndicatorGroup> groups = new ArrayList<>();
        for (String category : categories(key.holder().categories(), by)) {
            groups.add(new IndicatorGroup(key.policy(), county, facility, month, category));
        }
        return groups;
    }

    private static List<String> categories(Set<EligibilityCategory> held, Set<Dimension> by) {
        List<String> categories = new ArrayList<>(List.of(ALL));
        if (!held.isEmpty()) {
            categories.add(KEY);
        }
        if (by.contains(Dimension.CATEGORY)) {
            held.forEach(category -> categories.add(category.code()));
        }
        return categories;
    }

    /** Returns whether claims of the key are asked for. */
    static boolean isAsked(Tally.Key key, Map<Dimension, String> only) {
        String category = only.getOrDefault(Dimension.CATEGORY, ALL);
        Set<EligibilityCategory> held = key.holder().categories();
        return is(only, Dimension.COUNTY, key.county().value())
                && is(only, Dimension.FACILITY, key.facility())
                && is(only, Dimension.MONTH, key.month().toString())
                && holds(held, category);
    }

    private static boolean is(Map<Dimension, String> only, Dimension dimension, String value) {
        return value.equals(only.getOrDefault(dimension, value));
    }

    private static boolean holds(Set<EligibilityCategory> held, String category) {
        return category.equals(ALL)
                || (category.equals(KEY)
                        ? !held.isEmpty()
                        : held.stream().anyMatch(each -> each.code().equals(category)));
    }

    /** Returns whether people are in the group, as far as it tells people apart. */
    boolean has(Tally.Residents people) {
        return (county.isEmpty() || county.equals(people.county().value())) && holds(people.categories(), category);
    }

    private int rank() {
        return category.equals(ALL) ? 0 : category.equals(KEY) ? 1 : 2;
    }

    @Override
    public int compareTo(IndicatorGroup other) {
        return ORDER.compare(this, other);
    }
}
