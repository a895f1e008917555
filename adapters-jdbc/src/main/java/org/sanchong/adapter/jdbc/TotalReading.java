package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sanchong.adapter.jdbc.OwnerRows.OwnerRow;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;

/** Reads what has accumulated for owners. */
final class TotalReading {
    private final Handle handle;

    TotalReading(Handle handle) {
        this.handle = handle;
    }

    /** Returns what stands on the accounts of the rows, and what people's stays carry whose row over all years is there. */
    Accumulators accumulators(Collection<OwnerRow> rows) {
        Map<Long, OwnerYear> owners = new LinkedHashMap<>();
        List<Long> people = new ArrayList<>();
        for (OwnerRow row : rows) {
            // A row without entries has nothing else either.
            if (row.entries() > 0) {
                owners.put(row.number(), row.of());
                if (row.of().owner() == Account.Owner.PERSON && row.of().planYear() == 0) {
                    people.add(row.number());
                }
            }
        }
        return owners.isEmpty() ? Accumulators.none() : Accumulators.of(totals(owners), carried(owners, people));
    }

    private Map<Accumulators.Total, Long> totals(Map<Long, OwnerYear> owners) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        handle.select(
                        "SELECT owner_year, region, account, held FROM running_total"
                                + " WHERE owner_year = ANY(?) AND held <> 0 ORDER BY owner_year, region, account",
                        (Object) owners.keySet().toArray(new Long[0]))
                .map((row, context) -> {
                    OwnerYear of = of(owners, row.getLong(1));
                    Accumulators.Total total = new Accumulators.Total(
                            of.owner(), of.id(), new RegionCode(row.getString(2)), of.planYear(), row.getString(3));
                    return totals.put(total, row.getLong(4));
                })
                .list();
        return totals;
    }

    private Map<Accumulators.Carried, Long> carried(Map<Long, OwnerYear> owners, List<Long> people) {
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
        if (people.isEmpty()) {
            return carried;
        }
        Set<Accumulators.Carried> takenBack = new LinkedHashSet<>();
        handle.select(
                        "SELECT owner_year, policy, claim_id, account, amount FROM carried WHERE owner_year = ANY(?)"
                                + " ORDER BY entry, policy, account",
                        (Object) people.toArray(new Long[0]))
                .map((row, context) -> {
                    Accumulators.Carried stay = new Accumulators.Carried(
                            new PersonId(of(owners, row.getLong(1)).id()),
                            new PolicyId(row.getString(2)),
                            new ClaimId(row.getString(3)),
                            row.getString(4));
                    long amount = row.getLong(5);
                    if (row.wasNull()) {
                        takenBack.add(stay);
                    } else {
                        carried.put(stay, amount);
                    }
                    return stay;
                })
                .list();
        carried.keySet().removeAll(takenBack);
        return carried;
    }

    private static OwnerYear of(Map<Long, OwnerYear> owners, long number) {
        OwnerYear of = owners.get(number);
        if (of == null) {
            throw new AssertionError("only what belongs to the owners asked for is read");
        }
        return of;
    }
}
