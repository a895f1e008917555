package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;

@DisplayName("Claims are settled again when an earlier one of the year changed")
class ResettlementTest {
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;

    /** Assistance of 50 % of the year's burden above 1,000 yuan, at most 2,000 a year. */
    private final Resettlement office = Resettlement.by(
            Office.under(policy("p")
                            .tier(tier(ASSISTANCE)
                                    .cumulative()
                                    .schedule(schedule("s")
                                            .deductible("1000")
                                            .rate("50%")
                                            .cap("2000"))))
                    .calculator(),
            Accumulators.none());

    private static List<Claim> year(ClaimDraft... stays) {
        return List.of(stays).stream().map(ClaimDraft::build).toList();
    }

    private static String told(CorrectingEntry entry) {
        return entry.claim().id().value() + " " + entry.cause() + " "
                + entry.was().paid(ASSISTANCE) + " -> " + entry.now().paid(ASSISTANCE) + ": "
                + entry.difference();
    }

    @Test
    @DisplayName(
            "a bill of March was 500.00 too high: the later stays of the year come out otherwise, the year before does not")
    void aCorrectedBill() {
        ClaimDraft before = stay("a", "3000").discharged("2023-12-01");
        ClaimDraft january = stay("b", "800").discharged("2024-01-10");
        ClaimDraft may = stay("d", "1000").discharged("2024-05-02");
        ClaimDraft october = stay("e", "5000").discharged("2024-10-02");
        List<CorrectingEntry> entries = office.entries(
                year(before, january, stay("c", "1500").discharged("2024-03-05"), may, october),
                year(before, january, stay("c", "1000").discharged("2024-03-05"), may, october));
        assertThat(entries.stream().map(ResettlementTest::told))
                .containsExactly(
                        "c CORRECTED 650.00 -> 400.00: -250.00",
                        "d FOLLOWS 500.00 -> 500.00: 0.00",
                        "e FOLLOWS 850.00 -> 1100.00: 250.00");
    }

    @Test
    @DisplayName("a stay is refunded, one comes in late: both have entries, and so has what follows")
    void withdrawnAndAdded() {
        ClaimDraft may = stay("c", "1000").discharged("2024-05-02");
        List<CorrectingEntry> entries = office.entries(
                year(stay("a", "1500").discharged("2024-01-10"), may),
                year(stay("b", "900").discharged("2024-02-10"), may));
        assertThat(entries.stream().map(ResettlementTest::told))
                .containsExactly(
                        "a WITHDRAWN 250.00 -> 0.00: -250.00",
                        "b ADDED 0.00 -> 0.00: 0.00",
                        "c FOLLOWS 500.00 -> 450.00: -50.00");
    }

    @Test
    @DisplayName("an id that is there twice is refused")
    void twice() {
        List<Claim> twice = year(stay("a", "1"), stay("a", "1"));
        assertThatThrownBy(() -> office.entries(twice, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claim a is there twice");
    }

    @Test
    @DisplayName("a stay moves from March to June: April's follows it, though nothing is paid otherwise for it")
    void moved() {
        ClaimDraft april = stay("b", "100").discharged("2024-04-01");
        List<CorrectingEntry> entries = office.entries(
                year(stay("a", "100").discharged("2024-03-01"), april),
                year(stay("a", "100").discharged("2024-06-01"), april));
        assertThat(entries.stream().map(ResettlementTest::told))
                .containsExactly("b FOLLOWS 0.00 -> 0.00: 0.00", "a CORRECTED 0.00 -> 0.00: 0.00");
    }

    @Test
    @DisplayName("other categories alone are a certification, whatever else the claim says")
    void certifiedWhereverAssistanceIsDue() {
        assertThat(office.entries(List.of(due("ORPHAN")), List.of(due("DESTITUTE"))))
                .extracting(CorrectingEntry::cause)
                .containsExactly(CorrectingEntry.Cause.CERTIFICATION);
    }

    /** Half of everything, of a household no more than 500.00 a year. */
    private static Resettlement families() {
        return Resettlement.by(
                Office.under(policy("p")
                                .account(Account.builder()
                                        .name("family-paid")
                                        .measure(Account.Measure.PAID)
                                        .addTier(ASSISTANCE)
                                        .owner(Account.Owner.HOUSEHOLD)
                                        .build())
                                .tier(tier(ASSISTANCE)
                                        .schedule(schedule("s").rate("50%").cap("500", "family-paid"))))
                        .calculator(),
                Accumulators.none());
    }

    private static ClaimDraft of(String household, String person, ClaimDraft stay) {
        return stay.of(person).fact("household_id", household);
    }

    @Test
    @DisplayName("a stay moves to another household: the members of either follow it, a third household's do not")
    void anotherHousehold() {
        ClaimDraft bert = of("h1", "bert", stay("b", "200").discharged("2024-02-02"));
        ClaimDraft carl = of("h2", "carl", stay("c", "600").discharged("2024-03-03"));
        ClaimDraft dora = of("h3", "dora", stay("d", "100").discharged("2024-04-04"));
        ClaimDraft nextYear = of("h1", "bert", stay("e", "100").discharged("2025-01-01"));
        List<CorrectingEntry> entries = families()
                .entries(
                        year(of("h1", "anna", stay("a", "500").discharged("2024-01-01")), bert, carl, dora, nextYear),
                        year(of("h2", "anna", stay("a", "500").discharged("2024-01-01")), bert, carl, dora, nextYear));
        assertThat(entries.stream().map(ResettlementTest::told))
                .containsExactly(
                        "a CORRECTED 250.00 -> 250.00: 0.00",
                        "b FOLLOWS 100.00 -> 100.00: 0.00",
                        "c FOLLOWS 300.00 -> 250.00: -50.00");
    }

    @Test
    @DisplayName("where the policy counts no household, sharing one is no matter; a rejected claim is followed by none")
    void nobodyElse() {
        ClaimDraft bert = of("h1", "bert", stay("b", "200").discharged("2024-02-02"));
        List<CorrectingEntry> entries = office.entries(
                year(of("h1", "anna", stay("a", "500").discharged("2024-01-01")), bert),
                year(of("h1", "anna", stay("a", "900").discharged("2024-01-01")), bert));
        assertThat(entries.stream().map(ResettlementTest::told)).containsExactly("a CORRECTED 0.00 -> 0.00: 0.00");
        ClaimDraft hers = of("", "anna", stay("c", "200").discharged("2024-02-02"));
        assertThat(families()
                        .entries(
                                year(of("", "anna", stay("a", "500").discharged("2024-01-01")), hers),
                                year(of("", "anna", stay("a", "900").discharged("2024-01-01")), hers))
                        .stream()
                        .map(ResettlementTest::told))
                .containsExactly("a CORRECTED 0.00 -> 0.00: 0.00");
    }

    /** A claim of which every attribute is said. */
    private static Claim due(String category) {
        Claim plain = stay("a", "100").build();
        return Claim.builder()
                .id(plain.id())
                .person(plain.person())
                .region(plain.region())
                .assistanceRegion(plain.region())
                .insurance(InsuranceType.EMPLOYEE)
                .addCategory(new EligibilityCategory(category))
                .careType(plain.careType())
                .facility(plain.facility())
                .isReferred(true)
                .previousClaim(new ClaimId("z"))
                .admittedOn(plain.admittedOn())
                .dischargedOn(plain.dischargedOn())
                .expense(plain.expense())
                .basicPaid(Money.parse("1.00"))
                .isSpecialDisease(true)
                .isAssistanceApproved(true)
                .putFurtherFact("household_id", "h")
                .build();
    }
}
