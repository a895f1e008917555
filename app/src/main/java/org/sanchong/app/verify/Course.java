package org.sanchong.app.verify;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;

/** How far the steps of one claim have come: what is in scope, what the tiers paid, what was added to accounts. */
final class Course {
    private final PolicyRules rules;
    private final KnownFacts facts;
    private final KnownFacts atFirst;
    private final Set<String> categories;
    private final Balances balances;
    private final ShownSteps shown;
    private final Map<ExpensePart, Long> parts = new EnumMap<>(ExpensePart.class);
    private final Map<TierName, Long> paid = new EnumMap<>(TierName.class);
    private final Map<String, Long> reached = new LinkedHashMap<>();
    private final Map<TierName, Long> charged = new EnumMap<>(TierName.class);
    private final Map<TierName, BenefitSchedule> taken = new EnumMap<>(TierName.class);
    private final Set<TierName> supplied = new LinkedHashSet<>();
    private final Map<String, Boolean> counting = new LinkedHashMap<>();
    private long inScope;

    Course(PolicyRules rules, Claimed claimed, Balances balances, ShownSteps shown) {
        this.rules = rules;
        this.facts = rules.facts(claimed.values(), claimed.categories());
        this.atFirst = rules.facts(claimed.values(), claimed.categories());
        this.categories = claimed.categories();
        this.balances = balances;
        this.shown = shown;
        inScope = facts.fen("total");
        for (ExpensePart part : ExpensePart.values()) {
            long fen = facts.fen(part.column());
            parts.put(part, fen);
            inScope -= fen;
        }
        if (inScope < 0) {
            throw new RejectedException("EXPENSE_MISMATCH", "total");
        }
    }

    /**
     * The facts of a claim.
     *
     * @param values by attribute, as derivations write them
     * @param categories the codes held
     */
    record Claimed(Map<String, String> values, Set<String> categories) {}

    PolicyRules rules() {
        return rules;
    }

    KnownFacts facts() {
        return facts;
    }

    /** Begins the step in that place of the rules. */
    void begin(int place) {
        facts.read(rules.policyOfStep(place), categories);
    }

    ShownSteps shown() {
        return shown;
    }

    long inScope() {
        return inScope;
    }

    /** Takes so much of a part into scope, at most what is left of it; returns what was taken. */
    long takeIntoScope(ExpensePart part, long fen) {
        long left = parts.getOrDefault(part, 0L);
        long moved = Math.min(fen, left);
        parts.put(part, left - moved);
        inScope += moved;
        return moved;
    }

    long paid(TierName tier) {
        return paid.getOrDefault(tier, 0L);
    }

    long paidByAll() {
        long sum = 0;
        for (long each : paid.values()) {
            sum += each;
        }
        return sum;
    }

    long burden() {
        return Math.max(0, inScope - paidByAll());
    }

    void pay(TierName tier, long fen) {
        paid.merge(tier, fen, Long::sum);
    }

    void supply(TierName tier, long fen) {
        pay(tier, fen);
        supplied.add(tier);
    }

    boolean isSupplied(TierName tier) {
        return supplied.contains(tier);
    }

    /** A burden reached a tier with a schedule for the claim. */
    void reach(BenefitTier tier, long burden) {
        tier.baseAccount().ifPresent(account -> reached.merge(account, burden, Long::sum));
    }

    void take(TierName tier, BenefitSchedule schedule, long chargedNow) {
        taken.put(tier, schedule);
        charged.put(tier, chargedNow);
    }

    @Nullable
    BenefitSchedule taken(TierName tier) {
        return taken.get(tier);
    }

    /** Returns whether the account counts the claim. */
    boolean counts(Account account) {
        Boolean known = counting.get(account.name());
        if (known == null) {
            atFirst.read(rules.policyOf(account), categories);
            known = atFirst.isFor(account.condition());
            counting.put(account.name(), known);
        }
        return known;
    }

    /** Returns what the claim has added to the account so far; stays are added at the end. */
    long added(Account account) {
        if (account.measure() == Account.Measure.BASE) {
            return reached.getOrDefault(account.name(), 0L);
        }
        Map<TierName, Long> by = account.measure() == Account.Measure.PAID ? paid : charged;
        long sum = 0;
        for (TierName tier : account.tiers()) {
            sum += by.getOrDefault(tier, 0L);
        }
        return sum;
    }

    /** Returns what the claim moves the account by in the end; an account that nothing moves need not be owned. */
    long moved(Account account) {
        boolean stays = account.measure() == Account.Measure.STAYS;
        long moved = stays ? 1 : added(account);
        return moved != 0 && counts(account) && isOwned(account) ? moved : 0;
    }

    private boolean isOwned(Account account) {
        if (account.owner() == Account.Owner.HOUSEHOLD && atFirst.get("household_id") == null) {
            throw new RejectedException("MISSING_VALUE", "household_id");
        }
        return true;
    }

    /**
     * Returns what the account holds now: what it held before the claim, and what the claim added so far.
     *
     * @param account the account
     * @param step the step that asks
     * @param shows what it shows of the account, null for nothing
     */
    long holds(Account account, String step, Supplier<@Nullable Long> shows) {
        long added = isOwned(account) ? added(account) : 0;
        return balances.before(account.name(), step, () -> {
                    Long now = shows.get();
                    return now == null ? null : now - added;
                })
                + added;
    }
}
