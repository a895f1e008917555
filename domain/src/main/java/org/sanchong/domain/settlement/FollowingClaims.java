package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

/**
 * Which settled claims follow a change (随之重算的费用): of the plan year in which a settled claim changed, those behind
 * it that share an owner of running totals with it, its person or its household. They stand on running totals that are
 * others now, even where nothing is paid otherwise for them.
 *
 * <p>For example a stay of March is moved from one household to another: what the members of either were settled for
 * from March on follows, and what its person was.
 */
public final class FollowingClaims {
    private final Map<OwnerYear, Place> firstChanges = new LinkedHashMap<>();

    private FollowingClaims() {}

    /** Returns that nothing has changed yet. */
    public static FollowingClaims none() {
        return new FollowingClaims();
    }

    /**
     * Where a settled claim stands.
     *
     * @param person whose it is
     * @param household the household, empty where the claim names none or its policy counts none
     * @param dischargedOn the day of discharge
     * @param claim the claim
     */
    public record Place(PersonId person, String household, LocalDate dischargedOn, ClaimId claim)
            implements Comparable<Place> {
        private static final Comparator<Place> IN_ORDER =
                Comparator.comparing(Place::dischargedOn).thenComparing(Place::claim, Place::byCodePoint);

        /** Compares by the order in which claims are settled: by day of discharge and claim id, by code point. */
        @Override
        public int compareTo(Place other) {
            return IN_ORDER.compare(this, other);
        }

        private static int byCodePoint(ClaimId one, ClaimId other) {
            int[] left = one.value().codePoints().toArray();
            int[] right = other.value().codePoints().toArray();
            return Arrays.compare(left, right);
        }

        private List<OwnerYear> owners() {
            List<OwnerYear> owners = new ArrayList<>();
            int year = dischargedOn.getYear();
            owners.add(new OwnerYear(Account.Owner.PERSON, person.value(), year));
            if (!household.isEmpty()) {
                owners.add(new OwnerYear(Account.Owner.HOUSEHOLD, household, year));
            }
            return owners;
        }
    }

    /** Takes down that a claim has changed that was settled, or is settled now, there. */
    public void change(Place place) {
        for (OwnerYear owner : place.owners()) {
            firstChanges.merge(owner, place, BinaryOperator.minBy(Comparator.naturalOrder()));
        }
    }

    /** Returns whether a claim that is settled there follows one of the changes. */
    public boolean includes(Place place) {
        for (OwnerYear owner : place.owners()) {
            Place first = firstChanges.get(owner);
            if (first != null && first.compareTo(place) < 0) {
                return true;
            }
        }
        return false;
    }

    private record OwnerYear(Account.Owner owner, String id, int year) {}
}
