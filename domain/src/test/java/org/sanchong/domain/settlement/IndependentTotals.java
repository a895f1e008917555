package org.sanchong.domain.settlement;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;

/** What has accumulated, by name: part of the independent reckoning. */
final class IndependentTotals {
    private final Map<String, BigInteger> totals = new HashMap<>();
    private final Map<String, Map<String, BigInteger>> chains = new HashMap<>();

    /** Returns what the account holds before the claim. */
    BigInteger before(Account account, Claim claim, ClaimReading facts) {
        if (account.period() != Account.Period.STAY_CHAIN) {
            return totals.getOrDefault(key(account, claim, facts), BigInteger.ZERO);
        }
        if (!facts.isTrue(account.condition()) || !facts.isTrue(account.continues())) {
            return BigInteger.ZERO;
        }
        return claim.previousClaim()
                .flatMap(previous -> Optional.ofNullable(chains.get(claim.person() + "/" + previous)))
                .map(carried -> carried.getOrDefault(account.name(), BigInteger.ZERO))
                .orElse(BigInteger.ZERO);
    }

    void put(Account account, Claim claim, ClaimReading facts, BigInteger after) {
        totals.put(key(account, claim, facts), after);
    }

    /** Keeps what the stay carries along its chain. */
    void carry(Claim claim, Map<String, BigInteger> carried) {
        chains.put(claim.person() + "/" + claim.id(), carried);
    }

    private static String key(Account account, Claim claim, ClaimReading facts) {
        boolean household = account.owner() == Account.Owner.HOUSEHOLD;
        String owner = household ? "household " + facts.text("household_id") : "person " + claim.person();
        boolean lifetime = account.period() == Account.Period.LIFETIME;
        return account.name() + " of " + owner
                + (lifetime ? "" : " in " + claim.dischargedOn().getYear());
    }
}
