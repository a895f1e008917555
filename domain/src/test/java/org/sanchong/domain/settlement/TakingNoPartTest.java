package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Envelope.Base;
import org.sanchong.domain.benefit.TierName;

@DisplayName("An illustrative figure beside the claim takes no part in it")
class TakingNoPartTest {
    private static final TierName BASIC = TierName.BASIC;
    private static final TierName CRITICAL = TierName.CRITICAL_ILLNESS;

    private static List<String> figures(Settlement settled) {
        return settled.notes().stream()
                .map(note -> ((SettlementNote.IllustrativeFigure) note).figure())
                .toList();
    }

    @Test
    @DisplayName("a cap that leaves just what a guarantee asks for; a fen less, and it does")
    void aCapThatJustSuffices() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).schedule(schedule("s").rate("50%").cap("90*")))
                .step(Policies.atLeast("90%", Base.IN_SCOPE, BASIC, BASIC).build()));
        Settlement suffices = office.from(Accumulators.none()).settle(stay("c1", "100"));
        assertThat(suffices.paid(BASIC)).hasToString("90.00");
        assertThat(figures(suffices)).isEmpty();
        Settlement binds = office.from(Accumulators.none()).settle(stay("c1", "100.02"));
        assertThat(binds.paid(BASIC)).as("not 90.02").hasToString("90.00");
        assertThat(figures(binds)).containsExactly("cap 90.00");
    }

    @Test
    @DisplayName("the share of a ceiling above which all that is paid was brought along, and is not cut")
    void aCeilingThatCutsNothing() {
        Office office = Office.under(policy("p")
                .tier(tier(BASIC).takesSupplied().schedule(schedule("s")))
                .step(Policies.atMost("50%*", Base.IN_SCOPE, BASIC).build()));
        Settlement along = office.settle(stay("c1", "100").basicPaid("80"));
        assertThat(along.paid(BASIC)).hasToString("80.00");
        assertThat(figures(along)).isEmpty();
        assertThat(figures(office.settle(stay("c2", "100")))).containsExactly("share 50%");
    }

    @Test
    @DisplayName(
            "what a later tier would take part with, whatever steps follow that change nothing for the one that waits")
    void whatFollowsATierThatWaits() {
        Office office = Office.under(policy("p")
                .tier(tier(CRITICAL)
                        .schedule(schedule("applied").onApplication().rate("50%")))
                .tier(tier(TierName.FURTHER_ASSISTANCE)
                        .schedule(schedule("high").bands("..500 0%", ".. 100%"))
                        .schedule(schedule("low").rate("30%*")))
                .step(Policies.atMost("100%", Base.IN_SCOPE, CRITICAL).build()));
        Settlement waiting = office.settle(stay("c1", "1000"));
        assertThat(waiting.paid(TierName.FURTHER_ASSISTANCE))
                .as("500 above 500")
                .hasToString("500.00");
        assertThat(waiting.onApplication()).hasToString("500.00");
        assertThat(figures(waiting)).isEmpty();
    }

    @Test
    @DisplayName("a strict run refuses a claim for the policy's second illustrative figure as for its first")
    void strictForTheSecond() {
        SettlementRun run = Office.under(policy("p")
                        .tier(tier(BASIC)
                                .schedule(schedule("s").holding("DESTITUTE").rate("50%*"))
                                .schedule(
                                        schedule("t").holding("REGISTERED_POOR").rate("60%*"))))
                .calculator()
                .newRun(true);
        RunFacts.set(run, stay("c1", "20").holding("REGISTERED_POOR").build(), 0, ClaimFacts.NONE);
        assertThat(run.settle(0)).isFalse();
        assertThat(run.rejection())
                .isEqualTo(new SettlementRejection.IllustrativeFigures(
                        List.of(new SettlementNote.IllustrativeFigure("basic", Figures.CLAUSE, "rate 60%"))));
    }
}
