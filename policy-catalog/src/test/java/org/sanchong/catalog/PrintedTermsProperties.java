package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.benefit.TierName.CRITICAL_ILLNESS;
import static org.sanchong.domain.benefit.TierName.FURTHER_ASSISTANCE;
import static org.sanchong.domain.benefit.TierName.MEDICAL_ASSISTANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.catalog.Story.Chapter;
import org.sanchong.domain.money.Money;

/** What the clauses print is paid: each payment once more from the printed figures, by an arithmetic of its own. */
@Domain(PolicyStories.class)
class PrintedTermsProperties {
    private static final int TRIES = 500;
    private static final int ENOUGH = 5;
    private static final Money FEN = Money.ofFen(1);
    private static final LocalDate END_OF_TRANSITION = LocalDate.of(2025, 12, 31);
    private static final List<String> CORE = List.of("DESTITUTE", "SUBSISTENCE_ALLOWANCE", "RETURNED_TO_POVERTY");
    private static final List<String> EDGE = List.of("ALLOWANCE_MARGIN", "UNSTABLY_LIFTED", "POVERTY_PRONE");
    private static final List<String> RURAL_POOR = List.of("REGISTERED_POOR", "DESTITUTE");
    private static final List<String> COUNTED_CARE = List.of("INPATIENT", "OUTPATIENT_CHRONIC");

    @Property(tries = TRIES)
    @Clauses("heze-2022 一(三)")
    @Label("heze 一(三): above 5,000 a year 65, 70, 75 and 80 %, edges at 100,000, 200,000 and 300,000, without limit")
    void hezeCriticalIllness(@ForAll Story story) {
        PrintedTerms terms = PrintedTerms.above("5000")
                .upTo("100000", "65")
                .upTo("200000", "70")
                .upTo("300000", "75")
                .at("80");
        each(story, c -> c.isUnder("heze-2022") && counts(c) && holds(c, CORE), c -> criticalIllness(c, terms));
    }

    @Property(tries = TRIES)
    @Clauses("heze-2022 一(四)")
    @Label("heze 一(四): 70 % of the year's burden; destitute without limit, allowance 70,000, returned 10,000 a year")
    void hezeAssistance(@ForAll Story story) {
        each(story, c -> c.isUnder("heze-2022") && counts(c) && holds(c, CORE), c -> {
            PrintedTerms terms = PrintedTerms.above("0").at("70");
            if (!c.holds("DESTITUTE")) {
                terms.atMost(c.holds("SUBSISTENCE_ALLOWANCE") ? "70000" : "10000");
            }
            assistance(c, terms);
        });
    }

    @Property(tries = TRIES)
    @Clauses("heze-2022 一(四)·a")
    @Label("heze 一(四)·a: further, above 5,000 a year 70 %, 20,000 a year")
    void hezeFurtherAssistance(@ForAll Story story) {
        PrintedTerms terms = PrintedTerms.above("5000").at("70").atMost("20000");
        each(story, c -> c.isUnder("heze-2022") && counts(c) && holds(c, CORE), c -> further(c, terms));
    }

    @Property(tries = 2 * TRIES)
    @Clauses("heze-2022 一(四)·b")
    @Label("heze 一(四)·b: in the transition above 3,000 50 %, 10,000 a year; further above 10,000 70 %, 10,000 a year")
    void hezeEdgeOfPoverty(@ForAll Story story) {
        each(story, c -> c.isUnder("heze-2022") && counts(c) && holds(c, EDGE) && !holds(c, CORE), c -> {
            boolean over = c.claim().dischargedOn().isAfter(END_OF_TRANSITION);
            String limit = over ? "0" : "10000";
            assistance(c, PrintedTerms.above("3000").at("50").atMost(limit));
            further(c, PrintedTerms.above("10000").at("70").atMost(limit));
        });
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 三(六)")
    @Label("shaoyang 三(六): above 11,000 a year 60 %; a limit exists and is not printed")
    void shaoyangCriticalIllness(@ForAll Story story) {
        PrintedTerms terms = PrintedTerms.above("11000").at("60").atMost("400000");
        each(story, c -> c.isUnder("shaoyang-2021") && counts(c) && !holds(c, CORE), c -> criticalIllness(c, terms));
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 三(六)·a")
    @Label("shaoyang 三(六)·a: half of 11,000, 60 % and 5 points, no limit")
    void shaoyangTilt(@ForAll Story story) {
        PrintedTerms terms = PrintedTerms.above("5500").at("65");
        each(story, c -> c.isUnder("shaoyang-2021") && counts(c) && holds(c, CORE), c -> criticalIllness(c, terms));
    }

    @Property(tries = 2 * TRIES)
    @Clauses("shaoyang-2021 三(八)")
    @Label("shaoyang 三(八): once approved, of each claim 50 % above 6,000, 50,000 a year; nothing before")
    void shaoyangOnApplication(@ForAll Story story) {
        List<String> prone = List.of("POVERTY_MONITORED", "UNSTABLY_LIFTED", "POVERTY_PRONE", "ILLNESS_IMPOVERISHED");
        each(story, c -> c.isUnder("shaoyang-2021") && counts(c) && holds(c, prone) && !holds(c, CORE), c -> {
            PrintedTerms terms = PrintedTerms.above("6000").at("50").atMost("50000");
            Money due = terms.due(Money.zero(), c.leftBy(BASIC, CRITICAL_ILLNESS), c.before("medical-assistance-paid"));
            boolean approved = c.claim().isAssistanceApproved();
            assertThat(c.settlement().paid(MEDICAL_ASSISTANCE)).isEqualTo(approved ? due : Money.zero());
            assertThat(c.settlement().onApplication()).isEqualTo(approved ? Money.zero() : due);
        });
    }

    @Property(tries = TRIES)
    @Clauses("shaoyang-2021 二(三)")
    @Label(
            "shaoyang 二(三), until it ended: 85 % of the total in the county; 80 % of in scope outside for listed diseases")
    void shaoyangBackstop(@ForAll Story story) {
        each(story, c -> c.isUnder("shaoyang-2018") && c.holds("REGISTERED_POOR") && isStay(c), c -> {
            Money total = c.claim().expense().total();
            if (isInCounty(c)) {
                Money least = PrintedTerms.above("0").at("85").due(Money.zero(), total, Money.zero());
                assertThat(c.settlement().fundTotal()).isGreaterThanOrEqualTo(least);
            } else if (c.claim().isSpecialDisease() && c.claim().isReferred()) {
                Money inScope = c.settlement().inScope();
                Money least = PrintedTerms.above("0").at("80").due(Money.zero(), inScope, Money.zero());
                assertThat(c.settlement().fundTotal()).isGreaterThanOrEqualTo(least);
            }
        });
    }

    @Property(tries = TRIES)
    @Clauses("hubei-2019 二(三)")
    @Label("hubei 二(三): above 5,000 a year between 65 % and 80 %; edges and a limit are not printed")
    void hubeiCriticalIllness(@ForAll Story story) {
        each(story, c -> c.isUnder("hubei-2019") && counts(c) && holds(c, RURAL_POOR) && !isSuspended(c), c -> {
            Money paid = c.settlement().paid(CRITICAL_ILLNESS);
            Money least =
                    dueOfCriticalIllness(c, PrintedTerms.above("5000").at("65").atMost("300000"));
            Money most = dueOfCriticalIllness(c, PrintedTerms.above("5000").at("80"));
            assertThat(paid).isBetween(least.minus(FEN), most.plus(FEN));
        });
    }

    @Property(tries = TRIES)
    @Clauses({"hubei-2019 二(三)·b", "chongqing-2018 二(二)6"})
    @Label("hubei 二(三)·b, chongqing 二(二)6: of a stay not less than 70 % of what insurance left, within the limit")
    void assistanceOfTheRuralPoor(@ForAll Story story) {
        each(
                story,
                c -> (c.isUnder("hubei-2019") || c.isUnder("chongqing-2018"))
                        && isStay(c)
                        && holds(c, RURAL_POOR)
                        && !isSuspended(c),
                c -> assistance(
                        c, PrintedTerms.above("0").at("70").atMost(c.isUnder("hubei-2019") ? "50000" : "100000")));
    }

    @Property(tries = TRIES)
    @Clauses("chongqing-2018 二(二)5")
    @Label("chongqing 二(二)5: to 200,000 55 %, above it 65 %, from half of a deductible that is not printed, no limit")
    void chongqingCriticalIllness(@ForAll Story story) {
        PrintedTerms terms = PrintedTerms.above("6596.50").upTo("200000", "55").at("65");
        each(
                story,
                c -> c.isUnder("chongqing-2018") && counts(c) && holds(c, RURAL_POOR),
                c -> criticalIllness(c, terms));
    }

    @Property(tries = TRIES)
    @Clauses("chongqing-2018 二(二)4")
    @Label("chongqing 二(二)4: at a district hospital 10 points more and half the deductible, of terms not printed")
    void chongqingBasic(@ForAll Story story) {
        PrintedTerms tilt = PrintedTerms.above("150").at("70").atMost("80000");
        PrintedTerms ordinary = PrintedTerms.above("300").at("60").atMost("80000");
        each(story, c -> c.isUnder("chongqing-2018") && isStay(c) && isDistrictHospital(c), c -> {
            PrintedTerms terms = holds(c, RURAL_POOR) && !isElsewhere(c) ? tilt : ordinary;
            Money due = terms.due(Money.zero(), c.settlement().inScope(), c.before("basic-paid"));
            assertThat(c.settlement().paid(BASIC))
                    .isEqualTo(c.claim().basicPaid().orElse(due));
        });
    }

    @Property(tries = TRIES)
    @Clauses("huangshan-2022 三(三)2")
    @Label("huangshan 三(三)2: not less than 60 %, tilted 65 % and from half the deductible, which is not printed")
    void huangshanCriticalIllness(@ForAll Story story) {
        each(story, c -> c.isUnder("huangshan-2022") && counts(c), c -> {
            PrintedTerms least = holds(c, CORE)
                    ? PrintedTerms.above("7500").at("65")
                    : PrintedTerms.above("15000").at("60").atMost("250000");
            assertThat(c.settlement().paid(CRITICAL_ILLNESS).plus(FEN))
                    .isGreaterThanOrEqualTo(dueOfCriticalIllness(c, least));
        });
    }

    @Property(tries = 2 * TRIES)
    @Clauses("huangshan-2022 三(三)1")
    @Label("huangshan 三(三)1: ordinary outpatient care not less than 50 %, within a limit that is not printed")
    void huangshanOutpatient(@ForAll Story story) {
        PrintedTerms least = PrintedTerms.above("0").at("50").atMost("150");
        each(story, c -> c.isUnder("huangshan-2022") && care(c).equals("OUTPATIENT_ORDINARY"), c -> {
            if (c.claim().basicPaid().isEmpty()) {
                Money due = least.due(Money.zero(), c.settlement().inScope(), c.before("basic-outpatient-paid"));
                assertThat(c.settlement().paid(BASIC)).isGreaterThanOrEqualTo(due);
            }
        });
    }

    /** Checks the chapters that a law is about, and that the stories hold enough of them. */
    private static void each(Story story, Predicate<Chapter> about, Consumer<Chapter> law) {
        List<Chapter> chapters = story.settled().stream().filter(about).toList();
        chapters.forEach(law);
        Statistics.label("about").collect(!chapters.isEmpty());
        Statistics.label("about").coverage(coverage -> coverage.check(true).count(count -> count > ENOUGH));
    }

    private static void criticalIllness(Chapter chapter, PrintedTerms terms) {
        assertThat(chapter.settlement().paid(CRITICAL_ILLNESS)).isEqualTo(dueOfCriticalIllness(chapter, terms));
    }

    private static Money dueOfCriticalIllness(Chapter chapter, PrintedTerms terms) {
        return terms.due(
                chapter.before("critical-illness-base"),
                chapter.leftBy(BASIC),
                chapter.before("critical-illness-paid"));
    }

    private static void assistance(Chapter chapter, PrintedTerms terms) {
        Money due = terms.due(
                chapter.before("medical-assistance-base"),
                chapter.leftBy(BASIC, CRITICAL_ILLNESS),
                chapter.before("medical-assistance-paid"));
        assertThat(chapter.settlement().paid(MEDICAL_ASSISTANCE)).isEqualTo(due);
    }

    private static void further(Chapter chapter, PrintedTerms terms) {
        Money due = terms.due(
                chapter.before("further-assistance-base"),
                chapter.leftBy(BASIC, CRITICAL_ILLNESS, MEDICAL_ASSISTANCE),
                chapter.before("further-assistance-paid"));
        assertThat(chapter.settlement().paid(FURTHER_ASSISTANCE)).isEqualTo(due);
    }

    private static boolean holds(Chapter chapter, List<String> categories) {
        return categories.stream().anyMatch(chapter::holds);
    }

    private static String care(Chapter chapter) {
        return chapter.claim().careType().code();
    }

    private static boolean counts(Chapter chapter) {
        return COUNTED_CARE.contains(care(chapter));
    }

    private static boolean isStay(Chapter chapter) {
        return care(chapter).equals("INPATIENT");
    }

    private static boolean isInCounty(Chapter chapter) {
        return locality(chapter).equals("IN_COUNTY");
    }

    private static boolean isElsewhere(Chapter chapter) {
        return locality(chapter).equals("IN_PROVINCE") || locality(chapter).equals("OUT_OF_PROVINCE");
    }

    private static String locality(Chapter chapter) {
        return chapter.claim().facility().locality().code();
    }

    private static boolean isDistrictHospital(Chapter chapter) {
        return chapter.claim().facility().level().code().equals("LEVEL_2");
    }

    /** Hubei 二(五). */
    private static boolean isSuspended(Chapter chapter) {
        boolean formal =
                chapter.claim().facility().isDesignated() && chapter.claim().isReferred();
        return chapter.isUnder("hubei-2019") && !isInCounty(chapter) && !formal;
    }
}
