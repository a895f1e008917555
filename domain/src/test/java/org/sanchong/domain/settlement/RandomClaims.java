package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Random claims, those of three people over two years, with amounts that lie near the deductibles, edges and ceilings
 * of whatever policy they come under, and others from nothing to the greatest.
 */
final class RandomClaims {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 730;
    private static final int MOST_CLAIMS = 8;
    private static final int NEAR = 3;
    private static final int NOT_REFERRED = 99;

    private RandomClaims() {}

    /** A claim that is finished once the policy is known. */
    interface Unpriced {
        ClaimDraft under(List<Long> landmarks);

        /** How many claims before this one the stay lies from which the person was referred on; 99 if none. */
        int referredOver();
    }

    /** An amount that is known once the policy is. */
    private interface Amount {
        long fen(List<Long> landmarks);
    }

    static Arbitrary<List<Unpriced>> claims() {
        return claim().list().ofMinSize(1).ofMaxSize(MOST_CLAIMS);
    }

    static Arbitrary<Unpriced> claim() {
        return Combinators.combine(drafts(), amounts(), parts(), basicPaid()).as(Priced::new);
    }

    private record Priced(Seed seed, Amount amount, List<Integer> parts, List<Integer> paid) implements Unpriced {
        @Override
        public ClaimDraft under(List<Long> landmarks) {
            ClaimDraft draft = seed.draft();
            draft.costing(Money.ofFen(Math.min(Math.abs(amount.fen(landmarks)), Expense.MOST.fen())));
            for (int i = 0; i < parts.size(); i++) {
                draft.with(ExpensePart.values()[i], draft.percent(parts.get(i)));
            }
            paid.forEach(percentage -> draft.basicPaid(draft.percent(percentage)));
            return draft;
        }

        @Override
        public int referredOver() {
            return seed.previous();
        }
    }

    /** Prices the claims under the policy, puts them in order of discharge and names them by it. */
    static List<Claim> under(BenefitPolicy policy, List<Unpriced> claims) {
        List<Long> landmarks = landmarks(policy);
        List<Unpriced> ordered = new ArrayList<>(claims);
        ordered.sort(Comparator.comparing(claim -> claim.under(landmarks).dischargedOn()));
        List<Claim> built = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            int over = ordered.get(i).referredOver();
            ClaimDraft draft = ordered.get(i).under(landmarks).called(id(i));
            built.add(
                    over == NOT_REFERRED
                            ? draft.build()
                            : draft.referredFrom(id(i - over)).build());
        }
        return built;
    }

    private static String id(int number) {
        return "c" + number;
    }

    /** What a claim says besides its amounts; a draft is made afresh each time. */
    private record Seed(
            String person,
            int day,
            Set<EligibilityCategory> categories,
            FacilityLevel level,
            List<Boolean> flags,
            int previous,
            String born) {
        ClaimDraft draft() {
            ClaimDraft draft = ClaimDraft.claim("c")
                    .of(person)
                    .fact("household_id", person.equals("carl") ? "h2" : "h1")
                    .discharged(FIRST_DAY.plusDays(day))
                    .holding(categories)
                    .at(level)
                    .care(flags.get(0) ? CareType.OUTPATIENT_CHRONIC : CareType.INPATIENT)
                    .in(flags.get(1) ? Locality.IN_PROVINCE : Locality.IN_COUNTY)
                    .designated(!flags.get(2))
                    .approved(flags.get(3));
            return born.isEmpty() ? draft : draft.fact("birth_date", born);
        }
    }

    private static Arbitrary<Seed> drafts() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, "anna"), Tuple.of(1, "bert"), Tuple.of(1, "carl")),
                        Arbitraries.integers().between(0, DAYS - 1),
                        categories(),
                        Arbitraries.of(
                                FacilityLevel.LEVEL_1,
                                FacilityLevel.LEVEL_2,
                                FacilityLevel.LEVEL_3,
                                FacilityLevel.PRIMARY_CARE),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true))
                                .list()
                                .ofSize(4),
                        Arbitraries.frequency(
                                Tuple.of(5, NOT_REFERRED),
                                Tuple.of(3, 1),
                                Tuple.of(2, 2),
                                Tuple.of(1, 0),
                                Tuple.of(1, -1)),
                        Arbitraries.frequency(
                                Tuple.of(10, "1950-01-01"),
                                Tuple.of(10, "1963-06-15"),
                                Tuple.of(10, "1990-02-28"),
                                Tuple.of(10, "2010-12-31"),
                                Tuple.of(1, "")))
                .as(Seed::new);
    }

    private static Arbitrary<Amount> amounts() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        RandomFigures.amounts(),
                        places,
                        places,
                        Arbitraries.integers().between(-NEAR, NEAR),
                        Arbitraries.integers().between(-1, 1))
                .as((plain, amount, one, other, off, sign) -> marks -> plain
                        ? amount.fen()
                        : marks.get(one % marks.size()) + (long) sign * marks.get(other % marks.size()) + off);
    }

    /** Categories that a person holds or a schedule is for: often none or one, at most all. */
    static Arbitrary<Set<EligibilityCategory>> categories() {
        Arbitrary<Integer> bits = Arbitraries.integers().between(0, (1 << Policies.CATEGORIES.size()) - 1);
        return Combinators.combine(bits, bits).as((one, other) -> {
            Set<EligibilityCategory> held = new LinkedHashSet<>();
            for (int i = 0; i < Policies.CATEGORIES.size(); i++) {
                if (((one & other) >> i & 1) == 1) {
                    held.add(new EligibilityCategory(Policies.CATEGORIES.get(i)));
                }
            }
            return held;
        });
    }

    /** The parts of the expense as percentages of the total; together they can exceed it. */
    private static Arbitrary<List<Integer>> parts() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(0, 30).list().ofSize(ExpensePart.values().length))
                .as((some, percentages) -> some ? percentages : List.of());
    }

    /** What basic insurance paid elsewhere as a percentage of the total; it can exceed what is in scope. */
    private static Arbitrary<List<Integer>> basicPaid() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(0, 110))
                .as((some, percentage) -> some ? List.of(percentage) : List.of());
    }

    private static List<Long> landmarks(BenefitPolicy policy) {
        Set<Long> marks = new TreeSet<>(Set.of(0L));
        for (PolicyStep step : policy.steps()) {
            if (step instanceof BenefitTier tier) {
                for (BenefitSchedule schedule : tier.schedules()) {
                    add(marks, schedule.deductible().amount());
                    for (TierBand band : schedule.bands().bands()) {
                        band.upTo().ifPresent(edge -> marks.add(edge.value().fen()));
                    }
                    for (Cap cap : schedule.caps()) {
                        add(marks, cap.ceiling());
                    }
                }
            }
        }
        return List.copyOf(marks);
    }

    private static void add(Set<Long> marks, FigureTable<Money> table) {
        table.cells().forEach(cell -> marks.add(cell.figure().value().fen()));
    }
}
