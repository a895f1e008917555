package org.sanchong.benchmarks.engines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sanchong.benchmarks.engines.EngineCase.Before;
import org.sanchong.benchmarks.engines.EngineCase.Care;
import org.sanchong.benchmarks.engines.EngineCase.Group;
import org.sanchong.benchmarks.engines.EngineCase.Place;

/** Invents claims that the policy settles, near its edges as often as far from them; the same for the same seed. */
final class EngineCases {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 365 * 4;
    private static final long[] EDGES = {
        10_000, 35_000, 75_000, 300_000, 500_000, 1_000_000, 1_400_000, 10_000_000, 15_000_000, 20_000_000, 30_000_000
    };

    private final SplittableRandom random;

    private EngineCases(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns so many claims. */
    static List<EngineCase> of(int count, long seed) {
        EngineCases cases = new EngineCases(seed);
        List<EngineCase> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(cases.next());
        }
        return made;
    }

    private EngineCase next() {
        Care care = random.nextInt(4) == 0 ? one(Care.values()) : Care.INPATIENT;
        long total = amount();
        long firstSelfPay = random.nextInt(3) == 0 ? random.nextLong(total / 4 + 1) : 0;
        boolean isSupplied = care != Care.INPATIENT || random.nextInt(8) == 0;
        return new EngineCase(
                care,
                1 + random.nextInt(3),
                one(Place.values()),
                random.nextInt(5) != 0,
                groups(),
                FIRST.plusDays(random.nextInt(DAYS)).toEpochDay(),
                total,
                firstSelfPay,
                isSupplied ? random.nextLong(total - firstSelfPay + 1) : EngineCase.NONE,
                before());
    }

    private Before before() {
        if (random.nextInt(3) == 0) {
            return new Before(0, 0, 0, 0, 0, 0, 0);
        }
        return new Before(
                amount() / 2, amount(), amount() / 2, amount() / 2, amount() / 8, amount() / 4, amount() / 16);
    }

    /** One half of the people hold nothing, most of the others one category. */
    private int groups() {
        int groups = 0;
        while (random.nextInt(2) == 0) {
            groups |= one(Group.values()).bit();
        }
        return groups;
    }

    private long amount() {
        if (random.nextInt(4) == 0) {
            return Math.max(1, EDGES[random.nextInt(EDGES.length)] + random.nextInt(-2, 3));
        }
        return 1 + random.nextLong(random.nextInt(4) == 0 ? 60_000_000 : 4_000_000);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
