package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.verify.MismatchException.Code;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.policy.BenefitPolicy;

/** Follows the running totals from derivation to derivation, in the order in which claims are settled. */
final class RunningTotals {
    private static final Comparator<String> BY_CODE_POINT = (one, other) -> {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    };

    private final ClaimRows claims;
    private final Map<TotalKey, Long> totals;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /** Begins with what was brought forward. */
    RunningTotals(ClaimRows claims, Map<TotalKey, Long> opening) {
        this.claims = claims;
        this.totals = new LinkedHashMap<>(opening);
    }

    /**
     * A derivation of a claim.
     *
     * @param line its line
     * @param traces what it says of accounts; null where it is wrong already
     */
    private record Found(long line, @Nullable Traces traces) {}

    /** Takes a derivation; returns false if there was one of the claim before. */
    boolean add(long line, String claim, @Nullable Traces traces) {
        return found.putIfAbsent(claim, new Found(line, traces)) == null;
    }

    /** Returns the ids of claims without a derivation, in the order of the file. */
    List<String> withoutDerivation() {
        return claims.ids().stream().filter(id -> !found.containsKey(id)).toList();
    }

    /** Returns what is wrong with the totals, in the order in which claims are settled. */
    List<Failure> failures() {
        List<String> order = new ArrayList<>(claims.ids());
        order.retainAll(found.keySet());
        Map<String, String> days = new LinkedHashMap<>();
        order.forEach(id -> days.put(id, claims.value(id, "discharged_on")));
        order.sort(Comparator.comparing((String id) -> String.valueOf(days.get(id)))
                .thenComparing(BY_CODE_POINT));
        List<Failure> failures = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String id : order) {
            Found one = found.get(id);
            Traces traces = one == null ? null : one.traces();
            String person = "PERSON " + claims.value(id, "person_id");
            String household = "HOUSEHOLD " + claims.value(id, "household_id");
            if (one == null || traces == null || unknown.contains(person)) {
                unknown.add(person);
                unknown.add(household);
                continue;
            }
            try {
                follow(traces, unknown);
            } catch (MismatchException mismatch) {
                String step = mismatch.step();
                failures.add(new Failure(one.line(), id, step == null ? "movements" : step, mismatch));
                unknown.add(person);
                unknown.add(household);
            }
        }
        return failures;
    }

    private void follow(Traces traces, Set<String> unknown) {
        Map<TotalKey, Long> after = new LinkedHashMap<>();
        for (Account account : traces.rules().accounts()) {
            Balances.Shown shown = traces.shown().get(account.name());
            Long moved = traces.moved().get(account.name());
            TotalKey key = key(traces, account, traces.claim());
            if ((shown == null && moved == null) || unknown.contains(key.owner())) {
                continue;
            }
            long before = before(traces, account, key);
            if (shown != null && shown.before() != before) {
                boolean stays = account.measure() == Account.Measure.STAYS;
                MismatchException mismatch = MismatchException.of(
                        Code.BALANCE,
                        account.name(),
                        stays ? Long.toString(shown.before()) : Fen.text(shown.before()),
                        stays ? Long.toString(before) : Fen.text(before));
                throw mismatch.inStep(shown.where());
            }
            if (moved != null) {
                after.put(key, before + moved);
            }
        }
        totals.putAll(after);
    }

    private long before(Traces traces, Account account, TotalKey key) {
        if (account.period() != Account.Period.STAY_CHAIN) {
            return totals.getOrDefault(key, 0L);
        }
        String previous = claims.value(traces.claim(), "previous_claim");
        boolean goesOn = !previous.isEmpty() && traces.continuing().contains(account.name());
        return goesOn ? totals.getOrDefault(key(traces, account, previous), 0L) : 0;
    }

    private TotalKey key(Traces traces, Account account, String claim) {
        boolean household = account.owner() == Account.Owner.HOUSEHOLD;
        String owner = household
                ? "HOUSEHOLD " + claims.value(traces.claim(), "household_id")
                : "PERSON " + claims.value(traces.claim(), "person_id");
        BenefitPolicy policy = traces.rules().policyOf(account);
        return switch (account.period()) {
            case STAY_CHAIN -> new TotalKey(owner, policy.id().value(), claim, account.name());
            case LIFETIME -> new TotalKey(owner, policy.region().value(), "", account.name());
            case PLAN_YEAR ->
                new TotalKey(
                        owner,
                        policy.region().value(),
                        claims.value(traces.claim(), "discharged_on").substring(0, 4),
                        account.name());
        };
    }

    /** Returns the accounts of a policy that go on along a chain of stays, by the facts of a claim. */
    static Set<String> continuing(PolicyRules rules, KnownFacts facts, Set<String> categories) {
        Set<String> names = new LinkedHashSet<>();
        for (Account account : rules.accounts()) {
            Condition goesOn = account.continues();
            facts.read(rules.policyOf(account), categories);
            if (account.period() == Account.Period.STAY_CHAIN && facts.judge(goesOn) == Truth.YES) {
                names.add(account.name());
            }
        }
        return names;
    }
}
