package org.sanchong.domain.settlement;

import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/**
 * Settles claims under the policies of a catalog (结算计算器): pure and total.
 *
 * <p>Claims of one person go in in order of discharge, each with what had accumulated before it. For example a destitute
 * person's stay of 1,000.00 yuan at a level-two hospital under {@code heze-2022}, nothing accumulated: basic insurance
 * pays (1,000 − 350) × 76 % = 494.00, critical illness insurance 0.00, medical assistance 506.00 × 70 % = 354.20, and
 * 151.80 is left for the person. A calculator is immutable.
 */
public final class SettlementCalculator {
    private final Plans plans;

    private SettlementCalculator(PolicyCatalog catalog) {
        this.plans = new Plans(catalog);
    }

    /**
     * Returns the calculator for a catalog.
     *
     * @throws IllegalArgumentException if a policy asks for what the catalog does not declare; the catalog's reader
     *     finds such defects before
     */
    public static SettlementCalculator of(PolicyCatalog catalog) {
        return new SettlementCalculator(catalog);
    }

    /** Returns the settlement of the claim under the policy of its region and day of discharge, or why there is none. */
    public Either<SettlementRejection, Settlement> settle(Claim claim, Accumulators before) {
        return run(claim, policyInForce(claim), before).map(SettledClaim::settlement);
    }

    /** Returns the settlement under a policy, whatever the region; the policy must be in force at discharge. */
    public Either<SettlementRejection, Settlement> settleUnder(PolicyId policy, Claim claim, Accumulators before) {
        return run(claim, policyAskedFor(policy, claim), before).map(SettledClaim::settlement);
    }

    /** Returns the settlement as {@link #settle} does, with its derivation. */
    public Either<SettlementRejection, ExplainedSettlement> explain(Claim claim, Accumulators before) {
        return run(claim, policyInForce(claim), before)
                .map(settled -> new ExplainedSettlement(
                        settled.settlement(), settled.run().derivation()));
    }

    /**
     * Returns a run that settles many claims.
     *
     * @param strict whether a claim is refused in whose settlement an illustrative figure would take part
     */
    public SettlementRun newRun(boolean strict) {
        return new SettlementRun(plans, strict);
    }

    /** Returns the policy's number in a run, if the catalog has the policy. */
    public Optional<Integer> number(PolicyId policy) {
        for (SettlementPlan plan : plans.plans) {
            if (plan.policy.id().equals(policy)) {
                return Optional.of(plan.number);
            }
        }
        return Optional.empty();
    }

    /** Returns the policy of the number in a run. */
    public BenefitPolicy policy(int number) {
        return plans.plans[number].policy;
    }

    private record SettledClaim(Settlement settlement, SettlementRun run) {}

    private Either<SettlementRejection, Integer> policyInForce(Claim claim) {
        int found = plans.inForce(
                Integer.parseInt(claim.region().value()), claim.dischargedOn().toEpochDay());
        if (found == SettlementRun.UNKNOWN_REGION) {
            return Either.left(
                    new SettlementRejection.UnknownRegion(claim.region().value()));
        }
        if (found == SettlementRun.NO_POLICY_IN_FORCE) {
            return Either.left(
                    new SettlementRejection.NoPolicyInForce(claim.region().value(), claim.dischargedOn()));
        }
        return Either.right(found);
    }

    private Either<SettlementRejection, Integer> policyAskedFor(PolicyId policy, Claim claim) {
        int number = number(policy).orElseThrow(() -> new IllegalArgumentException("no policy " + policy));
        boolean inForce = policy(number).period().contains(claim.dischargedOn());
        return inForce
                ? Either.right(number)
                : Either.left(new SettlementRejection.NoPolicyInForce(policy.value(), claim.dischargedOn()));
    }

    private Either<SettlementRejection, SettledClaim> run(
            Claim claim, Either<SettlementRejection, Integer> policy, Accumulators before) {
        if (policy.isLeft()) {
            return Either.left(policy.getLeft());
        }
        SettlementRun run = newRun(false);
        Optional<SettlementRejection> unreadable = setFacts(run, claim);
        if (unreadable.isPresent()) {
            return Either.left(unreadable.get());
        }
        Numbers numbers = new Numbers(claim);
        numbers.open(run, before);
        if (!run.settle(policy.get())) {
            return Either.left(run.rejection());
        }
        return Either.right(new SettledClaim(settlement(claim, policy.get(), run, numbers), run));
    }

    private Settlement settlement(Claim claim, int policy, SettlementRun run, Numbers numbers) {
        Map<TierName, Money> payments = new EnumMap<>(TierName.class);
        for (TierName tier : TierName.values()) {
            payments.put(tier, Money.ofFen(run.paid(tier)));
        }
        return Settlement.builder()
                .claim(claim.id())
                .person(claim.person())
                .policy(policy(policy).id())
                .total(claim.expense().total())
                .inScope(Money.ofFen(run.inScope()))
                .putAllPayments(payments)
                .onApplication(Money.ofFen(run.onApplication()))
                .addAllNotes(run.notes())
                .accumulators(numbers.close(run))
                .build();
    }

    /** Sets the facts of the claim; returns what cannot be said in the catalog's words. */
    private Optional<SettlementRejection> setFacts(SettlementRun run, Claim claim) {
        ClaimFacts facts = run.facts();
        Map<String, String> texts = new LinkedHashMap<>(claim.furtherFacts());
        texts.put("insurance", claim.insurance().code());
        texts.put("care_type", claim.careType().code());
        texts.put("facility_level", claim.facility().level().code());
        texts.put("locality", claim.facility().locality().code());
        texts.put("designated", Boolean.toString(claim.facility().isDesignated()));
        texts.put("referral", Boolean.toString(claim.isReferred()));
        texts.put("special_disease", Boolean.toString(claim.isSpecialDisease()));
        texts.put("approved_assistance", Boolean.toString(claim.isAssistanceApproved()));
        texts.put("admitted_on", claim.admittedOn().toString());
        texts.put("discharged_on", claim.dischargedOn().toString());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            int attribute = plans.lexicon.position(text.getKey());
            long value = attribute < 0 ? Lexicon.UNREADABLE : plans.lexicon.encode(attribute, text.getValue());
            if (value == Lexicon.UNREADABLE && !claim.furtherFacts().containsKey(text.getKey())) {
                return Optional.of(unreadable(attribute, text));
            }
            if (attribute >= 0) {
                facts.set(attribute, value);
            }
        }
        setAmounts(facts, claim);
        long held = 0;
        for (EligibilityCategory category : claim.categories()) {
            long bit = plans.lexicon.categoryBit(category.code());
            if (bit == 0) {
                return Optional.of(new SettlementRejection.UnknownCategory(category.code()));
            }
            held |= bit;
        }
        facts.categories(held);
        return sameDay(claim) ? Optional.empty() : Optional.of(new SettlementRejection.BadDate("admitted_on"));
    }

    private SettlementRejection unreadable(int attribute, Map.Entry<String, String> text) {
        boolean day = attribute >= 0 && plans.lexicon.attribute(attribute).kind() == ClaimAttribute.Kind.DATE;
        return day
                ? new SettlementRejection.BadDate(text.getKey())
                : new SettlementRejection.UnknownCode(text.getKey(), text.getValue());
    }

    private void setAmounts(ClaimFacts facts, Claim claim) {
        facts.set(plans.lexicon.required("total"), claim.expense().total().fen());
        for (ExpensePart part : ExpensePart.values()) {
            facts.set(
                    plans.lexicon.required(part.column()),
                    claim.expense().part(part).fen());
        }
        claim.basicPaid().ifPresent(paid -> facts.set(plans.lexicon.required("basic_paid"), paid.fen()));
    }

    private boolean sameDay(Claim claim) {
        List<ClaimAttribute.Code> codes =
                plans.lexicon.attribute(plans.lexicon.required("care_type")).codes();
        boolean outpatient = codes.stream()
                .anyMatch(c -> c.sameDay() && c.code().equals(claim.careType().code()));
        return !outpatient || claim.admittedOn().equals(claim.dischargedOn());
    }

    /** Numbers for the owners and claims that the accumulators name. */
    private static final class Numbers {
        private final Map<String, Integer> people = new LinkedHashMap<>();
        private final Map<String, Integer> households = new LinkedHashMap<>();
        private final Map<String, Integer> claims = new LinkedHashMap<>();
        private final Claim claim;

        Numbers(Claim claim) {
            this.claim = claim;
        }

        private static int number(Map<String, Integer> numbers, String name) {
            Integer known = numbers.putIfAbsent(name, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        private static String name(Map<String, Integer> numbers, int number) {
            return List.copyOf(numbers.keySet()).get(number);
        }

        void open(SettlementRun run, Accumulators before) {
            String household = claim.furtherFacts().getOrDefault("household_id", "");
            run.facts()
                    .owner(
                            number(people, claim.person().value()),
                            household.isEmpty() ? ClaimFacts.NONE : number(households, household));
            run.facts()
                    .claim(
                            number(claims, claim.id().value()),
                            claim.previousClaim()
                                    .map(c -> number(claims, c.value()))
                                    .orElse(ClaimFacts.NONE));
            before.totals().forEach((total, value) -> {
                Map<String, Integer> owners = total.owner() == Account.Owner.PERSON ? people : households;
                run.open(new SettlementRun.RunningTotal(
                        total.owner(),
                        number(owners, total.ownerId()),
                        total.region().value(),
                        total.planYear(),
                        total.account(),
                        value));
            });
            before.carried()
                    .forEach((carried, value) -> run.open(new SettlementRun.ChainTotal(
                            number(people, carried.person().value()),
                            carried.policy(),
                            number(claims, carried.claim().value()),
                            carried.account(),
                            value)));
        }

        Accumulators close(SettlementRun run) {
            Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
            for (SettlementRun.RunningTotal total : run.totals()) {
                Map<String, Integer> owners = total.owner() == Account.Owner.PERSON ? people : households;
                totals.put(
                        new Accumulators.Total(
                                total.owner(),
                                name(owners, total.ownerNumber()),
                                new RegionCode(total.region()),
                                total.planYear(),
                                total.account()),
                        total.value());
            }
            Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
            for (SettlementRun.ChainTotal chain : run.chains()) {
                carried.put(
                        new Accumulators.Carried(
                                new PersonId(name(people, chain.personNumber())),
                                chain.policy(),
                                new ClaimId(name(claims, chain.claimNumber())),
                                chain.account()),
                        chain.value());
            }
            return Accumulators.of(totals, carried);
        }
    }
}
