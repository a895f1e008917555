package org.sanchong.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * Invents the claims of a file one by one, each by its number alone. Claims of 64 numbers belong to the people of one
 * village group: some of them were ill once, few of them often, and three at most share a household.
 */
final class ClaimInvention {
    static final String HEAD = "claim_id,person_id,household_id,region,categories,care_type,facility_level,locality,"
            + "referral,previous_claim,admitted_on,discharged_on,total,out_of_catalog,over_limit,first_self_pay,"
            + "basic_paid";

    /** The claims of a group, a person a letter. */
    private static final List<String> GROUPS = List.of(
            "aabbbcdddeeefghhiijjjjkkllmnooopppqqqqqrrstttuuvvwwwwwwxxxyyzzzz",
            "abbbbbbbbbbbbccddefghhhhhiijjkkkllmmmnopqqqqqqqqrrrssttuvvvwxxyz",
            "aaaabbccccddeeeffghhiiiijjklllmmmmmmmmmmmmmmmmnnoopqqrrrssttuuvw");

    private static final int GROUP = 64;

    private static final int MOST_PEOPLE = 26;
    private static final int PEOPLE_OF_A_HOUSEHOLD = 3;
    private static final int COUNTIES = 12;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final int FAULTY = 200;

    private static final byte[] INPATIENT = utf8("INPATIENT");
    private static final byte[] CHRONIC = utf8("OUTPATIENT_CHRONIC");
    private static final byte[] TRUE = utf8("true");
    private static final List<byte[]> LEVELS = utf8(List.of("LEVEL_1", "LEVEL_2", "LEVEL_2", "LEVEL_3"));
    private static final List<byte[]> PLACES =
            utf8(List.of("IN_COUNTY", "IN_COUNTY", "IN_COUNTY", "IN_REGION", "IN_REGION", "IN_PROVINCE"));

    private final List<Policy> policies = new ArrayList<>();
    private final List<byte[]> categories = new ArrayList<>();
    private final long seed;
    /** Chance of the claim at hand. */
    private long chance;

    /** Where and when a policy holds. */
    private record Policy(List<byte[]> counties, int firstYear, int years) {}

    ClaimInvention(PolicyCatalog catalog, long seed) {
        this.seed = seed;
        for (BenefitPolicy policy : catalog.policies()) {
            LocalDate from = policy.period().from();
            int first = from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
            int last = policy.period()
                            .until()
                            .orElse(LocalDate.of(first + 3, 1, 1))
                            .getYear()
                    - 1;
            policies.add(new Policy(counties(policy.region().value()), first, Math.max(1, last - first + 1)));
        }
        catalog.vocabulary()
                .categories()
                .forEach(each -> categories.add(utf8(each.category().code())));
    }

    private static List<byte[]> counties(String region) {
        List<byte[]> counties = new ArrayList<>();
        for (int county = 1; county <= COUNTIES; county++) {
            counties.add(utf8(region.substring(0, 4) + (char) ('0' + county / 10) + (char) ('0' + county % 10)));
        }
        return counties;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> utf8(List<String> texts) {
        return texts.stream().map(ClaimInvention::utf8).toList();
    }

    /** Writes the claim of a number. */
    void write(long number, RowText row) {
        long group = number / GROUP;
        String people = GROUPS.get((int) chosen(Shuffle.mixed(group ^ seed * 7), GROUPS.size()));
        int ofGroup = (int) (number % GROUP);
        char letter = people.charAt(ofGroup);
        long person = group * MOST_PEOPLE + (letter - 'a');
        long who = Shuffle.mixed(person * 0x9E3779B97F4A7C15L + seed);
        Policy policy = policies.get((int) chosen(Shuffle.mixed(group + seed * 13), policies.size()));
        chance = Shuffle.mixed(number * 0xD6E8FEB86659FD93L + seed);
        Fault fault = chance(FAULTY) == 0 ? Fault.of((int) chance(Fault.values().length)) : Fault.NONE;
        boolean hasEarlier = ofGroup > 0 && people.charAt(ofGroup - 1) == letter;
        // Of the same person, so that the file can be settled sorted too.
        row.numbered('C', fault == Fault.DUPLICATE && hasEarlier ? number - 1 : number, 10);
        row.next().numbered('P', person, 10).next();
        long household = person - person % PEOPLE_OF_A_HOUSEHOLD;
        row.numbered('H', household, 10).next();
        row.text(fault == Fault.REGION ? utf8("999999") : policy.counties().get((int) chosen(who, COUNTIES)))
                .next();
        held(who, fault, row);
        boolean isChronic = chance(8) == 0;
        row.next().text(isChronic ? CHRONIC : INPATIENT).next();
        row.text(fault == Fault.LEVEL ? new byte[0] : LEVELS.get((int) chance(LEVELS.size())));
        row.next().text(PLACES.get((int) chance(PLACES.size()))).next();
        boolean isFollowing = hasEarlier && chance(10) == 0;
        if (isFollowing) {
            row.text(TRUE).next().numbered('C', number - 1, 10).next();
        } else {
            row.next().next();
        }
        days(policy, who, isChronic ? Fault.NONE : fault, isChronic ? 0 : 1 + chance(14), row);
        amounts(fault, isChronic, row);
        row.end();
    }

    /** Four people in five hold nothing, most of the others one category. */
    private void held(long who, Fault fault, RowText row) {
        if (fault == Fault.CATEGORY) {
            row.text("LOW_INCOME");
        } else if (chosen(who >>> 8, 5) == 0) {
            row.text(categories.get((int) chosen(who >>> 16, categories.size())));
            if (chosen(who >>> 24, 10) == 0) {
                row.text(";").text(categories.get((int) chosen(who >>> 32, categories.size())));
            }
        }
    }

    private void days(Policy policy, long who, Fault fault, long stay, RowText row) {
        // Most of a person's claims fall in one year.
        long year = policy.firstYear() + chosen(who >>> 40, policy.years());
        long discharged = LocalDate.of((int) year, 1, 1).toEpochDay() + chance(DAYS_OF_A_YEAR);
        long admitted = fault == Fault.STAY ? discharged + 1 : discharged - stay;
        row.day(admitted).next();
        if (fault == Fault.DAY) {
            row.text("6/1/2022");
        } else {
            row.day(discharged);
        }
        row.next();
    }

    private void amounts(Fault fault, boolean isChronic, RowText row) {
        // Many small bills, few large ones.
        long size = 1L << (10 + chance(13));
        long total = isChronic ? 3_000 + chance(60_000) : 40_000 + size * (1 + chance(7)) + chance(100_000);
        long outside = chance(3) == 0 ? total / (8 + chance(20)) : 0;
        long above = chance(4) == 0 ? total / (20 + chance(50)) : 0;
        long first = chance(2) == 0 ? total / (10 + chance(40)) : 0;
        if (fault == Fault.AMOUNT) {
            row.text("12.345");
        } else {
            row.yuan(total);
        }
        row.next().yuan(fault == Fault.PARTS ? total + 1 : outside).next();
        if (above > 0) {
            row.yuan(above);
        }
        row.next();
        if (first > 0) {
            row.yuan(first);
        }
        // A row that is cut short ends here.
        if (fault != Fault.SHORT) {
            row.next();
            if (isChronic) {
                row.yuan((total - outside - above - first) / 2);
            }
        }
    }

    /** Returns a number from 0 to below so many by the chance of the claim, which goes on. */
    private long chance(int below) {
        chance = Shuffle.mixed(chance + 0x9E3779B97F4A7C15L);
        return chosen(chance, below);
    }

    private static long chosen(long chance, int below) {
        return ((chance & 0xFFFF_FFFFL) * below) >>> 32;
    }

    /** What may be wrong with a row. */
    private enum Fault {
        REGION,
        CATEGORY,
        LEVEL,
        DAY,
        STAY,
        AMOUNT,
        PARTS,
        SHORT,
        DUPLICATE,
        NONE;

        private static final List<Fault> ALL = List.of(values());

        static Fault of(int number) {
            return ALL.get(number);
        }
    }
}
