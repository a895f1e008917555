package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.benefit.TierName.FURTHER_ASSISTANCE;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.catalog.Story.Chapter;
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
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;

/** What the clauses rule without a figure: who, where, when, and what counts. */
@Domain(PolicyStories.class)
class ClauseRulesProperties {
    private static final int TRIES = 500;
    private static final int ENOUGH = 5;
    private static final LocalDate SHAOYANG_BEGINS = LocalDate.of(2021, 9, 1);
    private static final LocalDate HEZE_BEGINS = LocalDate.of(2022, 5, 1);
    private static final LocalDate END_OF_TRANSITION = LocalDate.of(2025, 12, 31);
    private static final List<String> CORE = List.of("DESTITUTE", "SUBSISTENCE_ALLOWANCE", "RETURNED_TO_POVERTY");
    private static final List<String> EDGE = List.of("ALLOWANCE_MARGIN", "UNSTABLY_LIFTED", "POVERTY_PRONE");

    @Property(tries = TRIES)
    @Clauses({"shaoyang-2021 —close", "heze-2022 四"})
    @Label("the first day in force divides: discharged before it, other rules or none; from it on, these")
    void theFirstDayDivides(@ForAll Story story) {
        each(story, c -> c.policy().region().value().equals("430500") || c.isUnder("heze-2022"), c -> {
            LocalDate day = c.claim().dischargedOn();
            if (c.isUnder("heze-2022")) {
                assertThat(day).isAfterOrEqualTo(HEZE_BEGINS);
            } else {
                assertThat(c.isUnder("shaoyang-2021")).isEqualTo(!day.isBefore(SHAOYANG_BEGINS));
            }
        });
    }

    @Property(tries = TRIES)
    @Clauses({"shaoyang-2021 二(三)·a", "heze-2022 一(五)2·a", "heze-2022 一(五)4"})
    @Label("all counties and districts of the pooling region, rural or urban, are settled alike")
    void allCountiesAreAlike(@ForAll Story story) {
        Map<String, List<String>> counties = Map.of(
                "430500", List.of("430502", "430521", "430581"), "371700", List.of("371702", "371721", "371722"));
        each(story, c -> counties.containsKey(c.policy().region().value()), c -> {
            for (String county : counties.get(c.policy().region().value())) {
                Claim there = ChangedClaim.like(c.claim()).region(county).claim();
                assertThat(c.settle(there).payments()).isEqualTo(c.settlement().payments());
            }
        });
    }

    @Property(tries = TRIES)
    @Clauses({"shaoyang-2021 二(二)", "huangshan-2022 三(三)1"})
    @Label("basic insurance pays the same whatever categories are held")
    void basicInsuranceIsTheSameForAll(@ForAll Story story) {
        each(story, c -> c.isUnder("shaoyang-2021") || c.isUnder("huangshan-2022"), c -> {
            Claim ofNobody = ChangedClaim.like(c.claim()).holdingOnly(Set.of()).claim();
            assertThat(c.settle(ofNobody).paid(BASIC)).isEqualTo(c.settlement().paid(BASIC));
        });
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 二(二)·b")
    @Label("from 2021-09-01 three tiers pay, and no other")
    void threeTiersPay(@ForAll Story story) {
        each(story, c -> c.isUnder("shaoyang-2021"), c -> {
            Money three = Money.sum(List.of(
                    c.settlement().paid(BASIC),
                    c.settlement().paid(CRITICAL_ILLNESS),
                    c.settlement().paid(MEDICAL_ASSISTANCE)));
            assertThat(c.settlement().fundTotal()).isEqualTo(three);
        });
    }

    @Property(tries = TRIES)
    @Clauses({"heze-2022 一(一)", "heze-2022 一(五)2"})
    @Label(
            "heze 一(五)2: off-site first self-pay is waived in the province at designated facilities for the seven of 一(一)")
    void offSiteFirstSelfPayIsWaived(@ForAll Story story) {
        each(story, c -> c.isUnder("heze-2022"), c -> {
            boolean helped = holds(c, CORE) || holds(c, EDGE) || c.holds("EXPENDITURE_HARDSHIP");
            boolean inProvince = !locality(c).equals("OUT_OF_PROVINCE");
            boolean waived = helped && inProvince && c.claim().facility().isDesignated();
            Expense expense = c.claim().expense();
            Money offSite = waived ? expense.offsiteFirstSelfPay() : Money.zero();
            assertThat(c.settlement().inScope()).isEqualTo(expense.inScope().plus(offSite));
        });
    }

    @Property(tries = TRIES)
    @Clauses("heze-2022 一(四)·d")
    @Label("heze 一(四)·d: who holds none of the categories that have assistance has none, further neither")
    void nobodyElseHasAssistance(@ForAll Story story) {
        each(story, c -> c.isUnder("heze-2022") && !holds(c, CORE), c -> {
            boolean over = c.claim().dischargedOn().isAfter(END_OF_TRANSITION);
            if (over || !holds(c, EDGE)) {
                assertThat(c.settlement().paid(MEDICAL_ASSISTANCE)).isEqualTo(Money.zero());
                assertThat(c.settlement().paid(FURTHER_ASSISTANCE)).isEqualTo(Money.zero());
            }
        });
    }

    @Property(tries = TRIES)
    @Clauses("huangshan-2022 三(一)3")
    @Label("huangshan 三(一)3: who is none of the assisted has no assistance")
    void onlyTheAssistedHaveAssistance(@ForAll Story story) {
        List<String> assisted = List.of(
                "DESTITUTE",
                "SUBSISTENCE_ALLOWANCE",
                "RETURNED_TO_POVERTY",
                "POVERTY_MONITORED",
                "UNSTABLY_LIFTED",
                "POVERTY_PRONE",
                "ILLNESS_IMPOVERISHED");
        each(
                story,
                c -> c.isUnder("huangshan-2022") && !holds(c, assisted),
                c -> assertThat(c.settlement().paid(MEDICAL_ASSISTANCE)).isEqualTo(Money.zero()));
    }

    @Property(tries = TRIES)
    @Clauses({"hubei-2019 二(四)", "chongqing-2018 二(三)7", "heze-2022 一(五)1"})
    @Label("what lies outside the catalogues changes no payment; the person pays it")
    void whatIsOutOfCatalogIsNotPaid(@ForAll Story story, @ForAll Money more) {
        each(story, c -> c.isUnder("hubei-2019") || c.isUnder("chongqing-2018") || c.isUnder("heze-2022"), c -> {
            Settlement dearer = c.settle(
                    ChangedClaim.like(c.claim()).withMoreOutOfCatalog(more).claim());
            assertThat(dearer.payments()).isEqualTo(c.settlement().payments());
            assertThat(dearer.personal()).isEqualTo(c.settlement().personal().plus(more));
        });
    }

    @Property(tries = TRIES)
    @Clauses("heze-2022 一(五)3")
    @Label("heze 一(五)3: assistance of chronic outpatient care is that of a stay: same rate, deductible and limit")
    void chronicCareIsAssistedAsAStay(@ForAll Story story, @ForAll Money burden) {
        each(story, c -> c.isUnder("heze-2022") && isResident(c), c -> {
            Settlement stay = c.settle(ofBurden(c, "INPATIENT", burden));
            Settlement chronic = c.settle(ofBurden(c, "OUTPATIENT_CHRONIC", burden));
            for (TierName tier : List.of(MEDICAL_ASSISTANCE, FURTHER_ASSISTANCE)) {
                assertThat(chronic.paid(tier)).isEqualTo(stay.paid(tier));
            }
            assertThat(chronic.accumulators().totals())
                    .isEqualTo(stay.accumulators().totals());
        });
    }

    @Property(tries = TRIES)
    @Clauses("hubei-2019 二(五)")
    @Label(
            "hubei 二(五): outside the county, not at a contracted facility or not referred, the poor are settled as others")
    void withoutReferralThePoorAreAsOthers(@ForAll Story story) {
        each(story, c -> c.isUnder("hubei-2019") && !locality(c).equals("IN_COUNTY"), c -> {
            boolean formal = c.claim().facility().isDesignated() && c.claim().isReferred();
            Claim ofNobody = ChangedClaim.like(c.claim()).holdingOnly(Set.of()).claim();
            if (!formal) {
                assertThat(c.settle(ofNobody).payments())
                        .isEqualTo(c.settlement().payments());
            }
        });
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 四(十二)")
    @Label("shaoyang 四(十二): of referred stays within the city together no more is charged than the highest deductible")
    void theDeductibleRunsOn(@ForAll Money first, @ForAll Money second) {
        Claim county = stay("1", "LEVEL_2", first).build();
        Claim city = stay("2", "LEVEL_3", second)
                .isReferred(true)
                .previousClaim(new ClaimId("1"))
                .build();
        Settlement before = Story.CALCULATOR.settle(county, Accumulators.none()).get();
        Money charged = first.min(Money.ofYuan(800));
        Money left = Money.ofYuan(1200).minus(charged);
        PrintedTerms terms = PrintedTerms.above(left.toString()).at("65").atMost("150000");

        assertThat(Story.CALCULATOR.settle(city, before.accumulators()).get().paid(BASIC))
                .isEqualTo(terms.due(Money.zero(), second, before.paid(BASIC)));
    }

    private static Claim.Builder stay(String id, String level, Money inScope) {
        return Claim.builder()
                .id(new ClaimId(id))
                .person(new PersonId("A"))
                .region(new RegionCode("430500"))
                .careType(CareType.INPATIENT)
                .facility(Facility.of(new FacilityLevel(level), Locality.IN_COUNTY))
                .admittedOn(SHAOYANG_BEGINS)
                .dischargedOn(SHAOYANG_BEGINS)
                .expense(Expense.allInScope(inScope));
    }

    private static Claim ofBurden(Chapter chapter, String care, Money burden) {
        return ChangedClaim.like(chapter.claim())
                .careType(new CareType(care))
                .ofBurden(burden)
                .claim();
    }

    /** Checks the chapters that a law is about, and that the stories hold enough of them. */
    private static void each(Story story, Predicate<Chapter> about, Consumer<Chapter> law) {
        List<Chapter> chapters = story.settled().stream().filter(about).toList();
        chapters.forEach(law);
        Statistics.label("about").collect(!chapters.isEmpty());
        Statistics.label("about").coverage(coverage -> coverage.check(true).count(count -> count > ENOUGH));
    }

    private static boolean holds(Chapter chapter, List<String> categories) {
        return categories.stream().anyMatch(chapter::holds);
    }

    private static boolean isResident(Chapter chapter) {
        return chapter.claim().insurance().code().equals("RESIDENT");
    }

    private static String locality(Chapter chapter) {
        return chapter.claim().facility().locality().code();
    }
}
