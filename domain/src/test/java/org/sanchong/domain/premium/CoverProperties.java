package org.sanchong.domain.premium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the cover, whatever the rules and the days. */
class CoverProperties {
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
            @ForAll("days") LocalDate birth,
            @ForAll("occasions") Optional<CoverRule.Occasion> occasion) {
        Enrolment enrolment = RandomPremiums.enrolment(Set.of())
                .paidOn(paid)
                .birthDate(birth)
                .occasion(occasion)
                .build();
        CoverFinder.of(rules, LocalParameters.none()).find(enrolment).peek(cover -> {
            LocalDate from = cover.orElseThrow().period().from();
            assertThat(!from.isBefore(paid) || from.equals(birth)).isTrue();
        });
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
