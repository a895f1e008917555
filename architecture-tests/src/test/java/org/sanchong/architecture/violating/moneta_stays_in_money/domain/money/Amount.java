package org.sanchong.architecture.violating.moneta_stays_in_money.domain.money;

import org.javamoney.moneta.Money;

/** The border. */
final class Amount {
    void from(Money amount) {}
}
