package org.sanchong.domain.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;

/**
 * What has accumulated so far (累计): the running totals of a person or a household, and what the stays of a person
 * carry along their chains. Start with {@link #none} and pass on what each {@link Settlement} leaves.
 */
public final class Accumulators {
    private static final Accumulators NONE = new Accumulators(Map.of(), Map.of());

    private final Map<Total, Long> totals;
    private final Map<Carried, Long> carried;

    private Accumulators(Map<Total, Long> totals, Map<Carried, Long> carried) {
        this.totals = totals;
        this.carried = carried;
    }

    /** Returns accumulators on which nothing has accumulated. */
    public static Accumulators none() {
        return NONE;
    }

    /** Returns accumulators with these running totals and these amounts carried along chains. */
    public static Accumulators of(Map<Total, Long> totals, Map<Carried, Long> carried) {
        return owning(new LinkedHashMap<>(totals), new LinkedHashMap<>(carried));
    }

    /** Returns accumulators of maps that nobody changes any longer. */
    static Accumulators owning(Map<Total, Long> totals, Map<Carried, Long> carried) {
        return new Accumulators(Collections.unmodifiableMap(totals), Collections.unmodifiableMap(carried));
    }

    /** Returns the running totals that are not zero: fen, of an account of stays a number of claims. */
    public Map<Total, Long> totals() {
        return totals;
    }

    /** Returns what settled stays carry along their chains, in fen. */
    public Map<Carried, Long> carried() {
        return carried;
    }

    /** Returns a running total, 0 if nothing has accumulated on it. */
    public long total(Total of) {
        return totals.getOrDefault(of, 0L);
    }

    /** Returns what has been added to running totals since; those that did not move are left out. */
    Map<Total, Long> movedSince(Accumulators before) {
        Map<Total, Long> moved = new LinkedHashMap<>();
        totals.forEach((total, value) -> {
            long was = before.total(total);
            if (value != was) {
                moved.put(total, Math.subtractExact(value, was));
            }
        });
        return moved;
    }

    /** Returns these with running totals moved by so much, and without what some stays carried. */
    Accumulators changed(Map<Total, Long> movements, Set<Carried> removed) {
        Map<Total, Long> newTotals = new LinkedHashMap<>(totals);
        movements.forEach((total, moved) -> newTotals.put(total, Math.addExact(total(total), moved)));
        newTotals.values().removeIf(value -> value == 0);
        Map<Carried, Long> newCarried = new LinkedHashMap<>(carried);
        newCarried.keySet().removeAll(removed);
        return owning(newTotals, newCarried);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Accumulators that && totals.equals(that.totals) && carried.equals(that.carried);
    }

    @Override
    public int hashCode() {
        return Objects.hash(totals, carried);
    }

    @Override
    public String toString() {
        return totals + " " + carried;
    }

    /**
     * Which running total.
     *
     * @param owner whether a person's or a household's
     * @param ownerId the person or household
     * @param region the pooling region
     * @param planYear the plan year, 0 for an account over all years
     * @param account the account
     */
    public record Total(Account.Owner owner, String ownerId, RegionCode region, int planYear, String account) {}

    /**
     * Which stay of whom carries something.
     *
     * @param person the person
     * @param policy the policy under which the stay was settled
     * @param claim the stay
     * @param account the account
     */
    public record Carried(PersonId person, PolicyId policy, ClaimId claim, String account) {}
}
