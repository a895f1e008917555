package org.sanchong.domain.settlement;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;

/** The accounts of a policy as one claim uses them: part of the independent reckoning. */
final class CaseAccounts {
    private final BenefitPolicy policy;
    private final ClaimReading facts;
    private final Map<String, BigInteger> before = new HashMap<>();
    private final Set<String> counting = new HashSet<>();
    private final Map<String, BigInteger> bases = new HashMap<>();
    final Map<TierName, BigInteger> paid = new EnumMap<>(TierName.class);
    final Map<TierName, BigInteger> charged = new EnumMap<>(TierName.class);
    final Set<TierName> supplied = new HashSet<>();

    CaseAccounts(BenefitPolicy policy, IndependentTotals totals, Claim claim, ClaimReading facts) {
        this.policy = policy;
        this.facts = facts;
        for (TierName tier : TierName.values()) {
            paid.put(tier, BigInteger.ZERO);
            charged.put(tier, BigInteger.ZERO);
        }
        for (Account account : policy.accounts()) {
            if (facts.isTrue(account.condition())) {
                counting.add(account.name());
            }
            before.put(account.name(), totals.before(account, claim, facts));
        }
        facts.number(before);
    }

    BigInteger before(String account) {
        return before.get(account);
    }

    void reached(String baseAccount, BigInteger burden) {
        bases.put(baseAccount, burden);
    }

    /** What the claim has added to the account so far; one tier may be left out. */
    private BigInteger added(Account account, Optional<TierName> without) {
        BigInteger sum = BigInteger.ZERO;
        if (counting.contains(account.name())) {
            Map<TierName, BigInteger> by = account.measure() == Account.Measure.PAID ? paid : charged;
            for (TierName tier : account.tiers()) {
                sum = without.equals(Optional.of(tier)) ? sum : sum.add(by.get(tier));
            }
        }
        return sum;
    }

    BigInteger deductible(BenefitSchedule schedule) {
        if (schedule.deductible().amount().cells().isEmpty()) {
            return BigInteger.ZERO;
        }
        BigInteger amount = fen(facts.figure(schedule.deductible().amount()));
        Optional<String> account = schedule.deductible().account();
        if (account.isPresent() && counting.contains(account.get())) {
            amount = amount.subtract(before.get(account.get()))
                    .subtract(added(account(account.get()), Optional.empty()));
        }
        return amount.max(BigInteger.ZERO);
    }

    /** A ceiling on what its account counts says nothing of a claim that the account does not count. */
    List<Cap> binding(BenefitSchedule schedule) {
        return schedule.caps().stream()
                .filter(cap -> counting.contains(cap.account()))
                .toList();
    }

    BigInteger left(Cap cap, Optional<TierName> without) {
        return fen(facts.figure(cap.ceiling()))
                .subtract(before.get(cap.account()))
                .subtract(added(account(cap.account()), without))
                .max(BigInteger.ZERO);
    }

    /** Adds to the totals what the claim moves. */
    void keep(IndependentTotals totals, Claim claim) {
        Map<String, BigInteger> carried = new HashMap<>();
        for (Account account : policy.accounts()) {
            BigInteger after = before.get(account.name()).add(moved(account));
            boolean brought = account.tiers().stream().anyMatch(supplied::contains);
            if (account.period() != Account.Period.STAY_CHAIN) {
                totals.put(account, claim, facts, after);
            } else if (counting.contains(account.name()) && !brought) {
                carried.put(account.name(), after);
            }
        }
        totals.carry(claim, carried);
    }

    private BigInteger moved(Account account) {
        boolean counts = counting.contains(account.name());
        return switch (account.measure()) {
            case BASE -> counts ? bases.getOrDefault(account.name(), BigInteger.ZERO) : BigInteger.ZERO;
            case STAYS -> counts ? BigInteger.ONE : BigInteger.ZERO;
            case PAID, DEDUCTIBLE -> added(account, Optional.empty());
        };
    }

    private Account account(String name) {
        return policy.account(name).orElseThrow();
    }

    private static BigInteger fen(Money money) {
        return BigInteger.valueOf(money.fen());
    }
}
