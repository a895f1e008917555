package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.sanchong.domain.policy.DerivedAttribute;

@DisplayName("What is settled again beyond the claim that changed")
class ResettledElsewhereTest {
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;

    private static List<String> entries(PolicyDraft policy, List<ClaimDraft> earlier, List<ClaimDraft> present) {
        return Resettlement.by(Office.under(policy).calculator(), Accumulators.none())
                .entries(claims(earlier), claims(present))
                .stream()
                .map(ResettledElsewhereTest::told)
                .toList();
    }

    private static List<Claim> claims(List<ClaimDraft> drafts) {
        return drafts.stream().map(ClaimDraft::build).toList();
    }

    private static String told(CorrectingEntry entry) {
        return entry.claim().id().value() + " " + entry.cause() + " " + told(entry.was()) + " -> " + told(entry.now());
    }

    private static String told(CorrectingEntry.Outcome outcome) {
        return outcome instanceof CorrectingEntry.Rejected rejected
                ? rejected.rejection().code()
                : outcome.paid(ASSISTANCE).toString();
    }

    /** Assistance of 50 % of the year's burden above 1,000 yuan. */
    private static PolicyDraft yearly() {
        return policy("p")
                .tier(tier(ASSISTANCE)
                        .cumulative()
                        .schedule(schedule("s").deductible("1000").rate("50%")));
    }

    @Test
    @DisplayName("a stay comes in late: the later one of the year follows it, though nothing is paid otherwise for it")
    void added() {
        ClaimDraft april = stay("b", "100").discharged("2024-04-01");
        assertThat(entries(yearly(), List.of(april), List.of(stay("a", "100").discharged("2024-03-01"), april)))
                .containsExactly("a ADDED 0.00 -> 0.00", "b FOLLOWS 0.00 -> 0.00");
    }

    @Test
    @DisplayName("a limit for life: of 800.00, 100.00 less in one year are 100.00 more in the next")
    void anotherYear() {
        PolicyDraft lifelong = policy("p")
                .account(Policies.paid("life-paid", ASSISTANCE)
                        .period(Account.Period.LIFETIME)
                        .build())
                .tier(tier(ASSISTANCE).schedule(schedule("s").cap("800", "life-paid")));
        ClaimDraft next = stay("b", "500").discharged("2024-01-01");
        ClaimDraft last = stay("c", "500").discharged("2025-01-01");
        assertThat(entries(
                        lifelong,
                        List.of(stay("a", "500").discharged("2023-12-31"), next, last),
                        List.of(stay("a", "400").discharged("2023-12-31"), next, last)))
                .as("in 2025 the limit is used up either way")
                .containsExactly("a CORRECTED 500.00 -> 400.00", "b FOLLOWS 300.00 -> 400.00");
    }

    @Test
    @DisplayName("a stay becomes the third of the year, for which no rate is printed: it is rejected now, and told")
    void rejectedNow() {
        PolicyDraft numbered = policy("p")
                .account(Policies.stays("stays").build())
                .derived(new DerivedAttribute.Ordinal("stay_number", "stays"))
                .tier(tier(ASSISTANCE)
                        .schedule(schedule("s")
                                .rate(Figures.ratesBy("rate", List.of("stay_number"), "1: 40%", "2: 50%"))));
        ClaimDraft january = stay("a", "100").discharged("2024-01-01");
        ClaimDraft march = stay("c", "100").discharged("2024-03-01");
        ClaimDraft april = stay("d", "100").discharged("2024-04-01");
        assertThat(entries(
                        numbered,
                        List.of(january, march, april),
                        List.of(january, stay("b", "100").discharged("2024-02-01"), march, april)))
                .as("April's was the third before, and is rejected as it was")
                .containsExactly("b ADDED 0.00 -> 50.00", "c FOLLOWS 50.00 -> MISSING_PARAMETER");
    }

    @Test
    @DisplayName("stays of one day are settled by claim id, by code point, in whichever order they are given")
    void oneDay() {
        ClaimDraft first = stay("Ａ", "800");
        ClaimDraft second = stay("𠮷", "800");
        assertThat(entries(yearly(), List.of(second, first), List.of(second, stay("Ａ", "900"))))
                .containsExactly("Ａ CORRECTED 0.00 -> 0.00", "𠮷 FOLLOWS 300.00 -> 350.00");
    }
}
