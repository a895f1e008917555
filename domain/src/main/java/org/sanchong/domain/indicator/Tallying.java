package org.sanchong.domain.indicator;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;

/** Puts a tally together, claim by claim: one pass over all of them. For one thread; parts are added as tallies. */
public final class Tallying {
    private final Map<Tally.Key, Sums> cells = new LinkedHashMap<>();
    private final Map<Tally.Residents, Long> people = new LinkedHashMap<>();

    private Tallying() {}

    /** Begins with nothing. */
    public static Tallying begin() {
        return new Tallying();
    }

    /** Adds what a claim came to. */
    public void add(Tally.Key key, Sums sums) {
        cells.merge(key, sums, Sums::plus);
    }

    /** Adds a person. */
    public void add(Tally.Residents person) {
        people.merge(person, 1L, Math::addExact);
    }

    /**
     * Returns by what a claim is told apart.
     *
     * @param facility the facility; empty where it is not said
     * @param policy the id of the policy that settled it
     */
    public static Tally.Key key(Claim claim, String facility, String policy) {
        return new Tally.Key(
                policy,
                county(claim),
                facility,
                YearMonth.from(claim.dischargedOn()),
                new Tally.Holder(claim.categories(), claim.insurance()),
                new Tally.Care(claim.careType(), isInCounty(claim)));
    }

    /**
     * Returns what a settled claim comes to.
     *
     * @param inScope what is in scope, after any waiver
     */
    public static Sums sums(Claim claim, Money inScope, Payments paid) {
        return Sums.of(new Sums.Place(isInCounty(claim), claim.isReferred()), claim.expense(), inScope, paid);
    }

    /** Returns the county that the claim names, or else its region. */
    private static RegionCode county(Claim claim) {
        String named = claim.furtherFacts().getOrDefault("county", "");
        return RegionCode.isWellFormed(named) ? new RegionCode(named) : claim.region();
    }

    private static boolean isInCounty(Claim claim) {
        return claim.facility().locality().equals(Locality.IN_COUNTY);
    }

    /** Returns the tally so far. */
    public Tally tally() {
        return Tally.of(cells, people);
    }
}
