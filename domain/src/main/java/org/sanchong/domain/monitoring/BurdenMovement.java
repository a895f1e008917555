package org.sanchong.domain.monitoring;

import java.time.LocalDate;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.PlanYear;

/**
 * What a settlement, a refund or a correction adds to a person's burden of a plan year; less than nothing where it takes
 * back.
 *
 * @param claim the claim that moved it
 * @param person the person
 * @param year the plan year
 * @param on the day on which it counts
 * @param burden by how much
 */
public record BurdenMovement(ClaimId claim, PersonId person, PlanYear year, LocalDate on, Burden burden) {
    /**
     * The two burdens that lines are held against.
     *
     * @param personal all that the person pays
     * @param inScope what of it is in scope
     */
    public record Burden(Money personal, Money inScope) {
        /** Returns that which the line measures. */
        public Money of(WarningLine.Measure measure) {
            return measure == WarningLine.Measure.PERSONAL ? personal : inScope;
        }

        /** Returns both together. */
        public Burden plus(Burden other) {
            return new Burden(personal.plus(other.personal), inScope.plus(other.inScope));
        }

        /** Returns a burden of nothing. */
        public static Burden none() {
            return new Burden(Money.zero(), Money.zero());
        }
    }
}
