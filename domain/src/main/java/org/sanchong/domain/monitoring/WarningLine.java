package org.sanchong.domain.monitoring;

import java.util.Optional;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/**
 * A line (预警线): whose burden of a plan year is above it is reported.
 *
 * @param id the id, once among a policy's
 * @param measure which burden
 * @param threshold how high the line is
 * @param source the clause that asks for the report
 */
public record WarningLine(String id, Measure measure, Threshold threshold, Source source) {
    /** Which burden of a plan year is held against a line. */
    public enum Measure {
        /** All that the person paid after all tiers (个人自付). */
        PERSONAL,
        /** What of the in-scope expense was left to the person after all tiers (政策范围内个人自付). */
        IN_SCOPE
    }

    /** How high a line is. */
    public sealed interface Threshold {
        /**
         * An amount.
         *
         * @param amount the amount; a burden must be above it
         */
        record Amount(Figure<Money> amount) implements Threshold {}

        /**
         * A share of last year's local disposable income per head, which is the locality's figure.
         *
         * @param share the share
         */
        record IncomeShare(Figure<Rate> share) implements Threshold {}

        /** An amount that the locality sets; no document prints one. */
        record Local() implements Threshold {}
    }

    /**
     * Returns how high the line is, a share of income to the millionth of a fen, unless a figure of the locality is needed
     * for it and is not there.
     */
    public Optional<ExactAmount> height(LocalFigures local) {
        if (threshold instanceof Threshold.Amount printed) {
            return Optional.of(ExactAmount.of(printed.amount().value()));
        }
        return threshold instanceof Threshold.IncomeShare share
                ? local.income().map(income -> ExactAmount.of(share.share().value(), income))
                : local.line(id).map(ExactAmount::of);
    }
}
