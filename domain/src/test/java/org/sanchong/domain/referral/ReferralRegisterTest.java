package org.sanchong.domain.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.referral.ReferralRule.ContractsPerCounty.Standing;
import org.sanchong.domain.time.EffectivePeriod;

class ReferralRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 3);
    private static final FacilityId HOSPITAL = new FacilityId("H1");
    private static final EffectivePeriod ONE_DAY = EffectivePeriod.ofDays(DAY, DAY);
    private static final LocalDate DISCHARGE = DAY.plusDays(5);
    private static final County COUNTY = new County("420822");

    private static Visit visit(UnaryOperator<Visit.Builder> facts) {
        return facts.apply(Visit.builder().person(new PersonId("P1")).dischargedOn(DAY.plusDays(5)))
                .build();
    }

    /** A visit of level 3 elsewhere in the province. */
    private static Visit at(Optional<FacilityId> facility) {
        return visit(v -> v.county(COUNTY)
                .facility(facility)
                .level(FacilityLevel.LEVEL_3)
                .locality(Locality.IN_PROVINCE)
                .admittedOn(DAY));
    }

    private static Visit beyond(Optional<County> county, Locality locality, LocalDate admitted) {
        return visit(v -> v.county(county)
                .facility(HOSPITAL)
                .level(FacilityLevel.LEVEL_3)
                .locality(locality)
                .admittedOn(admitted));
    }

    private static Filing filing(String id, UnaryOperator<Filing.Builder> facts) {
        return facts.apply(Filing.builder().id(new FilingId(id)).person(new PersonId("P1")))
                .build();
    }

    /** A referral to the hospital. */
    private static Filing referral(String id, EffectivePeriod period, LocalDate filedOn) {
        return filing(
                id,
                f -> f.kind(FilingKind.REFERRAL)
                        .toFacility(HOSPITAL)
                        .period(period)
                        .filedOn(filedOn));
    }

    private static Filing leading(Optional<FacilityId> facility, Optional<Locality> locality) {
        return filing(
                "F1",
                f -> f.kind(FilingKind.REFERRAL)
                        .toFacility(facility)
                        .toLocality(locality)
                        .period(ONE_DAY)
                        .filedOn(DAY));
    }

    private static Filing from(String id, FilingKind kind, FacilityLevel level, LocalDate filedOn) {
        return filing(
                id,
                f -> f.kind(kind)
                        .fromLevel(level)
                        .toFacility(HOSPITAL)
                        .period(ONE_DAY)
                        .filedOn(filedOn));
    }

    private static ReferralAnswer ask(Visit visit, Filing... filings) {
        return ReferralRegister.of(List.of(filings), List.of()).referralFor(visit);
    }

    private static void assertMiss(Filing filing, ReferralAnswer.Reason reason) {
        assertThat(ask(at(Optional.of(HOSPITAL)), filing))
                .isEqualTo(new ReferralAnswer.Unregistered(List.of(new ReferralAnswer.Miss(filing, reason))));
    }

    @Test
    @DisplayName("a filing of one day, filed on the day of discharge, fits; of several the one filed first is told")
    void theOneFiledFirstIsTold() {
        Filing late = referral("F1", ONE_DAY, DISCHARGE);
        Filing early = referral("F2", ONE_DAY, DAY);
        Visit visit = at(Optional.of(HOSPITAL));
        assertThat(ask(visit, late)).isEqualTo(new ReferralAnswer.Registered(late));
        assertThat(ask(visit, late, early)).isEqualTo(new ReferralAnswer.Registered(early));
    }

    @Test
    @DisplayName("each edge that a filing misses is told")
    void missesAreTold() {
        assertMiss(referral("F1", ONE_DAY, DISCHARGE.plusDays(1)), ReferralAnswer.Reason.FILED_LATER);
        assertMiss(referral("F1", EffectivePeriod.startingOn(DAY.plusDays(1)), DAY), ReferralAnswer.Reason.NOT_VALID);
        assertMiss(
                referral("F1", EffectivePeriod.ofDays(DAY.minusDays(9), DAY.minusDays(1)), DAY),
                ReferralAnswer.Reason.NOT_VALID);
        assertMiss(leading(Optional.of(new FacilityId("H2")), Optional.empty()), ReferralAnswer.Reason.OTHER_FACILITY);
        assertMiss(
                leading(Optional.of(HOSPITAL), Optional.of(Locality.IN_REGION)), ReferralAnswer.Reason.OTHER_LOCALITY);
        assertThat(ask(at(Optional.of(HOSPITAL)), from("F1", FilingKind.FIRST_VISIT, FacilityLevel.PRIMARY_CARE, DAY)))
                .isEqualTo(new ReferralAnswer.Unregistered(List.of()));
    }

    @Test
    @DisplayName("where the facility is not known, a filing for one facility does not tell, one for a place does")
    void unknownFacility() {
        Filing forOne = leading(Optional.of(HOSPITAL), Optional.empty());
        Filing forPlace = leading(Optional.empty(), Optional.of(Locality.IN_PROVINCE));
        assertThat(ask(at(Optional.empty()), forOne)).isEqualTo(new ReferralAnswer.FacilityUnknown(forOne));
        assertThat(ask(at(Optional.empty()), forOne, forPlace)).isEqualTo(new ReferralAnswer.Registered(forPlace));
    }

    @Test
    @DisplayName("a contract is asked for beyond the county alone, and only where a rule does")
    void contracts() {
        List<ReferralRule> rules = RandomRegisters.RULES;
        ContractedFacility contract =
                new ContractedFacility(COUNTY, HOSPITAL, List.of(), EffectivePeriod.ofDays(DAY, DAY.plusDays(9)));
        ContractedFacility other =
                new ContractedFacility(COUNTY, new FacilityId("H2"), List.of(), EffectivePeriod.startingOn(DAY));
        ReferralRegister register = ReferralRegister.of(List.of(), List.of(other, contract));
        Optional<County> county = Optional.of(COUNTY);

        assertThat(register.designatedFor(at(Optional.of(HOSPITAL)), rules))
                .isEqualTo(new ContractAnswer.Contracted(contract, RandomRegisters.SOURCE));
        assertThat(register.designatedFor(beyond(county, Locality.IN_PROVINCE, DAY.minusDays(1)), rules))
                .isEqualTo(new ContractAnswer.NotContracted(List.of(), RandomRegisters.SOURCE));
        assertThat(register.designatedFor(at(Optional.of(new FacilityId("H3"))), rules))
                .isEqualTo(new ContractAnswer.NotContracted(
                        List.of(HOSPITAL, new FacilityId("H2")), RandomRegisters.SOURCE));
        assertThat(register.designatedFor(beyond(county, Locality.IN_COUNTY, DAY), rules))
                .isEqualTo(new ContractAnswer.NotAsked());
        assertThat(register.designatedFor(at(Optional.of(HOSPITAL)), List.of()))
                .isEqualTo(new ContractAnswer.NotAsked());
        assertThat(register.designatedFor(beyond(Optional.empty(), Locality.IN_PROVINCE, DAY), rules))
                .isEqualTo(new ContractAnswer.Unknown("county", RandomRegisters.SOURCE));
        assertThat(register.designatedFor(at(Optional.empty()), rules))
                .isEqualTo(new ContractAnswer.Unknown("facility_id", RandomRegisters.SOURCE));
    }

    @Test
    @DisplayName("facilities count once, and only those whose contracts hold together")
    void contractsPerCounty() {
        ReferralRegister register = ReferralRegister.of(
                List.of(),
                List.of(
                        new ContractedFacility(
                                COUNTY, HOSPITAL, List.of(), EffectivePeriod.ofDays(DAY, DAY.plusDays(9))),
                        new ContractedFacility(
                                COUNTY, HOSPITAL, List.of(), EffectivePeriod.startingOn(DAY.plusDays(5))),
                        new ContractedFacility(
                                COUNTY, new FacilityId("H2"), List.of(), EffectivePeriod.startingOn(DAY.plusDays(9))),
                        new ContractedFacility(
                                COUNTY,
                                new FacilityId("H3"),
                                List.of(),
                                EffectivePeriod.ofDays(DAY.minusDays(9), DAY.minusDays(1)))));
        assertThat(register.contractsOf(COUNTY)).isEqualTo(2);
        assertThat(register.contractsOf(new County("420881"))).isZero();
        ReferralRule.ContractsPerCounty rule = new ReferralRule.ContractsPerCounty(1, 2, RandomRegisters.SOURCE);
        assertThat(List.of(rule.of(0), rule.of(1), rule.of(2), rule.of(3)))
                .containsExactly(Standing.BELOW, Standing.WITHIN, Standing.WITHIN, Standing.ABOVE);
        assertThatThrownBy(() -> new ReferralRule.ContractsPerCounty(2, 1, RandomRegisters.SOURCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("primary care comes first of those that the rule names, at no facility of primary care itself")
    void firstVisits() {
        FacilityLevel primary = FacilityLevel.PRIMARY_CARE;
        EligibilityCategory destitute = new EligibilityCategory("DESTITUTE");
        List<ReferralRule> rules =
                List.of(new ReferralRule.PrimaryCareFirst(Set.of(destitute), Set.of(primary), RandomRegisters.SOURCE));
        Filing seen = from("F1", FilingKind.FIRST_VISIT, primary, DAY);
        List<Filing> others = List.of(
                from("F2", FilingKind.OFF_SITE, primary, DAY),
                from("F3", FilingKind.REFERRAL, primary, DAY.plusDays(1)),
                from("F4", FilingKind.REFERRAL, FacilityLevel.LEVEL_1, DAY));
        List<Filing> all = new ArrayList<>(others);
        all.add(seen);
        ReferralRegister none = ReferralRegister.of(others, List.of());
        ReferralRegister some = ReferralRegister.of(all, List.of());
        Visit visit = held(destitute, FacilityLevel.LEVEL_3);

        assertThat(none.firstVisitFor(visit, rules)).isEqualTo(new FirstVisitAnswer.NotSeen(RandomRegisters.SOURCE));
        assertThat(some.firstVisitFor(visit, rules)).isEqualTo(new FirstVisitAnswer.Seen(seen, RandomRegisters.SOURCE));
        assertThat(none.firstVisitFor(at(Optional.of(HOSPITAL)), rules)).isEqualTo(new FirstVisitAnswer.NotAsked());
        assertThat(none.firstVisitFor(held(destitute, primary), rules)).isEqualTo(new FirstVisitAnswer.NotAsked());
    }

    private static Visit held(EligibilityCategory category, FacilityLevel level) {
        return visit(v -> v.addCategory(category)
                .level(level)
                .locality(Locality.IN_COUNTY)
                .admittedOn(DAY));
    }

    @Test
    @DisplayName("a referral that leads nowhere is no filing")
    void destination() {
        assertThatThrownBy(() -> leading(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("F1");
    }
}
