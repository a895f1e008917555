package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.policy.BenefitPolicy;

/** The claims of people whom a policy's accounts tie together, with the numbers that a file's reader gives them. */
final class Unit {
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, Integer> households = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Divides the claims into units: households where the policy counts them, people otherwise. */
    static List<Unit> of(BenefitPolicy policy, List<Claim> claims) {
        boolean tied = policy.accounts().stream().anyMatch(a -> a.owner() == Account.Owner.HOUSEHOLD);
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String key = tied
                    ? claim.furtherFacts().get("household_id")
                    : claim.person().value();
            units.computeIfAbsent(key, k -> new Unit()).claims.add(claim);
        }
        return List.copyOf(units.values());
    }

    List<Claim> claims() {
        return claims;
    }

    /** Sets the facts of one of the unit's claims on a run. */
    void set(SettlementRun run, Claim claim) {
        RunFacts.set(
                run,
                claim,
                number(people, claim.person().value()),
                number(households, claim.furtherFacts().get("household_id")),
                number(numbers, claim.id().value()),
                claim.previousClaim()
                        .map(previous -> number(numbers, previous.value()))
                        .orElse(ClaimFacts.NONE));
    }

    /** What a run holds at its end, with the names in place of the numbers. */
    Map<Accumulators.Total, Long> totals(SettlementRun run) {
        Map<Accumulators.Total, Long> named = new LinkedHashMap<>();
        for (SettlementRun.RunningTotal total : run.totals()) {
            Map<String, Integer> owners = total.owner() == Account.Owner.PERSON ? people : households;
            named.put(
                    new Accumulators.Total(
                            total.owner(),
                            List.copyOf(owners.keySet()).get(total.ownerNumber()),
                            new org.sanchong.domain.claim.RegionCode(total.region()),
                            total.planYear(),
                            total.account()),
                    total.value());
        }
        return named;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        numbers.putIfAbsent(name, numbers.size());
        return numbers.get(name);
    }
}
