package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanchong.application.port.in.ReadEntitlements;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.Prospect;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Side;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.CombinedPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.Certification;

/** Finds the policies of a person, and leaves out of them what certainly does not apply. */
final class ReadingEntitlements implements ReadEntitlements {
    private final RegionalPolicies policies;
    private final Certifications books;

    ReadingEntitlements(PolicyCatalog catalog, Certifications books) {
        this.policies = new RegionalPolicies(catalog);
        this.books = books;
    }

    @Override
    public Outcome read(Question question) {
        Optional<BenefitPolicy> insured = policies.inForce(question.region(), question.on());
        if (insured.isEmpty()) {
            return new Outcome.NoPolicy(policies.none(question.region(), question.on()));
        }
        List<Certification> held = books.valid(question.person(), question.on(), question.knownOn());
        Set<EligibilityCategory> categories = new TreeSet<>();
        held.forEach(one -> categories.add(one.category()));
        List<BenefitPolicy> elsewhere = elsewhere(insured.get(), held, question);
        List<BenefitPolicy> all = new ArrayList<>(List.of(insured.get()));
        all.addAll(elsewhere);
        List<LikelyStep> steps = new ArrayList<>();
        Set<EligibilityCategory> counted = new LinkedHashSet<>();
        for (BenefitPolicy policy : all) {
            Prospect prospect = new Prospect(categories, question.on(), policy.includes());
            List<LikelyStep> likely = steps(policy, prospect).stream()
                    .filter(step -> elsewhere.isEmpty()
                            || isOf(step.step(), policy == insured.get() ? Side.INSURANCE : Side.ASSISTANCE))
                    .toList();
            steps.addAll(likely);
            categories.stream()
                    .filter(category -> likely.stream().anyMatch(step -> speaksOf(step, category)))
                    .forEach(counted::add);
        }
        return new Outcome.Told(held, counted, all, steps);
    }

    /** Returns the policies of other regions in which the person is registered, if assistance follows there. */
    private List<BenefitPolicy> elsewhere(BenefitPolicy insured, List<Certification> held, Question question) {
        return held.stream()
                .flatMap(one -> policies.inForce(one.region(), question.on()).stream())
                .filter(policy -> CombinedPolicy.isCalledFor(insured, policy))
                .distinct()
                .toList();
    }

    private static List<LikelyStep> steps(BenefitPolicy policy, Prospect prospect) {
        List<LikelyStep> likely = new ArrayList<>();
        List<Prospect> possible = List.of(prospect);
        for (int i = 0; i < policy.steps().size(); i++) {
            PolicyStep step = policy.steps().get(i);
            Prospect.Answer applies = Prospect.of(possible, step.condition());
            Map<String, Prospect.Answer> answers = new LinkedHashMap<>();
            PolicyStep shown = step;
            if (step instanceof BenefitTier tier) {
                answers.putAll(schedules(tier, possible));
                shown = with(
                        tier,
                        tier.schedules().stream()
                                .filter(each -> answers.containsKey(each.id()))
                                .toList());
            }
            boolean isOut = applies == Prospect.Answer.NO || (step instanceof BenefitTier && answers.isEmpty());
            if (!isOut) {
                likely.add(new LikelyStep(policy, i + 1, shown, applies, answers));
            }
            if (step instanceof Suspension suspension) {
                possible = behind(possible, suspension, applies);
            }
        }
        return likely;
    }

    /** Returns what the person may count as behind a suspension: with the categories, without them, or both. */
    private static List<Prospect> behind(List<Prospect> possible, Suspension suspension, Prospect.Answer applies) {
        if (applies == Prospect.Answer.NO) {
            return possible;
        }
        Stream<Prospect> without = possible.stream().map(each -> each.without(suspension.categories()));
        return (applies == Prospect.Answer.YES ? without : Stream.concat(possible.stream(), without))
                .distinct()
                .toList();
    }

    private static BenefitTier with(BenefitTier tier, List<BenefitSchedule> schedules) {
        return BenefitTier.builder()
                .name(tier.name())
                .condition(tier.condition())
                .source(tier.source())
                .addAllSchedules(schedules)
                .otherwise(tier.otherwise())
                .baseAccount(tier.baseAccount())
                .takesSuppliedPayment(tier.takesSuppliedPayment())
                .build();
    }

    /** Returns the schedules that may apply; the ordinary one is out where another certainly applies. */
    private static Map<String, Prospect.Answer> schedules(BenefitTier tier, List<Prospect> possible) {
        boolean isSpecial = tier.schedules().stream()
                .anyMatch(each -> !each.isOrdinary() && Prospect.of(possible, each.condition()) == Prospect.Answer.YES);
        Map<String, Prospect.Answer> answers = new LinkedHashMap<>();
        for (BenefitSchedule each : tier.schedules()) {
            Prospect.Answer answer = Prospect.of(possible, each.condition());
            if (answer != Prospect.Answer.NO && !(each.isOrdinary() && isSpecial)) {
                answers.put(each.id(), answer);
            }
        }
        return answers;
    }

    private static boolean isOf(PolicyStep step, Side side) {
        if (step instanceof BenefitTier tier) {
            return tier.name().side() == side;
        }
        if (step instanceof PendingRule pending) {
            return pending.tier().side() == side;
        }
        if (step instanceof ScopeRule) {
            return side == Side.INSURANCE;
        }
        return !(step instanceof Envelope envelope)
                || envelope.paidBy().map(Set::of).orElse(envelope.over()).stream()
                        .map(TierName::side)
                        .anyMatch(side::equals);
    }

    private static boolean speaksOf(LikelyStep likely, EligibilityCategory category) {
        boolean isSuspended = likely.step() instanceof Suspension suspension
                && suspension.categories().contains(category);
        boolean isInSchedule = likely.step() instanceof BenefitTier tier
                && tier.schedules().stream().anyMatch(each -> names(each.condition(), likely.policy(), category));
        return isSuspended || isInSchedule || names(likely.step().condition(), likely.policy(), category);
    }

    private static boolean names(Condition condition, BenefitPolicy policy, EligibilityCategory category) {
        if (condition instanceof Condition.Holds holds) {
            return holds.categories().stream()
                    .anyMatch(named -> named.equals(category)
                            || policy.includes().getOrDefault(named, Set.of()).contains(category));
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().anyMatch(part -> names(part, policy, category));
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(part -> names(part, policy, category));
        }
        return condition instanceof Condition.Not not && names(not.condition(), policy, category);
    }
}
