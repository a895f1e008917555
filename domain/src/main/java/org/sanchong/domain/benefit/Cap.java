package org.sanchong.domain.benefit;

import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;

/**
 * A cap (封顶线): a payment is no more than the ceiling less what its account already counts, and what is left is never
 * below 0.00.
 *
 * @param ceiling the ceiling in yuan, included
 * @param account the account that counts what was paid
 */
public record Cap(FigureTable<Money> ceiling, String account) {}
