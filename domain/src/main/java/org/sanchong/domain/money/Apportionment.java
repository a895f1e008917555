package org.sanchong.domain.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a whole among many by their weights, so that the parts add up to the whole to the fen (最大余数法).
 *
 * <p>Everyone first gets the whole fen of an exact share; what is left over, less than a fen each, goes fen by fen to those
 * whose share lost most, and among equals to who stands first. Of 1.00 yuan, weights 1, 1 and 1 get 0.34, 0.33 and 0.33.
 * Who weighs more never gets less than who weighs less; nobody gets less because of weighing more, the others being as
 * they were; weights that are all multiplied by a number part alike.
 */
public final class Apportionment {
    private Apportionment() {}

    /**
     * Returns the parts, in the order of the weights. Of a negative whole they are the mirror image.
     *
     * @param whole what is parted
     * @param weights none negative; nobody weighs anything only where there is nothing to part
     * @throws IllegalArgumentException if a weight is negative, or nobody weighs anything and there is something to part
     * @throws ArithmeticException if the weights together do not fit
     */
    public static List<Money> of(Money whole, List<Long> weights) {
        if (whole.isNegative()) {
            return of(whole.negated(), weights).stream().map(Money::negated).toList();
        }
        long total = total(weights);
        if (total == 0) {
            if (!whole.isZero()) {
                throw new IllegalArgumentException("nobody weighs anything, and there is " + whole + " to part");
            }
            return weights.stream().map(weight -> Money.zero()).toList();
        }
        List<Part> parts = new ArrayList<>(weights.size());
        long left = whole.fen();
        for (long weight : weights) {
            Part part = part(whole.fen(), weight, total, parts.size());
            parts.add(part);
            left -= part.fen();
        }
        List<Part> losers = new ArrayList<>(parts);
        losers.sort(Comparator.comparingLong(Part::remainder).reversed().thenComparingInt(Part::place));
        for (Part loser : losers.subList(0, Math.toIntExact(left))) {
            parts.set(loser.place(), new Part(loser.fen() + 1, loser.remainder(), loser.place()));
        }
        return parts.stream().map(part -> Money.ofFen(part.fen())).toList();
    }

    private static long total(List<Long> weights) {
        long total = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("a weight must not be negative: " + weight);
            }
            total = Math.addExact(total, weight);
        }
        return total;
    }

    private static Part part(long whole, long weight, long total, int place) {
        long low = whole * weight;
        if (Math.multiplyHigh(whole, weight) == 0 && low >= 0) {
            return new Part(low / total, low % total, place);
        }
        BigInteger[] exact = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(total));
        return new Part(exact[0].longValueExact(), exact[1].longValueExact(), place);
    }

    /**
     * A part as it is first.
     *
     * @param fen its whole fen
     * @param remainder what it lost, in shares of a fen that are all of one size
     * @param place where its weight stands
     */
    private record Part(long fen, long remainder, int place) {}
}
