package org.sanchong.domain.settlement;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** A schedule as a claim was reckoned by it, as if it alone were there (待遇标准计算). */
@Value.Immutable
@ValueType
public abstract class ReckonedSchedule {
    ReckonedSchedule() {}

    /** The schedule's id in its tier. */
    public abstract String id();

    /** The schedule that preferential terms vary. */
    public abstract Optional<String> variantOf();

    /** Whether it waits for an application. */
    public abstract boolean isOnApplication();

    /** What its bands are measured on. */
    public abstract Accrual accrual();

    /** From where its edges are measured. */
    public abstract TierBands.Origin origin();

    /** The burden accumulated before the claim; 0.00 where it accrues per claim. */
    public abstract Money baseBefore();

    /** The burden of the claim. */
    public abstract Money base();

    /** The deductible as ruled; absent where there is none. */
    public abstract Optional<Figure<Money>> deductible();

    /** What had been charged of it before. */
    public abstract Money chargedBefore();

    /**
     * By which clause that is taken off it, such as that the deductible runs on over referred stays; absent where
     * nothing had been charged before, or the account names none.
     */
    public abstract Optional<Source> chargedBy();

    /** The deductible that is left. */
    public abstract Money deductibleLeft();

    /** The bands that the burden reaches, from the lowest up. */
    public abstract List<Slice> reached();

    /** Returns the slices of the claim's own burden, from the lowest band up: those reached that hold some of it. */
    public List<Slice> slices() {
        return reached().stream()
                .filter(slice -> slice.amount().isMoreThan(Money.zero()))
                .toList();
    }

    /** What the bands pay on the burden before the claim, rounded half up to the fen. */
    public abstract Money paidOnBefore();

    /** What the bands pay on the burden after the claim, rounded half up to the fen. */
    public abstract Money paidOnAfter();

    /** The caps on accounts that count the claim, in their order. */
    public abstract List<CapReckoned> caps();

    /** What the schedule pays. */
    public abstract Money payment();

    /**
     * A slice of the burden in one band.
     *
     * @param band the band, from 1
     * @param edge the band's upper edge; empty for the last
     * @param before how much of the burden accumulated before lies in the band
     * @param amount how much of the claim's burden does
     * @param rate its rate
     */
    public record Slice(int band, List<Figure<Money>> edge, Money before, Money amount, Figure<Rate> rate) {}

    /**
     * A cap.
     *
     * @param account the account that counts
     * @param ceiling the ceiling
     * @param counted what had been counted before
     * @param cut what the cap took away
     */
    public record CapReckoned(String account, Figure<Money> ceiling, Money counted, Money cut) {}
}
