package org.sanchong.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.money.Money;

/**
 * What a clause prints of a payment: a deductible, bands and a yearly limit, taken from the document and not from the
 * policy, and what they pay.
 */
final class PrintedTerms {
    private static final String OPEN = "99999999999999";

    private final BigDecimal deductible;
    private final List<Band> bands = new ArrayList<>();
    private BigDecimal limit = new BigDecimal(OPEN);

    private PrintedTerms(String deductible) {
        this.deductible = new BigDecimal(deductible);
    }

    /** Starts with what is paid above so many yuan. */
    static PrintedTerms above(String yuan) {
        return new PrintedTerms(yuan);
    }

    /** Pays the percentage up to so many yuan. */
    PrintedTerms upTo(String yuan, String percent) {
        bands.add(new Band(new BigDecimal(yuan), new BigDecimal(percent).movePointLeft(2)));
        return this;
    }

    /** Pays the percentage of the rest. */
    PrintedTerms at(String percent) {
        return upTo(OPEN, percent);
    }

    /** Pays no more than so many yuan in a year. */
    PrintedTerms atMost(String yuan) {
        limit = new BigDecimal(yuan);
        return this;
    }

    /** Returns what is due on a burden that comes to others of the year, of which so much was paid. */
    Money due(Money before, Money burden, Money paidBefore) {
        BigDecimal due = paid(before.plus(burden)).subtract(paid(before));
        BigDecimal left = limit.subtract(yuan(paidBefore)).max(BigDecimal.ZERO);
        return Money.parse(due.min(left).toPlainString());
    }

    private BigDecimal paid(Money burden) {
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal from = deductible;
        for (Band band : bands) {
            BigDecimal slice = yuan(burden).min(band.edge).subtract(from).max(BigDecimal.ZERO);
            paid = paid.add(slice.multiply(band.rate));
            from = from.max(band.edge);
        }
        return paid.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(Money amount) {
        return BigDecimal.valueOf(amount.fen(), 2);
    }

    /**
     * A band.
     *
     * @param edge where it ends, included
     * @param rate what it pays
     */
    private record Band(BigDecimal edge, BigDecimal rate) {}
}
