package org.sanchong.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.port.out.StoreExamination.Reckoned;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;

/** Reads claims with what had accumulated before each of their entries: the sums of what the journal has before it. */
final class ReckonedReading {
    /** The entries of the claims that are asked for, and those before them in the order of each of their owners' years. */
    private static final String EARLIER = " FROM UNNEST(?) AS k (claim_id)"
            + " JOIN claim AS c ON c.claim_id = k.claim_id"
            + " JOIN settlement AS s ON s.plan_year = c.plan_year AND s.claim_id = c.claim_id"
            + " JOIN journal AS own ON own.plan_year = s.plan_year AND own.entry = s.entry"
            + " JOIN journal AS j ON j.owner_year = own.owner_year AND j.sequence < own.sequence";

    /** Of a correction: those alone whose claims were settled before its claim, on that owner's year. */
    private static final String SETTLED_EARLIER = "(s.kind <> 'CORRECTED' OR EXISTS (SELECT 1"
            + " FROM settlement AS e"
            + " JOIN settlement AS f ON f.plan_year = e.plan_year AND f.claim_id = e.claim_id AND f.place = 0"
            + " JOIN journal AS fj ON fj.plan_year = f.plan_year AND fj.entry = f.entry"
            + " AND fj.owner_year = own.owner_year"
            + " JOIN settlement AS g ON g.plan_year = s.plan_year AND g.claim_id = s.claim_id AND g.place = 0"
            + " JOIN journal AS gj ON gj.plan_year = g.plan_year AND gj.entry = g.entry"
            + " AND gj.owner_year = own.owner_year"
            + " WHERE e.plan_year = j.plan_year AND e.entry = j.entry AND fj.sequence < gj.sequence))";

    private static final String MOVED = "SELECT s.claim_id, s.place, m.owner_year, m.region, m.account, SUM(m.moved)"
            + EARLIER + " JOIN movement AS m ON m.plan_year = j.plan_year AND m.entry = j.entry"
            + " AND m.owner_year = j.owner_year WHERE " + SETTLED_EARLIER
            + " GROUP BY s.claim_id, s.place, m.owner_year, m.region, m.account HAVING SUM(m.moved) <> 0";

    private static final String CARRIED =
            "SELECT s.claim_id, s.place, r.owner_year, r.policy, r.claim_id, r.account, r.amount" + EARLIER
                    + " JOIN carried AS r ON r.plan_year = j.plan_year AND r.entry = j.entry"
                    + " AND r.owner_year = j.owner_year WHERE " + SETTLED_EARLIER
                    + " ORDER BY s.claim_id, s.place, r.owner_year, j.sequence";

    private static final String OWNERS =
            "SELECT o.number, o.owner_kind, o.owner_id, o.owner_key, o.plan_year, o.secret,"
                    + " o.secret_version FROM UNNEST(?) AS k (number) JOIN owner_year AS o ON o.number = k.number";

    private final Handle handle;
    private final Vault vault;

    ReckonedReading(Handle handle, Vault vault) {
        this.handle = handle;
        this.vault = vault;
    }

    /** Returns the claims of the ids, in their order. */
    List<Reckoned> read(List<String> ids) {
        Set<ClaimId> asked = new LinkedHashSet<>();
        ids.forEach(id -> asked.add(new ClaimId(id)));
        Map<ClaimId, BookedClaim> claims = new EntryReading(handle.getConnection(), vault).claims(asked);
        Object texts = ids.toArray(new String[0]);
        List<Sum> sums = handle.select(MOVED, texts)
                .map((row, context) -> Sum.of(row, ""))
                .list();
        List<Sum> stays = handle.select(CARRIED, texts)
                .map((row, context) -> Sum.of(row, row.getString(5)))
                .list();
        Set<Long> numbers = new LinkedHashSet<>();
        sums.forEach(sum -> numbers.add(sum.owner()));
        stays.forEach(stay -> numbers.add(stay.owner()));
        Map<Long, OwnerYear> owners = owners(numbers);
        Map<Place, Map<Accumulators.Total, Long>> totals = new LinkedHashMap<>();
        sums.forEach(sum -> sum.addTo(totals.computeIfAbsent(sum.place(), at -> new LinkedHashMap<>()), owners));
        Map<Place, Map<Accumulators.Carried, Long>> carried = new LinkedHashMap<>();
        stays.forEach(stay -> stay.carryTo(carried.computeIfAbsent(stay.place(), at -> new LinkedHashMap<>()), owners));
        Map<ClaimId, String> contents = contents(stays);
        List<Reckoned> reckoned = new ArrayList<>();
        claims.forEach((claim, booked) -> {
            List<Accumulators> before = new ArrayList<>();
            Map<ClaimId, String> carrying = new LinkedHashMap<>();
            for (int place = 0; place < booked.entries().size(); place++) {
                Place at = new Place(claim.value(), place);
                Map<Accumulators.Carried, Long> here = carried.getOrDefault(at, Map.of());
                before.add(Accumulators.of(totals.getOrDefault(at, Map.of()), here));
                here.keySet().forEach(stay -> carrying.put(stay.claim(), contents.getOrDefault(stay.claim(), "")));
            }
            reckoned.add(new Reckoned(booked, before, carrying));
        });
        return reckoned;
    }

    /** Returns what the claims of stays say. */
    private Map<ClaimId, String> contents(List<Sum> stays) {
        Set<ClaimId> ids = new LinkedHashSet<>();
        stays.forEach(stay -> ids.add(new ClaimId(stay.stay())));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ClaimId, String> contents = new LinkedHashMap<>();
        new EntryReading(handle.getConnection(), vault)
                .claims(ids)
                .forEach((claim, booked) -> contents.put(claim, booked.settled().content()));
        return contents;
    }

    private Map<Long, OwnerYear> owners(Set<Long> numbers) {
        Map<Long, OwnerYear> owners = new LinkedHashMap<>();
        handle.select(OWNERS, (Object) numbers.toArray(new Long[0]))
                .map((row, context) -> owners.put(row.getLong(1), owner(row)))
                .list();
        return owners;
    }

    private OwnerYear owner(ResultSet row) throws SQLException {
        PersonKey.Wrapped wrapped = new PersonKey.Wrapped(row.getInt(7), row.getBytes(6));
        OwnerSecret secret = vault.secret(row.getBytes(4), row.getInt(5), wrapped);
        Account.Owner owner = row.getInt(2) == 0 ? Account.Owner.PERSON : Account.Owner.HOUSEHOLD;
        return new OwnerYear(owner, secret.id(row.getBytes(3)), row.getInt(5));
    }

    /** Which entry of which claim. */
    private record Place(String claim, int number) {}

    /**
     * What had accumulated before an entry.
     *
     * @param place the entry
     * @param owner the number of the owner's year
     * @param where the region, or the policy of a stay
     * @param stay the claim of the stay; empty for a running total
     * @param account the account
     * @param amounts the sum; none for a stay that carries nothing any longer
     */
    private record Sum(Place place, long owner, String where, String stay, String account, List<Long> amounts) {
        static Sum of(ResultSet row, String stay) throws SQLException {
            int at = stay.isEmpty() ? 5 : 6;
            long amount = row.getLong(at + 1);
            List<Long> amounts = row.wasNull() ? List.of() : List.of(amount);
            Place place = new Place(row.getString(1), row.getInt(2));
            return new Sum(place, row.getLong(3), row.getString(4), stay, row.getString(at), amounts);
        }

        void addTo(Map<Accumulators.Total, Long> totals, Map<Long, OwnerYear> owners) {
            OwnerYear of = owner(owners);
            totals.put(
                    new Accumulators.Total(of.owner(), of.id(), new RegionCode(where), of.planYear(), account),
                    amounts.get(0));
        }

        void carryTo(Map<Accumulators.Carried, Long> carried, Map<Long, OwnerYear> owners) {
            Accumulators.Carried key = new Accumulators.Carried(
                    new PersonId(owner(owners).id()), new PolicyId(where), new ClaimId(stay), account);
            if (amounts.isEmpty()) {
                carried.remove(key);
            } else {
                carried.merge(key, amounts.get(0), (one, other) -> Math.addExact(one, other));
            }
        }

        private OwnerYear owner(Map<Long, OwnerYear> owners) {
            OwnerYear of = owners.get(owner);
            if (of == null) {
                throw new IllegalStateException("an owner of an entry is not there: " + owner);
            }
            return of;
        }
    }
}
