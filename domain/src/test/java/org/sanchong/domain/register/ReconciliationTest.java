package org.sanchong.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.EffectivePeriod;

/** One department, one person or two: what a list of theirs does to the register. */
class ReconciliationTest {
    private static final PersonId P1 = new PersonId("P1");
    private static final LocalDate MAY = LocalDate.of(2022, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);

    private static Certification one(String category, String region, String from, String... until) {
        return Certification.builder()
                .person(P1)
                .name(Optional.of("Wang"))
                .category(new EligibilityCategory(category))
                .department(RandomDeliveries.CIVIL_AFFAIRS)
                .region(new RegionCode(region))
                .period(EffectivePeriod.builder()
                        .from(LocalDate.parse(from))
                        .until(List.of(until).stream().findFirst().map(LocalDate::parse))
                        .build())
                .build();
    }

    private static Delivery list(LocalDate day, String area, Delivery.Extent extent, Certification... rows) {
        return Delivery.builder()
                .department(RandomDeliveries.CIVIL_AFFAIRS)
                .area(new RegionCode(area))
                .day(day)
                .extent(extent)
                .addAllCertifications(List.of(rows))
                .build();
    }

    private static Delivery full(LocalDate day, Certification... rows) {
        return list(day, "990100", Delivery.Extent.FULL, rows);
    }

    private static CertificationRegister of(Delivery... lists) {
        CertificationRegister register = CertificationRegister.empty();
        for (Delivery list : lists) {
            register = Reconciliation.of(register, list).register();
        }
        return register;
    }

    private static String codes(CertificationRegister register, Delivery list) {
        return String.join(
                " ",
                Reconciliation.of(register, list).changes().stream()
                        .map(PersonChange::code)
                        .toList());
    }

    @Test
    @DisplayName("who is no longer on a full list was certified until the day before it")
    void ended() {
        CertificationRegister before = of(full(MAY, one("ORPHAN", "990101", "2020-01-01")));
        CertificationRegister register = Reconciliation.of(before, full(JUNE)).register();

        assertThat(codes(before, full(JUNE))).isEqualTo("ENDED");
        assertThat(register.inForce(P1, JUNE.minusDays(1))).hasSize(1);
        assertThat(register.inForce(P1, JUNE)).isEmpty();
        assertThat(register.asKnownOn(JUNE.minusDays(1)).inForce(P1, JUNE)).hasSize(1);
    }

    @Test
    @DisplayName("a list of additions, or of another county, ends nobody")
    void endsNobody() {
        CertificationRegister before = of(full(MAY, one("ORPHAN", "990101", "2020-01-01")));

        assertThat(codes(before, list(JUNE, "990102", Delivery.Extent.FULL))).isEmpty();
        assertThat(Reconciliation.of(before, list(JUNE, "990101", Delivery.Extent.ADDITIONS))
                        .entries())
                .isEmpty();
    }

    @Test
    @DisplayName("a list of one county leaves what the person is certified as in another")
    void otherCountyStays() {
        CertificationRegister register = of(
                full(MAY, one("ORPHAN", "990101", "2020-01-01")),
                list(JUNE, "990102", Delivery.Extent.FULL, one("DESTITUTE", "990102", "2022-05-15")));

        assertThat(register.categories(P1, JUNE)).hasSize(2);
    }

    @Test
    @DisplayName("the day until which it was valid counts when the list gives it")
    void endsAsGiven() {
        CertificationRegister register = of(
                full(MAY, one("ORPHAN", "990101", "2020-01-01")),
                full(JUNE, one("ORPHAN", "990101", "2020-01-01", "2022-05-11")));

        assertThat(register.inForce(P1, LocalDate.of(2022, 5, 10))).hasSize(1);
        assertThat(register.inForce(P1, LocalDate.of(2022, 5, 11))).isEmpty();
    }

    @Test
    @DisplayName("an earlier first day is a correction: the certification is known as back-dated since then")
    void backDated() {
        CertificationRegister register =
                of(full(MAY, one("ORPHAN", "990101", "2022-04-01")), full(JUNE, one("ORPHAN", "990101", "2022-02-01")));
        LocalDate march = LocalDate.of(2022, 3, 1);

        assertThat(register.of(P1)).hasSize(1);
        assertThat(register.categories(P1, march)).hasSize(1);
        assertThat(register.asKnownOn(MAY).categories(P1, march)).isEmpty();
    }

    @Test
    @DisplayName("registered elsewhere from a later day on, the person has moved, and the earlier days stand")
    void moved() {
        CertificationRegister before = of(full(MAY, one("ORPHAN", "990101", "2020-01-01")));
        Delivery list = full(JUNE, one("ORPHAN", "990102", "2022-05-15"));
        CertificationRegister register = Reconciliation.of(before, list).register();

        assertThat(codes(before, list)).isEqualTo("CORRECTED");
        assertThat(register.inForce(P1, LocalDate.of(2022, 5, 14)))
                .extracting(one -> one.region().value())
                .containsExactly("990101");
        assertThat(register.inForce(P1, LocalDate.of(2022, 5, 15)))
                .extracting(one -> one.region().value())
                .containsExactly("990102");
    }

    @Test
    @DisplayName("certified on the day of a list, and gone on a second list of that day: never certified")
    void withdrawn() {
        CertificationRegister register = of(full(MAY, one("ORPHAN", "990101", "2022-05-01")), full(MAY));

        assertThat(register.of(P1)).isEmpty();
        assertThat(register.entries()).hasSize(2);
    }

    @Test
    @DisplayName("an older list than the register knows is refused")
    void outOfOrder() {
        CertificationRegister register = of(full(JUNE, one("ORPHAN", "990101", "2020-01-01")));

        assertThat(Reconciliation.laterDay(register, full(MAY))).contains(JUNE);
        assertThatThrownBy(() -> Reconciliation.of(register, full(MAY))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Reconciliation.laterDay(register, list(MAY, "990102", Delivery.Extent.FULL)))
                .isEmpty();
    }

    @Test
    @DisplayName("a certification of another department, area or a later day is no part of a list")
    void noPartOfTheList() {
        assertThatThrownBy(() -> list(MAY, "990102", Delivery.Extent.FULL, one("ORPHAN", "990101", "2020-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> full(MAY, one("ORPHAN", "990101", "2022-05-02")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("one number under another name than before is told")
    void twoNames() {
        CertificationRegister register = of(full(MAY, one("ORPHAN", "990101", "2020-01-01")));
        Certification other = Certification.builder()
                .person(P1)
                .name("Li")
                .category(new EligibilityCategory("ORPHAN"))
                .department(RandomDeliveries.CIVIL_AFFAIRS)
                .region(new RegionCode("990101"))
                .period(EffectivePeriod.startingOn(LocalDate.of(2020, 1, 1)))
                .build();

        assertThat(Reconciliation.of(register, full(JUNE, other)).twoNames())
                .containsExactly(new TwoNames(P1, List.of("Li", "Wang")));
        assertThat(Reconciliation.of(register, full(JUNE, one("ORPHAN", "990101", "2020-01-01")))
                        .twoNames())
                .isEmpty();
    }
}
