package org.sanchong.domain.payment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
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
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettledCase;

/** Settled stays of one invented person at invented facilities. */
public final class GivenCases {
    /** A county of the sample city 990100. */
    public static final RegionCode COUNTY = new RegionCode("990102");

    private GivenCases() {}

    /** A stay of five days. */
    public static SettledCase stay(String id, String facility, String disease, long basicFen) {
        return stay(id, facility, disease, LocalDate.of(2022, 3, 6), Map.of(TierName.BASIC, Money.ofFen(basicFen)));
    }

    /** A stay of five days that ends on the day. */
    public static SettledCase stay(
            String id, String facility, String disease, LocalDate to, Map<TierName, Money> payments) {
        return stay(claim(id, disease, to.minusDays(5), to), facility, payments);
    }

    /** A stay between two days. */
    public static SettledCase days(String id, String facility, LocalDate from, LocalDate to) {
        return stay(claim(id, "", from, to), facility, Map.of(TierName.BASIC, Money.ofYuan(10)));
    }

    private static SettledCase stay(Claim claim, String facility, Map<TierName, Money> payments) {
        return new SettledCase(claim, facility, new PolicyId("sample-2022"), Money.ofYuan(900), payments);
    }

    /** What takes a case back. */
    public static SettledCase refund(SettledCase of) {
        Map<TierName, Money> payments = new EnumMap<>(TierName.class);
        of.payments().forEach((tier, paid) -> payments.put(tier, paid.negated()));
        return new SettledCase(
                of.claim(), of.facility(), of.policy(), of.inScope().negated(), payments);
    }

    private static Claim claim(String id, String disease, LocalDate from, LocalDate to) {
        Claim.Builder claim = Claim.builder()
                .id(new ClaimId(id))
                .person(new PersonId("kite-01"))
                .region(COUNTY)
                .careType(CareType.INPATIENT)
                .facility(Facility.of(FacilityLevel.LEVEL_2, Locality.IN_COUNTY))
                .admittedOn(from)
                .dischargedOn(to)
                .expense(Expense.allInScope(Money.ofYuan(1_000)));
        if (!disease.isEmpty()) {
            claim.putAllFurtherFacts(Map.of("disease_code", disease));
        }
        return claim.build();
    }
}
