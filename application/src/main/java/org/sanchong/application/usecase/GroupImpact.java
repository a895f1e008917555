package org.sanchong.application.usecase;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Shift;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Tally;
import org.sanchong.domain.benefit.TierName;

/** Adds up what changes for some claims; in fen. */
final class GroupImpact {
    private final TierName[] tiers = TierName.values();
    private final long[] before = new long[tiers.length];
    private final long[] after = new long[tiers.length];
    private final Map<Integer, Long> byPerson = new HashMap<>();
    private long total;
    private int gaining;
    private int losing;
    private int same;
    private int redistributed;

    void add(ComparedClaim claim, int person) {
        total = Math.addExact(total, claim.total());
        for (TierName tier : tiers) {
            before[tier.ordinal()] = Math.addExact(before[tier.ordinal()], claim.before(tier));
            after[tier.ordinal()] = Math.addExact(after[tier.ordinal()], claim.after(tier));
        }
        long difference = claim.difference();
        byPerson.merge(person, difference, Math::addExact);
        if (difference > 0) {
            gaining++;
        } else if (difference < 0) {
            losing++;
        } else {
            same++;
            redistributed += claim.isChanged() ? 1 : 0;
        }
    }

    boolean isEmpty() {
        return byPerson.isEmpty();
    }

    PolicyImpact.Change change() {
        Map<TierName, Shift> shifts = new EnumMap<>(TierName.class);
        long fundBefore = 0;
        long fundAfter = 0;
        for (TierName tier : tiers) {
            shifts.put(tier, ComparedClaim.shift(before[tier.ordinal()], after[tier.ordinal()]));
            fundBefore = Math.addExact(fundBefore, before[tier.ordinal()]);
            fundAfter = Math.addExact(fundAfter, after[tier.ordinal()]);
        }
        return new PolicyImpact.Change(
                new Tally(gaining, losing, same),
                people(),
                redistributed,
                shifts,
                ComparedClaim.shift(fundBefore, fundAfter),
                ComparedClaim.shift(Math.subtractExact(total, fundBefore), Math.subtractExact(total, fundAfter)));
    }

    private Tally people() {
        int more = 0;
        int less = 0;
        for (long difference : byPerson.values()) {
            more += difference > 0 ? 1 : 0;
            less += difference < 0 ? 1 : 0;
        }
        return new Tally(more, less, byPerson.size() - more - less);
    }
}
