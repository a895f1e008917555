package org.sanchong.domain.payment;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/**
 * For which care a method of payment holds (付费协议).
 *
 * @param id what it is called, not blank
 * @param scope for which care
 * @param method how it is paid
 */
public record PaymentContract(String id, Reach scope, PaymentMethod method) {
    /** Checks that it has a name. */
    public PaymentContract {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a contract has a name");
        }
    }

    /** Returns whether the contract holds for the case. */
    public boolean covers(SettledCase settled) {
        return scope.covers(settled);
    }

    /**
     * Care that was settled.
     *
     * @param region the region of insurance, or the city or province above it
     * @param year the year of discharge
     * @param tier the tier whose payments are cleared
     * @param careTypes codes of the kinds of care; all if empty
     * @param facilities the facilities; all if empty
     */
    public record Reach(
            RegionCode region,
            PlanYear year,
            TierName tier,
            SortedSet<String> careTypes,
            SortedSet<FacilityId> facilities) {
        /** Keeps the sets as they are now. */
        public Reach {
            careTypes = Collections.unmodifiableSortedSet(new TreeSet<>(careTypes));
            facilities = Collections.unmodifiableSortedSet(new TreeSet<>(facilities));
        }

        boolean covers(SettledCase settled) {
            return settled.claim().dischargedOn().getYear() == year.year()
                    && (careTypes.isEmpty()
                            || careTypes.contains(settled.claim().careType().code()))
                    && (facilities.isEmpty()
                            || (!settled.facility().isBlank()
                                    && facilities.contains(new FacilityId(settled.facility()))))
                    && nearness(settled.claim().region()) > 0;
        }

        /** Returns how near the region stands above the other: 3 the same, 2 its city, 1 its province, 0 not above it. */
        private int nearness(RegionCode of) {
            return region.equals(of) ? 3 : region.equals(of.city()) ? 2 : region.equals(of.province()) ? 1 : 0;
        }

        /** Returns how closely it speaks of a case: facilities go before kinds of care, these before nearer regions. */
        int closeness(SettledCase settled) {
            return (facilities.isEmpty() ? 0 : 8)
                    + (careTypes.isEmpty() ? 0 : 4)
                    + nearness(settled.claim().region());
        }
    }
}
