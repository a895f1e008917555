package org.sanchong.domain.cliff;

import java.util.List;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/**
 * What is paid at one expense.
 *
 * @param expense the in-scope expense in fen
 * @param isSettled whether a claim of it is settled
 * @param path which way it took; of a claim that is not settled why
 * @param paid what each tier pays, in fen
 */
record ExpensePoint(long expense, boolean isSettled, Object path, List<Long> paid) {
    long fund() {
        long sum = 0;
        for (long tier : paid) {
            sum += tier;
        }
        return sum;
    }

    long paid(TierName tier) {
        return paid.get(tier.ordinal());
    }

    Money yuan() {
        return Money.ofFen(expense);
    }
}
