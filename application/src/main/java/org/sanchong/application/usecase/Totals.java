package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.SettlementRun;
import org.sanchong.domain.settlement.SettlementRun.ChainTotal;
import org.sanchong.domain.settlement.SettlementRun.RunningTotal;

/**
 * The accumulators that are brought forward into a batch and those that it leaves. Towards a run, people and households
 * are numbered by their first rows, claims by their rows, and claims of earlier files after all rows.
 */
final class Totals {
    private ClaimTable table;
    private final Accumulators opening;
    private final boolean kept;
    private final Map<String, List<Map.Entry<Accumulators.Total, Long>>> ofPeople = new LinkedHashMap<>();
    private final Map<String, List<Map.Entry<Accumulators.Total, Long>>> ofHouseholds = new LinkedHashMap<>();
    private final Map<String, List<Map.Entry<Accumulators.Carried, Long>>> chainsOfPeople = new LinkedHashMap<>();
    /** Claims of earlier files that carry something, with their numbers. */
    private final Map<String, Integer> earlierClaims = new LinkedHashMap<>();

    private final List<String> earlierIds = new ArrayList<>();
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
        for (Map.Entry<Accumulators.Total, Long> entry : this.opening.totals().entrySet()) {
            boolean household = entry.getKey().owner() == Account.Owner.HOUSEHOLD;
            (household ? ofHouseholds : ofPeople)
                    .computeIfAbsent(entry.getKey().ownerId(), id -> new ArrayList<>())
                    .add(entry);
        }
        for (Map.Entry<Accumulators.Carried, Long> entry :
                this.opening.carried().entrySet()) {
            String claim = entry.getKey().claim().value();
            chainsOfPeople
                    .computeIfAbsent(entry.getKey().person().value(), id -> new ArrayList<>())
                    .add(entry);
            if (earlierClaims.putIfAbsent(claim, Math.addExact(table.afterLast(), earlierIds.size())) == null) {
                earlierIds.add(claim);
            }
        }
    }

    /** Goes on with other rows of the same file: people and claims are named by rows of theirs from here on. */
    void goOnWith(ClaimTable other) {
        table = other;
    }

    boolean isKept() {
        return kept;
    }

    /** Returns whether nothing is brought forward. */
    boolean isFresh() {
        return ofPeople.isEmpty() && ofHouseholds.isEmpty() && chainsOfPeople.isEmpty();
    }

    /** Returns the number of a claim of an earlier file that carries something, or -1. */
    int earlierClaim(String id) {
        return earlierClaims.getOrDefault(id, -1);
    }

    /**
     * Opens what a person brings along.
     *
     * @param number the person's first row
     * @param unit the rows that the person's claims are among: one of an id that an earlier file had is that claim
     */
    void openPerson(SettlementRun run, int number, Unit unit) {
        String id = table.text(number, RowLayout.PERSON);
        open(run, number, ofPeople.getOrDefault(id, List.of()));
        for (Map.Entry<Accumulators.Carried, Long> entry : chainsOfPeople.getOrDefault(id, List.of())) {
            Accumulators.Carried carried = entry.getKey();
            int claim = claim(carried.claim(), unit);
            open(() -> run.open(new ChainTotal(number, carried.policy(), claim, carried.account(), entry.getValue())));
        }
    }

    private int claim(ClaimId claim, Unit unit) {
        byte[] id = claim.value().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        int row = unit.find(id, 0, id.length);
        return row < 0 ? earlierClaim(claim.value()) : row;
    }

    /**
     * Opens what a household brings along.
     *
     * @param number the household's first row
     */
    void openHousehold(SettlementRun run, int number) {
        String id = table.text(number, table.layout().household);
        open(run, number, ofHouseholds.getOrDefault(id, List.of()));
    }

    private static void open(SettlementRun run, int number, List<Map.Entry<Accumulators.Total, Long>> totals) {
        for (Map.Entry<Accumulators.Total, Long> entry : totals) {
            Accumulators.Total total = entry.getKey();
            open(() -> run.open(new RunningTotal(
                    total.owner(),
                    number,
                    total.region().value(),
                    total.planYear(),
                    total.account(),
                    entry.getValue())));
        }
    }

    /** Nothing has been written yet: a file that does not fit the catalog is refused as a whole. */
    private static void open(Runnable opening) {
        try {
            opening.run();
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(
                    "the opening accumulators do not fit the catalog: " + e.getMessage()
                            + ". Use those that a run under the same policies wrote",
                    e);
        }
    }

    /** Keeps what a unit leaves. */
    void close(SettlementRun run) {
        Accumulators left = named(run);
        synchronized (this) {
            closingTotals.putAll(left.totals());
            closingChains.putAll(left.carried());
        }
    }

    /** Returns what a run's unit has by now, its owners and claims by their ids. */
    Accumulators named(SettlementRun run) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        for (RunningTotal total : run.totals()) {
            boolean household = total.owner() == Account.Owner.HOUSEHOLD;
            totals.put(
                    new Accumulators.Total(
                            total.owner(),
                            table.text(total.ownerNumber(), household ? table.layout().household : RowLayout.PERSON),
                            new RegionCode(total.region()),
                            total.planYear(),
                            total.account()),
                    total.value());
        }
        Map<Accumulators.Carried, Long> chains = new LinkedHashMap<>();
        for (ChainTotal chain : run.chains()) {
            chains.put(
                    new Accumulators.Carried(
                            new PersonId(table.text(chain.personNumber(), RowLayout.PERSON)),
                            chain.policy(),
                            new ClaimId(claimId(chain.claimNumber())),
                            chain.account()),
                    chain.value());
        }
        return Accumulators.of(totals, chains);
    }

    private String claimId(int number) {
        int earlier = number - table.afterLast();
        return earlier < 0 ? table.text(number, RowLayout.CLAIM) : earlierIds.get(earlier);
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
