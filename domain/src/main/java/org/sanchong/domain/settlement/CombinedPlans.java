package org.sanchong.domain.settlement;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.CombinedPolicy;
import org.sanchong.domain.policy.PartedPolicy;

/**
 * The plans of people who are insured in one pooling region and assisted by another (参保地、救助地): one for every two
 * policies that are in force on a common day and of which one has assistance follow registration.
 */
final class CombinedPlans {
    private final List<PlanOrigin.Home> homes;
    private final List<PartedPolicy> parted;
    /** By the plans of insurance and of assistance: that of both. */
    private final int[][] numbers;

    private final List<PlanOrigin> origins = new ArrayList<>();
    private final Map<Pair, CombinedPolicy.Obstacle> obstacles = new LinkedHashMap<>();

    /**
     * Finds out of what plans are made.
     *
     * @param homes the policies of the catalog, by the numbers of their plans
     */
    CombinedPlans(List<PlanOrigin.Home> homes) {
        this.homes = List.copyOf(homes);
        parted = homes.stream().map(home -> PartedPolicy.of(home.policy())).toList();
        numbers = new int[homes.size()][homes.size()];
        for (PlanOrigin.Home insurance : homes) {
            for (PlanOrigin.Home assistance : homes) {
                numbers[insurance.plan()][assistance.plan()] = insurance.plan();
                if (CombinedPolicy.isCalledFor(insurance.policy(), assistance.policy())) {
                    combine(insurance, assistance);
                }
            }
        }
    }

    private record Pair(int insurance, int assistance) {}

    /** Returns of what the plans of two policies are made, numbered behind those of one. */
    List<PlanOrigin> origins() {
        return origins;
    }

    private void combine(PlanOrigin.Home insurance, PlanOrigin.Home assistance) {
        Either<CombinedPolicy.Obstacle, CombinedPolicy> combined =
                CombinedPolicy.of(parted.get(insurance.plan()), parted.get(assistance.plan()));
        if (combined.isLeft()) {
            numbers[insurance.plan()][assistance.plan()] = SettlementRun.ASSISTANCE_ELSEWHERE;
            obstacles.put(new Pair(insurance.plan(), assistance.plan()), combined.getLeft());
            return;
        }
        int number = homes.size() + origins.size();
        numbers[insurance.plan()][assistance.plan()] = number;
        origins.add(PlanOrigin.of(combined.get(), number, insurance, assistance));
    }

    /**
     * Returns the number of the plan.
     *
     * @param insurance the plan of the region of insurance
     * @param assistance the plan of the region of assistance, negative if there is none
     */
    int number(int insurance, int assistance) {
        if (assistance >= 0) {
            return numbers[insurance][assistance];
        }
        boolean follows =
                homes.get(insurance).policy().assistanceFollowsRegistration().isPresent();
        return follows ? SettlementRun.ASSISTANCE_ELSEWHERE : insurance;
    }

    /**
     * Returns why there is no plan.
     *
     * @param region the region of assistance
     */
    SettlementRejection rejection(int insurance, int assistance, String region) {
        BenefitPolicy here = homes.get(insurance).policy();
        BenefitPolicy there = assistance < 0 ? here : homes.get(assistance).policy();
        BenefitPolicy ruling = here.assistanceFollowsRegistration().isPresent() ? here : there;
        Source clause = CombinedPolicy.clause(here, there).orElseThrow();
        CombinedPolicy.Obstacle obstacle = obstacles.get(new Pair(insurance, assistance));
        return new SettlementRejection.AssistanceElsewhere(
                ruling.id(), clause.clause(), region, obstacle == null ? List.of() : List.of(obstacle));
    }
}
