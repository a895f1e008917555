package org.sanchong.domain.indicator;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;

/**
 * What settled claims come to, by what indicators tell apart (汇总表), and how many people there are. Two tallies of claims
 * that are not the same are one together, in whatever order: what is tallied in parts is tallied whole.
 */
public final class Tally {
    private static final Tally NONE = new Tally(Map.of(), Map.of());

    private final Map<Key, Sums> cells;
    private final Map<Residents, Long> people;

    private Tally(Map<Key, Sums> cells, Map<Residents, Long> people) {
        this.cells = cells;
        this.people = people;
    }

    /**
     * What is told apart.
     *
     * @param policy the id of the policy that settled the claims
     * @param county the region of insurance, which is the county where claims name it
     * @param facility the facility; empty where it is not said
     * @param month the month of discharge
     * @param holder what the claim says of the person
     * @param care the care
     */
    public record Key(String policy, RegionCode county, String facility, YearMonth month, Holder holder, Care care) {}

    /**
     * Who was treated.
     *
     * @param categories the categories held
     * @param insurance the scheme
     */
    public record Holder(Set<EligibilityCategory> categories, InsuranceType insurance) {
        /** Keeps the categories as they are now. */
        public Holder {
            categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
        }
    }

    /**
     * How and where.
     *
     * @param type the kind of care
     * @param isInCounty whether in the county of insurance
     */
    public record Care(CareType type, boolean isInCounty) {}

    /**
     * People of a county who hold the same categories.
     *
     * @param county where they are insured or registered
     * @param categories what they hold
     */
    public record Residents(RegionCode county, Set<EligibilityCategory> categories) {
        /** Keeps the categories as they are now. */
        public Residents {
            categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
        }
    }

    /** Returns the tally of nothing. */
    public static Tally none() {
        return NONE;
    }

    /** Returns a tally of these sums and these people. */
    static Tally of(Map<Key, Sums> cells, Map<Residents, Long> people) {
        return new Tally(
                Collections.unmodifiableMap(new LinkedHashMap<>(cells)),
                Collections.unmodifiableMap(new LinkedHashMap<>(people)));
    }

    /** Returns the sums by their keys. */
    public Map<Key, Sums> cells() {
        return cells;
    }

    /** Returns how many people there are, where that was counted. */
    public Map<Residents, Long> people() {
        return people;
    }

    /** Returns the sums of the keys that are asked for, together. */
    public Sums sum(Predicate<Key> asked) {
        Sums sum = Sums.none();
        for (Map.Entry<Key, Sums> cell : cells.entrySet()) {
            if (asked.test(cell.getKey())) {
                sum = sum.plus(cell.getValue());
            }
        }
        return sum;
    }

    /** Returns how many of the people that are asked for there are. */
    public long count(Predicate<Residents> asked) {
        long count = 0;
        for (Map.Entry<Residents, Long> each : people.entrySet()) {
            if (asked.test(each.getKey())) {
                count = Math.addExact(count, each.getValue());
            }
        }
        return count;
    }

    /**
     * Returns both together.
     *
     * @throws ArithmeticException if a sum does not fit
     */
    public Tally plus(Tally other) {
        Map<Key, Sums> sums = new LinkedHashMap<>(cells);
        other.cells.forEach((key, of) -> sums.merge(key, of, Sums::plus));
        Map<Residents, Long> counts = new LinkedHashMap<>(people);
        other.people.forEach((who, count) -> counts.merge(who, count, Math::addExact));
        return of(sums, counts);
    }

    /** Returns both together, of all. */
    public static Tally sum(List<Tally> tallies) {
        Tally all = NONE;
        for (Tally each : tallies) {
            all = all.plus(each);
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that && cells.equals(that.cells) && people.equals(that.people);
    }

    @Override
    public int hashCode() {
        return cells.hashCode() + people.hashCode();
    }

    @Override
    public String toString() {
        return cells + " of " + people;
    }
}
