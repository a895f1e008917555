package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/**
 * Compares the schedules of a tier, two at a time, at every burden where one of them bends: preferential terms must
 * nowhere pay less than the ordinary ones, and of schedules that can be held together one should pay more everywhere.
 *
 * <p>Compared is the first claim of a year; where figures stand in tables, every combination of cells.
 */
final class TierChecks {
    private final Map<BenefitSchedule, Place> schedules;
    private final Defects defects;

    TierChecks(Map<BenefitSchedule, Place> schedules, Defects defects) {
        this.schedules = schedules;
        this.defects = defects;
    }

    /** Compares them all. */
    void check() {
        List<BenefitSchedule> all = new ArrayList<>(schedules.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (BenefitSchedule other : all.subList(0, i)) {
                if (Together.possible(all.get(i).condition(), other.condition())) {
                    compare(other, all.get(i));
                }
            }
        }
    }

    private void compare(BenefitSchedule one, BenefitSchedule other) {
        if (one.isOrdinary() && !other.isOrdinary()) {
            preference(other, one);
        } else if (other.isOrdinary() && !one.isOrdinary()) {
            preference(one, other);
        } else {
            crossing(one, other);
        }
    }

    private void preference(BenefitSchedule preferential, BenefitSchedule ordinary) {
        lines(preferential, ordinary)
                .flatMap(lines -> lines.whereOnePaysLess().stream())
                .findFirst()
                .ifPresent(where -> defects(preferential)
                        .error(
                                place(preferential),
                                DefectCode.PREFERENCE_PAYS_LESS,
                                "'" + preferential.id() + "' pays less than the ordinary schedule: " + where));
    }

    private void crossing(BenefitSchedule one, BenefitSchedule other) {
        lines(one, other)
                .flatMap(lines ->
                        lines
                                .whereOnePaysLess()
                                .flatMap(less -> lines.whereOnePaysMore().map(more -> less + "; " + more))
                                .stream())
                .findFirst()
                .ifPresent(where -> defects(other)
                        .warning(
                                place(other),
                                DefectCode.SCHEDULES_CROSS,
                                "'" + one.id() + "' and '" + other.id() + "' can be held together and cross, so what a "
                                        + "year pays hangs on how its care is split into claims: " + where));
    }

    private Place place(BenefitSchedule schedule) {
        return schedules.getOrDefault(schedule, Place.startOf(""));
    }

    private Defects defects(BenefitSchedule schedule) {
        return schedule.bands().bands().stream()
                .flatMap(band -> band.rate().cells().stream())
                .findFirst()
                .map(cell -> defects.about(cell.figure().source().clause()))
                .orElse(defects);
    }

    private static Stream<Lines> lines(BenefitSchedule one, BenefitSchedule other) {
        return new CellSpace(List.of(one, other))
                .points().stream()
                        .flatMap(point -> curve(one, point)
                                .flatMap(mine -> curve(other, point).map(theirs -> new Lines(mine, theirs, point)))
                                .stream());
    }

    private static Optional<PaymentCurve> curve(BenefitSchedule schedule, Map<String, CellKey> point) {
        List<PaymentCurve.Slice> slices = new ArrayList<>();
        for (TierBand band : schedule.bands().bands()) {
            Optional<Rate> rate = CellSpace.at(band.rate(), point);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            slices.add(band.upTo()
                    .map(Figure::value)
                    .map(edge -> new PaymentCurve.Slice(edge.fen(), rate.get().millionths()))
                    .orElseGet(() -> PaymentCurve.open(rate.get())));
        }
        long cap = PaymentCurve.NO_CAP;
        for (Cap limit : schedule.caps()) {
            Optional<Money> ceiling = CellSpace.at(limit.ceiling(), point);
            if (ceiling.isEmpty()) {
                return Optional.empty();
            }
            cap = Math.min(cap, ceiling.get().fen());
        }
        long least = cap;
        Optional<Money> charged = schedule.deductible().isNone()
                ? Optional.of(Money.zero())
                : CellSpace.at(schedule.deductible().amount(), point);
        return charged.map(deductible ->
                new PaymentCurve(deductible.fen(), schedule.bands().origin(), slices, least));
    }

    /** What two schedules pay for the same cells of their tables. */
    private record Lines(PaymentCurve one, PaymentCurve other, Map<String, CellKey> point) {
        Optional<String> whereOnePaysLess() {
            return where((mine, theirs) -> mine < theirs);
        }

        Optional<String> whereOnePaysMore() {
            return where((mine, theirs) -> mine > theirs);
        }

        private Optional<String> where(BiPredicate<Long, Long> differ) {
            TreeSet<Long> burdens = one.bends();
            burdens.addAll(other.bends());
            return burdens.stream()
                    .filter(burden -> differ.test(one.paid(burden), other.paid(burden)))
                    .findFirst()
                    .map(this::example);
        }

        private String example(long burden) {
            return PaymentCurve.shown(one.paid(burden)) + " against " + PaymentCurve.shown(other.paid(burden))
                    + " for a burden of " + Money.ofFen(burden) + (point.isEmpty() ? "" : " " + point);
        }
    }
}
