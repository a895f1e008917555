package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.WorkingDays;

/**
 * How figures of one kind are compiled, alone and in tables.
 *
 * @param <V> what they are
 */
abstract sealed class CompiledFigure<V extends Comparable<V>> {
    /** Amounts, in fen. */
    static final CompiledFigure<Money> AMOUNT = new Amount();

    /** Rates and shares, in millionths. */
    static final CompiledFigure<Rate> RATE = new Share();

    /** Plan years. */
    static final CompiledFigure<PlanYear> YEAR = new Year();

    /** Numbers of working days. */
    static final CompiledFigure<WorkingDays> WORKING_DAYS = new Days();

    private static final String CODE = "code";
    private static final String RANGE = "range";

    abstract long toNumber(V value);

    abstract V ofNumber(long number);

    void write(CompiledOutput out, Figure<V> figure) {
        out.text(figure.name());
        out.number(toNumber(figure.value()));
        CompiledLaw.source(out, figure.source());
        bound(out, figure.floor());
        bound(out, figure.ceiling());
        CompiledLaw.optionalClauseId(out, figure.rangeClause());
        out.optionalText(figure.derivedFrom());
    }

    Figure<V> read(CompiledInput in) {
        return Figure.<V>builder()
                .name(in.text())
                .value(ofNumber(in.number()))
                .source(CompiledLaw.source(in))
                .floor(bound(in))
                .ceiling(bound(in))
                .rangeClause(CompiledLaw.optionalClauseId(in))
                .derivedFrom(in.optionalText())
                .build();
    }

    private void bound(CompiledOutput out, Optional<V> bound) {
        out.flag(bound.isPresent());
        bound.ifPresent(value -> out.number(toNumber(value)));
    }

    private Optional<V> bound(CompiledInput in) {
        return in.flag() ? Optional.of(ofNumber(in.number())) : Optional.empty();
    }

    void writeTable(CompiledOutput out, FigureTable<V> table) {
        out.texts(table.by());
        out.number(table.cells().size());
        for (FigureTable.Cell<V> cell : table.cells()) {
            cell.keys().forEach(key -> key(out, key));
            write(out, cell.figure());
        }
    }

    FigureTable<V> readTable(CompiledInput in) {
        List<String> by = in.texts();
        FigureTable.Builder<V> table = FigureTable.<V>builder().addAllBy(by);
        for (int rest = in.count(); rest > 0; rest--) {
            List<CellKey> keys = new ArrayList<>(by.size());
            for (int i = 0; i < by.size(); i++) {
                keys.add(key(in));
            }
            table.addCell(new FigureTable.Cell<>(keys, read(in)));
        }
        return table.build();
    }

    private static void key(CompiledOutput out, CellKey key) {
        if (key instanceof CellKey.OfCode code) {
            out.text(CODE);
            out.text(code.code());
        } else if (key instanceof CellKey.OfRange range) {
            out.text(RANGE);
            out.number(range.least());
            out.number(range.most());
        }
    }

    private static CellKey key(CompiledInput in) {
        String kind = in.text();
        return switch (kind) {
            case CODE -> new CellKey.OfCode(in.text());
            case RANGE -> new CellKey.OfRange(in.number(), in.number());
            default -> throw CompiledInput.unknown(kind);
        };
    }

    private static final class Amount extends CompiledFigure<Money> {
        @Override
        long toNumber(Money value) {
            return value.fen();
        }

        @Override
        Money ofNumber(long number) {
            return Money.ofFen(number);
        }
    }

    private static final class Year extends CompiledFigure<PlanYear> {
        @Override
        long toNumber(PlanYear value) {
            return value.year();
        }

        @Override
        PlanYear ofNumber(long number) {
            return new PlanYear(Math.toIntExact(number));
        }
    }

    private static final class Days extends CompiledFigure<WorkingDays> {
        @Override
        long toNumber(WorkingDays value) {
            return value.count();
        }

        @Override
        WorkingDays ofNumber(long number) {
            return new WorkingDays(Math.toIntExact(number));
        }
    }

    private static final class Share extends CompiledFigure<Rate> {
        @Override
        long toNumber(Rate value) {
            return value.millionths();
        }

        @Override
        Rate ofNumber(long number) {
            return Rate.ofMillionths(number);
        }
    }
}
