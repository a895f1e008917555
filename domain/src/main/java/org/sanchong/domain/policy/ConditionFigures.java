package org.sanchong.domain.policy;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.PrintedFigure.Kind;

/** The numbers and days for which conditions and the keys of tables ask. */
final class ConditionFigures {
    private final List<PrintedFigure> figures = new ArrayList<>();

    private ConditionFigures() {}

    static List<PrintedFigure> of(Condition condition) {
        ConditionFigures asked = new ConditionFigures();
        asked.add(condition);
        return asked.figures;
    }

    static List<PrintedFigure> ofKeys(List<CellKey> keys) {
        ConditionFigures asked = new ConditionFigures();
        for (CellKey key : keys) {
            if (key instanceof CellKey.OfRange range) {
                asked.bounds(range.least(), range.most());
            }
        }
        return asked.figures;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Between between) {
            bounds(between.least(), between.most());
        } else if (condition instanceof Condition.Within within) {
            figures.add(PrintedFigure.of(within.period().from()));
            within.period()
                    .until()
                    .map(end -> PrintedFigure.of(end.minusDays(1)))
                    .ifPresent(figures::add);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        }
    }

    /** A bound is an amount in fen or a count, as its attribute has it; a printed figure says which. */
    private void bounds(long least, long most) {
        for (long bound : List.of(least, most)) {
            if (bound > 0 && bound != Long.MAX_VALUE) {
                figures.add(PrintedFigure.exactly(Kind.AMOUNT, bound));
                figures.add(PrintedFigure.exactly(Kind.COUNT, bound));
            }
        }
    }
}
