package org.sanchong.domain.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;

/** Numbers for the owners and claims that the accumulators name. */
final class OwnerNumbers {
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final Map<String, Integer> households = new LinkedHashMap<>();
    private final Map<String, Integer> claims = new LinkedHashMap<>();
    private final Claim claim;

    OwnerNumbers(Claim claim) {
        this.claim = claim;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static String name(Map<String, Integer> numbers, int number) {
        return List.copyOf(numbers.keySet()).get(number);
    }

    void open(SettlementRun run, Accumulators before) {
        String household = claim.furtherFacts().getOrDefault("household_id", "");
        run.facts()
                .owner(
                        number(people, claim.person().value()),
                        household.isEmpty() ? ClaimFacts.NONE : number(households, household));
        run.facts()
                .claim(
                        number(claims, claim.id().value()),
                        claim.previousClaim()
                                .map(c -> number(claims, c.value()))
                                .orElse(ClaimFacts.NONE));
        before.totals().forEach((total, value) -> {
            Map<String, Integer> owners = total.owner() == Account.Owner.PERSON ? people : households;
            run.open(new SettlementRun.RunningTotal(
                    total.owner(),
                    number(owners, total.ownerId()),
                    total.region().value(),
                    total.planYear(),
                    total.account(),
                    value));
        });
        before.carried()
                .forEach((carried, value) -> run.open(new SettlementRun.ChainTotal(
                        number(people, carried.person().value()),
                        carried.policy(),
                        number(claims, carried.claim().value()),
                        carried.account(),
                        value)));
    }

    Accumulators close(SettlementRun run) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        for (SettlementRun.RunningTotal total : run.totals()) {
            Map<String, Integer> owners = total.owner() == Account.Owner.PERSON ? people : households;
            totals.put(
                    new Accumulators.Total(
                            total.owner(),
                            name(owners, total.ownerNumber()),
                            new RegionCode(total.region()),
                            total.planYear(),
                            total.account()),
                    total.value());
        }
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
        for (SettlementRun.ChainTotal chain : run.chains()) {
            carried.put(
                    new Accumulators.Carried(
                            new PersonId(name(people, chain.personNumber())),
                            chain.policy(),
                            new ClaimId(name(claims, chain.claimNumber())),
                            chain.account()),
                    chain.value());
        }
        return Accumulators.of(totals, carried);
    }
}
