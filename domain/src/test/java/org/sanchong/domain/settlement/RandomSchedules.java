package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Deductible;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.RandomFigures.By;
import org.sanchong.domain.settlement.RandomPolicies.Feature;

/** Random schedules of one tier. */
final class RandomSchedules {
    private static final String OWN_ACCOUNT = "";
    private final Set<Feature> features;

    RandomSchedules(Set<Feature> features) {
        this.features = features;
    }

    /** For whom a schedule is. */
    private record Audience(Condition condition, boolean ordinary, boolean onApplication) {}

    private record Ceiling(FigureTable<Money> amount, String account) {}

    /** A schedule without its id and tier. */
    record Draft(
            Audience audience,
            Accrual accrual,
            FigureTable<Money> deductible,
            List<String> runsOn,
            TierBands bands,
            List<Ceiling> caps) {
        BenefitSchedule build(String id, TierName tier) {
            boolean runs = tier == TierName.BASIC && accrual == Accrual.CLAIM;
            BenefitSchedule.Builder schedule = BenefitSchedule.builder()
                    .id(id)
                    .condition(audience.condition())
                    .isOrdinary(audience.ordinary())
                    .isOnApplication(audience.onApplication())
                    .accrual(accrual)
                    .deductible(Deductible.builder()
                            .amount(deductible)
                            .account(runs ? runsOn.stream().findFirst() : Optional.empty())
                            .build())
                    .bands(bands);
            for (Ceiling cap : caps) {
                String account = cap.account().equals(OWN_ACCOUNT) ? tier.code() + "-paid" : cap.account();
                schedule.addCap(new Cap(cap.amount(), account));
            }
            return schedule.build();
        }
    }

    Arbitrary<Draft> schedules() {
        int mostCaps = features.contains(Feature.CAPS) ? 1 : 0;
        Arbitrary<List<String>> running = features.contains(Feature.RUNNING_DEDUCTIBLES)
                ? Arbitraries.of(List.of(), List.of("stay-chain"), List.of("charged"))
                : Arbitraries.just(List.of());
        return Combinators.combine(
                        audiences(),
                        Arbitraries.of(Accrual.class),
                        deductibles(),
                        running,
                        RandomFigures.bands(ways()),
                        caps().list().ofMaxSize(features.contains(Feature.SHARED_CAPS) ? 2 * mostCaps : mostCaps))
                .as(Draft::new);
    }

    private Arbitrary<Audience> audiences() {
        Condition upper = Policies.in("facility_level", "LEVEL_2", "LEVEL_3");
        Condition elderly = new Condition.Between("age", 60, Long.MAX_VALUE);
        int scopes = features.contains(Feature.SCOPES) ? 1 : 0;
        int categories = features.contains(Feature.CATEGORIES) ? 1 : 0;
        Arbitrary<Audience> others = Arbitraries.frequency(
                Tuple.of(4, new Audience(new Condition.Always(), false, false)),
                Tuple.of(
                        features.contains(Feature.ORDINARY) ? 4 : 0, new Audience(new Condition.Always(), true, false)),
                Tuple.of(scopes, new Audience(upper, false, false)),
                Tuple.of(scopes, new Audience(elderly, false, false)),
                Tuple.of(
                        scopes,
                        new Audience(new Condition.Not(new Condition.All(List.of(upper, elderly))), false, false)));
        return Combinators.combine(
                        others,
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(5 * categories, 1), Tuple.of(2 * categories, 2)),
                        RandomClaims.categories())
                .as((other, kind, held) -> kind == 0 || held.isEmpty()
                        ? other
                        : new Audience(new Condition.Holds(held), false, kind == 2));
    }

    /** How tables are chosen. */
    private Arbitrary<By> ways() {
        if (!features.contains(Feature.TABLES)) {
            return Arbitraries.just(By.NOTHING);
        }
        return Arbitraries.frequency(
                Tuple.of(8, By.NOTHING),
                Tuple.of(2, By.LEVEL),
                Tuple.of(features.contains(Feature.GAPS) ? 1 : 0, By.LEVEL_WITH_A_GAP),
                Tuple.of(1, By.STAY_NUMBER),
                Tuple.of(1, By.AGE));
    }

    private Arbitrary<FigureTable<Money>> deductibles() {
        FigureTable<Money> none = FigureTable.<Money>builder().build();
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        RandomFigures.tables("deductible", RandomFigures.amounts(), ways()))
                .as((some, amounts) -> some ? amounts : none);
    }

    private Arbitrary<Ceiling> caps() {
        List<String> accounts = new ArrayList<>(List.of(OWN_ACCOUNT));
        if (features.contains(Feature.SHARED_CAPS)) {
            accounts.addAll(List.of("shared-paid", "life-paid", "inpatient-paid"));
        }
        if (features.contains(Feature.HOUSEHOLDS)) {
            accounts.add("family-paid");
        }
        return Combinators.combine(
                        RandomFigures.tables("cap", RandomFigures.amounts(), ways()), Arbitraries.of(accounts))
                .as(Ceiling::new);
    }
}
