package org.sanchong.domain.settlement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;

/** A claim while a test puts it together; without more said a resident's stay at a level-two hospital in the county. */
final class ClaimDraft {
    private String id;
    private String person = "anna";
    private String region = Policies.REGION;
    private Optional<RegionCode> assistedIn = Optional.empty();
    private InsuranceType insurance = InsuranceType.RESIDENT;
    private Set<EligibilityCategory> categories = Set.of();
    private CareType care = CareType.INPATIENT;
    private FacilityLevel level = FacilityLevel.LEVEL_2;
    private Locality locality = Locality.IN_COUNTY;
    private boolean designated = true;
    private boolean referred;
    private Optional<String> previous = Optional.empty();
    private LocalDate discharged = LocalDate.of(2024, 3, 1);
    private int days;
    private Money total = Money.ofYuan(1000);
    private final Map<ExpensePart, Money> parts = new LinkedHashMap<>();
    private Optional<Money> basicPaid = Optional.empty();
    private boolean special;
    private boolean approved;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private ClaimDraft(String id) {
        this.id = id;
    }

    static ClaimDraft claim(String id) {
        return new ClaimDraft(id);
    }

    static ClaimDraft stay(String id, String total) {
        return new ClaimDraft(id).costing(total);
    }

    ClaimDraft called(String newId) {
        id = newId;
        return this;
    }

    String id() {
        return id;
    }

    ClaimDraft of(String newPerson) {
        person = newPerson;
        return this;
    }

    ClaimDraft insuredIn(String newRegion) {
        region = newRegion;
        return this;
    }

    ClaimDraft assistedIn(String other) {
        assistedIn = Optional.of(new RegionCode(other));
        return this;
    }

    ClaimDraft insured(InsuranceType type) {
        insurance = type;
        return this;
    }

    ClaimDraft holding(String... codes) {
        return holding(ScheduleDraft.categories(codes));
    }

    ClaimDraft holding(Set<EligibilityCategory> held) {
        categories = held;
        return this;
    }

    ClaimDraft also(String code) {
        Set<EligibilityCategory> more = new LinkedHashSet<>(categories);
        more.add(new EligibilityCategory(code));
        return holding(more);
    }

    ClaimDraft care(CareType type) {
        care = type;
        return this;
    }

    ClaimDraft at(FacilityLevel newLevel) {
        level = newLevel;
        return this;
    }

    ClaimDraft in(Locality newLocality) {
        locality = newLocality;
        return this;
    }

    ClaimDraft designated(boolean is) {
        designated = is;
        return this;
    }

    ClaimDraft referred(boolean is) {
        referred = is;
        return this;
    }

    ClaimDraft referredFrom(String claim) {
        return referred(true).after(claim);
    }

    ClaimDraft after(String claim) {
        previous = Optional.of(claim);
        return this;
    }

    ClaimDraft discharged(String day) {
        return discharged(LocalDate.parse(day));
    }

    ClaimDraft discharged(LocalDate day) {
        discharged = day;
        return this;
    }

    LocalDate dischargedOn() {
        return discharged;
    }

    /** Admitted so many days before discharge. */
    ClaimDraft lasting(int newDays) {
        days = newDays;
        return this;
    }

    ClaimDraft costing(String newTotal) {
        return costing(Money.parse(newTotal));
    }

    ClaimDraft costing(Money newTotal) {
        total = newTotal;
        return this;
    }

    /** So many percent of the total. */
    Money percent(long percentage) {
        return Rate.ofPercent(Long.toString(percentage)).appliedTo(total);
    }

    ClaimDraft with(ExpensePart part, String amount) {
        return with(part, Money.parse(amount));
    }

    ClaimDraft with(ExpensePart part, Money amount) {
        parts.put(part, amount);
        return this;
    }

    ClaimDraft basicPaid(String amount) {
        return basicPaid(Money.parse(amount));
    }

    ClaimDraft basicPaid(Money amount) {
        basicPaid = Optional.of(amount);
        return this;
    }

    ClaimDraft special(boolean is) {
        special = is;
        return this;
    }

    ClaimDraft approved(boolean is) {
        approved = is;
        return this;
    }

    ClaimDraft fact(String attribute, String value) {
        facts.put(attribute, value);
        return this;
    }

    Claim build() {
        return Claim.builder()
                .id(new ClaimId(id))
                .person(new PersonId(person))
                .region(new RegionCode(region))
                .assistanceRegion(assistedIn)
                .insurance(insurance)
                .addAllCategories(categories)
                .careType(care)
                .facility(Facility.builder()
                        .level(level)
                        .locality(locality)
                        .isDesignated(designated)
                        .build())
                .isReferred(referred)
                .previousClaim(previous.map(ClaimId::new))
                .admittedOn(discharged.minusDays(days))
                .dischargedOn(discharged)
                .expense(expense())
                .basicPaid(basicPaid)
                .isSpecialDisease(special)
                .isAssistanceApproved(approved)
                .putAllFurtherFacts(facts)
                .build();
    }

    private Expense expense() {
        return Expense.builder()
                .total(total)
                .outOfCatalog(part(ExpensePart.OUT_OF_CATALOG))
                .overLimit(part(ExpensePart.OVER_LIMIT))
                .firstSelfPay(part(ExpensePart.FIRST_SELF_PAY))
                .offsiteFirstSelfPay(part(ExpensePart.OFFSITE_FIRST_SELF_PAY))
                .build();
    }

    private Money part(ExpensePart part) {
        return parts.getOrDefault(part, Money.zero());
    }
}
