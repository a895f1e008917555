package org.sanchong.domain.monitoring;

import java.time.LocalDate;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;

/** That a burden crossed a line, or is no longer above it. */
public sealed interface WarningEvent {
    /** Returns the crossing. */
    AlertId alert();

    /** Returns the claim that moved the burden. */
    ClaimId claim();

    /** Returns the day on which it counts. */
    LocalDate on();

    /**
     * The burden crossed the line upwards.
     *
     * @param alert the crossing
     * @param claim the claim that crossed it
     * @param on the day
     * @param burden the burden after it
     * @param line how high the line is
     */
    record Raised(AlertId alert, ClaimId claim, LocalDate on, Money burden, ExactAmount line) implements WarningEvent {}

    /**
     * The burden is no longer above the line: a refund or correction undid the crossing.
     *
     * @param alert the crossing
     * @param claim the claim that undid it
     * @param on the day
     * @param burden the burden after it
     */
    record Undone(AlertId alert, ClaimId claim, LocalDate on, Money burden) implements WarningEvent {}
}
