package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.ResettleClaims.Status;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.CorrectingEntry;
import org.sanchong.domain.settlement.Resettlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Two files of claims, one a correction of the other: the entries of the use case are those of the domain. */
class ResettlingClaimsProperties {
    private static final List<String> PEOPLE = List.of("P", "Q", "R");
    private static final List<String> HOUSEHOLDS = List.of("", "h1", "h1", "h2");
    private static final List<String> REGIONS = List.of("990100", "990200", "990200");
    private static final List<String> CATEGORIES = List.of("", "", "DESTITUTE", "SEVERELY_DISABLED");
    private static final InMemoryCatalog CATALOG = new InMemoryCatalog();

    /** Whose a claim is: region 990200 counts households, 990100 does not. */
    record Home(String person, String household, String region) {
        Home moved(String to) {
            return new Home(person, to, region);
        }
    }

    /** What a claim says; one that is discharged in 2019 has no policy and is rejected. */
    record Said(String id, Home home, LocalDate discharged, long total, String category) {
        static Said any(String id, Random random) {
            String person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            Home home = new Home(person, any(HOUSEHOLDS, random), any(REGIONS, random));
            return new Said(id, home, day(random), fen(random), category(random));
        }

        private static String any(List<String> of, Random random) {
            return of.get(random.nextInt(of.size()));
        }

        private static LocalDate day(Random random) {
            return random.nextInt(3) == 0
                    ? LocalDate.of(2019, 12, 1 + random.nextInt(31))
                    : LocalDate.of(2022, 1, 1).plusDays(random.nextInt(730));
        }

        /** Half of it is paid, of a year no more than 1,000.00 yuan. */
        private static long fen(Random random) {
            return random.nextInt(120_000);
        }

        private static String category(Random random) {
            return CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        }

        Said corrected(Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> new Said(id, home, day(random), total, category);
                case 1 -> new Said(id, home, discharged, fen(random), category);
                case 2 -> new Said(id, home.moved(any(HOUSEHOLDS, random)), discharged, total, category);
                case 3 -> new Said(id, any(id, random).home(), discharged, total, category);
                default -> new Said(id, home, discharged, total, category(random));
            };
        }

        void addTo(Intake file) {
            file.claim(
                    id,
                    home.person(),
                    "region=" + home.region(),
                    "household_id=" + home.household(),
                    "admitted_on=" + discharged,
                    "discharged_on=" + discharged,
                    "total=" + Money.ofFen(total),
                    "categories=" + category);
        }

        Claim claim() {
            Claim.Builder claim = Claim.builder()
                    .id(new ClaimId(id))
                    .person(new PersonId(home.person()))
                    .region(new RegionCode(home.region()))
                    .careType(CareType.INPATIENT)
                    .facility(Facility.of(FacilityLevel.LEVEL_1, Locality.IN_COUNTY))
                    .admittedOn(discharged)
                    .dischargedOn(discharged)
                    .expense(Expense.allInScope(Money.ofFen(total)));
            if (!home.household().isEmpty()) {
                claim.putFurtherFact("household_id", home.household());
            }
            return category.isEmpty()
                    ? claim.build()
                    : claim.addCategory(new EligibilityCategory(category)).build();
        }
    }

    /** The claims of people as they were and as they are, and what the year 2022 brought them before. */
    record Files(List<Said> earlier, List<Said> present, long broughtForward) {
        Accumulators opening() {
            Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
            if (broughtForward > 0) {
                PEOPLE.forEach(person -> totals.put(total(Account.Owner.PERSON, person, "990100"), broughtForward));
                totals.put(total(Account.Owner.HOUSEHOLD, "h1", "990200"), broughtForward);
            }
            return Accumulators.of(totals, Map.of());
        }

        private static Accumulators.Total total(Account.Owner owner, String id, String region) {
            return new Accumulators.Total(owner, id, new RegionCode(region), 2022, "basic-paid");
        }

        List<ResettleClaims.Entry> entries() {
            return UseCases.resettleClaims(CATALOG)
                    .resettle(ResettleClaims.Order.builder()
                            .earlier(given(earlier))
                            .present(given(present))
                            .opening(() -> this::opening)
                            .threads(2)
                            .build())
                    .entries();
        }

        private static ResettleClaims.Given given(List<Said> claims) {
            return ResettleClaims.Given.builder().claims(file(claims)).build();
        }

        private static Intake file(List<Said> claims) {
            Intake file = new Intake().with("categories");
            claims.forEach(claim -> claim.addTo(file));
            return file;
        }

        List<CorrectingEntry> entriesOfTheDomain() {
            return Resettlement.by(SettlementCalculator.of(CATALOG), opening())
                    .entries(
                            earlier.stream().map(Said::claim).toList(),
                            present.stream().map(Said::claim).toList());
        }
    }

    @Provide
    Arbitrary<Files> files() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 14),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(0L, 0L, 30_000L, 90_000L))
                .as((seed, size, changes, opening) -> files(new Random(seed), size, changes, opening))
                .withoutEdgeCases();
    }

    private static Files files(Random random, int size, int changes, long broughtForward) {
        List<Said> earlier = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            earlier.add(Said.any("c" + i, random));
        }
        List<Said> present = new ArrayList<>(earlier);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(size);
            if (random.nextInt(4) == 0) {
                present.add(Said.any("late" + i, random));
            } else if (random.nextInt(4) == 0 && at < present.size()) {
                present.remove(at);
            } else if (at < present.size()) {
                present.set(at, present.get(at).corrected(random));
            }
        }
        return new Files(earlier, present, broughtForward);
    }

    /** Of a rejected claim the use case knows the reason alone, so why it is settled again is not compared. */
    private static String told(boolean isRejected, Object cause, Money was, Money now) {
        return (isRejected ? "?" : cause) + " " + was + " -> " + now;
    }

    private static Map<String, String> told(List<ResettleClaims.Entry> entries) {
        Map<String, String> told = new TreeMap<>();
        for (ResettleClaims.Entry entry : entries) {
            boolean wasRejected = entry.was().status() == Status.REJECTED;
            boolean isRejected = entry.now().status() == Status.REJECTED;
            if (!(wasRejected && isRejected)) {
                String text = told(
                        wasRejected || isRejected,
                        entry.cause(),
                        entry.was().payments().getOrDefault(TierName.BASIC, Money.zero()),
                        entry.now().payments().getOrDefault(TierName.BASIC, Money.zero()));
                assertThat(told.put(entry.claim() + " of " + entry.person(), text))
                        .isNull();
            }
        }
        return told;
    }

    private static Map<String, String> toldOfTheDomain(List<CorrectingEntry> entries) {
        Map<String, String> told = new TreeMap<>();
        for (CorrectingEntry entry : entries) {
            boolean wasRejected = entry.was() instanceof CorrectingEntry.Rejected;
            boolean isRejected = entry.now() instanceof CorrectingEntry.Rejected;
            if (!(wasRejected && isRejected)) {
                String text = told(
                        wasRejected || isRejected,
                        entry.cause(),
                        entry.was().paid(TierName.BASIC),
                        entry.now().paid(TierName.BASIC));
                told.put(
                        entry.claim().id().value() + " of "
                                + entry.claim().person().value(),
                        text);
            }
        }
        return told;
    }

    @Property(tries = 600)
    @Label("a use case over files and the domain over the same claims have the same entries")
    void agreesWithTheDomain(@ForAll("files") Files files) {
        List<ResettleClaims.Entry> entries = files.entries();
        assertThat(told(entries)).isEqualTo(toldOfTheDomain(files.entriesOfTheDomain()));
        for (CorrectingEntry.Cause cause : CorrectingEntry.Cause.values()) {
            occurs(cause.name(), entries.stream().anyMatch(entry -> entry.cause() == cause));
        }
        Map<String, Said> before = new TreeMap<>();
        files.earlier().forEach(said -> before.put(said.id(), said));
        Map<String, Said> now = new TreeMap<>();
        files.present().forEach(said -> now.put(said.id(), said));
        occurs(
                "a claim changes its household",
                now.values().stream()
                        .anyMatch(said -> before.containsKey(said.id())
                                && !before.get(said.id())
                                        .home()
                                        .household()
                                        .equals(said.home().household())));
        occurs(
                "a claim follows that of another of its household, and nothing is paid otherwise for it",
                entries.stream()
                        .anyMatch(entry -> entry.cause() == CorrectingEntry.Cause.FOLLOWS
                                && entry.was().equals(entry.now())
                                && entries.stream()
                                        .filter(other -> other.person().equals(entry.person()))
                                        .allMatch(other -> other.cause() == CorrectingEntry.Cause.FOLLOWS
                                                && other.was().equals(other.now()))));
        occurs("no entry", entries.isEmpty());
        occurs(
                "rejected before, settled now",
                entries.stream()
                        .anyMatch(entry -> entry.was().status() == Status.REJECTED
                                && entry.now().status() == Status.SETTLED));
        occurs(
                "settled before, rejected now",
                entries.stream()
                        .anyMatch(entry -> entry.was().status() == Status.SETTLED
                                && entry.now().status() == Status.REJECTED));
        occurs(
                "one that follows comes out otherwise",
                entries.stream()
                        .anyMatch(entry -> entry.cause() == CorrectingEntry.Cause.FOLLOWS
                                && !entry.was().fundTotal().equals(entry.now().fundTotal())));
    }

    private static void occurs(String what, boolean occurred) {
        Statistics.label(what)
                .collect(occurred)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 0.4));
    }
}
