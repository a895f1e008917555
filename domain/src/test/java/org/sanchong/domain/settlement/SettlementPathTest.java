package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.Envelope.Base;
import org.sanchong.domain.benefit.TierName;

@DisplayName("Two claims take the same way unless something was decided otherwise; amounts alone are no matter")
class SettlementPathTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName ASSISTANCE = TierName.MEDICAL_ASSISTANCE;

    /**
     * Basic insurance of 50 % above 500 up to 2,000 and 60 % beyond, at most 2,000 a year; assistance of 70 % of the rest
     * for the destitute, and all of it on application for those referred; together no more than 85 % of what is in scope.
     * Of 4,083.34 basic insurance pays 750.00 and 1,250.004, in whole fen the 2,000.00 of the cap; of a fen more 2,000.01.
     */
    private final SettlementRun run = SettlementCalculator.of(Policies.catalog(policy("p")
                    .tier(tier(BASIC)
                            .takesSupplied()
                            .schedule(schedule("s")
                                    .deductible("500")
                                    .bands("..2000 50%", ".. 60%")
                                    .cap("2000")))
                    .tier(tier(ASSISTANCE)
                            .schedule(schedule("regular").holding("DESTITUTE").rate("70%"))
                            .schedule(schedule("applied")
                                    .holding("DESTITUTE")
                                    .when(in("referral", "true"))
                                    .onApplication()))
                    .step(Policies.atMost("85%", Base.IN_SCOPE, BASIC, ASSISTANCE)
                            .build())
                    .build()))
            .newRun(false);

    /** The way of a claim that is the first of its person. */
    private SettlementPath path(ClaimDraft claim) {
        run.beginUnit();
        return pathOfNext(claim);
    }

    private SettlementPath pathOfNext(ClaimDraft claim) {
        RunFacts.set(run, claim.build(), 0, ClaimFacts.NONE);
        assertThat(run.settle(0)).isTrue();
        return run.path();
    }

    private static ClaimDraft destitute(String total) {
        return stay("c", total).holding("DESTITUTE");
    }

    // spotless:off
    @DisplayName("the deductible, the edge of a band and the cap part the ways")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        one     | other    | same
        0.01    | 500.00   | true
        500.00  | 500.01   | false
        500.01  | 2000.00  | true
        2000.00 | 2000.01  | false
        2000.01 | 4083.34  | true
        4083.34 | 4083.35  | false
        4083.35 | 90000.00 | true
        """)
    // spotless:on
    void amountsOfAnOrdinaryStay(String one, String other, boolean same) {
        SettlementPath first = path(stay("c", one));
        SettlementPath second = path(stay("c", other));

        assertThat(first.equals(second)).isEqualTo(same);
        assertThat(first.hashCode() == second.hashCode()).isEqualTo(same);
        assertThat(first.toString().equals(second.toString())).isEqualTo(same);
        assertThat(first).isNotEqualTo(first.toString());
    }

    @Test
    @DisplayName("a category, a payment brought along and an application each take another way")
    void decisions() {
        SettlementPath plain = path(stay("c", "1000"));
        assertThat(path(stay("c", "1000").basicPaid("250.00")))
                .as("the amount that would have been reckoned, brought along")
                .isNotEqualTo(plain)
                .isEqualTo(path(stay("c", "1000").basicPaid("251.00")));
        assertThat(path(destitute("1000"))).isNotEqualTo(plain).isEqualTo(path(destitute("1001")));
        assertThat(path(destitute("1000").referred(true)))
                .as("more on application")
                .isNotEqualTo(path(destitute("1000")))
                .isNotEqualTo(path(destitute("1000").referred(true).approved(true)))
                .isEqualTo(path(destitute("1001").referred(true)));
    }

    @Test
    @DisplayName("the ceiling over both tiers parts the ways where it begins to cut")
    void theCeiling() {
        // Of 4,000.00 the ceiling is 3,400.00; of what basic insurance leaves assistance pays 70 %.
        SettlementPath within = path(destitute("4000").basicPaid("1000"));
        assertThat(path(destitute("4000").basicPaid("2000")))
                .as("2,000.00 and 1,400.00: not a fen too much")
                .isNotEqualTo(within)
                .isNotEqualTo(path(destitute("4000").basicPaid("2000.10")));
        assertThat(path(destitute("4000").basicPaid("2500")))
                .as("2,500.00 and 1,050.00 are too much")
                .isNotEqualTo(within)
                .isEqualTo(path(destitute("4000").basicPaid("2600")));
    }

    @Test
    @DisplayName("a cap that was full before is told from one that the claim fills")
    void fullBefore() {
        SettlementPath fills = path(stay("c1", "9000"));
        SettlementPath full = pathOfNext(stay("c2", "9000"));
        assertThat(full).isNotEqualTo(fills).isEqualTo(pathOfNext(stay("c3", "8000")));
        path(stay("c1", "4083.33"));
        assertThat(pathOfNext(stay("c2", "9000")))
                .as("2,000.00 paid before, of 2,000.00")
                .isEqualTo(full);
        path(stay("c1", "4083.30"));
        assertThat(pathOfNext(stay("c2", "9000"))).as("1,999.98 paid before").isEqualTo(fills);
    }

    @Test
    @DisplayName("nothing is read of what a claim before it left behind")
    void ofTheClaimAlone() {
        ClaimDraft within = destitute("4000").basicPaid("1000");
        SettlementPath alone = path(within);
        Derivation steps = run.derivation(Map.of());

        path(destitute("4000").basicPaid("3400"));
        assertThat(run.derivation(Map.of())).as("one that the ceiling cuts").isNotEqualTo(steps);

        assertThat(path(within)).isEqualTo(alone);
        assertThat(run.derivation(Map.of())).isEqualTo(steps);
    }
}
