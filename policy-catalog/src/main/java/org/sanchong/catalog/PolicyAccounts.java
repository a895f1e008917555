package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;

/** The running totals of one policy, declared and implied, and what they are used for. */
final class PolicyAccounts {
    private final Map<String, Placed> accounts = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private final List<Use> uses = new ArrayList<>();

    /** Adds an account that the policy declares. */
    void declare(Account account, Place place) {
        accounts.put(account.name(), new Placed(account, place));
    }

    /** Adds the account that a tier implies, unless the policy declares one of that name. */
    void imply(TierName tier, Account.Measure measure, Place place) {
        Account account = Account.builder()
                .name(name(tier, measure))
                .measure(measure)
                .addTier(tier)
                .build();
        accounts.putIfAbsent(account.name(), new Placed(account, place));
    }

    /** Returns the name of the account that a tier implies, such as {@code basic-paid}. */
    static String name(TierName tier, Account.Measure measure) {
        return tier.code() + (measure == Account.Measure.BASE ? "-base" : "-paid");
    }

    /** Remembers that an account is declared and could not be read, which is a defect already. */
    void broken(String name) {
        broken.add(name);
    }

    /** Remembers that an account is used, to be checked once all accounts are there. */
    void use(String account, Account.Measure measure, Set<TierName> tiers, Cited cited) {
        uses.add(new Use(account, measure, tiers, cited));
    }

    /** Returns what is read, and forgets the accounts that were used meanwhile. */
    <T> T withoutUses(Supplier<T> reading) {
        int before = uses.size();
        T read = reading.get();
        uses.subList(before, uses.size()).clear();
        return read;
    }

    /** Returns the accounts, the declared ones first. */
    List<Placed> all() {
        return List.copyOf(accounts.values());
    }

    /** Reports the uses of accounts that are not there, or that count something else. */
    void check() {
        uses.stream().filter(use -> !broken.contains(use.account())).forEach(this::check);
    }

    private void check(Use use) {
        Placed used = accounts.get(use.account());
        if (used == null) {
            String message =
                    "the policy has no account '" + use.account() + "'; it has " + String.join(", ", accounts.keySet());
            use.cited().error(DefectCode.UNKNOWN_ACCOUNT, message);
        } else if (used.account().measure() != use.measure()
                || !used.account().tiers().containsAll(use.tiers())) {
            String message = "'" + use.account() + "' counts "
                    + counted(used.account().measure(), used.account().tiers()) + "; needed here: "
                    + counted(use.measure(), use.tiers());
            use.cited().error(DefectCode.ACCOUNT_MEASURE, message);
        }
    }

    private static String counted(Account.Measure measure, Set<TierName> tiers) {
        String of = tiers.stream().map(TierName::code).collect(Collectors.joining(" and "));
        return of.isEmpty() ? measure.name() : measure + " of " + of;
    }

    /**
     * An account with the place from which it comes.
     *
     * @param account the account
     * @param place where it is declared, or the tier that implies it
     */
    record Placed(Account account, Place place) {}

    /**
     * A place at which an account is named, under a clause.
     *
     * @param place the place
     * @param defects where its defects go
     */
    record Cited(Place place, Defects defects) {
        void error(DefectCode code, String message) {
            defects.error(place, code, message);
        }
    }

    private record Use(String account, Account.Measure measure, Set<TierName> tiers, Cited cited) {}
}
