package org.sanchong.domain.settlement;

import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;

/** An account of a plan, with its place in the ledger. */
final class PlanAccount {
    /** How many holders of rows there are in a region: a person or a household, for one plan year or for all. */
    private static final int HOLDERS_OF_REGION = 4;

    /** How many holders of rows there are in the regions of insurance and of assistance. */
    static final int HOLDERS = 2 * HOLDERS_OF_REGION;

    /** How many bits of a place are the slot. */
    static final int SLOT_BITS = 16;

    final Account account;
    final PlanCondition condition;
    final PlanCondition continues;
    /** Position in the slots of the account's holder, common to all policies of the region. */
    final int slot;
    /**
     * Whose row the account stands in: twice the kind of the row, one more where it runs for a lifetime, and four more
     * where it is kept in the region of assistance, which is another than that of insurance.
     */
    final int holder;
    /** The policy whose account it is. */
    final PlanOrigin.Home home;

    /** Bits of the tiers that it counts. */
    final int tiers;

    final boolean isChain;
    final boolean countsStays;
    /** Whether it counts every claim of a person, so that nothing about it can be unknown. */
    final boolean isPlain;

    PlanAccount(Account account, PlanCondition condition, PlanCondition continues, Kept kept) {
        this.account = account;
        this.condition = condition;
        this.continues = continues;
        this.home = kept.home;
        this.slot = kept.slot;
        boolean household = account.owner() == Account.Owner.HOUSEHOLD;
        this.holder = kept.side * HOLDERS_OF_REGION
                + 2 * (household ? Ledger.HOUSEHOLD : Ledger.PERSON)
                + (account.period() == Account.Period.LIFETIME ? 1 : 0);
        int bits = 0;
        for (TierName tier : account.tiers()) {
            bits |= 1 << tier.ordinal();
        }
        this.tiers = bits;
        this.isChain = account.period() == Account.Period.STAY_CHAIN;
        this.countsStays = account.measure() == Account.Measure.STAYS;
        this.isPlain = condition.isAlways() && !household && !isChain;
    }

    /**
     * Where an account is kept.
     *
     * @param home the policy whose account it is
     * @param side 1 where it is kept in another region than that of insurance, else 0
     * @param slot its position in the slots of the home
     */
    record Kept(PlanOrigin.Home home, int side, int slot) {}

    /** Returns holder and slot in one number, or -1 where more must be asked before the account can be read. */
    int place() {
        return isPlain ? (holder << SLOT_BITS) | slot : -1;
    }

    static int side(int holder) {
        return holder / HOLDERS_OF_REGION;
    }

    static int kind(int holder) {
        return holder % HOLDERS_OF_REGION / 2;
    }

    static boolean isLifetime(int holder) {
        return holder % 2 == 1;
    }
}
