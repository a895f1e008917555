package org.sanchong.domain.settlement;

import java.util.Arrays;

/**
 * Keeps the books of one accumulation unit: reads what stands before a claim into its workings, and books what a settled
 * claim adds.
 */
final class UnitBalances {
    private static final long NOBODY = -1;
    private static final int NO_ROW = -1;
    /** The calendar comes round every 400 years of so many days. */
    private static final int CYCLE_YEARS = 400;

    private static final int CYCLE_DAYS = 146_097;
    private static final int EPOCH_YEAR = 1970;
    /** Leap days from the year 1 to 1969. */
    private static final int EPOCH_LEAP_DAYS = 477;

    private static final int LAST_YEAR = 9999;
    /** The first day of a known year, and the day after the last. */
    private static final long FIRST_DAY = firstDay(0);

    private static final long AFTER_LAST_DAY = firstDay(LAST_YEAR + 1);

    private final Plans plans;
    private final Ledger ledger;
    private final int dischargedOn;
    private final int householdFact;
    /** Per holder the row of the claim last read: the claims of a unit mostly have the same. */
    private final long[] keys = new long[PlanAccount.HOLDERS];

    private final int[] rows = new int[PlanAccount.HOLDERS];
    /** The days of the plan year last asked for, from the first to before the last. */
    private long yearBegins;

    private long yearEnds;
    private int year;

    UnitBalances(Plans plans, Ledger ledger) {
        this.plans = plans;
        this.ledger = ledger;
        dischargedOn = plans.lexicon.required("discharged_on");
        householdFact = plans.lexicon.position("household_id");
        clear();
    }

    /** Forgets the unit before. */
    void clear() {
        ledger.clear();
        Arrays.fill(keys, NOBODY);
    }

    /** Returns the books as they are. */
    long[] mark() {
        return ledger.snapshot();
    }

    /** Makes the books what they were. */
    void restore(long[] mark) {
        ledger.become(mark);
        Arrays.fill(keys, NOBODY);
    }

    /** Reads the running totals that stand before the claim; false if the claim had to be rejected. */
    boolean read(SettlementPlan plan, ClaimFacts facts, Workings workings) {
        for (int holder : plan.holders) {
            find(holder, plan, facts);
        }
        int[] places = plan.places;
        for (int i = 0; i < places.length; i++) {
            workings.movements[i] = 0;
            if (places[i] >= 0) {
                workings.balances[i] = ledger.value(at(places[i]));
            }
        }
        for (int conditional : plan.conditionalAccounts) {
            if (!readConditional(conditional, plan, facts, workings)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where in the ledger a place is for the claim at hand. */
    private int at(int place) {
        return rows[place >>> PlanAccount.SLOT_BITS] + (place & ((1 << PlanAccount.SLOT_BITS) - 1));
    }

    private void find(int holder, SettlementPlan plan, ClaimFacts facts) {
        int kind = PlanAccount.kind(holder);
        int owner = kind == Ledger.HOUSEHOLD ? facts.household : facts.person;
        if (owner < 0) {
            keys[holder] = NOBODY;
            rows[holder] = NO_ROW;
            return;
        }
        int span = PlanAccount.isLifetime(holder) ? Ledger.LIFETIME : planYear(facts.values[dischargedOn]);
        int region = plan.region(holder);
        long key = Ledger.key(kind, owner, region, span);
        if (key != keys[holder]) {
            keys[holder] = key;
            rows[holder] = ledger.row(key, plans.slots(region));
        }
    }

    private int planYear(long day) {
        if (day < yearBegins || day >= yearEnds) {
            if (day < FIRST_DAY || day >= AFTER_LAST_DAY) {
                throw new IllegalArgumentException("no day of discharge: " + day);
            }
            year = (int) Math.floorDiv(day * CYCLE_YEARS, CYCLE_DAYS) + EPOCH_YEAR;
            yearBegins = firstDay(year);
            if (yearBegins > day) {
                year--;
                yearBegins = firstDay(year);
            }
            yearEnds = firstDay(year + 1);
            if (yearEnds <= day) {
                year++;
                yearBegins = yearEnds;
                yearEnds = firstDay(year + 1);
            }
        }
        return year;
    }

    /** Returns the first of January of the year in days since 1970-01-01. */
    private static long firstDay(int year) {
        int before = year - 1;
        int leapDays = Math.floorDiv(before, 4) - Math.floorDiv(before, 100) + Math.floorDiv(before, CYCLE_YEARS);
        return 365L * (year - EPOCH_YEAR) + leapDays - EPOCH_LEAP_DAYS;
    }

    private boolean readConditional(int i, SettlementPlan plan, ClaimFacts facts, Workings workings) {
        PlanAccount account = plan.accounts[i];
        int counts = account.condition.test(workings);
        workings.counts[i] = counts != PlanCondition.FALSE;
        workings.unknown[i] =
                counts == PlanCondition.UNKNOWN ? plan.tests.missing(account.condition, workings) : Workings.KNOWN;
        if (account.isChain) {
            workings.balances[i] = workings.counts[i] ? carried(account, plan, facts, workings) : 0;
            return workings.outcome == Workings.Outcome.SETTLED && workings.knows(i);
        }
        int row = rows[account.holder];
        workings.balances[i] = row < 0 ? 0 : ledger.value(row + account.slot);
        workings.unknown[i] = row < 0 && workings.counts[i] ? householdFact : workings.unknown[i];
        return true;
    }

    /** What the claim before carried, if this one goes on with it. */
    private long carried(PlanAccount account, SettlementPlan plan, ClaimFacts facts, Workings workings) {
        int continues = account.continues.test(workings);
        if (continues == PlanCondition.UNKNOWN) {
            plan.failUnknown(account.continues, workings);
            return 0;
        }
        if (continues == PlanCondition.FALSE || facts.previousClaim < 0) {
            return 0;
        }
        int row = ledger.rowIfAny(Ledger.key(Ledger.CHAIN, facts.previousClaim, account.home.plan(), Ledger.LIFETIME));
        return row < 0 || ledger.value(row) != facts.person ? 0 : ledger.value(row + 1 + account.slot);
    }

    /** Rejects a claim that moves an account of which it is not known whether, or whose, it is. */
    void checkMovements(SettlementPlan plan, Workings workings) {
        for (int i : plan.conditionalAccounts) {
            boolean moves = plan.accounts[i].countsStays || workings.movements[i] != 0;
            if (moves && !workings.knows(i)) {
                return;
            }
        }
    }

    /** Books what the claim just settled adds to the totals that were read for it. */
    void keep(SettlementPlan plan, ClaimFacts facts, Workings workings) {
        for (int stays : plan.stayAccounts) {
            workings.movements[stays] += workings.counts[stays] ? 1 : 0;
        }
        int[] places = plan.places;
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                ledger.add(at(places[i]), workings.movements[i]);
            }
        }
        for (int conditional : plan.conditionalAccounts) {
            PlanAccount account = plan.accounts[conditional];
            if (account.isChain) {
                keepChain(conditional, plan, facts, workings);
            } else if (workings.movements[conditional] != 0) {
                ledger.add(rows[account.holder] + account.slot, workings.movements[conditional]);
            }
        }
    }

    private void keepChain(int i, SettlementPlan plan, ClaimFacts facts, Workings workings) {
        PlanAccount account = plan.accounts[i];
        if (!workings.counts[i] || facts.claim < 0 || (workings.supplied & account.tiers) != 0) {
            return;
        }
        PlanOrigin.Home home = account.home;
        int row = ledger.row(
                Ledger.key(Ledger.CHAIN, facts.claim, home.plan(), Ledger.LIFETIME), plans.slots(home.region()) + 1);
        ledger.set(row, facts.person);
        ledger.set(row + 1 + account.slot, workings.balances[i] + workings.movements[i]);
    }
}
