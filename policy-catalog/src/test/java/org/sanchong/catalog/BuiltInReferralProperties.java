package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
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
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.ContractedFacility;
import org.sanchong.domain.referral.County;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.referral.Filing;
import org.sanchong.domain.referral.FilingId;
import org.sanchong.domain.referral.FilingKind;
import org.sanchong.domain.referral.ReferralAnswer;
import org.sanchong.domain.referral.ReferralRegister;
import org.sanchong.domain.referral.Visit;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementNote;
import org.sanchong.domain.time.EffectivePeriod;

/** What filings and contracts say, and what the built-in policies make of it. */
class BuiltInReferralProperties {
    private static final SettlementCalculator CALCULATOR = SettlementCalculator.of(PolicyCatalogs.builtIn());
    private static final BenefitPolicy HUBEI =
            PolicyCatalogs.builtIn().policy(new PolicyId("hubei-2019")).orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2019, 6, 3);
    private static final List<Locality> LOCALITIES =
            List.of(Locality.IN_COUNTY, Locality.IN_REGION, Locality.IN_PROVINCE, Locality.OUT_OF_PROVINCE);

    @Property(tries = 300)
    @Clauses("hubei-2019 二(五)")
    @Label("hubei 二(五): by filings and contracts the poor lose their benefits beyond the county, unless both are there")
    void suspendedUnlessReferredAndContracted(
            @ForAll @IntRange(max = 3) int place,
            @ForAll boolean contracted,
            @ForAll @IntRange(min = -3, max = 8) int filedAfter,
            @ForAll @IntRange(min = -3, max = 3) int validAfter) {
        Locality locality = LOCALITIES.get(place);
        FacilityId facility = new FacilityId("H1");
        Filing filing = Filing.builder()
                .id(new FilingId("F1"))
                .person(new PersonId("P1"))
                .kind(FilingKind.REFERRAL)
                .toFacility(facility)
                .period(EffectivePeriod.startingOn(DAY.plusDays(validAfter)))
                .filedOn(DAY.plusDays(filedAfter))
                .build();
        ContractedFacility contract =
                new ContractedFacility(new County("420822"), facility, List.of(), EffectivePeriod.startingOn(DAY));
        ReferralRegister register = ReferralRegister.of(List.of(filing), contracted ? List.of(contract) : List.of());
        Visit visit = Visit.builder()
                .person(new PersonId("P1"))
                .county(new County("420822"))
                .facility(facility)
                .level(FacilityLevel.LEVEL_3)
                .locality(locality)
                .admittedOn(DAY)
                .dischargedOn(DAY.plusDays(5))
                .build();

        boolean referred = register.referralFor(visit) instanceof ReferralAnswer.Registered;
        boolean designated =
                !(register.designatedFor(visit, HUBEI.referralRules()) instanceof ContractAnswer.NotContracted);
        boolean suspended = settled(locality, referred, designated).notes().stream()
                .anyMatch(SettlementNote.BenefitSuspended.class::isInstance);

        boolean inTime = filedAfter <= 5 && validAfter <= 0;
        assertThat(suspended).isEqualTo(place > 0 && !(contracted && inTime));
        Statistics.label("benefits")
                .collect(suspended ? "suspended" : "kept", place > 0 ? "beyond" : "in the county")
                .coverage(coverage -> {
                    coverage.check("suspended", "beyond").percentage(p -> p > 10);
                    coverage.check("kept", "beyond").percentage(p -> p > 3);
                    coverage.check("kept", "in the county").percentage(p -> p > 5);
                });
    }

    private static Settlement settled(Locality locality, boolean referred, boolean designated) {
        Claim claim = Claim.builder()
                .id(new ClaimId("C1"))
                .person(new PersonId("P1"))
                .region(new RegionCode("420822"))
                .addCategory(new EligibilityCategory("REGISTERED_POOR"))
                .careType(CareType.INPATIENT)
                .facility(Facility.builder()
                        .level(FacilityLevel.LEVEL_3)
                        .locality(locality)
                        .isDesignated(designated)
                        .build())
                .isReferred(referred)
                .admittedOn(DAY)
                .dischargedOn(DAY.plusDays(5))
                .expense(Expense.allInScope(Money.ofYuan(20_000)))
                .build();
        return CALCULATOR
                .settle(claim, Accumulators.none())
                .getOrElseThrow(why -> new AssertionError("it is settled, and not rejected for " + why.code()));
    }
}
