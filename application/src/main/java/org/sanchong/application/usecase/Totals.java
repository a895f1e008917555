package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.SettlementRun;
import org.sanchong.domain.settlement.SettlementRun.ChainTotal;
import org.sanchong.domain.settlement.SettlementRun.RunningTotal;

/** The accumulators that are brought forward into a batch and those that it leaves. */
final class Totals {
    private final ClaimTable table;
    private final Accumulators opening;
    private final boolean kept;
    private final Map<Integer, List<RunningTotal>> totalsOfPeople = new LinkedHashMap<>();
    private final Map<Integer, List<RunningTotal>> totalsOfHouseholds = new LinkedHashMap<>();
    private final Map<Integer, List<ChainTotal>> chainsOfPeople = new LinkedHashMap<>();
    private final Map<Accumulators.Total, Long> closingTotals = new LinkedHashMap<>();
    private final Map<Accumulators.Carried, Long> closingChains = new LinkedHashMap<>();

    /**
     * Sorts what is brought forward by its owner.
     *
     * @param kept whether what the batch leaves is asked for
     */
    Totals(ClaimTable table, Optional<Accumulators> opening, boolean kept) {
        this.table = table;
        this.opening = opening.orElse(Accumulators.none());
        this.kept = kept;
    }

    boolean isKept() {
        return kept;
    }

    /** Gives the owners that the table knows what is theirs; numbers claims of earlier files after the table's own. */
    void read(SettlementRun policies) {
        opening.totals().forEach((total, value) -> {
            boolean household = total.owner() == Account.Owner.HOUSEHOLD;
            int number = find(household ? table.householdIds : table.personIds, total.ownerId());
            if (number < 0) {
                return;
            }
            RunningTotal running = new RunningTotal(
                    total.owner(), number, total.region().value(), total.planYear(), total.account(), value);
            (household ? totalsOfHouseholds : totalsOfPeople)
                    .computeIfAbsent(number, n -> new ArrayList<>())
                    .add(running);
        });
        opening.carried().forEach((carried, value) -> {
            int person = find(table.personIds, carried.person().value());
            if (person < 0) {
                return;
            }
            byte[] id = carried.claim().value().getBytes(StandardCharsets.UTF_8);
            int claim = table.claimIds.add(id, id.length);
            chainsOfPeople
                    .computeIfAbsent(person, n -> new ArrayList<>())
                    .add(new ChainTotal(person, carried.policy(), claim, carried.account(), value));
        });
        check(policies);
    }

    /** Opens everything once, so that a file that does not fit the catalog is refused before anything is settled. */
    private void check(SettlementRun policies) {
        policies.beginUnit();
        try {
            totalsOfPeople.values().forEach(list -> list.forEach(policies::open));
            totalsOfHouseholds.values().forEach(list -> list.forEach(policies::open));
            chainsOfPeople.values().forEach(list -> list.forEach(policies::open));
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(
                    "the opening accumulators do not fit the catalog: " + e.getMessage()
                            + ". Use those that a run under the same policies wrote",
                    e);
        } finally {
            policies.beginUnit();
        }
    }

    private static int find(ByteKeys keys, String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return keys.find(bytes, bytes.length);
    }

    void open(SettlementRun run, Units units, int unit) {
        if (totalsOfPeople.isEmpty() && totalsOfHouseholds.isEmpty() && chainsOfPeople.isEmpty()) {
            return;
        }
        for (int person : owners(units, unit, row -> true, table::person)) {
            totalsOfPeople.getOrDefault(person, List.of()).forEach(run::open);
            chainsOfPeople.getOrDefault(person, List.of()).forEach(run::open);
        }
        // A household that no policy counts ties nobody: people of several units name it, and only its own unit moves
        // it.
        IntPredicate counted = row -> run.countsHouseholds(table.policyNumber(row));
        for (int household : owners(units, unit, counted, table::household)) {
            totalsOfHouseholds.getOrDefault(household, List.of()).forEach(run::open);
        }
    }

    private static int[] owners(Units units, int unit, IntPredicate counted, IntUnaryOperator owner) {
        return IntStream.range(units.start(unit), units.end(unit))
                .map(units::row)
                .filter(counted)
                .map(owner)
                .distinct()
                .toArray();
    }

    void close(SettlementRun run) {
        List<RunningTotal> totals = run.totals();
        List<ChainTotal> chains = run.chains();
        synchronized (this) {
            for (RunningTotal total : totals) {
                ByteKeys keys = total.owner() == Account.Owner.HOUSEHOLD ? table.householdIds : table.personIds;
                closingTotals.put(
                        new Accumulators.Total(
                                total.owner(),
                                keys.text(total.ownerNumber()),
                                new RegionCode(total.region()),
                                total.planYear(),
                                total.account()),
                        total.value());
            }
            for (ChainTotal chain : chains) {
                closingChains.put(
                        new Accumulators.Carried(
                                new PersonId(table.personIds.text(chain.personNumber())),
                                chain.policy(),
                                new ClaimId(table.claimIds.text(chain.claimNumber())),
                                chain.account()),
                        chain.value());
            }
        }
    }

    void close(SettlementRun run, Units units, int unit) {
        if (kept && units.start(unit) < units.end(unit)) {
            close(run);
        }
    }

    /** Returns what the batch leaves, with what was brought forward and no claim of it moved. */
    Accumulators closing() {
        Map<Accumulators.Total, Long> totals = new TreeMap<>(Comparator.comparing(Accumulators.Total::owner)
                .thenComparing(Accumulators.Total::ownerId)
                .thenComparing(t -> t.region().value())
                .thenComparing(Accumulators.Total::planYear)
                .thenComparing(Accumulators.Total::account));
        totals.putAll(opening.totals());
        totals.putAll(closingTotals);
        Map<Accumulators.Carried, Long> chains = new TreeMap<>(
                Comparator.comparing((Accumulators.Carried c) -> c.person().value())
                        .thenComparing(Accumulators.Carried::policy)
                        .thenComparing(c -> c.claim().value())
                        .thenComparing(Accumulators.Carried::account));
        chains.putAll(opening.carried());
        chains.putAll(closingChains);
        return Accumulators.of(totals, chains);
    }
}
