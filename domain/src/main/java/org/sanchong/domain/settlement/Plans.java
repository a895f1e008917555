package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyTimeline;

/** All plans of a catalog, and which of them is in force where and when. */
final class Plans {
    private static final int CITY = 100;
    private static final int PROVINCE = 10_000;

    final Lexicon lexicon;
    final SettlementPlan[] plans;
    /** The pooling regions, by the number that plans use. */
    final List<String> regions = new ArrayList<>();
    /** What was recorded after the day on which the catalog is known. */
    final LaterKnowledge later;

    private final List<Map<String, Integer>> slots = new ArrayList<>();
    private final int[] codes;
    private final SettlementPlan[][] versions;

    Plans(PolicyCatalog catalog) {
        lexicon = Lexicon.of(catalog);
        later = new LaterKnowledge(catalog.recordedLater());
        List<SettlementPlan> resolved = new ArrayList<>();
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
            SettlementPlan plan =
                    new PlanResolver(policy, resolved.size(), region, lexicon, slots.get(region)).resolve();
            resolved.add(plan);
            byRegion.computeIfAbsent(Integer.parseInt(code), c -> new ArrayList<>())
                    .add(plan);
        }
        plans = resolved.toArray(new SettlementPlan[0]);
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
        return List.copyOf(slots.get(region).keySet());
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
     * Returns why a claim is not settled under a plan, if it is another one's assistance that is due and either has a
     * clause by which assistance follows the place of registration.
     *
     * @param plan the plan of the region of insurance
     * @param assistanceRegion the region of assistance
     */
    Optional<SettlementRejection> assistedElsewhere(int plan, RegionCode assistanceRegion, long day) {
        int other = inForce(Integer.parseInt(assistanceRegion.value()), day);
        if (other == plan) {
            return Optional.empty();
        }
        return Stream.of(plan, other)
                .filter(number -> number >= 0)
                .map(number -> plans[number].policy)
                .flatMap(policy -> policy
                        .assistanceFollowsRegistration()
                        .map(source -> new SettlementRejection.AssistanceElsewhere(
                                policy.id(), source.clause(), assistanceRegion.value()))
                        .stream())
                .<SettlementRejection>map(why -> why)
                .findFirst();
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
