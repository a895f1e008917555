package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;

/** Stories under the built-in policies: care of every kind, amounts near every figure of the policy, and huge ones. */
final class PolicyStories extends DomainContextBase {
    private static final Vocabulary VOCABULARY = Story.CATALOG.vocabulary();
    private static final int MOST_CLAIMS = 6;
    private static final long HUGE = 900_000_000_000L;
    private static final int WHOLE = 1000;
    private static final Map<String, Arbitrary<Story>> STORIES = Story.CATALOG.policies().stream()
            .collect(Collectors.toMap(
                    p -> p.id().value(), PolicyStories::storiesUnder, (a, b) -> a, LinkedHashMap::new));

    @Provide
    Arbitrary<Story> stories() {
        return Arbitraries.of(STORIES.keySet()).flatMap(STORIES::get);
    }

    @Provide
    Arbitrary<EligibilityCategory> categories() {
        return Arbitraries.of(VOCABULARY.categories().stream()
                .map(Vocabulary.Category::category)
                .toList());
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.longs().between(0, 10)),
                        Tuple.of(2, Arbitraries.longs().between(0, 10_000_00)),
                        Tuple.of(1, Arbitraries.longs().between(0, 1_000_000_00)))
                .map(Money::ofFen);
    }

    private static Arbitrary<Story> storiesUnder(BenefitPolicy policy) {
        Arbitrary<List<Draft>> drafts = Combinators.combine(places(), expenses(policy), people(policy), circumstances())
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CLAIMS);
        return Combinators.combine(beginnings(policy), turns(), drafts)
                .as((beginning, turn, all) ->
                        told(policy, beginning, all.stream().map(turn::of).toList()))
                .withoutEdgeCases();
    }

    /** Where and what care. */
    private record Place(String care, String level, String locality, boolean designated, boolean referred) {}

    /** What it cost, the parts and what basic insurance paid as thousandths. */
    private record Cost(long total, List<Integer> parts, int basicPaid) {}

    /** Who. */
    private record Who(String person, String insurance, Set<EligibilityCategory> categories) {}

    /** When, after which claim, and what else. */
    private record Circumstance(int days, int back, boolean special, boolean approved) {}

    private record Draft(Place place, Cost cost, Who who, Circumstance circumstance) {}

    /** The turn that a story takes. */
    private enum Turn {
        /** Any. */
        ANY,
        /** One person is referred on from hospital to hospital. */
        REFERRED_ON,
        /** One person has special-disease outpatient care again and again. */
        SPECIAL_OUTPATIENT;

        Draft of(Draft draft) {
            if (this == ANY) {
                return draft;
            }
            boolean stays = this == REFERRED_ON;
            Place place = new Place(
                    stays ? "INPATIENT" : "OUTPATIENT_CHRONIC", draft.place().level(), "IN_COUNTY", true, true);
            Cost cost = new Cost(draft.cost().total(), draft.cost().parts(), -1);
            Who who = new Who("A", "RESIDENT", draft.who().categories());
            Circumstance circumstance = new Circumstance(
                    draft.circumstance().days(), 1, !stays, draft.circumstance().approved());
            return new Draft(place, cost, who, circumstance);
        }
    }

    private static Arbitrary<Turn> turns() {
        return Arbitraries.frequency(
                Tuple.of(6, Turn.ANY), Tuple.of(1, Turn.REFERRED_ON), Tuple.of(1, Turn.SPECIAL_OUTPATIENT));
    }

    private static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, "INPATIENT"),
                                Tuple.of(3, "OUTPATIENT_CHRONIC"),
                                Tuple.of(1, "OUTPATIENT_ORDINARY"),
                                Tuple.of(1, "OUTPATIENT_TWO_DISEASES")),
                        Arbitraries.of("PRIMARY_CARE", "LEVEL_1", "LEVEL_2", "LEVEL_3", "LEVEL_3_PROVINCIAL"),
                        Arbitraries.frequency(
                                Tuple.of(4, "IN_COUNTY"),
                                Tuple.of(2, "IN_REGION"),
                                Tuple.of(1, "IN_PROVINCE"),
                                Tuple.of(1, "OUT_OF_PROVINCE")),
                        often(),
                        often())
                .as(Place::new);
    }

    private static Arbitrary<Cost> expenses(BenefitPolicy policy) {
        Arbitrary<Integer> part = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, WHOLE / 4)));
        Arbitrary<Integer> basicPaid = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(-1)),
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, WHOLE)),
                Tuple.of(1, Arbitraries.just(WHOLE)));
        return Combinators.combine(totals(policy), part.list().ofSize(4), basicPaid)
                .as(Cost::new);
    }

    /** Near every amount of the policy's figures, near where a rate brings a payment to such an amount, and any. */
    private static Arbitrary<Long> totals(BenefitPolicy policy) {
        Set<Long> amounts = new TreeSet<>();
        Set<Long> rates = new TreeSet<>();
        for (Figure<?> figure : PolicyFigures.of(policy)) {
            if (figure.value() instanceof Money money && !money.isZero()) {
                amounts.add(money.fen());
            } else if (figure.value() instanceof Rate rate && rate.millionths() > 0) {
                rates.add(rate.millionths());
            }
        }
        Set<Long> edges = new TreeSet<>(amounts);
        for (long amount : amounts) {
            rates.forEach(rate -> edges.add(amount * Rate.MILLIONTHS / rate));
            amounts.forEach(other -> edges.add(amount + other));
        }
        Arbitrary<Long> nearEdges = Combinators.combine(
                        Arbitraries.of(edges), Arbitraries.longs().between(-2, 2))
                .as((edge, off) -> Math.max(0, edge + off));
        return Arbitraries.frequencyOf(
                Tuple.of(6, nearEdges),
                Tuple.of(1, Arbitraries.longs().between(0, 10)),
                Tuple.of(3, Arbitraries.longs().between(0, 30_000_00)),
                Tuple.of(3, Arbitraries.longs().between(0, 1_000_000_00)),
                Tuple.of(1, Arbitraries.longs().between(0, HUGE)));
    }

    private static Arbitrary<Who> people(BenefitPolicy policy) {
        Arbitrary<EligibilityCategory> any = Arbitraries.of(VOCABULARY.categories().stream()
                .map(Vocabulary.Category::category)
                .toList());
        Arbitrary<EligibilityCategory> named = Arbitraries.of(PolicyFigures.categoriesNamedBy(policy));
        Arbitrary<Set<EligibilityCategory>> held = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of())),
                Tuple.of(6, named.set().ofSize(1)),
                Tuple.of(2, named.set().ofSize(2)),
                Tuple.of(2, any.set().ofMinSize(1).ofMaxSize(3)));
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, "A"), Tuple.of(1, "B")),
                        Arbitraries.frequency(Tuple.of(20, "RESIDENT"), Tuple.of(1, "EMPLOYEE")),
                        held)
                .as(Who::new);
    }

    private static Arbitrary<Circumstance> circumstances() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(3, 1), Tuple.of(1, 2)),
                        seldom(),
                        seldom())
                .as(Circumstance::new);
    }

    private static Arbitrary<Boolean> often() {
        return Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
    }

    private static Arbitrary<Boolean> seldom() {
        return Arbitraries.frequency(Tuple.of(2, true), Tuple.of(3, false));
    }

    /** Near the first and the last day of the policy and of its transition, and in the middle of its second year. */
    private static Arbitrary<LocalDate> beginnings(BenefitPolicy policy) {
        List<LocalDate> days = new ArrayList<>();
        days.add(policy.period().from());
        days.add(policy.period().from().plusDays(450));
        policy.period().until().ifPresent(end -> days.add(end.minusDays(60)));
        policy.transition().flatMap(t -> t.until()).ifPresent(end -> days.add(end.minusDays(60)));
        return Arbitraries.of(days);
    }

    private static Story told(BenefitPolicy policy, LocalDate beginning, List<Draft> drafts) {
        List<Draft> inOrder = new ArrayList<>(drafts);
        inOrder.sort(Comparator.comparing(draft -> draft.circumstance().days()));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            LocalDate day =
                    beginning.plusDays(2L * inOrder.get(i).circumstance().days());
            boolean inForce = Story.CATALOG.policies().stream()
                    .anyMatch(p ->
                            p.region().equals(policy.region()) && p.period().contains(day));
            if (inForce) {
                claims.add(claim(policy, i, day, inOrder.get(i)));
            }
        }
        return new Story(claims);
    }

    private static Claim claim(BenefitPolicy policy, int number, LocalDate day, Draft draft) {
        Cost cost = draft.cost();
        List<Long> parts =
                cost.parts().stream().map(part -> cost.total() / WHOLE * part).toList();
        long inScope = cost.total() - parts.stream().mapToLong(p -> p).sum();
        int back = draft.circumstance().back();
        return Claim.builder()
                .id(new ClaimId("claim-" + number))
                .person(new PersonId(draft.who().person()))
                .region(policy.region())
                .insurance(new InsuranceType(draft.who().insurance()))
                .addAllCategories(draft.who().categories())
                .careType(new CareType(draft.place().care()))
                .facility(Facility.builder()
                        .level(new FacilityLevel(draft.place().level()))
                        .locality(new Locality(draft.place().locality()))
                        .isDesignated(draft.place().designated())
                        .build())
                .isReferred(draft.place().referred())
                .previousClaim(
                        back == 0 || back > number
                                ? Optional.empty()
                                : Optional.of(new ClaimId("claim-" + (number - back))))
                .admittedOn(day)
                .dischargedOn(day)
                .expense(Expense.builder()
                        .total(Money.ofFen(cost.total()))
                        .outOfCatalog(Money.ofFen(parts.get(0)))
                        .overLimit(Money.ofFen(parts.get(1)))
                        .firstSelfPay(Money.ofFen(parts.get(2)))
                        .offsiteFirstSelfPay(Money.ofFen(parts.get(3)))
                        .build())
                .basicPaid(
                        cost.basicPaid() < 0
                                ? Optional.empty()
                                : Optional.of(Money.ofFen(share(inScope, cost.basicPaid()))))
                .isSpecialDisease(draft.circumstance().special())
                .isAssistanceApproved(draft.circumstance().approved())
                .build();
    }

    private static long share(long amount, int thousandths) {
        return thousandths == WHOLE ? amount : amount / WHOLE * thousandths;
    }
}
