package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random claims of a few people and households as CSV, over years and policies: chains of stays, several categories, what
 * basic insurance paid elsewhere, applications, and now and then one that is rejected.
 */
final class RandomClaims {
    private static final String HEADER = "claim_id,person_id,household_id,region,insurance,categories,care_type,"
            + "facility_level,locality,designated,referral,previous_claim,admitted_on,discharged_on,birth_date,total,"
            + "out_of_catalog,first_self_pay,offsite_first_self_pay,basic_paid,special_disease,approved_assistance";
    private static final Map<String, Integer> FIRST_YEARS =
            Map.of("430500", 2019, "430523", 2021, "371700", 2022, "341000", 2022, "420000", 2019, "500101", 2019);

    private final Random random;
    private final boolean yunling;

    private RandomClaims(long seed, boolean yunling) {
        this.random = new Random(seed);
        this.yunling = yunling;
    }

    static String builtIn(long seed, int size) {
        return new RandomClaims(seed, false).csv(size);
    }

    static String yunling(long seed, int size) {
        return new RandomClaims(seed, true).csv(size);
    }

    private String csv(int size) {
        StringBuilder csv = new StringBuilder(HEADER);
        csv.append(yunling ? ",premium_grade,insured_years,disease_class\n" : ",assistance_region\n");
        for (int number = 0; number < size; number++) {
            csv.append(String.join(",", yunling ? yunling(number) : builtIn(number)))
                    .append('\n');
        }
        return csv.toString();
    }

    private List<String> builtIn(int number) {
        int person = random.nextInt(4);
        List<String> regions = new ArrayList<>(new TreeMap<>(FIRST_YEARS).keySet());
        String region = regions.get((person + (random.nextInt(9) == 0 ? 1 : 0)) % regions.size());
        if (random.nextInt(3) == 0) {
            region = any("430500", "371700", "420000");
        }
        String care = any("INPATIENT", "INPATIENT", "INPATIENT", "OUTPATIENT_CHRONIC", "OUTPATIENT_ORDINARY");
        int year = FIRST_YEARS.getOrDefault(region, 2022) + random.nextInt(2);
        String level = any("PRIMARY_CARE", "LEVEL_1", "LEVEL_2", "LEVEL_3", "LEVEL_3_PROVINCIAL");
        List<String> claim = claim(number, new Care("P" + person, region, care, level, year));
        claim.add(random.nextInt(3) == 0 ? any("341000", "371700", "430523", "500101") : "");
        return claim;
    }

    private List<String> yunling(int number) {
        int person = random.nextInt(5);
        String care = any("INPATIENT", "INPATIENT", "HOME_BED", "DAY_SURGERY", "SPECIAL_CLINIC", "REHABILITATION");
        String level = any("TOWNSHIP_CENTRE", "COUNTY_HOSPITAL", "CITY_HOSPITAL", "CITY_HOSPITAL");
        List<String> claim = claim(number, new Care("P" + person, "990100", care, level, 2026 + random.nextInt(2)));
        claim.add(any("FIRST", "SECOND"));
        claim.add(Integer.toString(random.nextInt(8)));
        claim.add(care.equals("SPECIAL_CLINIC") ? any("DIALYSIS", "HAEMOPHILIA") : "");
        return claim;
    }

    private record Care(String person, String region, String type, String level, int year) {
        boolean isOfOneDay() {
            return type.startsWith("OUTPATIENT") || type.equals("DAY_SURGERY") || type.equals("SPECIAL_CLINIC");
        }
    }

    private List<String> claim(int number, Care care) {
        String discharged = "%d-%02d-%02d".formatted(care.year(), 1 + random.nextInt(12), 1 + random.nextInt(28));
        long fen = random.nextInt(4) == 0 ? random.nextInt(60_000_000) : random.nextInt(2_500_000);
        boolean supplied = !yunling && (!care.type().equals("INPATIENT") || random.nextInt(6) == 0);
        List<String> claim = new ArrayList<>();
        claim.add("C" + number);
        claim.add(care.person());
        claim.add(random.nextInt(12) == 0 ? "" : "H" + care.person().charAt(1) % 2);
        claim.add(care.region());
        claim.add(random.nextInt(20) == 0 ? "EMPLOYEE" : "");
        claim.add(categories());
        claim.add(care.type());
        claim.add(care.level());
        claim.add(any("IN_COUNTY", "IN_COUNTY", "IN_REGION", "IN_PROVINCE", "OUT_OF_PROVINCE"));
        claim.add(random.nextInt(8) == 0 ? "false" : "");
        claim.add(any("true", "true", "false", ""));
        claim.add(random.nextInt(3) == 0 ? "" : "C" + Math.max(0, number + 2 - random.nextInt(7)));
        claim.add(care.isOfOneDay() ? discharged : (care.year() - 1) + "-12-31");
        claim.add(discharged);
        claim.add(random.nextInt(15) == 0 ? "" : (1950 + random.nextInt(60)) + "-02-28");
        claim.add(yuan(fen));
        claim.add(random.nextInt(3) == 0 ? yuan(fen / 10) : "");
        claim.add(random.nextInt(3) == 0 ? yuan(fen / 9) : "");
        claim.add(random.nextInt(3) == 0 ? yuan(fen / 7) : "");
        claim.add(supplied ? yuan(fen / 3) : "");
        claim.add(any("true", "", "false"));
        claim.add(random.nextInt(4) == 0 ? "true" : "");
        return claim;
    }

    private String categories() {
        List<String> categories = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            categories.add(any(
                    "DESTITUTE",
                    "SUBSISTENCE_ALLOWANCE",
                    "RETURNED_TO_POVERTY",
                    "POVERTY_PRONE",
                    "POVERTY_MONITORED",
                    "REGISTERED_POOR",
                    "ILLNESS_IMPOVERISHED",
                    "EXPENDITURE_HARDSHIP",
                    "ALLOWANCE_MARGIN"));
        }
        return String.join(";", categories.stream().distinct().toList());
    }

    private String any(String... of) {
        return of[random.nextInt(of.length)];
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
