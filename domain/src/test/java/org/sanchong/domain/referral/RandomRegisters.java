package org.sanchong.domain.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.EffectivePeriod;

/** Invented filings, contracts and visits of few people, places and days, so that they often meet. */
final class RandomRegisters {
    static final Source SOURCE = Source.of(new ClauseId("sample", "一(一)"), Provenance.DOCUMENT);
    static final List<ReferralRule> RULES = List.of(
            new ReferralRule.ContractedCare(java.util.Set.of(Locality.IN_COUNTY), SOURCE),
            new ReferralRule.PrimaryCareFirst(
                    java.util.Set.of(), java.util.Set.of(new FacilityLevel("LEVEL_1")), SOURCE));
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 40;

    private RandomRegisters() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    static Arbitrary<PersonId> people() {
        return Arbitraries.of("P1", "P2", "P3").map(PersonId::new);
    }

    private static Arbitrary<FacilityId> facilities() {
        return Arbitraries.of("H1", "H2").map(FacilityId::new);
    }

    private static Arbitrary<Locality> localities() {
        return Arbitraries.of(Locality.IN_COUNTY, Locality.IN_PROVINCE);
    }

    private static Arbitrary<FacilityLevel> levels() {
        return Arbitraries.of("LEVEL_1", "LEVEL_2").map(FacilityLevel::new);
    }

    private static Arbitrary<County> counties() {
        return Arbitraries.of("C1", "C2").map(County::new);
    }

    static Arbitrary<EffectivePeriod> periods() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, DAYS).optional(0.8))
                .as((from, length) -> length.map(more -> EffectivePeriod.ofDays(from, from.plusDays(more)))
                        .orElseGet(() -> EffectivePeriod.startingOn(from)));
    }

    static Arbitrary<Filing> filings() {
        Arbitrary<Optional<FacilityId>> to = facilities().optional(0.5);
        Arbitrary<Locality> where = localities();
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        people(),
                        Arbitraries.of(FilingKind.class),
                        to,
                        where,
                        levels().optional(0.7),
                        periods(),
                        days())
                .as((id, person, kind, facility, locality, level, period, filedOn) -> Filing.builder()
                        .id(new FilingId("F" + id))
                        .person(person)
                        .kind(kind)
                        .toFacility(facility)
                        .toLocality(facility.isPresent() ? Optional.empty() : Optional.of(locality))
                        .fromLevel(level)
                        .period(period)
                        .filedOn(filedOn)
                        .build());
    }

    static Arbitrary<ContractedFacility> contracts() {
        return Combinators.combine(counties(), facilities(), periods())
                .as((county, facility, period) -> new ContractedFacility(county, facility, List.of(), period));
    }

    static Arbitrary<Visit> visits() {
        return Combinators.combine(
                        people(),
                        counties(),
                        facilities().optional(0.9),
                        levels(),
                        localities(),
                        days(),
                        Arbitraries.integers().between(0, 10))
                .as((person, county, facility, level, locality, admitted, length) -> Visit.builder()
                        .person(person)
                        .county(county)
                        .facility(facility)
                        .level(level)
                        .locality(locality)
                        .admittedOn(admitted)
                        .dischargedOn(admitted.plusDays(length))
                        .build());
    }
}
