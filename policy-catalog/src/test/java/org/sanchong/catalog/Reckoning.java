package org.sanchong.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.settlement.ReckonedSchedule;
import org.sanchong.domain.settlement.ReckonedSchedule.CapReckoned;

/** Reckons one schedule for one claim anew, from the policy's figures and the state that the derivation names. */
final class Reckoning {
    private static final int FEN_DECIMALS = 2;
    private static final int MILLIONTHS_DECIMALS = 6;

    private final BenefitSchedule schedule;
    private final Map<String, String> codes;

    Reckoning(BenefitSchedule schedule, Claim claim) {
        this.schedule = schedule;
        this.codes = Map.of(
                "facility_level", claim.facility().level().code(),
                "locality", claim.facility().locality().code(),
                "care_type", claim.careType().code(),
                "insurance", claim.insurance().code());
    }

    /** Returns what the schedule pays on a burden, after what was charged of its deductible and counted by its caps. */
    Money payment(ReckonedSchedule state) {
        Money pays = paidOn(state.baseBefore().plus(state.base()), state).minus(paidOn(state.baseBefore(), state));
        for (int i = 0; i < schedule.caps().size(); i++) {
            Cap cap = schedule.caps().get(i);
            CapReckoned reckoned = state.caps().get(i);
            Money ceiling = figure(cap.ceiling());
            pays = pays.min(ceiling.minus(reckoned.counted()).max(Money.zero()));
        }
        return pays;
    }

    /** Returns what deductible and bands pay on a burden, rounded half up to the fen. */
    Money paidOn(Money burden, ReckonedSchedule state) {
        BigDecimal deductible =
                yuan(deductible()).subtract(yuan(state.chargedBefore())).max(BigDecimal.ZERO);
        boolean excess = schedule.bands().origin() == TierBands.Origin.EXCESS;
        BigDecimal from = excess ? deductible : BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        BigDecimal pays = BigDecimal.ZERO;
        for (TierBand band : schedule.bands().bands()) {
            BigDecimal lower = below.add(from).max(deductible);
            Optional<BigDecimal> edge = band.upTo().map(e -> yuan(e.value()));
            BigDecimal upper = edge.map(e -> e.add(from).min(yuan(burden))).orElse(yuan(burden));
            pays = pays.add(upper.subtract(lower).max(BigDecimal.ZERO).multiply(share(figure(band.rate()))));
            below = edge.orElse(below);
        }
        return Money.parse(pays.setScale(FEN_DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    boolean isCumulative() {
        return schedule.accrual() == Accrual.PLAN_YEAR;
    }

    private Money deductible() {
        Deductible deductible = schedule.deductible();
        return deductible.isNone() ? Money.zero() : figure(deductible.amount());
    }

    private <V extends Comparable<V>> V figure(FigureTable<V> table) {
        List<V> found = table.cells().stream()
                .filter(cell -> isAt(table.by(), cell.keys()))
                .map(cell -> cell.figure().value())
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("not one figure for " + codes + " in " + table);
        }
        return found.get(0);
    }

    private boolean isAt(List<String> by, List<CellKey> keys) {
        for (int i = 0; i < by.size(); i++) {
            if (!keys.get(i).equals(new CellKey.OfCode(codes.get(by.get(i))))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal yuan(Money amount) {
        return BigDecimal.valueOf(amount.fen(), FEN_DECIMALS);
    }

    private static BigDecimal share(Rate rate) {
        return BigDecimal.valueOf(rate.millionths(), MILLIONTHS_DECIMALS);
    }
}
