package org.sanchong.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.settlement.Derivation;

/** Looks on while a file is settled, and keeps which clauses its claims rested on. */
public final class ClauseTrace implements OutgoingSettlements, OutgoingDerivations {
    private final Optional<ClauseId> asked;
    private final Map<Key, Sum> sums = new TreeMap<>();
    private final Map<Integer, List<Paid>> paid = new TreeMap<>();
    private int settled;
    private int rejected;
    private Money fundTotal = Money.zero();

    /**
     * Begins.
     *
     * @param asked the clause of which each claim is kept; empty: of all clauses the sums
     */
    public ClauseTrace(Optional<ClauseId> asked) {
        this.asked = asked;
    }

    /**
     * What a sum is over.
     *
     * @param clause the clause
     * @param step the step of the policy
     * @param policy the policy
     */
    record Key(ClauseId clause, String policy, String step) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    /**
     * A sum.
     *
     * @param claims how many claims
     * @param amount what their step paid, cut or took into scope
     */
    record Sum(int claims, Money amount) {
        Sum plus(Money more) {
            return new Sum(Math.addExact(claims, 1), amount.plus(more));
        }
    }

    /**
     * A claim that rested on the clause.
     *
     * @param claim its id
     * @param person the person's, masked where it is an identity number
     * @param policy the policy
     * @param step the step
     * @param amount what the step paid, cut or took into scope
     */
    record Paid(String claim, String person, String policy, String step, Money amount) {}

    @Override
    public void begin(int workers, int claims) {
        // What is kept is kept together, whoever brings it.
    }

    @Override
    public void add(int worker, int position, SettledRow row, Derivation derivation) {
        List<Citation> citations = Citations.of(derivation);
        String policy = derivation.policy().value();
        if (asked.isEmpty()) {
            addSums(policy, citations);
            return;
        }
        List<Paid> found = citations.stream()
                .filter(citation -> asked.get().equals(citation.clause()))
                .map(citation -> new Paid(
                        row.claimId().toString(),
                        IdentityNumber.masked(row.personId().toString()),
                        policy,
                        citation.step(),
                        citation.amount()))
                .toList();
        if (!found.isEmpty()) {
            keep(position, found);
        }
    }

    private synchronized void addSums(String policy, List<Citation> citations) {
        for (Citation citation : citations) {
            Key key = new Key(citation.clause(), policy, citation.step());
            sums.merge(key, new Sum(1, citation.amount()), (known, one) -> known.plus(one.amount()));
        }
    }

    private synchronized void keep(int position, List<Paid> found) {
        paid.put(position, found);
    }

    @Override
    public void end() {
        // It is kept already.
    }

    @Override
    public void begin(List<String> carriedColumns) {
        // Only counted.
    }

    @Override
    public Part newPart() {
        return new Counted();
    }

    @Override
    public void append(Part part) {
        Counted counted = (Counted) part;
        settled += counted.partSettled;
        rejected += counted.partRejected;
        fundTotal = fundTotal.plus(counted.partTotal);
    }

    private static final class Counted implements Part {
        private int partSettled;
        private int partRejected;
        private Money partTotal = Money.zero();

        @Override
        public void add(SettledRow row) {
            if (row.isSettled()) {
                partSettled++;
                partTotal = partTotal.plus(Money.ofFen(row.fundTotal()));
            } else {
                partRejected++;
            }
        }
    }

    /** Returns the sums by clause, policy and step. */
    Map<Key, Sum> sums() {
        return sums;
    }

    /** Returns the claims that rested on the clause asked for, in the order of the file. */
    List<Paid> paid() {
        List<Paid> all = new ArrayList<>();
        paid.values().forEach(all::addAll);
        return all;
    }

    /** Returns the clause asked for, or null. */
    @Nullable
    ClauseId asked() {
        return asked.orElse(null);
    }

    /** Returns how many claims were settled. */
    public int settled() {
        return settled;
    }

    /** Returns how many claims were rejected. */
    public int rejected() {
        return rejected;
    }

    /** Returns what all tiers paid for all claims. */
    Money fundTotal() {
        return fundTotal;
    }
}
