package org.sanchong.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.EffectivePeriod;

/** Who of the listed people is to be mobilised, and who is insured twice. */
class InsuranceComparisonTest {
    private static PersonChange listed(String person, String county) {
        return new PersonChange.Unchanged(
                new PersonId(person),
                List.of(Certification.builder()
                        .person(new PersonId(person))
                        .category(new EligibilityCategory("ORPHAN"))
                        .department(RandomDeliveries.CIVIL_AFFAIRS)
                        .region(new RegionCode(county))
                        .period(EffectivePeriod.startingOn(LocalDate.of(2020, 1, 1)))
                        .build()));
    }

    private static Insurance insured(String person, Insurance.State state) {
        return new Insurance(new PersonId(person), new RegionCode("110101"), InsuranceType.RESIDENT, state);
    }

    @Test
    @DisplayName("listed and not insured, wherever: by county of registration; who has ended is not listed")
    void mobilisation() {
        PersonChange ended = new PersonChange.Ended(
                new PersonId("P5"), listed("P5", "990101").after());
        List<InsuranceFinding> found = InsuranceComparison.compare(
                List.of(
                        listed("P1", "990102"),
                        listed("P2", "990101"),
                        listed("P3", "990101"),
                        listed("P4", "990101"),
                        ended),
                List.of(
                        insured("P2", Insurance.State.INSURED),
                        insured("P3", Insurance.State.NOT_PAID),
                        insured("P9", Insurance.State.INSURED)));

        assertThat(found)
                .extracting(one -> one.person() + " " + ((InsuranceFinding.NotInsured) one).county() + " "
                        + ((InsuranceFinding.NotInsured) one).isEnrolled())
                .containsExactly("P3 990101 true", "P4 990101 false", "P1 990102 false");
    }

    @Test
    @DisplayName("paid twice for the same days is insured twice, and not to be mobilised")
    void twice() {
        List<Insurance> both = List.of(insured("P1", Insurance.State.INSURED), insured("P1", Insurance.State.AGAIN));

        assertThat(InsuranceComparison.compare(List.of(listed("P1", "990101")), both))
                .containsExactly(new InsuranceFinding.InsuredTwice(new PersonId("P1"), both));
    }
}
