package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** Random amounts, rates, tables and bands: round ones, odd ones, and those at the ends of their range. */
final class RandomFigures {
    private static final long MOST_FEN = 1_000_000_000_000L;
    private static final List<Long> ODD_RATES = List.of(0L, 1L, 499_999L, 500_000L, 999_999L, Rate.MILLIONTHS);
    private static final int MOST_EDGES = 4;
    private static final int MOST_CELLS = 4;

    private RandomFigures() {}

    /** How the figures of a table are chosen. */
    enum By {
        NOTHING,
        LEVEL,
        /** By level, with a level that has no figure. */
        LEVEL_WITH_A_GAP,
        STAY_NUMBER,
        AGE
    }

    static Arbitrary<Money> amounts() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(5, Size.HUNDREDS),
                                Tuple.of(4, Size.SMALL),
                                Tuple.of(3, Size.MIDDLE),
                                Tuple.of(1, Size.ANY)),
                        numbers(MOST_FEN))
                .as((size, number) -> Money.ofFen(size.of(number)));
    }

    /** How large an amount is. */
    enum Size {
        SMALL,
        HUNDREDS,
        MIDDLE,
        ANY;

        long of(long number) {
            return switch (this) {
                case SMALL -> number % 301;
                case HUNDREDS -> number % 51 * 100_00;
                case MIDDLE -> number % 500_001;
                case ANY -> number;
            };
        }
    }

    static Arbitrary<Rate> rates() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(4, 1), Tuple.of(1, 2)), numbers(MOST_FEN))
                .as((kind, number) -> Rate.ofMillionths(
                        switch (kind) {
                            case 0 -> number % 101 * 10_000;
                            case 1 -> number % (Rate.MILLIONTHS + 1);
                            default -> ODD_RATES.get((int) (number % ODD_RATES.size()));
                        }));
    }

    /** Whole numbers from 0 on, each as likely as any other. */
    static Arbitrary<Long> numbers(long most) {
        return Arbitraries.longs().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    /** Most figures are printed, some are illustrative. */
    static Arbitrary<Source> sources() {
        return Arbitraries.frequency(Tuple.of(4, Figures.PRINTED), Tuple.of(1, Figures.CHOSEN));
    }

    static <V extends Comparable<V>> Arbitrary<FigureTable<V>> tables(
            String name, Arbitrary<V> values, Arbitrary<By> ways) {
        return Combinators.combine(values.list().ofSize(MOST_CELLS), sources(), ways)
                .as((drawn, source, by) -> table(name, drawn, source, by));
    }

    static Arbitrary<TierBands> bands(Arbitrary<By> ways) {
        return Combinators.combine(
                        amounts().list().ofMaxSize(MOST_EDGES),
                        tables("rate", rates(), ways).list().ofSize(MOST_EDGES + 1),
                        sources(),
                        Arbitraries.of(TierBands.Origin.class))
                .as(RandomFigures::bands);
    }

    private static TierBands bands(
            List<Money> edges, List<FigureTable<Rate>> rates, Source source, TierBands.Origin origin) {
        List<Money> rising = new ArrayList<>(new TreeSet<>(edges));
        rising.remove(Money.zero());
        TierBands.Builder bands = TierBands.builder().origin(origin);
        for (int i = 0; i <= rising.size(); i++) {
            Optional<Figure<Money>> edge =
                    i == rising.size() ? Optional.empty() : Optional.of(Figure.of("edge " + i, rising.get(i), source));
            bands.addBand(TierBand.builder().upTo(edge).rate(rates.get(i)).build());
        }
        return bands.build();
    }

    private static <V extends Comparable<V>> FigureTable<V> table(String name, List<V> drawn, Source source, By by) {
        List<CellKey> places = places(by);
        if (places.get(0).equals(new CellKey.OfCode(""))) {
            return FigureTable.of(Figure.of(name, drawn.get(0), source));
        }
        FigureTable.Builder<V> table = FigureTable.<V>builder().addBy(attribute(by));
        for (int i = 0; i < places.size(); i++) {
            String where = name + "[" + places.get(i) + "]";
            table.addCell(new FigureTable.Cell<>(List.of(places.get(i)), Figure.of(where, drawn.get(i), source)));
        }
        return table.build();
    }

    private static List<CellKey> places(By by) {
        return switch (by) {
            case NOTHING -> List.of(new CellKey.OfCode(""));
            case LEVEL -> codes("PRIMARY_CARE", "LEVEL_1", "LEVEL_2", "LEVEL_3");
            case LEVEL_WITH_A_GAP -> codes("LEVEL_1", "LEVEL_2", "LEVEL_3");
            case STAY_NUMBER -> List.of(range(1, 1), range(2, 2), range(3, Long.MAX_VALUE));
            case AGE -> List.of(range(0, 17), range(18, 59), range(60, Long.MAX_VALUE));
        };
    }

    private static String attribute(By by) {
        return switch (by) {
            case NOTHING -> "";
            case LEVEL, LEVEL_WITH_A_GAP -> "facility_level";
            case STAY_NUMBER -> "stay_number";
            case AGE -> "age";
        };
    }

    private static List<CellKey> codes(String... codes) {
        List<CellKey> keys = new ArrayList<>();
        for (String code : codes) {
            keys.add(new CellKey.OfCode(code));
        }
        return keys;
    }

    private static CellKey range(long least, long most) {
        return new CellKey.OfRange(least, most);
    }
}
