package org.sanchong.architecture.conforming.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.javamoney.moneta.Money;

/** An exact amount in fen. */
public final class Amount {
    private final long fen;

    private Amount(long fen) {
        this.fen = fen;
    }

    /** Returns the amount of so many fen. */
    public static Amount ofFen(long fen) {
        return new Amount(fen);
    }

    /** Returns another library's amount, rounded half up to the fen. */
    public static Amount from(Money yuan) {
        BigDecimal fen = yuan.getNumberStripped().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return ofFen(fen.longValueExact());
    }

    /** Returns the amount in fen. */
    public long fen() {
        return fen;
    }
}
