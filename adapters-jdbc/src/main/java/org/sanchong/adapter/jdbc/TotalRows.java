package org.sanchong.adapter.jdbc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;

/** Makes accumulators of the rows of running totals and of what stays carry. */
final class TotalRows {
    private final Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
    private final Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
    private final Set<Accumulators.Carried> takenBack = new LinkedHashSet<>();

    /** Takes a running total. */
    void total(OwnerYear of, String region, String account, long held) {
        totals.put(new Accumulators.Total(of.owner(), of.id(), new RegionCode(region), of.planYear(), account), held);
    }

    /** Takes what a stay of a person carries; of one that was taken back there is no amount. Corrections are added. */
    void carried(OwnerYear person, String policy, String claim, String account, @Nullable Long amount) {
        Accumulators.Carried stay =
                new Accumulators.Carried(new PersonId(person.id()), new PolicyId(policy), new ClaimId(claim), account);
        if (amount == null) {
            takenBack.add(stay);
        } else {
            carried.merge(stay, amount, (one, other) -> Math.addExact(one, other));
        }
    }

    Accumulators accumulators() {
        carried.keySet().removeAll(takenBack);
        return totals.isEmpty() && carried.isEmpty() ? Accumulators.none() : Accumulators.of(totals, carried);
    }
}
