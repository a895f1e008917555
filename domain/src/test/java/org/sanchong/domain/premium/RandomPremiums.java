package org.sanchong.domain.premium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.PlanYear;

/** Invented rules, parameters and enrolments of one region and year. */
final class RandomPremiums {
    static final PlanYear YEAR = new PlanYear(2022);
    static final RegionCode REGION = new RegionCode("990101");
    static final Source SOURCE = Source.of(new ClauseId("sample", "一(一)"), Provenance.DOCUMENT);
    private static final List<EligibilityCategory> CATEGORIES = List.of(
            new EligibilityCategory("A"),
            new EligibilityCategory("B"),
            new EligibilityCategory("C"),
            new EligibilityCategory("D"));

    private RandomPremiums() {}

    static Arbitrary<SubsidyTerms> terms() {
        Arbitrary<Rate> share = Arbitraries.longs().between(0, Rate.MILLIONTHS).map(Rate::ofMillionths);
        Arbitrary<Money> amount = Arbitraries.longs().between(0, 200_000).map(Money::ofFen);
        return Arbitraries.oneOf(
                share.map(rate -> new SubsidyTerms.Share(Figure.of("share", rate, SOURCE))),
                amount.map(money -> new SubsidyTerms.Fixed(Figure.of("amount", money, SOURCE))),
                share.map(rate -> new SubsidyTerms.LocalShare(Rate.ofMillionths(0), rate, SOURCE)),
                Arbitraries.of(Absence.Reason.DELEGATED, Absence.Reason.MISSING_PARAMETER)
                        .map(reason -> new SubsidyTerms.Absent(new Absence(reason, SOURCE))),
                Arbitraries.just(new SubsidyTerms.None(SOURCE)));
    }

    /** Returns rules for the first three of four categories. */
    static Arbitrary<PremiumRules> rules() {
        return terms().list()
                .ofSize(3)
                .flatMap(terms -> covers().map(covers -> {
                    PremiumRules.Builder rules =
                            PremiumRules.builder().source(SOURCE).addAllCovers(covers);
                    for (int i = 0; i < terms.size(); i++) {
                        rules.addSubsidy(PremiumSubsidy.builder()
                                .id("subsidy-" + i)
                                .addCategory(CATEGORIES.get(i))
                                .terms(terms.get(i))
                                .build());
                    }
                    return rules.build();
                }));
    }

    /** Returns rules that say the same of the first three categories. */
    static Arbitrary<PremiumRules> together() {
        return terms().map(terms -> PremiumRules.builder()
                .source(SOURCE)
                .addSubsidy(PremiumSubsidy.builder()
                        .id("subsidy")
                        .addAllCategories(CATEGORIES.subList(0, 3))
                        .terms(terms)
                        .build())
                .build());
    }

    /** Returns a standard of 400 and 600 yuan, with some figures. */
    static LocalParameters standardWith(LocalParameter... figures) {
        List<LocalParameter> all = new ArrayList<>(List.of(figures));
        all.add(parameter(LocalParameter.Name.PERSONAL_PREMIUM, 40_000, List.of()));
        all.add(parameter(LocalParameter.Name.FISCAL_PART, 60_000, List.of()));
        return LocalParameters.of(all);
    }

    private static Arbitrary<List<CoverRule>> covers() {
        Arbitrary<CoverRule> late = Combinators.combine(
                        Arbitraries.of(
                                CoverRule.Occasion.LATE,
                                CoverRule.Occasion.TRANSFER,
                                CoverRule.Occasion.NO_FAULT_LAPSE),
                        Arbitraries.of(CoverRule.Start.PAYMENT, CoverRule.Start.DAY_AFTER_PAYMENT))
                .as((occasion, start) -> CoverRule.builder()
                        .occasion(occasion)
                        .start(start)
                        .source(SOURCE)
                        .build());
        Arbitrary<CoverRule> newborn = Arbitraries.integers()
                .between(0, 120)
                .map(days -> CoverRule.builder()
                        .occasion(CoverRule.Occasion.NEWBORN)
                        .start(CoverRule.Start.BIRTH)
                        .withinDays(days)
                        .source(SOURCE)
                        .build());
        return Arbitraries.oneOf(late, newborn).list().ofMaxSize(3);
    }

    /** Returns the standard, with some figures for categories. */
    static Arbitrary<LocalParameters> parameters() {
        Arbitrary<Long> fen = Arbitraries.longs().between(0, 100_000);
        return Combinators.combine(
                        fen,
                        fen,
                        fen,
                        Arbitraries.longs().between(0, Rate.MILLIONTHS),
                        Arbitraries.integers().between(0, 3))
                .as((personal, fiscal, amount, share, of) -> {
                    List<LocalParameter> all = new ArrayList<>();
                    all.add(parameter(LocalParameter.Name.PERSONAL_PREMIUM, personal, List.of()));
                    all.add(parameter(LocalParameter.Name.FISCAL_PART, fiscal, List.of()));
                    if (of < 3) {
                        List<EligibilityCategory> category = List.of(CATEGORIES.get(of));
                        all.add(
                                of == 0
                                        ? parameter(LocalParameter.Name.SUBSIDY_AMOUNT, amount, category)
                                        : parameter(LocalParameter.Name.SUBSIDY_SHARE, share, category));
                    }
                    return LocalParameters.of(all);
                });
    }

    static LocalParameter parameter(LocalParameter.Name name, long value, List<EligibilityCategory> category) {
        LocalParameter.Key key =
                new LocalParameter.Key(new RegionCode("990100"), YEAR, InsuranceType.RESIDENT, name, category);
        return new LocalParameter(key, value, "some document");
    }

    static Arbitrary<Set<EligibilityCategory>> held() {
        return Arbitraries.of(CATEGORIES).set().ofMaxSize(4);
    }

    static Enrolment.Builder enrolment(Set<EligibilityCategory> held) {
        return Enrolment.builder()
                .person(new PersonId("P1"))
                .region(REGION)
                .year(YEAR)
                .insurance(InsuranceType.RESIDENT)
                .addAllCategories(held);
    }

    static EligibilityCategory category(int number) {
        return CATEGORIES.get(number);
    }

    static Set<EligibilityCategory> reversed(Set<EligibilityCategory> held) {
        List<EligibilityCategory> order = new ArrayList<>(held);
        java.util.Collections.reverse(order);
        return new LinkedHashSet<>(order);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2021, 9, 1).toEpochDay(),
                        LocalDate.of(2023, 3, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
