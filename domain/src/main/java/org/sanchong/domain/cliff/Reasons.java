package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ReckonedSchedule;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Why a claim is paid what it is paid: the clauses, read from its derivation. */
final class Reasons {
    private final SettlementCalculator calculator;
    private final BenefitPolicy policy;

    Reasons(SettlementCalculator calculator, BenefitPolicy policy) {
        this.calculator = calculator;
        this.policy = policy;
    }

    /** Returns the clauses by which the tiers pay for bills, the last of which is looked at; none if it is not settled. */
    Set<ClauseId> clauses(Circumstances circumstances, List<Long> bills, List<TierName> tiers) {
        Accumulators before = Accumulators.none();
        Set<ClauseId> clauses = new LinkedHashSet<>();
        for (int i = 0; i < bills.size() - 1; i++) {
            before = calculator
                    .settle(claim(circumstances, i, bills.get(i)), before)
                    .map(Settlement::accumulators)
                    .getOrElse(before);
        }
        Claim last = claim(circumstances, bills.size(), bills.get(bills.size() - 1));
        calculator.explain(last, before).peek(explained -> {
            for (Derivation.Step step : explained.derivation().steps()) {
                add(clauses, step, tiers);
            }
        });
        return clauses;
    }

    private static void add(Set<ClauseId> clauses, Derivation.Step step, List<TierName> tiers) {
        if (step instanceof Derivation.TierReckoned tier) {
            if (tiers.contains(tier.tier())) {
                Optional<ReckonedSchedule> taken = tier.schedules().stream()
                        .filter(schedule ->
                                tier.taken().filter(schedule.id()::equals).isPresent())
                        .findFirst();
                taken.ifPresentOrElse(
                        schedule -> add(clauses, schedule),
                        () -> clauses.add(tier.source().clause()));
            }
        } else if (step instanceof Derivation.WithoutBenefit without) {
            if (tiers.contains(without.tier())) {
                clauses.add(without.source().clause());
            }
        } else if (step instanceof Derivation.EnvelopeReckoned envelope) {
            if (envelope.changes().stream().anyMatch(change -> tiers.contains(change.tier()))) {
                clauses.add(envelope.source().clause());
            }
        } else if (step instanceof Derivation.Suspended || step instanceof Derivation.Pending) {
            clauses.add(step.source().clause());
        }
    }

    private static void add(Set<ClauseId> clauses, ReckonedSchedule schedule) {
        List<Figure<?>> figures = new ArrayList<>();
        schedule.deductible().ifPresent(figures::add);
        schedule.slices().forEach(slice -> figures.add(slice.rate()));
        schedule.caps().stream().filter(cap -> !cap.cut().isZero()).forEach(cap -> figures.add(cap.ceiling()));
        figures.forEach(figure -> clauses.add(figure.source().clause()));
    }

    /** Returns the claim of an expense that is in scope altogether. */
    private Claim claim(Circumstances circumstances, int number, long expense) {
        Map<String, String> facts = circumstances.facts();
        RegionCode region = policy.region();
        return Claim.builder()
                .id(new ClaimId("bill-" + number))
                .person(new PersonId("person"))
                .region(region)
                .insurance(new InsuranceType(said(facts, "insurance")))
                .addAllCategories(circumstances.categories())
                .careType(new CareType(said(facts, "care_type")))
                .facility(Facility.builder()
                        .level(new FacilityLevel(said(facts, "facility_level")))
                        .locality(new Locality(said(facts, "locality")))
                        .isDesignated(said(facts, "designated").equals("true"))
                        .build())
                .isReferred(said(facts, "referral").equals("true"))
                .admittedOn(circumstances.day())
                .dischargedOn(circumstances.day())
                .expense(Expense.allInScope(Money.ofFen(expense)))
                .basicPaid(circumstances.isAfterBasic() ? Optional.of(Money.zero()) : Optional.empty())
                .isSpecialDisease(said(facts, "special_disease").equals("true"))
                .isAssistanceApproved(said(facts, "approved_assistance").equals("true"))
                .putAllFurtherFacts(facts)
                .build();
    }

    private static String said(Map<String, String> facts, String attribute) {
        return facts.getOrDefault(attribute, "-");
    }
}
