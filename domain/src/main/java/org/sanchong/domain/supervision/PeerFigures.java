package org.sanchong.domain.supervision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.money.Rate;

/**
 * What the stays of each level of facility lasted and cost: the peers that a stay is compared with. It counts cases by
 * value, so that its size does not depend on how many there are.
 *
 * <p>Values are kept with three significant digits, rounded up: days up to 999 are exact, 12,340.01 yuan count as
 * 12,400.00, so that nobody is above a figure by its rounding. The quantile at a share q of n values is the least value
 * that at least ⌈q·n⌉ of them do not exceed; of 1, 2, 3 and 4 days, 3 at 75 %.
 */
public final class PeerFigures {
    private static final long THREE_DIGITS = 1_000;

    private final Map<Of, TreeMap<Long, Long>> counts = new LinkedHashMap<>();

    private PeerFigures() {}

    /** Returns figures that know no peers. */
    public static PeerFigures none() {
        return new PeerFigures();
    }

    /** What is compared. */
    public enum Measure {
        /** Days of the stay. */
        DAYS,
        /** What it cost altogether, in fen. */
        FEN;

        /** Returns the value of a case. */
        public long of(WatchedCase watched) {
            return this == DAYS ? watched.days() : watched.total().fen();
        }
    }

    /**
     * A figure of peers.
     *
     * @param level the level of their facilities
     * @param peers how many they are
     * @param value days, or fen
     */
    public record PeerFigure(FacilityLevel level, long peers, long value) {}

    /** Counts a case; one that is no stay counts nothing. */
    public void add(WatchedCase watched) {
        if (!watched.isStay()) {
            return;
        }
        FacilityLevel level = watched.claim().facility().level();
        for (Measure measure : Measure.values()) {
            counts.computeIfAbsent(new Of(level, measure), of -> new TreeMap<>())
                    .merge(roundedUp(measure.of(watched)), 1L, (some, more) -> Math.addExact(some, more));
        }
    }

    /** Returns the quantile of the stays of a level; nothing where there are fewer than so many. */
    public Optional<PeerFigure> quantile(FacilityLevel level, Measure measure, ReminderRule.OfPeers rule) {
        TreeMap<Long, Long> values = counts.getOrDefault(new Of(level, measure), new TreeMap<>());
        long peers = 0;
        for (long count : values.values()) {
            peers += count;
        }
        if (peers < rule.leastPeers()) {
            return Optional.empty();
        }
        long millionths = Math.multiplyExact(peers, rule.quantile().millionths());
        long rank = (millionths + Rate.MILLIONTHS - 1) / Rate.MILLIONTHS;
        long upTo = 0;
        for (Map.Entry<Long, Long> each : values.entrySet()) {
            upTo += each.getValue();
            if (upTo >= rank) {
                return Optional.of(new PeerFigure(level, peers, each.getKey()));
            }
        }
        throw new AssertionError("a quantile is one of the values");
    }

    private static long roundedUp(long value) {
        long unit = 1;
        while (value / unit >= THREE_DIGITS) {
            unit *= 10;
        }
        return (value + unit - 1) / unit * unit;
    }

    /**
     * Which values.
     *
     * @param level the level
     * @param measure what they measure
     */
    private record Of(FacilityLevel level, Measure measure) {}
}
