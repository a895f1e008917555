package org.sanchong.architecture.violating.moneta_stays_in_money.domain.claim;

import org.javamoney.moneta.Money;

/** An expense in Moneta's money. */
final class Expense {
    void add(Money amount) {}
}
