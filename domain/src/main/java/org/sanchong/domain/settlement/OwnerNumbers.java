package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

/** Numbers for the owners and claims that the accumulators name, and what a run makes of these accumulators. */
final class OwnerNumbers {
    private final Names people = new Names();
    private final Names households = new Names();
    private final Names claims = new Names();
    private final Plans plans;
    private final Claim claim;
    private final String person;
    private final String household;

    OwnerNumbers(Plans plans, Claim claim) {
        this.plans = plans;
        this.claim = claim;
        person = claim.person().value();
        household = claim.furtherFacts().getOrDefault("household_id", "");
    }

    /** Names by their numbers: a handful, so that looking through them is quicker than a table. */
    private static final class Names {
        private final List<String> names = new ArrayList<>(2);

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

        int size() {
            return names.size();
        }
    }

    private Names owners(Account.Owner kind) {
        return kind == Account.Owner.PERSON ? people : households;
    }

    /** Brings the run to what had accumulated, and returns the mark of it. */
    SettlementRun.Mark open(SettlementRun run, Accumulators before) {
        int home = household.isEmpty() ? ClaimFacts.NONE : households.number(household);
        run.facts().owner(people.number(person), home);
        run.facts()
                .claim(
                        claims.number(claim.id().value()),
                        claim.previousClaim().map(c -> claims.number(c.value())).orElse(ClaimFacts.NONE));
        Optional<OpenedTotals> known = before.opened().filter(opened -> opened.isFor(plans, person, household));
        if (known.isPresent()) {
            run.restore(known.get().mark());
            return known.get().mark();
        }
        openByName(run, before);
        SettlementRun.Mark mark = run.mark();
        // Rows on which nothing stands are not in the mark.
        run.restore(mark);
        return mark;
    }

    /** Returns whether no other people and households are concerned than those of the claim. */
    private boolean isOfClaimAlone() {
        return people.size() == 1 && households.size() == (household.isEmpty() ? 0 : 1);
    }

    private void openByName(SettlementRun run, Accumulators before) {
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

    /** Returns what the claim that was settled added to running totals. */
    Map<Accumulators.Total, Long> moved(SettlementRun run, SettlementRun.Mark before) {
        return named(run.movedSince(before));
    }

    /** Returns what has accumulated after the claim that was settled. */
    Accumulators close(SettlementRun run) {
        List<SettlementRun.ChainTotal> chains = run.chains();
        if (isOfClaimAlone() && chains.isEmpty()) {
            return Accumulators.of(new OpenedTotals(plans, person, household, run.mark()));
        }
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
        for (SettlementRun.ChainTotal chain : chains) {
            carried.put(
                    new Accumulators.Carried(
                            new PersonId(people.name(chain.personNumber())),
                            chain.policy(),
                            new ClaimId(claims.name(chain.claimNumber())),
                            chain.account()),
                    chain.value());
        }
        return Accumulators.owning(named(run.totals()), carried);
    }

    private Map<Accumulators.Total, Long> named(List<SettlementRun.RunningTotal> totals) {
        Map<Accumulators.Total, Long> named = new LinkedHashMap<>();
        for (SettlementRun.RunningTotal total : totals) {
            named.put(total.of(owners(total.owner()).name(total.ownerNumber())), total.value());
        }
        return named;
    }
}
