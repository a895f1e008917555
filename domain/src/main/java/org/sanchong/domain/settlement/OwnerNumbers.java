package org.sanchong.domain.settlement;

import java.util.ArrayList;
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
    private final Names people = new Names();
    private final Names households = new Names();
    private final Names claims = new Names();
    private final Claim claim;

    OwnerNumbers(Claim claim) {
        this.claim = claim;
    }

    /** Names by their numbers: a handful, so that looking through them is quicker than a table. */
    private static final class Names {
        private final List<String> names = new ArrayList<>();

        int number(String name) {
            int known = names.indexOf(name);
            if (known >= 0) {
                return known;
            }
            names.add(name);
            return names.size() - 1;
        }

        String name(int number) {
            return names.get(number);
        }
    }

    private Names owners(Account.Owner kind) {
        return kind == Account.Owner.PERSON ? people : households;
    }

    void open(SettlementRun run, Accumulators before) {
        String household = claim.furtherFacts().getOrDefault("household_id", "");
        run.facts()
                .owner(
                        people.number(claim.person().value()),
                        household.isEmpty() ? ClaimFacts.NONE : households.number(household));
        run.facts()
                .claim(
                        claims.number(claim.id().value()),
                        claim.previousClaim().map(c -> claims.number(c.value())).orElse(ClaimFacts.NONE));
        before.totals().forEach((total, value) -> {
            run.open(new SettlementRun.RunningTotal(
                    total.owner(),
                    owners(total.owner()).number(total.ownerId()),
                    total.region().value(),
                    total.planYear(),
                    total.account(),
                    value));
        });
        before.carried()
                .forEach((carried, value) -> run.open(new SettlementRun.ChainTotal(
                        people.number(carried.person().value()),
                        carried.policy(),
                        claims.number(carried.claim().value()),
                        carried.account(),
                        value)));
    }

    Accumulators close(SettlementRun run) {
        Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
        for (SettlementRun.RunningTotal total : run.totals()) {
            totals.put(
                    new Accumulators.Total(
                            total.owner(),
                            owners(total.owner()).name(total.ownerNumber()),
                            new RegionCode(total.region()),
                            total.planYear(),
                            total.account()),
                    total.value());
        }
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
        for (SettlementRun.ChainTotal chain : run.chains()) {
            carried.put(
                    new Accumulators.Carried(
                            new PersonId(people.name(chain.personNumber())),
                            chain.policy(),
                            new ClaimId(claims.name(chain.claimNumber())),
                            chain.account()),
                    chain.value());
        }
        return Accumulators.owning(totals, carried);
    }
}
