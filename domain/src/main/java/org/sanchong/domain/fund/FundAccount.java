package org.sanchong.domain.fund;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Quotient;

/**
 * How a fund stands on a day (基金账户).
 *
 * @param fund which fund
 * @param on the day, included
 * @param budgets how many budget rows there are; with none there is no budget, which is not one of 0.00
 * @param amounts its amounts up to the day
 */
public record FundAccount(FundKey fund, LocalDate on, int budgets, Amounts amounts) {
    /**
     * Amounts of a fund in yuan.
     *
     * @param budget what may be spent in the year
     * @param settled what was settled for care that ended by the day
     * @param added what is due beyond it
     * @param recovered what was claimed back or not paid after audits
     * @param advanced what facilities were given before their care was cleared
     * @param paid what facilities were paid
     * @param returned what facilities gave back
     */
    public record Amounts(
            Money budget, Money settled, Money added, Money recovered, Money advanced, Money paid, Money returned) {}

    /** Whether what is spent, and will be, is within the budget. */
    public enum State {
        /** No budget is known. */
        NO_BUDGET,
        /** It is. */
        WITHIN,
        /** It will not be, if the year goes on as it did (预警). */
        FORECAST_OVER,
        /** It is not any more (超支). */
        OVER
    }

    /** Returns what the fund has to bear: what was settled and added, less what was recovered. */
    public Money used() {
        return amounts.settled().plus(amounts.added()).minus(amounts.recovered());
    }

    /** Returns what has left the fund: advances and payments, less what was given back. */
    public Money disbursed() {
        return amounts.advanced().plus(amounts.paid()).minus(amounts.returned());
    }

    /** Returns what is used and has not left the fund; negative where facilities hold more than their care. */
    public Money committed() {
        return used().minus(disbursed());
    }

    /** Returns what is left of the budget; negative where more is used. */
    public Money available() {
        return amounts.budget().minus(used());
    }

    /**
     * Returns what will be used by the end of the year: what is used, by the days that have passed, times the days of the
     * year; rounded once, half up to the fen. Before the year nothing is foreseen, after it what is used is final.
     */
    public Optional<Money> forecast() {
        LocalDate first = LocalDate.of(fund.year().year(), 1, 1);
        if (on.isBefore(first)) {
            return Optional.empty();
        }
        long passed = Math.min(ChronoUnit.DAYS.between(first, on) + 1, first.lengthOfYear());
        return Optional.of(Quotient.of(first.lengthOfYear(), passed).of(used()));
    }

    /** Returns how much of the budget is used; nothing where there is none. */
    public Optional<Quotient> usage() {
        return amounts.budget().isZero()
                ? Optional.empty()
                : Optional.of(Quotient.of(used().fen(), amounts.budget().fen()));
    }

    /** Returns whether what is spent, and will be, is within the budget. */
    public State state() {
        if (budgets == 0) {
            return State.NO_BUDGET;
        }
        if (used().isMoreThan(amounts.budget())) {
            return State.OVER;
        }
        return forecast().filter(end -> end.isMoreThan(amounts.budget())).isPresent()
                ? State.FORECAST_OVER
                : State.WITHIN;
    }
}
