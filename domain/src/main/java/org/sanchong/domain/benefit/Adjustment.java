package org.sanchong.domain.benefit;

import java.util.function.UnaryOperator;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/**
 * Preferential terms (倾斜) as a document words them, relative to another schedule: half the deductible, five points
 * more, no cap.
 *
 * <p>A figure made by an adjustment is derived, or illustrative where the adjusted figure or the adjustment is.
 */
public sealed interface Adjustment {
    /** Returns the clause and provenance of the adjustment. */
    Source source();

    /**
     * Multiplies the deductible.
     *
     * @param share what is left of it, such as 50 %
     * @param source the clause and provenance
     */
    record ScaledDeductible(Rate share, Source source) implements Adjustment {
        /**
         * Returns the amounts times the share.
         *
         * @throws IllegalArgumentException if a product is no whole number of fen
         */
        public FigureTable<Money> adjusted(FigureTable<Money> amounts) {
            return derived(amounts, source, " × " + share, this::scaled);
        }

        private Money scaled(Money amount) {
            if (!share.isExactOn(amount)) {
                throw new IllegalArgumentException(share + " of " + amount + " is no whole number of fen");
            }
            return share.appliedTo(amount);
        }
    }

    /**
     * Adds points to every rate.
     *
     * @param points the points, as 5 % for five
     * @param source the clause and provenance
     */
    record RaisedRates(Rate points, Source source) implements Adjustment {
        /** Returns the rates with the points added. */
        public FigureTable<Rate> adjusted(FigureTable<Rate> rates) {
            return derived(rates, source, " + " + points, rate -> rate.plus(points));
        }
    }

    /**
     * Takes the caps away.
     *
     * @param source the clause and provenance
     */
    record RemovedCaps(Source source) implements Adjustment {}

    private static <V extends Comparable<V>> FigureTable<V> derived(
            FigureTable<V> table, Source source, String how, UnaryOperator<V> change) {
        FigureTable.Builder<V> made = FigureTable.<V>builder().addAllBy(table.by());
        for (FigureTable.Cell<V> cell : table.cells()) {
            Figure<V> from = cell.figure();
            boolean illustrative = from.isIllustrative() || source.provenance() == Provenance.ILLUSTRATIVE;
            Source combined = Source.builder()
                    .clause(source.clause())
                    .provenance(illustrative ? Provenance.ILLUSTRATIVE : Provenance.DERIVED)
                    .note(source.note())
                    .noteChinese(source.noteChinese())
                    .build();
            made.addCell(new FigureTable.Cell<>(
                    cell.keys(),
                    Figure.<V>builder()
                            .name(from.name())
                            .value(change.apply(from.value()))
                            .source(combined)
                            .derivedFrom(from.value() + how)
                            .build()));
        }
        return made.build();
    }
}
