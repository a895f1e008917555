package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.CorrectingEntry.Cause;

/** Settles the claims twice with the use case that settles files, and tells what corrects the earlier settlements. */
final class ResettlingClaims implements ResettleClaims {
    private final PolicyCatalog catalog;

    ResettlingClaims(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Resettled resettle(Order order) {
        KeptClaims earlier = settled(order, order.earlier());
        KeptClaims present = settled(order, order.present());
        Set<String> all = new LinkedHashSet<>(present.claims().keySet());
        all.addAll(earlier.claims().keySet());
        Map<YearOf, Place> touched = touched(all, earlier, present);
        List<Entry> entries = new ArrayList<>();
        for (String claim : all) {
            Cause cause = cause(claim, earlier, present);
            boolean isChanged = cause != Cause.FOLLOWS || comesOutOtherwise(claim, earlier, present);
            if (isChanged || isLater(claim, present, touched)) {
                entries.add(entry(claim, cause, earlier, present));
            }
        }
        int rejected = (int) present.claims().values().stream()
                .filter(kept -> kept.state().status() == Status.REJECTED)
                .count();
        return new Resettled(entries, earlier.claims().size(), present.claims().size(), rejected);
    }

    private KeptClaims settled(Order order, IncomingClaims claims) {
        KeptClaims kept = new KeptClaims();
        SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                .claims(claims)
                .settlements(kept)
                .derivations(kept)
                .policy(order.policy())
                .threads(order.threads())
                .language(order.language());
        order.opening().ifPresent(opening -> command.opening(opening.get()));
        new SettlingClaims(catalog).settle(command.build());
        return kept;
    }

    /**
     * A plan year of a person.
     *
     * @param person the person
     * @param year the plan year
     */
    private record YearOf(String person, int year) {}

    /**
     * A claim's place in the order in which a person's claims are settled.
     *
     * @param dischargedOn the day of discharge, in days since 1970-01-01
     * @param claim the claim's id
     */
    private record Place(long dischargedOn, String claim) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparingLong(Place::dischargedOn)
                    .thenComparing(place -> place.claim().codePoints().toArray(), Arrays::compare)
                    .compare(this, other);
        }
    }

    /** Returns the first claim of each person and plan year from which on they are settled again. */
    private static Map<YearOf, Place> touched(Set<String> all, KeptClaims earlier, KeptClaims present) {
        Map<YearOf, Place> touched = new LinkedHashMap<>();
        for (String claim : all) {
            if (cause(claim, earlier, present) != Cause.FOLLOWS || comesOutOtherwise(claim, earlier, present)) {
                touch(claim, earlier, touched);
                touch(claim, present, touched);
            }
        }
        return touched;
    }

    private static void touch(String claim, KeptClaims side, Map<YearOf, Place> touched) {
        KeptClaims.Content content = side.contents().get(claim);
        KeptClaims.Kept kept = side.claims().get(claim);
        if (content != null && kept != null) {
            Place place = new Place(content.dischargedOn().toEpochDay(), claim);
            YearOf year = new YearOf(kept.person(), content.dischargedOn().getYear());
            touched.merge(year, place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    private static boolean isLater(String claim, KeptClaims present, Map<YearOf, Place> touched) {
        KeptClaims.Content content = present.contents().get(claim);
        KeptClaims.Kept kept = present.claims().get(claim);
        if (content == null || kept == null) {
            return false;
        }
        Place first =
                touched.get(new YearOf(kept.person(), content.dischargedOn().getYear()));
        return first != null && first.compareTo(new Place(content.dischargedOn().toEpochDay(), claim)) < 0;
    }

    private static boolean comesOutOtherwise(String claim, KeptClaims earlier, KeptClaims present) {
        KeptClaims.Kept was = earlier.claims().get(claim);
        KeptClaims.Kept now = present.claims().get(claim);
        return was == null || now == null || !was.state().equals(now.state());
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
        boolean isSame = before.facts().equals(after.facts()) && was.person().equals(now.person());
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
