package org.sanchong.domain.settlement;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/**
 * Settles claims under the policies of a catalog (结算计算器): pure and total.
 *
 * <p>Claims of one person go in in order of discharge, each with what had accumulated before it. For example a destitute
 * person's stay of 1,000.00 yuan at a level-two hospital under {@code heze-2022}, nothing accumulated: basic insurance
 * pays (1,000 − 350) × 76 % = 494.00, critical illness insurance 0.00, medical assistance 506.00 × 70 % = 354.20, and
 * 151.80 is left for the person. A calculator may be used by any number of threads, and what it settled before makes no
 * difference.
 */
public final class SettlementCalculator {
    private static final List<TierName> TIERS = List.of(TierName.values());

    private final Plans plans;
    private final String catalogHash;
    private final ClaimEncoder encoder;
    private final List<BenefitPolicy> policies;
    private final SpareRuns spare;

    private SettlementCalculator(PolicyCatalog catalog) {
        this.catalogHash = catalog.contentHash();
        this.plans = new Plans(catalog);
        this.spare = new SpareRuns(plans);
        this.encoder = new ClaimEncoder(plans.lexicon);
        this.policies = IntStream.range(0, plans.size()).mapToObj(plans::policy).toList();
    }

    /**
     * Returns the calculator for a catalog.
     *
     * @throws IllegalArgumentException if a policy asks for what the catalog does not declare, unless the catalog was
     *     {@linkplain PolicyCatalog#isFoundConsistent found consistent} before: then policies are resolved as claims ask for
     *     them
     */
    public static SettlementCalculator of(PolicyCatalog catalog) {
        return new SettlementCalculator(catalog);
    }

    /** Returns the settlement of the claim under the policy of its region and day of discharge, or why there is none. */
    public Either<SettlementRejection, Settlement> settle(Claim claim, Accumulators before) {
        return run(claim, policyInForce(claim), before, (settlement, run) -> settlement);
    }

    /** Returns the settlement under a policy, whatever the region; the policy must be in force at discharge. */
    public Either<SettlementRejection, Settlement> settleUnder(PolicyId policy, Claim claim, Accumulators before) {
        return run(claim, policyAskedFor(policy, claim), before, (settlement, run) -> settlement);
    }

    /** Returns the settlement as {@link #settle} does, with its derivation. */
    public Either<SettlementRejection, ExplainedSettlement> explain(Claim claim, Accumulators before) {
        return run(
                claim,
                policyInForce(claim),
                before,
                (settlement, run) -> new ExplainedSettlement(settlement, run.derivation(identifiers(claim))));
    }

    /**
     * Returns what the claim says in the words of the catalog, and the policy that would settle it: whose accounts it
     * concerns, and what tells it from another of its id, is known before it is settled.
     */
    public Either<SettlementRejection, StatedClaim> state(Claim claim) {
        Either<SettlementRejection, Integer> policy = policyInForce(claim).flatMap(number -> assisted(claim, number));
        if (policy.isLeft()) {
            return Either.left(policy.getLeft());
        }
        SettlementRun run = spare.lend();
        Optional<SettlementRejection> unreadable = encoder.encode(claim, run.facts());
        Either<SettlementRejection, StatedClaim> stated = unreadable.isPresent()
                ? Either.left(unreadable.get())
                : Either.right(
                        new StatedClaim(policy(policy.get()), run.stated(identifiers(claim)), run.statedCategories()));
        spare.giveBack(run);
        return stated;
    }

    /** Returns the words of the catalog. */
    public Lexicon lexicon() {
        return plans.lexicon;
    }

    /** Returns the content hash of the catalog. */
    public String catalogHash() {
        return catalogHash;
    }

    private Map<String, String> identifiers(Claim claim) {
        Map<String, String> texts = new TreeMap<>();
        claim.furtherFacts().forEach((attribute, text) -> {
            int position = plans.lexicon.position(attribute);
            boolean open = position >= 0 && plans.lexicon.attribute(position).kind() == ClaimAttribute.Kind.IDENTIFIER;
            if (open && !text.isEmpty()) {
                texts.put(attribute, text);
            }
        });
        claim.previousClaim().ifPresent(claimBefore -> texts.put("previous_claim", claimBefore.value()));
        return texts;
    }

    /**
     * Takes a settlement back (冲正、退费), if the accumulators end with it: then they become exactly what they were
     * before. A rejected claim has no settlement, so there is nothing to reverse. The policy need not be in the catalog
     * any longer.
     *
     * <p>They end with it if every account of whom, where and for which plan year the claim moved one stands as the
     * claim left it, and, if the claim carries something along a chain, no stay of the person and policy has begun to
     * carry since. So a claim settled later is noticed wherever it moved one of these accounts or goes on with the
     * chain, be it of the same person or, by the household's account, of another member. Running totals cannot tell
     * what did not move them. Not noticed are: a later claim that moved none of these accounts, even if it was paid
     * nothing because the earlier one had reached a cap; a claim that took the place of a reversed one with the same
     * movements and without a chain; and that a claim without movements and chain was reversed before.
     *
     * @param settled the settlement of the claim
     * @param present what has accumulated by now, for the owners whom the claim concerns and any others; their totals
     *     of 0 are left out
     * @return the reversal, or why there is none: a claim that is not the last needs re-settlement
     */
    public Either<ReversalRejection, Reversal> reverse(Settlement settled, Accumulators present) {
        return new LastClaim(settled, present)
                .rejection()
                .<Either<ReversalRejection, Reversal>>map(Either::left)
                .orElseGet(() -> Either.right(Reversal.of(settled, present)));
    }

    /**
     * Returns a run that settles many claims. Of a catalog without policies it is a run that finds no policy for any
     * region.
     *
     * @param strict whether a claim is refused in whose settlement an illustrative figure would take part
     */
    public SettlementRun newRun(boolean strict) {
        return new SettlementRun(plans, strict);
    }

    /** Returns the policy's number in a run, if the catalog has the policy. */
    public Optional<Integer> number(PolicyId policy) {
        for (int number = 0; number < plans.single; number++) {
            if (policy(number).id().equals(policy)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the catalog has the policy and it keeps an account of households. */
    public boolean countsHouseholds(PolicyId policy) {
        return number(policy).filter(plans::countsHouseholds).isPresent();
    }

    /**
     * Returns what claims may be settled under, by the numbers in a run: the policies of the catalog in their order, then
     * insurance by one with assistance by another.
     */
    public List<BenefitPolicy> policies() {
        return policies;
    }

    /** Returns the policy of the number in a run. */
    public BenefitPolicy policy(int number) {
        return plans.policy(number);
    }

    private record Change(Map<Accumulators.Total, Long> movements, Accumulators after) {}

    private Either<SettlementRejection, Integer> policyInForce(Claim claim) {
        int region = Integer.parseInt(claim.region().value());
        int found = plans.inForce(region, claim.dischargedOn().toEpochDay());
        return found < 0
                ? Either.left(plans.later.rejection(found, region, claim.dischargedOn()))
                : Either.right(found);
    }

    private Either<SettlementRejection, Integer> policyAskedFor(PolicyId policy, Claim claim) {
        int number = number(policy).orElseThrow(() -> new IllegalArgumentException("no policy " + policy));
        boolean inForce = policy(number).period().contains(claim.dischargedOn());
        return inForce ? Either.right(number) : Either.left(plans.later.rejection(policy, claim.dischargedOn()));
    }

    /** Returns the number of the policy, or of insurance by it with assistance by that of the region of assistance. */
    private Either<SettlementRejection, Integer> assisted(Claim claim, int policy) {
        if (claim.assistanceRegion().isEmpty()) {
            return Either.right(policy);
        }
        RegionCode region = claim.assistanceRegion().get();
        long day = claim.dischargedOn().toEpochDay();
        int number = plans.assistedIn(policy, Integer.parseInt(region.value()), day);
        return number < 0 ? Either.left(plans.notAssisted(policy, region, day)) : Either.right(number);
    }

    private <T> Either<SettlementRejection, T> run(
            Claim claim,
            Either<SettlementRejection, Integer> policy,
            Accumulators before,
            BiFunction<Settlement, SettlementRun, T> result) {
        Either<SettlementRejection, Integer> both = policy.flatMap(number -> assisted(claim, number));
        if (both.isLeft()) {
            return Either.left(both.getLeft());
        }
        SettlementRun run = spare.lend();
        Either<SettlementRejection, T> settled =
                settle(claim, both.get(), before, run).map(settlement -> result.apply(settlement, run));
        // Where something was thrown the run is not used again.
        spare.giveBack(run);
        return settled;
    }

    private Either<SettlementRejection, Settlement> settle(
            Claim claim, int policy, Accumulators before, SettlementRun run) {
        Optional<SettlementRejection> unreadable = encoder.encode(claim, run.facts());
        if (unreadable.isPresent()) {
            return Either.left(unreadable.get());
        }
        OwnerNumbers numbers = new OwnerNumbers(plans, claim);
        SettlementRun.Mark opened = numbers.open(run, before);
        return run.settle(policy)
                ? Either.right(
                        settlement(claim, policy, run, new Change(numbers.moved(run, opened), numbers.close(run))))
                : Either.left(run.rejection());
    }

    private Settlement settlement(Claim claim, int policy, SettlementRun run, Change change) {
        Settlement.Builder settlement = Settlement.builder();
        for (TierName tier : TIERS) {
            settlement.putPayment(tier, Money.ofFen(run.paid(tier)));
        }
        return settlement
                .claim(claim.id())
                .person(claim.person())
                .policy(policy(policy).id())
                .policyRecorded(policy(policy).recorded())
                .catalogHash(catalogHash)
                .total(claim.expense().total())
                .inScope(Money.ofFen(run.inScope()))
                .onApplication(Money.ofFen(run.onApplication()))
                .addAllNotes(run.notes())
                .putAllMovements(change.movements())
                .accumulators(change.after())
                .build();
    }
}
