package org.sanchong.domain.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Ratio;

/**
 * How far the preferential terms of a tier lie from its ordinary ones (倾斜幅度): half the deductible, 5 points more. Where there
 * are several terms or figures, the one that favours people least tells. No preferential or no ordinary schedule, or tables
 * that cannot be laid side by side: over 0, which is no ratio.
 */
public final class Tilt {
    private static final Ratio NONE = new Ratio(0, 0);

    private final List<BenefitSchedule> ordinary;
    private final List<BenefitSchedule> preferential;

    /**
     * Looks at the terms of some people.
     *
     * @param tier the tier
     * @param people what can be said of the people, each who holds one of the categories meant
     */
    private Tilt(BenefitTier tier, Collection<Prospect> people) {
        this.ordinary =
                tier.schedules().stream().filter(BenefitSchedule::isOrdinary).toList();
        this.preferential = tier.schedules().stream()
                .filter(schedule -> !schedule.isOrdinary())
                .filter(schedule -> people.stream().anyMatch(who -> who.of(schedule.condition()) != Prospect.Answer.NO))
                .toList();
    }

    /** Returns the tilt of the tier for people of whom that can be said. */
    public static Tilt of(BenefitTier tier, Collection<Prospect> people) {
        return new Tilt(tier, people);
    }

    /** Returns the preferential deductible over the ordinary one, in fen: 5,500.00 of 11,000.00. */
    public Ratio deductible() {
        List<Ratio> ratios = new ArrayList<>();
        for (BenefitSchedule other : ordinary) {
            for (BenefitSchedule schedule : preferential) {
                ratios.addAll(amounts(
                        schedule.deductible().amount(), other.deductible().amount()));
            }
        }
        return ratios.stream()
                .filter(Ratio::isDefined)
                .max(Comparator.comparing(Tilt::millionths))
                .orElse(NONE);
    }

    /** Returns by how many millionths the preferential rates lie above the ordinary ones, over a million: 5 points of 100. */
    public Ratio rates() {
        List<Long> points = new ArrayList<>();
        for (BenefitSchedule other : ordinary) {
            for (BenefitSchedule schedule : preferential) {
                points.addAll(points(schedule.bands().bands(), other.bands().bands()));
            }
        }
        return points.stream()
                .min(Comparator.naturalOrder())
                .map(least -> new Ratio(least, Rate.MILLIONTHS))
                .orElse(NONE);
    }

    private static List<Ratio> amounts(FigureTable<Money> tilted, FigureTable<Money> plain) {
        List<Ratio> ratios = new ArrayList<>();
        for (int cell = 0; areAlike(tilted, plain) && cell < plain.cells().size(); cell++) {
            ratios.add(Ratio.of(value(tilted, cell), value(plain, cell)));
        }
        return ratios;
    }

    private static List<Long> points(List<TierBand> tilted, List<TierBand> plain) {
        List<Long> points = new ArrayList<>();
        for (int band = 0; tilted.size() == plain.size() && band < plain.size(); band++) {
            FigureTable<Rate> more = tilted.get(band).rate();
            FigureTable<Rate> less = plain.get(band).rate();
            for (int cell = 0; areAlike(more, less) && cell < less.cells().size(); cell++) {
                points.add(value(more, cell).millionths() - value(less, cell).millionths());
            }
        }
        return points;
    }

    private static boolean areAlike(FigureTable<?> one, FigureTable<?> other) {
        return one.by().equals(other.by())
                && one.cells().stream()
                        .map(FigureTable.Cell::keys)
                        .toList()
                        .equals(other.cells().stream()
                                .map(FigureTable.Cell::keys)
                                .toList());
    }

    private static <V extends Comparable<V>> V value(FigureTable<V> table, int cell) {
        return table.cells().get(cell).figure().value();
    }

    private static long millionths(Ratio ratio) {
        return Math.multiplyExact(ratio.numerator(), Rate.MILLIONTHS) / ratio.denominator();
    }
}
