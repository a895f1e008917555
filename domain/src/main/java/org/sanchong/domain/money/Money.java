package org.sanchong.domain.money;

import java.math.BigDecimal;
import java.util.Collection;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;

/**
 * An amount of renminbi in whole fen (分), exact: 1 yuan (元) is 100 fen.
 *
 * <p>Addition and subtraction are exact; a result beyond the range of 64 bits is an {@link ArithmeticException}, never
 * a wrapped number. Multiplication by a proportion lives in {@link Rate}, since it can lose a part of a fen. For
 * example {@code Money.parse("11000.00").minus(Money.parse("0.01"))} is 10999.99 yuan.
 */
public final class Money implements Comparable<Money> {
    private static final int FEN_PER_YUAN = 100;
    private static final int YUAN_DECIMALS = 2;
    private static final Money ZERO = new Money(0);

    private final long fen;

    private Money(long fen) {
        this.fen = fen;
    }

    /** Returns the amount of so many fen; negative amounts are allowed. */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * Returns the amount of so many whole yuan.
     *
     * @throws ArithmeticException if it does not fit
     */
    public static Money ofYuan(long yuan) {
        return ofFen(Math.multiplyExact(yuan, FEN_PER_YUAN));
    }

    /** Returns nothing at all: 0.00 yuan. */
    public static Money zero() {
        return ZERO;
    }

    /**
     * Obtains an amount from yuan as policy documents and files write them: digits, and at most two decimals after a
     * point, such as "11000", "-25.10" or "0.5".
     *
     * @throws IllegalArgumentException if the text is anything else: it would have to be rounded or guessed
     * @throws ArithmeticException if it does not fit
     */
    public static Money parse(String yuan) {
        if (!yuan.matches("-?[0-9]+([.][0-9]{1,2})?")) {
            throw new IllegalArgumentException("not yuan with at most two decimals: " + yuan);
        }
        return ofFen(fenOf(new BigDecimal(yuan)));
    }

    /**
     * Converts an amount of any JSR 354 implementation; nothing is rounded.
     *
     * @throws IllegalArgumentException if its currency is not CNY, or if it holds a part of a fen
     * @throws ArithmeticException if it does not fit
     */
    public static Money from(MonetaryAmount amount) {
        if (!"CNY".equals(amount.getCurrency().getCurrencyCode())) {
            throw new IllegalArgumentException("not an amount of CNY: " + amount);
        }
        BigDecimal yuan = amount.getNumber().numberValueExact(BigDecimal.class);
        if (yuan.stripTrailingZeros().scale() > YUAN_DECIMALS) {
            throw new IllegalArgumentException("holds a part of a fen: " + amount);
        }
        return ofFen(fenOf(yuan));
    }

    /** Returns the same amount as a JSR 354 amount of CNY. */
    public MonetaryAmount toMonetaryAmount() {
        CurrencyUnit renminbi = Monetary.getCurrency("CNY");
        return org.javamoney.moneta.Money.of(BigDecimal.valueOf(fen, YUAN_DECIMALS), renminbi);
    }

    /**
     * Returns the sum; of no amounts it is zero.
     *
     * @throws ArithmeticException if it does not fit
     */
    public static Money sum(Collection<Money> amounts) {
        long sum = 0;
        for (Money amount : amounts) {
            sum = Math.addExact(sum, amount.fen);
        }
        return ofFen(sum);
    }

    /** Returns the amount in fen. */
    public long fen() {
        return fen;
    }

    /**
     * Returns this amount and the other together.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    /**
     * Returns this amount less the other, negative where the other is larger.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    /** Returns the amount with its sign turned. */
    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    /** Returns this amount or the other, whichever is less. */
    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    /** Returns this amount or the other, whichever is more. */
    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /** Returns whether the amount is 0.00. */
    public boolean isZero() {
        return fen == 0;
    }

    /** Returns whether the amount is below 0.00. */
    public boolean isNegative() {
        return fen < 0;
    }

    /** Returns whether this amount is more than the other. */
    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && that.fen == fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /** Returns the yuan with two decimals and no separators, such as "11000.00": the form of every file. */
    @Override
    public String toString() {
        long yuan = fen / FEN_PER_YUAN;
        long rest = Math.abs(fen % FEN_PER_YUAN);
        return (fen < 0 && yuan == 0 ? "-" : "") + yuan + (rest < 10 ? ".0" : ".") + rest;
    }

    private static long fenOf(BigDecimal yuan) {
        return yuan.movePointRight(YUAN_DECIMALS).longValueExact();
    }
}
