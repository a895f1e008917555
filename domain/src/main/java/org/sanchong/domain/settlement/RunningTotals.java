package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.settlement.SettlementRun.ChainTotal;
import org.sanchong.domain.settlement.SettlementRun.RunningTotal;

/** What a ledger holds, by the names of regions, policies and accounts: brought forward into it and given out again. */
final class RunningTotals {
    private final Plans plans;
    private final Ledger ledger;

    RunningTotals(Plans plans, Ledger ledger) {
        this.plans = plans;
        this.ledger = ledger;
    }

    /** Puts a running total back that an earlier run gave out. */
    void open(RunningTotal total) {
        int region = plans.regions.indexOf(total.region());
        int slot = region < 0 ? -1 : plans.slot(region, total.account());
        if (slot < 0) {
            throw new IllegalArgumentException(
                    "no policy of " + total.region() + " keeps an account " + total.account());
        }
        int kind = total.owner() == Account.Owner.HOUSEHOLD ? Ledger.HOUSEHOLD : Ledger.PERSON;
        int row = ledger.row(Ledger.key(kind, total.ownerNumber(), region, total.planYear()), plans.slots(region));
        ledger.add(row + slot, total.value());
    }

    /** Puts back what a stay carries along its chain. */
    void open(ChainTotal total) {
        for (int plan = 0; plan < plans.single; plan++) {
            if (plans.policy(plan).id().equals(total.policy())) {
                int region = plans.region(plan);
                int slot = plans.slot(region, total.account());
                if (slot < 0) {
                    throw new IllegalArgumentException(total.policy() + " keeps no account " + total.account());
                }
                int width = plans.slots(region) + 1;
                int row = ledger.row(Ledger.key(Ledger.CHAIN, total.claimNumber(), plan, Ledger.LIFETIME), width);
                ledger.set(row, total.personNumber());
                ledger.set(row + 1 + slot, total.value());
                return;
            }
        }
        throw new IllegalArgumentException("no policy " + total.policy());
    }

    List<RunningTotal> totals() {
        return movedSince(SettlementRun.Mark.NOTHING);
    }

    /** Returns what was added to running totals since a mark to which the ledger was brought; those that did not move are left out. */
    List<RunningTotal> movedSince(SettlementRun.Mark mark) {
        List<RunningTotal> totals = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            long key = ledger.keyAt(i);
            if (Ledger.kind(key) != Ledger.CHAIN) {
                addTotals(key, ledger.rowAt(i), mark, totals);
            }
        }
        return totals;
    }

    private void addTotals(long key, int row, SettlementRun.Mark mark, List<RunningTotal> totals) {
        int region = Ledger.place(key);
        List<String> names = plans.accountNames(region);
        for (int slot = 0; slot < names.size(); slot++) {
            long value = Math.subtractExact(ledger.value(row + slot), mark.valueAt(row + slot));
            if (value != 0) {
                totals.add(new RunningTotal(
                        Ledger.kind(key) == Ledger.HOUSEHOLD ? Account.Owner.HOUSEHOLD : Account.Owner.PERSON,
                        Ledger.owner(key),
                        plans.regions.get(region),
                        Ledger.year(key),
                        names.get(slot),
                        value));
            }
        }
    }

    List<ChainTotal> chains() {
        List<ChainTotal> chains = new ArrayList<>();
        for (int i = 0; i < ledger.size(); i++) {
            long key = ledger.keyAt(i);
            if (Ledger.kind(key) == Ledger.CHAIN) {
                addChains(key, ledger.rowAt(i), chains);
            }
        }
        return chains;
    }

    private void addChains(long key, int row, List<ChainTotal> chains) {
        SettlementPlan of = plans.plan(Ledger.place(key));
        for (PlanAccount account : of.accounts) {
            if (account.isChain) {
                chains.add(new ChainTotal(
                        (int) ledger.value(row),
                        of.policy.id(),
                        Ledger.owner(key),
                        account.account.name(),
                        ledger.value(row + 1 + account.slot)));
            }
        }
    }
}
