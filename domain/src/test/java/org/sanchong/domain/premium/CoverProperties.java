package org.sanchong.domain.premium;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws of the cover, whatever the rules and the days. */
class CoverProperties {
    private static final int ENOUGH = 3;

    @Provide
    Arbitrary<PremiumRules> rules() {
        return RandomPremiums.rules();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomPremiums.days();
    }

    @Provide
    Arbitrary<Optional<CoverRule.Occasion>> occasions() {
        return Arbitraries.of(CoverRule.Occasion.TRANSFER, CoverRule.Occasion.NO_FAULT_LAPSE)
                .optional();
    }

    @Property
    void coverNeverBeginsBeforeThePaymentButForNewborns(
            @ForAll("rules") PremiumRules rules,
            @ForAll("days") LocalDate paid,
            @ForAll @IntRange(max = 130) int age,
            @ForAll("occasions") Optional<CoverRule.Occasion> occasion) {
        LocalDate birth = paid.minusDays(age);
        Enrolment enrolment = RandomPremiums.enrolment(Set.of())
                .paidOn(paid)
                .birthDate(birth)
                .occasion(occasion)
                .build();
        CoverFinder.of(rules, LocalParameters.none()).find(enrolment).peek(cover -> {
            LocalDate from = cover.orElseThrow().period().from();
            boolean newborn = from.isBefore(paid);
            enough("before the payment", newborn);
            enough("not before it", !newborn);
            assertThat(!newborn || isRuledNewborn(rules, birth, paid)).isTrue();
            assertThat(!newborn || from.equals(birth)).isTrue();
        });
    }

    @Property
    void withoutARuleForThePaymentsDayCoverBeginsNoEarlierThanTheDayAfterButForNewborns(
            @ForAll("rules") PremiumRules rules, @ForAll("days") LocalDate paid, @ForAll("days") LocalDate birth) {
        PremiumRules.Builder later = PremiumRules.builder().source(rules.source());
        rules.covers().stream()
                .filter(rule -> rule.start() != CoverRule.Start.PAYMENT)
                .forEach(later::addCover);
        Enrolment enrolment = RandomPremiums.enrolment(Set.of())
                .paidOn(paid)
                .birthDate(birth)
                .occasion(CoverRule.Occasion.TRANSFER)
                .build();
        CoverFinder.of(later.build(), LocalParameters.none()).find(enrolment).peek(cover -> {
            LocalDate from = cover.orElseThrow().period().from();
            enough("the day after", from.equals(paid.plusDays(1)));
            assertThat(from.isAfter(paid) || from.equals(birth)).isTrue();
        });
    }

    @Property
    void theLocalitysWaitingDaysCountFromThePayment(
            @ForAll("days") LocalDate paid, @ForAll @IntRange(max = 366) int waiting) {
        LocalParameters local = LocalParameters.of(
                List.of(RandomPremiums.parameter(LocalParameter.Name.WAITING_DAYS, waiting, List.of())));
        PremiumRules rules =
                PremiumRules.builder().source(RandomPremiums.SOURCE).build();
        Enrolment enrolment = RandomPremiums.enrolment(Set.of()).paidOn(paid).build();
        LocalDate expected = paid.getYear() < 2022 ? LocalDate.of(2022, 1, 1) : paid.plusDays(waiting);
        String found = CoverFinder.of(rules, local)
                .find(enrolment)
                .fold(
                        PremiumRejection::code,
                        cover -> cover.orElseThrow().period().from().toString());

        assertThat(found).isEqualTo(expected.getYear() > 2022 ? "PAID_TOO_LATE" : expected.toString());
        enough("in the year", !found.equals("PAID_TOO_LATE") && paid.getYear() == 2022);
    }

    @Property
    void whatIsRecordedCountsAsFarAsItLiesInThePlanYear(
            @ForAll("rules") PremiumRules rules, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        Enrolment enrolment = RandomPremiums.enrolment(Set.of())
                .coveredFrom(from)
                .coveredTo(to)
                .build();
        Either<PremiumRejection, Optional<Coverage>> cover =
                CoverFinder.of(rules, LocalParameters.none()).find(enrolment);
        for (LocalDate day = LocalDate.of(2021, 12, 30); day.getYear() < 2024; day = day.plusDays(1)) {
            boolean covered = day.getYear() == 2022 && !day.isBefore(from) && !day.isAfter(to);
            boolean found = cover.isRight() && cover.get().orElseThrow().covers(day);
            assertThat(found).as(day.toString()).isEqualTo(covered);
        }
    }

    private static boolean isRuledNewborn(PremiumRules rules, LocalDate birth, LocalDate paid) {
        return rules.covers().stream()
                .filter(rule -> rule.occasion() == CoverRule.Occasion.NEWBORN)
                .anyMatch(rule -> !paid.isAfter(birth.plusDays(rule.withinDays().orElseThrow())));
    }

    private static void enough(String label, boolean is) {
        Statistics.label(label).collect(is);
        Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > ENOUGH));
    }

    @Property
    void coverLiesWithinThePlanYear(@ForAll("rules") PremiumRules rules, @ForAll("days") LocalDate paid) {
        Enrolment enrolment =
                RandomPremiums.enrolment(Set.of()).paidOn(paid).birthDate(paid).build();
        CoverFinder.of(rules, LocalParameters.none()).find(enrolment).peek(cover -> {
            assertThat(cover.orElseThrow().period().from().getYear()).isEqualTo(2022);
            assertThat(cover.orElseThrow().period().until()).contains(LocalDate.of(2023, 1, 1));
        });
    }

    @Property
    void whoPaysBeforeTheYearIsCoveredOnItsFirstDay(
            @ForAll("rules") PremiumRules rules, @ForAll("days") LocalDate paid) {
        Enrolment enrolment = RandomPremiums.enrolment(Set.of()).paidOn(paid).build();
        if (paid.getYear() < 2022) {
            assertThat(CoverFinder.of(rules, LocalParameters.none())
                            .find(enrolment)
                            .get()
                            .orElseThrow()
                            .covers(LocalDate.of(2022, 1, 1)))
                    .isTrue();
        }
    }

    @Property
    void whoHasNotPaidIsNotCovered(@ForAll("rules") PremiumRules rules, @ForAll("days") LocalDate birth) {
        Enrolment enrolment =
                RandomPremiums.enrolment(Set.of()).birthDate(birth).build();
        assertThat(CoverFinder.of(rules, LocalParameters.none()).find(enrolment).get())
                .isEmpty();
    }
}
