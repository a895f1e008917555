package org.sanchong.catalog;

import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.money.Rate;

/** How schedules are compiled. */
final class CompiledSchedule {
    private static final String SCALED_DEDUCTIBLE = "scaled-deductible";
    private static final String RAISED_RATES = "raised-rates";
    private static final String REMOVED_CAPS = "removed-caps";

    private CompiledSchedule() {}

    static void write(CompiledOutput out, BenefitSchedule schedule) {
        out.text(schedule.id());
        CompiledCondition.write(out, schedule.condition());
        out.flag(schedule.isOrdinary());
        out.flag(schedule.isOnApplication());
        out.constant(schedule.accrual());
        CompiledFigure.AMOUNT.writeTable(out, schedule.deductible().amount());
        out.optionalText(schedule.deductible().account());
        bands(out, schedule.bands());
        out.number(schedule.caps().size());
        for (Cap cap : schedule.caps()) {
            CompiledFigure.AMOUNT.writeTable(out, cap.ceiling());
            out.text(cap.account());
        }
        out.optionalText(schedule.variantOf());
        out.number(schedule.adjustments().size());
        schedule.adjustments().forEach(adjustment -> adjustment(out, adjustment));
    }

    static BenefitSchedule read(CompiledInput in) {
        BenefitSchedule.Builder schedule = BenefitSchedule.builder()
                .id(in.text())
                .condition(CompiledCondition.read(in))
                .isOrdinary(in.flag())
                .isOnApplication(in.flag())
                .accrual(in.constant(Accrual.values()))
                .deductible(deductible(in))
                .bands(bands(in));
        for (int rest = in.count(); rest > 0; rest--) {
            schedule.addCap(new Cap(CompiledFigure.AMOUNT.readTable(in), in.text()));
        }
        schedule.variantOf(in.optionalText());
        for (int rest = in.count(); rest > 0; rest--) {
            schedule.addAdjustment(adjustment(in));
        }
        return schedule.build();
    }

    private static Deductible deductible(CompiledInput in) {
        return Deductible.builder()
                .amount(CompiledFigure.AMOUNT.readTable(in))
                .account(in.optionalText())
                .build();
    }

    private static void bands(CompiledOutput out, TierBands bands) {
        out.constant(bands.origin());
        out.number(bands.bands().size());
        for (TierBand band : bands.bands()) {
            out.flag(band.upTo().isPresent());
            band.upTo().ifPresent(edge -> CompiledFigure.AMOUNT.write(out, edge));
            CompiledFigure.RATE.writeTable(out, band.rate());
        }
    }

    private static TierBands bands(CompiledInput in) {
        TierBands.Builder bands = TierBands.builder().origin(in.constant(TierBands.Origin.values()));
        for (int rest = in.count(); rest > 0; rest--) {
            TierBand.Builder band = TierBand.builder();
            if (in.flag()) {
                band.upTo(CompiledFigure.AMOUNT.read(in));
            }
            bands.addBand(band.rate(CompiledFigure.RATE.readTable(in)).build());
        }
        return bands.build();
    }

    private static void adjustment(CompiledOutput out, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.ScaledDeductible scaled) {
            out.text(SCALED_DEDUCTIBLE);
            out.number(scaled.share().millionths());
        } else if (adjustment instanceof Adjustment.RaisedRates raised) {
            out.text(RAISED_RATES);
            out.number(raised.points().millionths());
        } else if (adjustment instanceof Adjustment.RemovedCaps) {
            out.text(REMOVED_CAPS);
        }
        CompiledLaw.source(out, adjustment.source());
    }

    private static Adjustment adjustment(CompiledInput in) {
        String kind = in.text();
        return switch (kind) {
            case SCALED_DEDUCTIBLE ->
                new Adjustment.ScaledDeductible(Rate.ofMillionths(in.number()), CompiledLaw.source(in));
            case RAISED_RATES -> new Adjustment.RaisedRates(Rate.ofMillionths(in.number()), CompiledLaw.source(in));
            case REMOVED_CAPS -> new Adjustment.RemovedCaps(CompiledLaw.source(in));
            default -> throw CompiledInput.unknown(kind);
        };
    }
}
