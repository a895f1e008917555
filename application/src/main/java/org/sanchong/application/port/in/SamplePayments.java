package org.sanchong.application.port.in;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyId;

/**
 * Samples what a policy pays over the expense (支付曲线): the points between which payments run straight, for pictures.
 *
 * <p>Every point is a settlement of its own, by the same calculation that settles claims; nothing is reckoned beside it.
 */
public interface SamplePayments {
    /**
     * Settles one stay at one expense after the other.
     *
     * @return the points from no expense to the greatest; none, and the reason, where the stay cannot be settled
     */
    Curve sample(Stay stay);

    /**
     * The stay: inpatient care of a resident in the county, all of it in scope, discharged on the policy's first day with
     * nothing accumulated before; no application is approved.
     *
     * @param policy the policy
     * @param categories the hardship categories that the person holds
     * @param level the level of the hospital
     * @param upTo the greatest expense that is sampled
     */
    record Stay(PolicyId policy, Set<EligibilityCategory> categories, FacilityLevel level, Money upTo) {
        /** Keeps the categories as they are now. */
        public Stay {
            categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
        }
    }

    /**
     * What the stay costs and who pays it.
     *
     * @param total what it costs, in yuan
     * @param paid what each tier pays; a tier that the policy lacks pays 0.00
     * @param personal what is left to the person
     * @param reached the burden that reached each tier that was reckoned, and what the tier made of it
     */
    record Point(Money total, Map<TierName, Money> paid, Money personal, Map<TierName, Step> reached) {
        /** Keeps the maps as they are now. */
        public Point {
            paid = Collections.unmodifiableMap(new LinkedHashMap<>(paid));
            reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
        }

        /** Returns what the tier pays. */
        public Money paidBy(TierName tier) {
            return paid.getOrDefault(tier, Money.zero());
        }
    }

    /**
     * What a tier made of the burden that reached it, before any bound on several tiers.
     *
     * @param burden the burden, in yuan
     * @param payment what the tier pays of it
     * @param schedule the schedule by which it pays; empty where none was taken
     */
    record Step(Money burden, Money payment, String schedule) {}

    /**
     * The points of one stay.
     *
     * @param points in order of expense; between two of them payments run straight, to within a yuan
     * @param rejection the code with which the stay is rejected; empty where it is settled
     */
    record Curve(List<Point> points, String rejection) {
        /** Keeps the points as they are now. */
        public Curve {
            points = List.copyOf(points);
        }
    }
}
