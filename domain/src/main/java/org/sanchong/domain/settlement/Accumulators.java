package org.sanchong.domain.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final Accumulators NONE = new Accumulators(new Named(Map.of(), Map.of()), null);

    /**
     * What has accumulated by name, and as a calculator holds it: each made of the other once it is asked for. Whichever thread
     * makes it makes the same, so that none waits for another.
     */
    private @Nullable Named named;

    private @Nullable OpenedTotals opened;

    private Accumulators(@Nullable Named named, @Nullable OpenedTotals opened) {
        this.named = named;
        this.opened = opened;
    }

    private record Named(Map<Total, Long> totals, Map<Carried, Long> carried) {}

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
        return new Accumulators(
                new Named(Collections.unmodifiableMap(totals), Collections.unmodifiableMap(carried)), null);
    }

    /** Returns accumulators as a calculator holds them. */
    static Accumulators of(OpenedTotals opened) {
        return new Accumulators(null, opened);
    }

    private Named named() {
        Named known = named;
        OpenedTotals from = opened;
        if (known == null && from != null) {
            known = new Named(Collections.unmodifiableMap(from.totals()), Map.of());
            named = known;
        }
        return Objects.requireNonNull(known, "accumulators are made of the one or the other");
    }

    /** Returns these as a calculator holds them, if one did. */
    Optional<OpenedTotals> opened() {
        return Optional.ofNullable(opened);
    }

    /** Remembers how a calculator holds these, for the next claim that goes on from them. */
    void remember(OpenedTotals same) {
        opened = same;
    }

    /** Returns the running totals that are not zero: fen, of an account of stays a number of claims. */
    public Map<Total, Long> totals() {
        return named().totals();
    }

    /** Returns what settled stays carry along their chains, in fen. */
    public Map<Carried, Long> carried() {
        return named().carried();
    }

    /** Returns a running total, 0 if nothing has accumulated on it. */
    public long total(Total of) {
        return totals().getOrDefault(of, 0L);
    }

    /** Returns these with running totals moved by so much, and without what some stays carried. */
    Accumulators changed(Map<Total, Long> movements, Set<Carried> removed) {
        Map<Total, Long> newTotals = new LinkedHashMap<>(totals());
        movements.forEach((total, moved) -> newTotals.put(total, Math.addExact(total(total), moved)));
        newTotals.values().removeIf(value -> value == 0);
        Map<Carried, Long> newCarried = new LinkedHashMap<>(carried());
        newCarried.keySet().removeAll(removed);
        return owning(newTotals, newCarried);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Accumulators that
                && totals().equals(that.totals())
                && carried().equals(that.carried());
    }

    @Override
    public int hashCode() {
        return Objects.hash(totals(), carried());
    }

    @Override
    public String toString() {
        return totals() + " " + carried();
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
