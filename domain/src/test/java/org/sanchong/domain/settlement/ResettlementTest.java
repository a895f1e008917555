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
