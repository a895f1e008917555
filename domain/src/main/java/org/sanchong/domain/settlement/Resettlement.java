package org.sanchong.domain.settlement;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;

/**
 * Re-settlement (重新结算) of accumulation units, the claims of people and of the households that they share: the claims
 * as they are now are settled anew in order, and compared with what was settled before. The result is entries that
 * correct; nothing is edited.
 *
 * <p>For example a person's first stay of the year is certified late as one of a destitute person's: it has an entry
 * with the cause {@link CorrectingEntry.Cause#CERTIFICATION}, and every later stay of the year one with the cause
 * {@link CorrectingEntry.Cause#FOLLOWS}, also where its difference is 0.00, since its running totals are others. Where a
 * policy counts households, later stays of the others of the household have one too.
 */
public final class Resettlement {
    private static final Comparator<Claim> IN_ORDER =
            Comparator.comparing(Claim::dischargedOn).thenComparing(Claim::id, Resettlement::byCodePoint);

    private final SettlementCalculator calculator;
    private final Accumulators opening;

    private Resettlement(SettlementCalculator calculator, Accumulators opening) {
        this.calculator = calculator;
        this.opening = opening;
    }

    /**
     * Returns what settles again.
     *
     * @param opening what had accumulated before the first of the claims, earlier and now
     */
    public static Resettlement by(SettlementCalculator calculator, Accumulators opening) {
        return new Resettlement(calculator, opening);
    }

    /**
     * Returns the entries, in order of discharge and claim id: one for each claim that is added, withdrawn or says
     * something else, one for each claim that comes out otherwise, and one for each settled claim that comes later in a
     * plan year than a settled one of its person, or of its household if its policy counts households, that has such an
     * entry, there where that was or where it is now. Where all claims are the same there is none. A rejected claim
     * moves nothing, so none follows it.
     *
     * @param earlier the claims as they were settled, in any order; each id once
     * @param present the claims as they are now, in any order; each id once
     * @throws IllegalArgumentException if an id is there twice
     */
    public List<CorrectingEntry> entries(List<Claim> earlier, List<Claim> present) {
        Map<ClaimId, Claim> before = byId(earlier);
        Map<ClaimId, Claim> now = byId(present);
        Map<ClaimId, CorrectingEntry.Outcome> outcomesBefore = settle(before);
        Map<ClaimId, CorrectingEntry.Outcome> outcomesNow = settle(now);
        List<Claim> all = new ArrayList<>(now.values());
        before.values().stream().filter(claim -> !now.containsKey(claim.id())).forEach(all::add);
        all.sort(IN_ORDER);
        List<CorrectingEntry> entries = new ArrayList<>();
        FollowingClaims following = FollowingClaims.none();
        for (Claim claim : all) {
            CorrectingEntry entry = new CorrectingEntry(
                    claim,
                    cause(before.get(claim.id()), now.get(claim.id())),
                    outcomesBefore.getOrDefault(claim.id(), new CorrectingEntry.Absent()),
                    outcomesNow.getOrDefault(claim.id(), new CorrectingEntry.Absent()));
            entries.add(entry);
            if (isChanged(entry)) {
                place(before.get(claim.id()), entry.was()).ifPresent(following::change);
                place(now.get(claim.id()), entry.now()).ifPresent(following::change);
            }
        }
        entries.removeIf(entry -> !isChanged(entry)
                && place(entry.claim(), entry.now()).filter(following::includes).isEmpty());
        return entries;
    }

    /** Returns where the claim is settled, if it is. */
    private Optional<FollowingClaims.Place> place(@Nullable Claim claim, CorrectingEntry.Outcome outcome) {
        if (claim == null || !(outcome instanceof CorrectingEntry.Settled settled)) {
            return Optional.empty();
        }
        String household = calculator.countsHouseholds(settled.settlement().policy())
                ? claim.furtherFacts().getOrDefault("household_id", "")
                : "";
        return Optional.of(new FollowingClaims.Place(claim.person(), household, claim.dischargedOn(), claim.id()));
    }

    private static boolean isChanged(CorrectingEntry entry) {
        return entry.cause() != CorrectingEntry.Cause.FOLLOWS || !isSame(entry);
    }

    /** Returns whether the claim comes out as before; what had accumulated in other years and for others is no matter. */
    private static boolean isSame(CorrectingEntry entry) {
        if (entry.was() instanceof CorrectingEntry.Settled was && entry.now() instanceof CorrectingEntry.Settled now) {
            Settlement before = was.settlement();
            Settlement after = now.settlement();
            return before.policy().equals(after.policy())
                    && before.inScope().equals(after.inScope())
                    && before.payments().equals(after.payments())
                    && before.onApplication().equals(after.onApplication())
                    && before.notes().equals(after.notes())
                    && before.movements().equals(after.movements());
        }
        return entry.was().equals(entry.now());
    }

    private static CorrectingEntry.Cause cause(@Nullable Claim before, @Nullable Claim now) {
        if (before == null) {
            return CorrectingEntry.Cause.ADDED;
        }
        if (now == null) {
            return CorrectingEntry.Cause.WITHDRAWN;
        }
        if (before.equals(now)) {
            return CorrectingEntry.Cause.FOLLOWS;
        }
        return withCategoriesOf(before, now).equals(now)
                ? CorrectingEntry.Cause.CERTIFICATION
                : CorrectingEntry.Cause.CORRECTED;
    }

    private static Claim withCategoriesOf(Claim claim, Claim other) {
        return Claim.builder()
                .id(claim.id())
                .person(claim.person())
                .region(claim.region())
                .assistanceRegion(claim.assistanceRegion())
                .insurance(claim.insurance())
                .addAllCategories(other.categories())
                .careType(claim.careType())
                .facility(claim.facility())
                .isReferred(claim.isReferred())
                .previousClaim(claim.previousClaim())
                .admittedOn(claim.admittedOn())
                .dischargedOn(claim.dischargedOn())
                .expense(claim.expense())
                .basicPaid(claim.basicPaid())
                .isSpecialDisease(claim.isSpecialDisease())
                .isAssistanceApproved(claim.isAssistanceApproved())
                .putAllFurtherFacts(claim.furtherFacts())
                .build();
    }

    private static Map<ClaimId, Claim> byId(List<Claim> claims) {
        Map<ClaimId, Claim> byId = new LinkedHashMap<>();
        for (Claim claim : claims.stream().sorted(IN_ORDER).toList()) {
            if (byId.put(claim.id(), claim) != null) {
                throw new IllegalArgumentException("claim " + claim.id().value() + " is there twice");
            }
        }
        return byId;
    }

    private Map<ClaimId, CorrectingEntry.Outcome> settle(Map<ClaimId, Claim> claims) {
        Map<ClaimId, CorrectingEntry.Outcome> outcomes = new LinkedHashMap<>();
        Accumulators accumulated = opening;
        for (Claim claim : claims.values()) {
            Either<SettlementRejection, Settlement> settled = calculator.settle(claim, accumulated);
            if (settled.isRight()) {
                accumulated = settled.get().accumulators();
                outcomes.put(claim.id(), new CorrectingEntry.Settled(settled.get()));
            } else {
                outcomes.put(claim.id(), new CorrectingEntry.Rejected(settled.getLeft()));
            }
        }
        return outcomes;
    }

    /** Compares by code point, as claim ids are ordered everywhere. */
    private static int byCodePoint(ClaimId one, ClaimId other) {
        int[] left = one.value().codePoints().toArray();
        int[] right = other.value().codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
