package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyTimeline;

/** All plans of a catalog, and which of them is in force where and when; shared by all threads. */
final class Plans {
    private static final int CITY = 100;
    private static final int PROVINCE = 10_000;

    final Lexicon lexicon;
    /** How many plans are of one policy; they are the first, in the order of the catalog. */
    final int single;
    /** The most attributes that a policy derives from what claims say. */
    final int mostDerived;
    /** The pooling regions, by the number that plans use. */
    final List<String> regions = new ArrayList<>();
    /** What was recorded after the day on which the catalog is known. */
    final LaterKnowledge later;

    private final List<Map<String, Integer>> slots = new ArrayList<>();
    private final int[] codes;
    private final Version[][] versions;
    private final CombinedPlans combined;
    private final List<List<String>> accountNames;
    /** Per plan whether an account of it is kept for households, and whether one is carried along chains of stays. */
    private final boolean[] countsHouseholds;

    private final boolean[] countsChains;
    /** Of what the plans are made; behind those of one policy those of two, see {@link CombinedPlans}. */
    private final List<PlanOrigin> origins;
    /** The plans that were asked for so far; each is made of its origin and the words alone. */
    private final @Nullable SettlementPlan[] made;

    Plans(PolicyCatalog catalog) {
        lexicon = Lexicon.of(catalog);
        later = new LaterKnowledge(catalog.recordedLater());
        List<PlanOrigin.Home> homes = new ArrayList<>();
        Map<Integer, List<Version>> byRegion = new TreeMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (BenefitPolicy policy : catalog.policies()) {
            String code = policy.region().value();
            if (numbers.putIfAbsent(code, regions.size()) == null) {
                regions.add(code);
                slots.add(new LinkedHashMap<>());
                checkVersions(catalog, policy);
            }
            int region = numbers.get(code);
            Map<String, Integer> taken = slots.get(region);
            policy.accounts().forEach(account -> taken.putIfAbsent(account.name(), taken.size()));
            byRegion.computeIfAbsent(Integer.parseInt(code), c -> new ArrayList<>())
                    .add(Version.of(policy, homes.size()));
            homes.add(new PlanOrigin.Home(policy, homes.size(), region, taken));
        }
        single = homes.size();
        combined = new CombinedPlans(homes);
        origins = Stream.concat(homes.stream().map(PlanOrigin::of), combined.origins().stream())
                .toList();
        made = new SettlementPlan[origins.size()];
        countsHouseholds = new boolean[origins.size()];
        countsChains = new boolean[origins.size()];
        for (PlanOrigin origin : origins) {
            countsHouseholds[origin.number()] = origin.countsHouseholds();
            countsChains[origin.number()] = origin.countsChains();
        }
        mostDerived = IntStream.range(0, origins.size())
                .map(number -> policy(number).derivedAttributes().size())
                .max()
                .orElse(0);
        accountNames = slots.stream().map(each -> List.copyOf(each.keySet())).toList();
        codes = byRegion.keySet().stream().mapToInt(i -> i).toArray();
        versions = byRegion.values().stream()
                .map(list -> list.toArray(new Version[0]))
                .toArray(Version[][]::new);
        if (!catalog.isFoundConsistent()) {
            IntStream.range(0, size()).forEach(this::plan);
        }
    }

    /** A plan of one policy, and the days on which it is in force, from the first to before the last. */
    private record Version(int number, long fromDay, long untilDay) {
        static Version of(BenefitPolicy policy, int number) {
            return new Version(
                    number,
                    policy.period().from().toEpochDay(),
                    policy.period().until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
        }
    }

    /** Returns how many plans there are. */
    int size() {
        return origins.size();
    }

    /** Returns the policy of the plan. */
    BenefitPolicy policy(int number) {
        return origins.get(number).policy();
    }

    /** Returns whether the plan keeps an account of households; the plan need not have been asked for. */
    boolean countsHouseholds(int number) {
        return countsHouseholds[number];
    }

    /** Returns whether the plan carries something along chains of stays. */
    boolean countsChains(int number) {
        return countsChains[number];
    }

    /** Returns the number of the region of a plan of one policy. */
    int region(int number) {
        return origins.get(number).homes().get(0).region();
    }

    /**
     * Returns the plan, resolved when it is first asked for.
     *
     * @throws IllegalArgumentException if the policy asks for what the catalog does not declare
     */
    synchronized SettlementPlan plan(int number) {
        SettlementPlan known = made[number];
        if (known == null) {
            known = new PlanResolver(origins.get(number), lexicon).resolve();
            made[number] = known;
        }
        return known;
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
        for (Version version : versions[at]) {
            if (day >= version.fromDay && day < version.untilDay) {
                return version.number;
            }
        }
        return SettlementRun.NO_POLICY_IN_FORCE;
    }
}
