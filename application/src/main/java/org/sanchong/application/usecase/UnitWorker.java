package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.settlement.ClaimFacts;
import org.sanchong.domain.settlement.SettlementRun;

/** Settles the accumulation units of one partition after the other, on one thread. */
final class UnitWorker {
    private static final int NONE = -1;
    private static final int IDENTITY_NUMBER = 18;

    private final int number;
    private final SettlementRun run;
    private final RowLayout.FactReceiver setting;
    private final Batch batch;
    private final ClaimTable table;
    private Totals totals;
    private final NoteNumbers notes;
    private final @Nullable OutgoingDerivations derivations;
    private final @Nullable TableRow explained;
    private final int previousWord;
    private final boolean keepChains;
    private final UnitNumbers units;
    private final Unit unit;
    private final @Nullable Refunds refunds;
    private int[] rows = {};
    private int[] unitOfRow = {};
    private int[] ordered = {};
    /** Where the rows of each unit of the partition end. */
    private int[] ends = {};

    private @Nullable RowBooking booking;
    private int settled;
    private int identityNumbers;

    UnitWorker(int number, SettlementRun run, Batch batch) {
        this.number = number;
        this.run = run;
        this.setting = run.facts()::set;
        this.batch = batch;
        this.table = batch.table();
        this.totals = batch.totals();
        this.notes = new NoteNumbers(batch.notes());
        this.derivations = batch.derivations();
        this.explained =
                derivations == null || table.segments() == 0 ? null : new TableRow(batch, List.of(), table.segment(0));
        this.previousWord = table.layout().previous;
        this.keepChains = previousWord >= 0 || totals.isKept() || batch.isBooked();
        this.units = new UnitNumbers(table);
        this.unit = new Unit(table, batch.facts().dischargedOn());
        RefundTerms terms = batch.refunds();
        this.refunds = terms == null ? null : new Refunds(table, run, terms);
        table.giveDefaults(run.facts());
    }

    /** Returns how many claims were settled so far. */
    int settled() {
        return settled;
    }

    /** Returns how many people so far are named by a valid identity number. */
    int identityNumbers() {
        return identityNumbers;
    }

    /** Settles the units of a partition. */
    void settle(int partition) {
        order(partition);
        for (int i = 0; i < units.size(); i++) {
            settleUnit(i);
            if (totals.isKept()) {
                totals.close(run);
            }
        }
    }

    /** Puts the rows of a partition unit after unit; returns how many units there are. */
    int order(int partition) {
        int size = batch.units().rows(partition);
        rows = batch.units().rowsOf(partition, rows);
        ends = endsOf(size);
        return units.size();
    }

    /** Returns the rows of a unit of the partition that have no fault so far. */
    int[] rowsOf(int unitOfPartition) {
        int from = unitOfPartition == 0 ? 0 : ends[unitOfPartition - 1];
        return java.util.Arrays.stream(ordered, from, ends[unitOfPartition])
                .filter(row -> table.segmentOf(row).fault(ClaimTable.rowOf(row)) == null)
                .toArray();
    }

    /** Settles into books from here on: over totals of theirs, each row told before and after. */
    void book(RowBooking into) {
        booking = into;
        Refunds taken = refunds;
        if (taken != null) {
            taken.book(into);
        }
    }

    /** Returns the row of the unit at hand whose claim has the id, or -1. */
    int find(String claim) {
        byte[] id = claim.getBytes(StandardCharsets.UTF_8);
        return unit.find(id, 0, id.length);
    }

    /** Goes on with other totals brought forward. */
    void goOnWith(Totals other) {
        totals = other;
    }

    /** Settles a unit of the partition. */
    void settleUnit(int unitOfPartition) {
        int first = units.first(unitOfPartition);
        begin(first, unitOfPartition == 0 ? 0 : ends[unitOfPartition - 1], ends[unitOfPartition]);
        settleRows(first);
    }

    private void settleRows(int first) {
        Refunds taken = refunds;
        if (taken != null) {
            int refundsSettled = taken.settle(unit, row -> settleRow(row, first));
            settled += refundsSettled;
            return;
        }
        for (int at = 0; at < unit.size(); at++) {
            settleRow(unit.row(at), first);
        }
    }

    /** Puts the rows in order, and returns where each unit ends. */
    private int[] endsOf(int size) {
        if (unitOfRow.length < size) {
            unitOfRow = new int[rows.length];
            ordered = new int[rows.length];
        }
        units.begin(size);
        for (int i = 0; i < size; i++) {
            int known = units.size();
            unitOfRow[i] = units.number(rows[i]);
            identityNumbers += isFirst(rows[i], unitOfRow[i] == known) && isIdentityNumber(rows[i]) ? 1 : 0;
        }
        int[] places = new int[units.size() + 1];
        for (int i = 0; i < size; i++) {
            places[unitOfRow[i] + 1]++;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        for (int i = 0; i < size; i++) {
            ordered[places[unitOfRow[i]]++] = rows[i];
        }
        return places;
    }

    /** Returns whether the row is its person's first. */
    private boolean isFirst(int row, boolean firstOfUnit) {
        Households.Ties ties = table.segmentOf(row).ties;
        return ties == null ? firstOfUnit : ties.people[ClaimTable.rowOf(row)] == row;
    }

    private boolean isIdentityNumber(int row) {
        long person = table.segmentOf(row).word(ClaimTable.rowOf(row), RowLayout.PERSON);
        return ClaimSegment.length(person) == IDENTITY_NUMBER
                && IdentityNumber.isValid(table.text(row, RowLayout.PERSON));
    }

    /** Begins a unit with those of its rows that can be settled. */
    private void begin(int first, int from, int until) {
        unit.clear();
        for (int i = from; i < until; i++) {
            if (table.segmentOf(ordered[i]).fault(ClaimTable.rowOf(ordered[i])) == null) {
                unit.add(ordered[i]);
            }
        }
        unit.sort();
        run.beginUnit();
        if (!totals.isFresh() && unit.size() > 0) {
            open(first);
        }
    }

    private void open(int first) {
        if (table.segmentOf(first).ties == null) {
            totals.openPerson(run, first, unit);
            return;
        }
        int[] people = new int[unit.size()];
        int[] households = new int[unit.size()];
        for (int i = 0; i < unit.size(); i++) {
            ClaimSegment segment = table.segmentOf(unit.row(i));
            int row = ClaimTable.rowOf(unit.row(i));
            // A household that no policy counts ties nobody: people of several units name it, and only its own unit
            // moves it.
            boolean counted = run.countsHouseholds(segment.policy(row));
            people[i] = segment.ties().people[row];
            households[i] = counted ? segment.ties().households[row] : NONE;
        }
        for (int person : java.util.Arrays.stream(people).distinct().toArray()) {
            totals.openPerson(run, person, unit);
        }
        for (int household : java.util.Arrays.stream(households).distinct().toArray()) {
            if (household >= 0) {
                totals.openHousehold(run, household);
            }
        }
    }

    /** Settles a row. It is one method on purpose: the compiler then takes it by itself, and not into its callers. */
    private void settleRow(int at, int first) {
        ClaimSegment segment = table.segmentOf(at);
        int row = ClaimTable.rowOf(at);
        ClaimFacts facts = run.facts();
        segment.layout.give(segment.words, row * segment.layout.width, setting);
        facts.categories(segment.word(row, RowLayout.CATEGORIES));
        Households.Ties ties = segment.ties;
        facts.owner(ties == null ? first : ties.people[row], ties == null ? NONE : ties.households[row]);
        int policy = segment.policy(row);
        int claim = ClaimFacts.NONE;
        int previous = ClaimFacts.NONE;
        if (keepChains && run.countsChains(policy)) {
            claim = at;
            long place = previousWord < 0 ? 0 : segment.word(row, previousWord);
            if (place != 0) {
                // By its id, in this unit or brought forward.
                int start = segment.start(row, previousWord);
                previous = unit.find(segment.texts, start, ClaimSegment.length(place));
                if (previous < 0 && !totals.isFresh()) {
                    previous = totals.earlierClaim(segment.text(row, previousWord));
                }
            }
        }
        RowBooking into = booking;
        if (into != null && previous >= 0 && into.isAfter(segment.text(row, previousWord), at)) {
            previous = ClaimFacts.NONE;
        }
        facts.claim(claim, previous);
        if (into != null && !into.isNew(at)) {
            return;
        }
        if (!run.settle(policy)) {
            segment.fault(row, new ClaimFault.Rejected(run.rejection()));
            return;
        }
        segment.keep(row, run, notes.of(policy, run));
        settled++;
        if (into != null) {
            into.settled(at);
        }
        TableRow settledRow = explained;
        OutgoingDerivations to = derivations;
        if (to != null && settledRow != null) {
            settledRow.point(segment, row);
            to.add(number, table.position(at), settledRow, run.derivation(settledRow.identifiers()));
        }
    }
}
