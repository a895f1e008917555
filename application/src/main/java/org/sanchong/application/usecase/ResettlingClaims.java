package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.CorrectingEntry.Cause;
import org.sanchong.domain.settlement.FollowingClaims;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Settles the claims twice with the use case that settles files, and tells what corrects the earlier settlements. */
final class ResettlingClaims implements ResettleClaims {
    private final PolicyCatalog catalog;

    ResettlingClaims(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Resettled resettle(Order order) {
        SettlementCalculator calculator = SettlementCalculator.of(catalog);
        KeptClaims earlier = new KeptClaims(calculator);
        settle(order, order.earlier(), earlier);
        KeptClaims present = new KeptClaims(calculator);
        SettleClaims.Result settled = settle(order, order.present(), present);
        Set<String> all = new LinkedHashSet<>(present.claims().keySet());
        all.addAll(earlier.claims().keySet());
        FollowingClaims following = following(all, earlier, present);
        List<Entry> entries = new ArrayList<>();
        for (String claim : all) {
            Cause cause = cause(claim, earlier, present);
            boolean isChanged = cause != Cause.FOLLOWS || comesOutOtherwise(claim, earlier, present);
            if (isChanged || place(claim, present).filter(following::includes).isPresent()) {
                entries.add(entry(claim, cause, earlier, present));
            }
        }
        int rejected = (int) present.claims().values().stream()
                .filter(kept -> kept.state().status() == Status.REJECTED)
                .count();
        return new Resettled(entries, earlier.claims().size(), present.claims().size(), rejected, settled);
    }

    private SettleClaims.Result settle(Order order, Given given, KeptClaims kept) {
        SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                .claims(given.claims())
                .lines(given.lines())
                .enrolments(given.enrolments())
                .filings(given.filings())
                .contracts(given.contracts())
                .register(given.register())
                .registerKnownOn(given.registerKnownOn())
                .settlements(kept)
                .derivations(kept)
                .policy(order.policy())
                .threads(order.threads())
                .language(order.language());
        order.opening().ifPresent(opening -> command.opening(opening.get()));
        return new SettlingClaims(catalog).settle(command.build());
    }

    /** Returns what follows the claims that say something else or come out otherwise. */
    private static FollowingClaims following(Set<String> all, KeptClaims earlier, KeptClaims present) {
        FollowingClaims following = FollowingClaims.none();
        for (String claim : all) {
            if (cause(claim, earlier, present) != Cause.FOLLOWS || comesOutOtherwise(claim, earlier, present)) {
                place(claim, earlier).ifPresent(following::change);
                place(claim, present).ifPresent(following::change);
            }
        }
        return following;
    }

    private static Optional<FollowingClaims.Place> place(String claim, KeptClaims side) {
        return Optional.ofNullable(side.contents().get(claim)).map(KeptClaims.Content::place);
    }

    private static boolean comesOutOtherwise(String claim, KeptClaims earlier, KeptClaims present) {
        KeptClaims.Kept was = earlier.claims().get(claim);
        KeptClaims.Kept now = present.claims().get(claim);
        if (was == null || now == null || !was.state().equals(now.state())) {
            return true;
        }
        KeptClaims.Content before = earlier.contents().get(claim);
        KeptClaims.Content after = present.contents().get(claim);
        return before != null && after != null && !before.outcome().equals(after.outcome());
    }

    private static Cause cause(String claim, KeptClaims earlier, KeptClaims present) {
        KeptClaims.Kept was = earlier.claims().get(claim);
        KeptClaims.Kept now = present.claims().get(claim);
        if (was == null) {
            return Cause.ADDED;
        }
        if (now == null) {
            return Cause.WITHDRAWN;
        }
        KeptClaims.Content before = earlier.contents().get(claim);
        KeptClaims.Content after = present.contents().get(claim);
        if (before == null || after == null) {
            // A rejected claim is known by its reason alone.
            return was.state().equals(now.state()) ? Cause.FOLLOWS : Cause.CORRECTED;
        }
        // One catalog settles both: another policy is another region or another region of assistance.
        boolean isSame = before.facts().equals(after.facts())
                && was.person().equals(now.person())
                && was.state().policy().equals(now.state().policy());
        if (!isSame) {
            return Cause.CORRECTED;
        }
        return before.categories().equals(after.categories()) ? Cause.FOLLOWS : Cause.CERTIFICATION;
    }

    private static Entry entry(String claim, Cause cause, KeptClaims earlier, KeptClaims present) {
        KeptClaims.Kept was = earlier.claims().get(claim);
        KeptClaims.Kept now = present.claims().get(claim);
        String person = now == null ? was == null ? "" : was.person() : now.person();
        return new Entry(claim, person, cause, state(was), state(now));
    }

    private static State state(KeptClaims.@Nullable Kept kept) {
        if (kept != null) {
            return kept.state();
        }
        Map<TierName, Money> nothing = new EnumMap<>(TierName.class);
        for (TierName tier : TierName.values()) {
            nothing.put(tier, Money.zero());
        }
        return new State(Status.ABSENT, "", nothing, Money.zero(), "");
    }
}
