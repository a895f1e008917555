package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.PrintedFigure.Kind;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** Reads preferential terms as the document words them, and checks that they can be applied to a schedule. */
final class AdjustmentReader {
    private final Fields terms;
    private final SourceLevel level;
    private final Defects defects;
    private final List<Adjustment> adjustments = new ArrayList<>();

    private AdjustmentReader(Fields terms, SourceLevel level) {
        this.terms = terms;
        this.level = level;
        this.defects = level.defects();
    }

    /** Returns the terms that the schedule gives, as far as they can be applied to what it varies. */
    static List<Adjustment> read(Fields schedule, SourceLevel level, BenefitSchedule varied) {
        SourceLevel adjusting = level.under(schedule, "adjust-source");
        Optional<Written> written = schedule.get("adjust");
        Optional<Fields> terms = written.flatMap(w -> Fields.of(w, adjusting.defects()));
        if (terms.isEmpty()) {
            return List.of();
        }
        AdjustmentReader reader = new AdjustmentReader(terms.get(), adjusting);
        adjusting.source(written.get().place()).ifPresent(source -> reader.all(source, varied));
        terms.get().close();
        reader.refuseBoth(schedule, "deductible", "deductible");
        reader.refuseBoth(schedule, "rates", "rate", "bands");
        reader.refuseBoth(schedule, "caps", "cap", "caps");
        return reader.adjustments;
    }

    private void all(Source source, BenefitSchedule varied) {
        terms.get("deductible", ScalarForm.MULTIPLIER).ifPresent(share -> {
            checkPrinted(Kind.MULTIPLE, share, source, "deductible");
            varied.deductible().amount().cells().forEach(cell -> checkWhole(share, cell.figure()));
            adjustments.add(new Adjustment.ScaledDeductible(share, source));
        });
        terms.get("rates", ScalarForm.POINTS).ifPresent(points -> {
            checkPrinted(Kind.POINTS, points, source, "rates");
            rates(varied).forEach(rate -> checkShare(points, rate));
            adjustments.add(new Adjustment.RaisedRates(points, source));
        });
        terms.get("caps").ifPresent(caps -> {
            if (!caps.text().equals("removed")) {
                String message = "caps can be 'removed'; other ones are given as 'cap' or 'caps'";
                defects.error(caps.place(), DefectCode.BAD_SCALAR, message);
            }
            adjustments.add(new Adjustment.RemovedCaps(source));
        });
    }

    private void checkPrinted(Kind kind, Rate term, Source source, String key) {
        level.checkPrinted(source, Optional.of(PrintedFigure.exactly(kind, term.millionths())), valueOf(key));
    }

    private static Stream<Figure<Rate>> rates(BenefitSchedule schedule) {
        return schedule.bands().bands().stream()
                .map(TierBand::rate)
                .flatMap(table -> table.cells().stream())
                .map(FigureTable.Cell::figure);
    }

    private void checkWhole(Rate share, Figure<Money> amount) {
        if (!share.isExactOn(amount.value())) {
            String message = share + " of " + amount.name() + " " + amount.value() + " is no whole number of fen";
            defects.error(valueOf("deductible"), DefectCode.NOT_WHOLE_FEN, message);
        }
    }

    private void checkShare(Rate points, Figure<Rate> rate) {
        if (!rate.value().plus(points).isShare()) {
            String message = rate.name() + " " + rate.value() + " and these points are "
                    + rate.value().plus(points);
            defects.error(valueOf("rates"), DefectCode.RATE_OUT_OF_RANGE, message);
        }
    }

    private Place valueOf(String key) {
        return terms.get(key).map(Written::place).orElse(terms.place());
    }

    private void refuseBoth(Fields schedule, String term, String... own) {
        for (String key : own) {
            if (terms.has(term) && schedule.has(key)) {
                String message = "'" + key + "' is given here and adjusted as well; do one of the two";
                defects.error(terms.placeOf(term), DefectCode.CONFLICTING_KEYS, message);
            }
        }
    }
}
