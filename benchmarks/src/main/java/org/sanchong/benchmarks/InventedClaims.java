package org.sanchong.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes a file of invented claims, the same for the same seed: of several regions and years, some of the poor. */
public final class InventedClaims {
    private static final String HEAD =
            "claim_id,person_id,region,insurance,categories,care_type,facility_level,locality,"
                    + "designated,referral,admitted_on,discharged_on,total,out_of_catalog,over_limit,first_self_pay";
    private static final String CATEGORIES = ",,,SUBSISTENCE_ALLOWANCE";
    private static final String LEVELS = "LEVEL_1,LEVEL_2,LEVEL_3";
    private static final int CLAIMS_OF_A_PERSON = 6;
    private static final int YEARS = 3;
    private static final int MOST_FEN = 4_000_000;

    private InventedClaims() {}

    /**
     * Writes one.
     *
     * @param arguments the file, how many claims, and the seed
     */
    public static void main(String[] arguments) throws IOException {
        int claims = Integer.parseInt(arguments[1]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[2]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            out.write(HEAD);
            out.newLine();
            for (int i = 0; i < claims; i++) {
                out.write(claim(i, random.nextInt(1 + claims / CLAIMS_OF_A_PERSON), random));
                out.newLine();
            }
        }
    }

    private static String claim(int number, int person, SplittableRandom random) {
        LocalDate discharged = LocalDate.of(2023 + random.nextInt(YEARS), 1, 1).plusDays(random.nextInt(365));
        long total = 50_000L + random.nextInt(MOST_FEN);
        return String.join(
                ",",
                String.format(Locale.ROOT, "C%09d", number),
                "invented-" + person,
                chosen(regions(), person),
                "RESIDENT",
                chosen(CATEGORIES, person / 5),
                "INPATIENT",
                chosen(LEVELS, random.nextInt(3)),
                "IN_COUNTY",
                "true",
                "false",
                discharged.minusDays(1L + random.nextInt(12)).toString(),
                discharged.toString(),
                yuan(total),
                yuan(total / (10 + random.nextInt(50))),
                yuan(total / (20 + random.nextInt(50))),
                yuan(0));
    }

    /** Returns the pooling regions of the people, with commas between. */
    static String regions() {
        String regions = System.getProperty("regions", "");
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("name the people's regions: -Dregions=CODE,CODE");
        }
        return regions;
    }

    static String chosen(String from, int number) {
        String[] all = from.split(",", -1);
        return all[number % all.length];
    }

    private static String yuan(long fen) {
        return fen / 100 + "." + String.format(Locale.ROOT, "%02d", fen % 100);
    }
}
