package org.sanchong.domain.settlement;

import java.time.LocalDate;

/**
 * A fact that the plan derives before it begins: an age, or the number of a stay.
 *
 * @param attribute where the fact goes
 * @param since of an age the attribute from which it runs
 * @param on of an age the attribute on which it is taken
 * @param account of a number the account that counts, else -1
 */
record PlanDerived(int attribute, int since, int on, int account) {
    boolean isAge() {
        return account < 0;
    }

    void derive(ClaimFacts facts, Workings workings) {
        if (isAge()) {
            facts.values[attribute] = years(facts.values[since], facts.values[on]);
        } else {
            boolean known = workings.unknown[account] < 0;
            facts.values[attribute] = known ? workings.balances[account] + 1 : Lexicon.MISSING;
        }
    }

    private static long years(long since, long on) {
        if (since <= Lexicon.UNREADABLE || on <= Lexicon.UNREADABLE) {
            return Math.min(since, on);
        }
        long years = LocalDate.ofEpochDay(since).until(LocalDate.ofEpochDay(on)).toTotalMonths() / 12;
        return since > on ? Lexicon.UNREADABLE : years;
    }
}
