package org.sanchong.catalog;

import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;

/** The canonical text of schedules and their figures. */
final class ScheduleText {
    private ScheduleText() {}

    static void schedule(CanonicalText text, BenefitSchedule schedule) {
        text.value("id", schedule.id())
                .part("when", schedule.condition(), PolicyText::condition)
                .value("ordinary", schedule.isOrdinary())
                .value("on-application", schedule.isOnApplication())
                .value("accrues", schedule.accrual())
                .part("deductible", schedule.deductible().amount(), ScheduleText::table)
                .optional("deductible-account", schedule.deductible().account())
                .value("origin", schedule.bands().origin())
                .list("bands", schedule.bands().bands(), ScheduleText::band)
                .list("caps", schedule.caps(), ScheduleText::cap)
                .optional("variant-of", schedule.variantOf())
                .list("adjustments", schedule.adjustments(), ScheduleText::adjustment);
    }

    private static void band(CanonicalText text, TierBand band) {
        text.set("edge", band.upTo().stream().toList(), ScheduleText::figure)
                .part("rate", band.rate(), ScheduleText::table);
    }

    private static void cap(CanonicalText text, Cap cap) {
        text.part("ceiling", cap.ceiling(), ScheduleText::table).value("account", cap.account());
    }

    private static void adjustment(CanonicalText text, Adjustment adjustment) {
        text.value("is", adjustment.getClass().getSimpleName()).part("source", adjustment.source(), PolicyText::source);
        if (adjustment instanceof Adjustment.ScaledDeductible scaled) {
            text.value("share", scaled.share());
        } else if (adjustment instanceof Adjustment.RaisedRates raised) {
            text.value("points", raised.points());
        }
    }

    static <V extends Comparable<V>> void table(CanonicalText text, FigureTable<V> table) {
        text.list("by", table.by(), (t, name) -> t.value("attribute", name));
        text.set(
                "cells",
                table.cells(),
                (t, cell) -> t.list("keys", cell.keys(), (k, key) -> k.value("key", key))
                        .part("figure", cell.figure(), ScheduleText::figure));
    }

    static <V extends Comparable<V>> void figure(CanonicalText text, Figure<V> figure) {
        text.value("name", figure.name())
                .value("value", figure.value())
                .part("source", figure.source(), PolicyText::source)
                .optional("floor", figure.floor())
                .optional("ceiling", figure.ceiling())
                .set("range-clause", figure.rangeClause().stream().toList(), PolicyText::clause)
                .optional("from", figure.derivedFrom());
    }
}
