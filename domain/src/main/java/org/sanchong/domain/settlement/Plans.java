package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyTimeline;

/** All plans of a catalog, and which of them is in force where and when. */
final class Plans {
    private static final int CITY = 100;
    private static final int PROVINCE = 10_000;

    final Lexicon lexicon;
    /** The plans of one policy each, in the order of the catalog; then those of two, see {@link CombinedPlans}. */
    final SettlementPlan[] plans;
    /** How many plans are of one policy. */
    final int single;
    /** The pooling regions, by the number that plans use. */
    final List<String> regions = new ArrayList<>();
    /** What was recorded after the day on which the catalog is known. */
    final LaterKnowledge later;

    private final List<Map<String, Integer>> slots = new ArrayList<>();
    private final int[] codes;
    private final SettlementPlan[][] versions;
    private final CombinedPlans combined;
    private final List<List<String>> accountNames;

    Plans(PolicyCatalog catalog) {
        lexicon = Lexicon.of(catalog);
        later = new LaterKnowledge(catalog.recordedLater());
        List<SettlementPlan> resolved = new ArrayList<>();
        List<PlanOrigin.Home> homes = new ArrayList<>();
        Map<Integer, List<SettlementPlan>> byRegion = new TreeMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (BenefitPolicy policy : catalog.policies()) {
            String code = policy.region().value();
            if (numbers.putIfAbsent(code, regions.size()) == null) {
                regions.add(code);
                slots.add(new LinkedHashMap<>());
                checkVersions(catalog, policy);
            }
            int region = numbers.get(code);
            PlanOrigin.Home home = new PlanOrigin.Home(policy, homes.size(), region, slots.get(region));
            homes.add(home);
            SettlementPlan plan = new PlanResolver(PlanOrigin.of(home), lexicon).resolve();
            resolved.add(plan);
            byRegion.computeIfAbsent(Integer.parseInt(code), c -> new ArrayList<>())
                    .add(plan);
        }
        single = resolved.size();
        combined = new CombinedPlans(homes, resolved, lexicon);
        plans = resolved.toArray(new SettlementPlan[0]);
        accountNames = slots.stream().map(each -> List.copyOf(each.keySet())).toList();
        codes = byRegion.keySet().stream().mapToInt(i -> i).toArray();
        versions = byRegion.values().stream()
                .map(list -> list.toArray(new SettlementPlan[0]))
                .toArray(SettlementPlan[][]::new);
    }

    private static void checkVersions(PolicyCatalog catalog, BenefitPolicy policy) {
        PolicyTimeline timeline = new PolicyTimeline(
                policy.region(),
                catalog.policies().stream()
                        .filter(p -> p.region().equals(policy.region()))
                        .toList());
        if (timeline.versions().isEmpty()) {
            throw new AssertionError("a region of a policy has a version");
        }
    }

    /** Returns how many accounts the region's policies use. */
    int slots(int region) {
        return slots.get(region).size();
    }

    /** Returns the names of the region's accounts by slot. */
    List<String> accountNames(int region) {
        return accountNames.get(region);
    }

    /** Returns the slot of the region's account, or -1. */
    int slot(int region, String account) {
        return slots.get(region).getOrDefault(account, -1);
    }

    /**
     * Returns the number of the plan in force for the region or one above it, the nearest first;
     * {@link SettlementRun#UNKNOWN_REGION} or {@link SettlementRun#NO_POLICY_IN_FORCE} if there is none.
     */
    int inForce(int region, long day) {
        int city = region / CITY * CITY;
        int province = region / PROVINCE * PROVINCE;
        int found = inForceAt(region, day);
        if (found < 0 && city != region) {
            found = Math.max(found, inForceAt(city, day));
        }
        if (found < 0 && province != city) {
            found = Math.max(found, inForceAt(province, day));
        }
        return found;
    }

    /**
     * Returns the number of the plan by which a claim is settled whose assistance is that of a region: the plan of the
     * region of insurance itself where that makes no difference; {@link SettlementRun#ASSISTANCE_ELSEWHERE} where it
     * cannot be settled.
     *
     * @param plan the plan of the region of insurance
     * @param assistanceRegion the six digits of the region of assistance as a number
     */
    int assistedIn(int plan, int assistanceRegion, long day) {
        return combined.number(plan, inForce(assistanceRegion, day));
    }

    /** Returns why a claim cannot be settled under a plan with the assistance of a region. */
    SettlementRejection notAssisted(int plan, RegionCode assistanceRegion, long day) {
        return combined.rejection(
                plan, inForce(Integer.parseInt(assistanceRegion.value()), day), assistanceRegion.value());
    }

    private int inForceAt(int region, long day) {
        int at = Arrays.binarySearch(codes, region);
        if (at < 0) {
            return SettlementRun.UNKNOWN_REGION;
        }
        for (SettlementPlan plan : versions[at]) {
            if (day >= plan.fromDay && day < plan.untilDay) {
                return plan.number;
            }
        }
        return SettlementRun.NO_POLICY_IN_FORCE;
    }
}
