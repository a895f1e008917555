package org.sanchong.architecture.violating.nobody_uses_inexact_or_foreign_money.domain.money;

import javax.money.convert.ExchangeRate;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.RoundedMoney;

/** An amount that loses digits, and one that is converted. */
final class Amount {
    void from(FastMoney amount) {}

    void from(RoundedMoney amount) {}

    void from(ExchangeRate rate) {}
}
