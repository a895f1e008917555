package org.sanchong.domain.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.TreeSet;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.money.Rate;

/**
 * What bands pay, by direct integration: the burden is cut at every place where the marginal rate may change, and each
 * piece is weighed with the rate of its middle. In numbers without limit, rounded once, by BigDecimal.
 */
final class Integration {
    private static final int MILLIONTH_DECIMALS = 6;
    private static final BigInteger TWO = BigInteger.TWO;

    private final TierBands bands;
    private final BigInteger deductible;
    private final ClaimReading facts;

    Integration(TierBands bands, BigInteger deductible, ClaimReading facts) {
        this.bands = bands;
        this.deductible = deductible;
        this.facts = facts;
        bands.bands().forEach(band -> facts.figure(band.rate()));
    }

    static BigInteger share(BigInteger fen, Rate rate) {
        return rounded(fen.multiply(BigInteger.valueOf(rate.millionths())));
    }

    static BigInteger rounded(BigInteger millionths) {
        return new BigDecimal(millionths, MILLIONTH_DECIMALS)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    /** Returns what a burden from zero up to this many fen gets, in whole fen. */
    BigInteger upTo(BigInteger burden) {
        return rounded(exactUpTo(burden));
    }

    /** Returns the same in millionths of a fen, before it is rounded. */
    BigInteger exactUpTo(BigInteger burden) {
        TreeSet<BigInteger> cuts = new TreeSet<>();
        cuts.add(BigInteger.ZERO);
        cuts.add(deductible.min(burden));
        cuts.add(burden);
        for (TierBand band : bands.bands()) {
            band.upTo().ifPresent(edge -> cuts.add(place(edge.value().fen()).min(burden)));
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger from = BigInteger.ZERO;
        for (BigInteger to : cuts) {
            sum = sum.add(to.subtract(from).multiply(rateAtHalf(from.add(to))));
            from = to;
        }
        return sum;
    }

    /** The burden at which an edge stands. */
    private BigInteger place(long edge) {
        boolean excess = bands.origin() == TierBands.Origin.EXCESS;
        return BigInteger.valueOf(edge).add(excess ? deductible : BigInteger.ZERO);
    }

    /** The marginal rate at half of the doubled burden: nothing below the deductible, else that of the first band. */
    private BigInteger rateAtHalf(BigInteger doubled) {
        if (doubled.compareTo(deductible.multiply(TWO)) < 0) {
            return BigInteger.ZERO;
        }
        for (TierBand band : bands.bands()) {
            boolean within = band.upTo()
                    .map(edge -> doubled.compareTo(place(edge.value().fen()).multiply(TWO)) < 0)
                    .orElse(true);
            if (within) {
                return BigInteger.valueOf(facts.figure(band.rate()).millionths());
            }
        }
        throw new AssertionError("the last band is open");
    }
}
