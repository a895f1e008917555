package org.sanchong.domain.settlement;

import io.vavr.Lazy;
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
    private static final Accumulators NONE = owning(Map.of(), Map.of());

    /** What has accumulated by name; where a calculator left it, made once somebody asks. */
    private final Lazy<Named> named;

    private final @Nullable OpenedTotals opened;

    private Accumulators(Lazy<Named> named, @Nullable OpenedTotals opened) {
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
        Named named = new Named(Collections.unmodifiableMap(totals), Collections.unmodifiableMap(carried));
        return new Accumulators(Lazy.of(() -> named), null);
    }

    /** Returns accumulators as a calculator leaves them. */
    static Accumulators of(OpenedTotals opened) {
        return new Accumulators(
                Lazy.of(() -> new Named(Collections.unmodifiableMap(opened.totals()), Map.of())), opened);
    }

    /** Returns these as a calculator left them, if one did. */
    Optional<OpenedTotals> opened() {
        return Optional.ofNullable(opened);
    }

    /** Returns the running totals that are not zero: fen, of an account of stays a number of claims. */
    public Map<Total, Long> totals() {
        return named.get().totals();
    }

    /** Returns what settled stays carry along their chains, in fen. */
    public Map<Carried, Long> carried() {
        return named.get().carried();
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
