package org.sanchong.app;

import static org.sanchong.app.Sheet.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * A year of random claims of a few people: of all policies of the year, with chains of referred stays, running caps, and
 * some that are rejected.
 *
 * @param year the year of discharge
 * @param claims the claims in no order
 */
record YearOfClaims(int year, List<Map<String, String>> claims) {
    private static final List<String> REGIONS =
            List.of("430500", "430523", "371700", "341000", "420000", "500101", "430500", "430500");
    private static final List<String> CATEGORIES = List.of(
            "",
            "DESTITUTE",
            "SUBSISTENCE_ALLOWANCE",
            "RETURNED_TO_POVERTY;ORPHAN",
            "POVERTY_PRONE",
            "REGISTERED_POOR",
            "ALLOWANCE_MARGIN",
            "ILLNESS_IMPOVERISHED",
            "");
    private static final List<String> CARE =
            List.of("INPATIENT", "INPATIENT", "INPATIENT", "INPATIENT", "OUTPATIENT_CHRONIC", "OUTPATIENT_ORDINARY");
    private static final List<String> LEVELS =
            List.of("PRIMARY_CARE", "LEVEL_1", "LEVEL_2", "LEVEL_2", "LEVEL_3", "LEVEL_3_PROVINCIAL");
    private static final List<String> LOCALITIES =
            List.of("IN_COUNTY", "IN_COUNTY", "IN_REGION", "IN_PROVINCE", "OUT_OF_PROVINCE");

    /** Years of claims for properties. */
    static final class Years extends DomainContextBase {
        @Provide
        Arbitrary<YearOfClaims> years() {
            Arbitrary<List<Long>> seeds =
                    Arbitraries.longs().list().ofMinSize(1).ofMaxSize(60);
            return Arbitraries.of(2020, 2021, 2022).flatMap(year -> seeds.map(s -> YearOfClaims.of(year, s)));
        }
    }

    /** Returns a claim of the year for each seed. */
    static YearOfClaims of(int year, List<Long> seeds) {
        List<Map<String, String>> claims = new ArrayList<>();
        for (long seed : seeds) {
            claims.add(random(year, claims.size(), new Random(seed)));
        }
        return new YearOfClaims(year, claims);
    }

    static YearOfClaims of(int year, int size, long seed) {
        return of(year, new Random(seed).longs(size).boxed().toList());
    }

    private static Map<String, String> random(int year, int number, Random random) {
        int person = random.nextInt(6);
        Map<String, String> claim = new LinkedHashMap<>(claim("C" + number, "person_id=P" + person));
        claim.put("region", REGIONS.get(random.nextInt(10) == 0 ? random.nextInt(REGIONS.size()) : person));
        // Read where the sheet has the column.
        claim.put("assistance_region", random.nextInt(3) == 0 ? any(REGIONS, random) : "");
        claim.put("categories", any(CATEGORIES, random));
        claim.put("care_type", any(CARE, random));
        claim.put("facility_level", any(LEVELS, random));
        claim.put("locality", any(LOCALITIES, random));
        claim.put("designated", random.nextInt(8) == 0 ? "false" : "");
        claim.put("referral", random.nextBoolean() ? "true" : "false");
        claim.put("special_disease", random.nextBoolean() ? "true" : "");
        claim.put("approved_assistance", random.nextInt(3) == 0 ? "true" : "");
        // Any claim before or after it in the sheet, now and then one of another person, none at all, or itself.
        claim.put("previous_claim", random.nextInt(4) == 0 ? "" : "C" + (number + 3 - random.nextInt(9)));
        String discharged = "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        boolean sameDay = claim.get("care_type").startsWith("OUTPATIENT");
        claim.put("discharged_on", discharged);
        claim.put("admitted_on", sameDay ? discharged : (year - 1) + "-12-31");
        long fen = random.nextInt(5) == 0 ? random.nextInt(50_000_000) : random.nextInt(3_000_000);
        claim.put("total", yuan(fen));
        claim.put("out_of_catalog", random.nextInt(3) == 0 ? yuan(fen / 10) : "");
        claim.put("offsite_first_self_pay", random.nextInt(3) == 0 ? yuan(fen / 7) : "");
        boolean supplied = !claim.get("care_type").equals("INPATIENT") || random.nextInt(6) == 0;
        claim.put("basic_paid", supplied ? yuan(fen / 3) : "");
        if (random.nextInt(12) == 0) {
            claim.put(random.nextBoolean() ? "total" : "discharged_on", "?");
        }
        return claim;
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }

    /** Returns the claims that are discharged in the month; in the first also those whose day cannot be read. */
    List<Map<String, String>> ofMonth(int month) {
        String prefix = "%d-%02d-".formatted(year, month);
        return claims.stream()
                .filter(c -> c.get("discharged_on").startsWith(prefix)
                        || (month == 1 && c.get("discharged_on").equals("?")))
                .toList();
    }
}
