package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.atLeast;
import static org.sanchong.domain.settlement.Policies.atMost;
import static org.sanchong.domain.settlement.Policies.paid;
import static org.sanchong.domain.settlement.Policies.stays;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.CombinedPolicy.Obstacle;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;

@DisplayName("Insurance by one policy, assistance by another (参保地、救助地)")
class CombinedPlansTest {
    private static final String THERE = "341000";
    private static final Condition ALWAYS = new Condition.Always();
    private static final Condition POOR = new Condition.Holds(ScheduleDraft.categories("REGISTERED_POOR"));

    private static PolicyDraft here() {
        return policy("here").assistanceFollows().tier(basic("50%"));
    }

    private static PolicyDraft there() {
        return policy("there").region(THERE).tier(basic("90%"));
    }

    private static TierDraft basic(String rate) {
        return tier(TierName.BASIC).takesSupplied().schedule(schedule("basic").rate(rate));
    }

    private static TierDraft assistance(ScheduleDraft schedule) {
        return tier(TierName.MEDICAL_ASSISTANCE).cumulative().schedule(schedule);
    }

    private static ClaimDraft assisted(String id, String total) {
        return stay(id, total).assistedIn(THERE);
    }

    private static Obstacle obstacle(Office office) {
        SettlementRejection why = office.reject(assisted("c1", "100"));
        assertThat(why.code()).isEqualTo("ASSISTANCE_ELSEWHERE");
        return ((SettlementRejection.AssistanceElsewhere) why).obstacle().get(0);
    }

    @Test
    @DisplayName("what one policy suspends counts as held again under the other")
    void suspensionsAreOfTheirOwnSide() {
        PolicyDraft poor = here().step(Policies.suspension(ALWAYS, "REGISTERED_POOR"))
                .tier(tier(TierName.CRITICAL_ILLNESS).schedule(schedule("poor").holding("REGISTERED_POOR")));
        PolicyDraft helped = there().tier(
                        assistance(schedule("poor").holding("REGISTERED_POOR").rate("40%")));
        Settlement settled = Office.under(poor.build(), helped.build())
                .settle(assisted("c1", "100").holding("REGISTERED_POOR"));

        assertThat(settled.paid(TierName.CRITICAL_ILLNESS)).hasToString("0.00");
        assertThat(settled.paid(TierName.MEDICAL_ASSISTANCE)).hasToString("20.00");
    }

    @Test
    @DisplayName("what the policy of assistance suspends is suspended for assistance alone")
    void suspensionOfAssistance() {
        PolicyDraft insuring = here().tier(tier(TierName.CRITICAL_ILLNESS)
                .schedule(schedule("poor").when(POOR).rate("10%")));
        PolicyDraft helping = policy("there")
                .region(THERE)
                .step(Policies.suspension(ALWAYS, "REGISTERED_POOR"))
                .tier(assistance(schedule("poor").when(POOR)));
        ExplainedSettlement explained = Office.under(insuring.build(), helping.build())
                .explain(assisted("c1", "100").holding("REGISTERED_POOR"));

        assertThat(explained.settlement().paid(TierName.CRITICAL_ILLNESS)).hasToString("5.00");
        assertThat(explained.settlement().paid(TierName.MEDICAL_ASSISTANCE)).hasToString("0.00");
        assertThat(explained.derivation().steps().stream().map(Derivation.Step::id))
                .containsExactly("tier-basic", "tier-critical-illness", "suspension-1", "tier-medical-assistance");
    }

    @Test
    @DisplayName("which categories a category includes is read by the policy whose step it is")
    void includedCategories() {
        ScheduleDraft monitored =
                schedule("monitored").holding("POVERTY_MONITORED").rate("10%");
        PolicyDraft including =
                there().includes("POVERTY_MONITORED", "UNSTABLY_LIFTED").tier(assistance(monitored));
        PolicyDraft insuring = here().tier(tier(TierName.CRITICAL_ILLNESS).schedule(monitored));
        Settlement settled = Office.under(insuring.build(), including.build())
                .settle(assisted("c1", "100").holding("UNSTABLY_LIFTED"));

        assertThat(settled.paid(TierName.CRITICAL_ILLNESS)).hasToString("0.00");
        assertThat(settled.paid(TierName.MEDICAL_ASSISTANCE)).hasToString("5.00");
    }

    @Test
    @DisplayName("what is in scope is judged where the person is insured")
    void waivers() {
        PolicyDraft waiving = there().step(Policies.waiver(ExpensePart.OFFSITE_FIRST_SELF_PAY, "100%", ALWAYS))
                .tier(assistance(schedule("all")));
        Office office = Office.under(here().build(), waiving.build());
        ClaimDraft claim = assisted("c1", "100").with(ExpensePart.OFFSITE_FIRST_SELF_PAY, "20");

        assertThat(office.settle(claim).inScope()).hasToString("80.00");
    }

    @Test
    @DisplayName("what is pending is told by the policy whose layer it is")
    void pendingRules() {
        PolicyDraft insuring = here().step(new PendingRule(ALWAYS, TierName.SUPPLEMENTARY, Figures.PRINTED))
                .step(Policies.pending(ALWAYS));
        PolicyDraft helping = there().step(new PendingRule(ALWAYS, TierName.SUPPLEMENTARY, Figures.PRINTED))
                .step(Policies.pending(ALWAYS));
        Settlement settled = Office.under(insuring.build(), helping.build()).settle(assisted("c1", "100"));

        assertThat(settled.notes())
                .extracting(note -> ((SettlementNote.RulePending) note).policy().value())
                .containsExactly("here", "there");
    }

    @Test
    @DisplayName("both policies say that nobody has checked them for the day, each by its own id")
    void stalePolicies() {
        Settlement settled = Office.under(
                        here().verifiedUntil("2024-01-01").build(),
                        there().verifiedUntil("2024-02-01").build())
                .settle(assisted("c1", "100"));

        assertThat(settled.notes())
                .extracting(note -> ((SettlementNote.StalePolicy) note).policy().value())
                .containsExactly("here", "there");
    }

    @Test
    @DisplayName("a missing figure is told by the policy that lacks it")
    void missingParameter() {
        PolicyDraft helping = there().tier(tier(TierName.MEDICAL_ASSISTANCE)
                .otherwise(org.sanchong.domain.law.Absence.Reason.MISSING_PARAMETER)
                .schedule(schedule("poor").when(POOR)));
        SettlementRejection why = Office.under(here().build(), helping.build()).reject(assisted("c1", "100"));

        assertThat(((SettlementRejection.MissingParameter) why).policy()).isEqualTo(new PolicyId("there"));
    }

    @Test
    @DisplayName("a chain of stays is that of the policy of insurance, whoever assists")
    void chains() {
        Account chain = Policies.charged("chain", TierName.BASIC)
                .period(Account.Period.STAY_CHAIN)
                .build();
        PolicyDraft insuring = policy("here")
                .assistanceFollows()
                .account(chain)
                .tier(tier(TierName.BASIC)
                        .schedule(schedule("basic").deductible("100").lessChargesOf("chain")));
        Office office = Office.under(insuring.build(), there().build());

        assertThat(office.pays(TierName.BASIC, assisted("c1", "60"))).isEqualTo("0.00");
        assertThat(office.pays(TierName.BASIC, stay("c2", "60").after("c1"))).isEqualTo("20.00");
        assertThat(office.pays(TierName.BASIC, assisted("c3", "60").after("c2")))
                .isEqualTo("60.00");
        assertThat(office.accumulators().carried().keySet())
                .extracting(each -> each.policy().value())
                .containsOnly("here");
    }

    @Test
    @DisplayName("a reversal gives back what the claim moved in both regions")
    void reversal() {
        Office office = Office.under(
                here().build(),
                there().tier(assistance(schedule("all").rate("40%"))).build());
        Settlement first = office.settle(assisted("c1", "100"));
        Settlement second = office.settle(assisted("c2", "100").discharged("2024-04-01"));

        assertThat(office.calculator().reverse(first, second.accumulators()).isLeft())
                .isTrue();
        assertThat(office.calculator()
                        .reverse(second, second.accumulators())
                        .get()
                        .accumulators())
                .isEqualTo(first.accumulators());
        assertThat(second.movements().keySet())
                .extracting(total -> total.region().value() + " " + total.account())
                .containsExactlyInAnyOrder(
                        "371700 basic-paid", THERE + " medical-assistance-base", THERE + " medical-assistance-paid");
    }

    @Test
    @DisplayName("stays are numbered for insurance here and for assistance there")
    void numberedStays() {
        Condition second = new Condition.Between("number", 2, 9);
        PolicyDraft insuring = policy("here")
                .assistanceFollows()
                .account(stays("stays-here").build())
                .derived(new DerivedAttribute.Ordinal("number-here", "stays-here"))
                .tier(tier(TierName.BASIC)
                        .schedule(schedule("basic")
                                .when(new Condition.Between("number-here", 2, 9))
                                .rate("50%")));
        PolicyDraft helping = there().account(stays("stays").build())
                .derived(new DerivedAttribute.Ordinal("number", "stays"))
                .tier(assistance(schedule("second").when(second).rate("10%")));
        Office office = Office.under(insuring.build(), helping.build());
        office.settle(stay("c1", "100"));
        Settlement settled = office.settle(assisted("c2", "100"));
        Settlement last = office.settle(assisted("c3", "100"));

        assertThat(settled.paid(TierName.BASIC)).hasToString("50.00");
        assertThat(settled.paid(TierName.MEDICAL_ASSISTANCE)).hasToString("0.00");
        assertThat(last.paid(TierName.MEDICAL_ASSISTANCE)).hasToString("5.00");
        assertThat(office.total("anna", 2024, "stays-here")).isEqualTo(3);
        assertThat(office.accumulators()
                        .total(new Accumulators.Total(
                                Account.Owner.PERSON, "anna", new RegionCode(THERE), 2024, "stays")))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "a guarantee of assistance that counts what insurance pays cannot be given elsewhere; at home it stays")
    void guarantees() {
        PolicyDraft guaranteeing = there().step(
                        atLeast("95%", Envelope.Base.TOTAL, TierName.BACKSTOP, TierName.BASIC, TierName.BACKSTOP)
                                .build());
        assertThat(obstacle(Office.under(here().build(), guaranteeing.build())))
                .isEqualTo(new Obstacle.SpanningEnvelope(new PolicyId("there"), Figures.CLAUSE));

        PolicyDraft insuring = here().step(atLeast("95%", Envelope.Base.TOTAL, TierName.BACKSTOP, TierName.BASIC)
                .build());
        Office office = Office.under(insuring.build(), there().build());
        assertThat(office.pays(TierName.BACKSTOP, assisted("c1", "100"))).isEqualTo("0.00");
        assertThat(office.pays(TierName.BACKSTOP, stay("c2", "100"))).isEqualTo("45.00");
    }

    @Test
    @DisplayName("a ceiling over insurance and assistance cannot be parted, on either side; one over a side can")
    void ceilings() {
        Envelope both = atMost("60%", Envelope.Base.IN_SCOPE, TierName.BASIC, TierName.MEDICAL_ASSISTANCE)
                .build();
        TierDraft all = assistance(schedule("all"));
        assertThat(obstacle(Office.under(here().tier(all).step(both).build(), there().build()))
                        .code())
                .isEqualTo("SPANNING_ENVELOPE");
        assertThat(obstacle(Office.under(
                                here().build(), there().tier(all).step(both).build()))
                        .policy())
                .isEqualTo(new PolicyId("there"));

        Envelope one = atMost("30%", Envelope.Base.IN_SCOPE, TierName.MEDICAL_ASSISTANCE)
                .build();
        assertThat(Office.under(here().build(), there().tier(all).step(one).build())
                        .pays(TierName.MEDICAL_ASSISTANCE, assisted("c1", "100")))
                .isEqualTo("30.00");
    }

    @Test
    @DisplayName("a running total over insurance and assistance cannot be parted, nor one by which the other side goes")
    void accounts() {
        Account all = paid("all", TierName.BASIC, TierName.MEDICAL_ASSISTANCE).build();
        assertThat(obstacle(Office.under(here().build(), there().account(all).build())))
                .isEqualTo(new Obstacle.SpanningAccount(new PolicyId("there"), "all"));
        assertThat(obstacle(Office.under(here().account(all).build(), there().build()))
                        .policy())
                .isEqualTo(new PolicyId("here"));

        ScheduleDraft capped = schedule("capped").cap("100", "basic-paid");
        assertThat(obstacle(Office.under(
                        here().build(), there().tier(assistance(capped)).build())))
                .isEqualTo(new Obstacle.SpanningAccount(new PolicyId("there"), "basic-paid"));
    }

    @Test
    @DisplayName("a name that both use for something else cannot be told apart")
    void names() {
        Account limit = paid("limit", TierName.MEDICAL_ASSISTANCE).build();
        PolicyDraft insuring = here().account(paid("limit", TierName.BASIC).build());
        assertThat(obstacle(
                        Office.under(insuring.build(), there().account(limit).build())))
                .isEqualTo(new Obstacle.SharedName(new PolicyId("there"), "limit"));
    }

    @Test
    @DisplayName("the region of assistance has no policy in force on the day; a policy asked for insures all the same")
    void noPolicyThere() {
        Office office = Office.under(
                here().build(), there().inForce("2020-01-01", "2023-12-31").build());
        SettlementRejection why = office.reject(assisted("c1", "100"));
        assertThat(((SettlementRejection.AssistanceElsewhere) why).obstacle()).isEmpty();
        assertThat(office.settle(assisted("c1", "100").discharged("2023-12-31")).policy())
                .hasToString("here+there");
        assertThat(office.calculator()
                        .settleUnder(
                                new PolicyId("here"),
                                assisted("c1", "100")
                                        .insuredIn("110000")
                                        .discharged("2023-12-31")
                                        .build(),
                                Accumulators.none())
                        .get()
                        .policy())
                .hasToString("here+there");
        assertThat(office.calculator().number(new PolicyId("here+there"))).isEmpty();
        assertThat(office.calculator().policies())
                .extracting(each -> each.id().value())
                .isEqualTo(List.of("here", "there", "here+there", "there+here"));
    }

    @Test
    @DisplayName("where the policy of insurance has assistance alone, all that is settled is the other's")
    void insuranceWithoutSteps() {
        PolicyDraft insuring = policy("here").assistanceFollows().tier(assistance(schedule("all")));
        PolicyDraft helping = there().includes("POVERTY_MONITORED", "UNSTABLY_LIFTED")
                .tier(assistance(
                        schedule("monitored").holding("POVERTY_MONITORED").rate("10%")));
        Settlement settled = Office.under(insuring.build(), helping.build())
                .settle(assisted("c1", "100").holding("UNSTABLY_LIFTED"));

        assertThat(settled.paid(TierName.BASIC)).hasToString("0.00");
        assertThat(settled.paid(TierName.MEDICAL_ASSISTANCE)).hasToString("10.00");
    }
}
