package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.atMost;
import static org.sanchong.domain.settlement.Policies.stays;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.CombinedPolicy.Obstacle;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("What of a policy insures here, and what of another assists with it (规则拆分)")
class PolicyHalvesTest {
    private static final String HERE = Policies.REGION;
    private static final String THERE = "341000";
    private static final DerivedAttribute AGE = new DerivedAttribute.Age("age", "birth_date", "discharged_on");
    private static final DerivedAttribute AGE_ON_ADMISSION =
            new DerivedAttribute.Age("age", "birth_date", "admitted_on");
    private static final Condition SIXTY = new Condition.Between("age", 60, Long.MAX_VALUE);
    private static final Condition NUMBERED = new Condition.Between("number", 1, Long.MAX_VALUE);

    /** Insurance of 50 %; its assistance follows registration. */
    private static PolicyDraft here() {
        return policy("here").assistanceFollows().tier(basic(schedule("basic").rate("50%")));
    }

    /** Insurance of 90 %. */
    private static PolicyDraft there() {
        return policy("there").region(THERE).tier(basic(schedule("basic").rate("90%")));
    }

    private static TierDraft basic(ScheduleDraft schedule) {
        return tier(TierName.BASIC).schedule(schedule);
    }

    private static TierDraft assistance(ScheduleDraft schedule) {
        return tier(TierName.MEDICAL_ASSISTANCE).schedule(schedule.rate("40%"));
    }

    private static PolicyDraft bound(PolicyDraft policy) {
        return policy.step(atMost("95%", Envelope.Base.IN_SCOPE, TierName.BASIC, TierName.MEDICAL_ASSISTANCE)
                .build());
    }

    private static ClaimDraft fromHere() {
        return stay("c1", "100").fact("birth_date", "1960-01-01").assistedIn(THERE);
    }

    private static ClaimDraft fromThere() {
        return stay("c1", "100").insuredIn(THERE).assistedIn(HERE);
    }

    private static SettlementRejection.AssistanceElsewhere elsewhere(Office office, ClaimDraft claim) {
        return (SettlementRejection.AssistanceElsewhere) office.reject(claim);
    }

    private static BenefitPolicy whole(Office office, String id) {
        return office.calculator().policies().stream()
                .filter(policy -> policy.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("assistance takes the age along for which it asks, also where it asks who is not of that age")
    void derivedFactsAskedInTheNegative() {
        Condition notYounger = new Condition.Not(new Condition.Between("age", 0, 59));
        PolicyDraft helping =
                there().derived(AGE).tier(assistance(schedule("elderly").when(notYounger)));
        Settlement settled = Office.under(here().build(), helping.build()).settle(fromHere());

        assertThat(settled.paid(TierName.MEDICAL_ASSISTANCE))
                .as("40 % of the 50.00 that insurance leaves")
                .hasToString("20.00");
    }

    @Test
    @DisplayName("stays that are counted and by which no rule goes are counted where the person is insured")
    void countedStays() {
        PolicyDraft insuring = here().derived(AGE).account(stays("stays-here").build());
        PolicyDraft helping = there().derived(AGE).account(stays("stays-there").build());
        Office office = Office.under(insuring.build(), helping.build());
        office.settle(fromHere());

        assertThat(office.total("anna", 2024, "stays-here")).isEqualTo(1);
        assertThat(office.accumulators()
                        .total(new Accumulators.Total(
                                Account.Owner.PERSON, "anna", new RegionCode(THERE), 2024, "stays-there")))
                .isZero();
    }

    @Test
    @DisplayName("what insurance takes into scope stays in scope")
    void waivers() {
        PolicyDraft waiving = policy("here")
                .assistanceFollows()
                .step(Policies.waiver(ExpensePart.FIRST_SELF_PAY, "100%", new Condition.Always()))
                .tier(basic(schedule("basic").rate("50%")));
        Settlement settled = Office.under(waiving.build(), there().build())
                .settle(fromHere().with(ExpensePart.FIRST_SELF_PAY, "20"));

        assertThat(settled.inScope()).hasToString("100.00");
        assertThat(settled.paid(TierName.BASIC)).hasToString("50.00");
    }

    @Test
    @DisplayName("a policy that numbers stays for insurance and assistance alike cannot be parted")
    void numberedForBoth() {
        PolicyDraft numbering = policy("there")
                .region(THERE)
                .account(stays("stays").build())
                .derived(new DerivedAttribute.Ordinal("number", "stays"))
                .tier(basic(schedule("basic").when(NUMBERED)))
                .tier(assistance(schedule("all").when(NUMBERED)));
        Obstacle why = elsewhere(Office.under(here().build(), numbering.build()), fromHere())
                .obstacle()
                .get(0);

        assertThat(why).isEqualTo(new Obstacle.SpanningAccount(new PolicyId("there"), "stays"));
        assertThat(why.code()).isEqualTo("SPANNING_ACCOUNT");
    }

    @Test
    @DisplayName("an age that both mean alike is one; one that they reckon to different days cannot be told apart")
    void ages() {
        BenefitPolicy insuring = policy("here")
                .assistanceFollows()
                .derived(AGE)
                .tier(basic(schedule("elderly").when(SIXTY).rate("50%")))
                .build();
        TierDraft helping = assistance(schedule("elderly").when(SIXTY));
        Office alike = Office.under(insuring, there().derived(AGE).tier(helping).build());
        assertThat(alike.pays(TierName.MEDICAL_ASSISTANCE, fromHere())).isEqualTo("20.00");
        assertThat(whole(alike, "here+there").derivedAttributes()).containsExactly(AGE);

        Obstacle why = elsewhere(
                        Office.under(
                                insuring,
                                there().derived(AGE_ON_ADMISSION).tier(helping).build()),
                        fromHere())
                .obstacle()
                .get(0);
        assertThat(why).isEqualTo(new Obstacle.SharedName(new PolicyId("there"), "age"));
        assertThat(why.code()).isEqualTo("SHARED_NAME");
    }

    @Test
    @DisplayName("both together are in force while each is, and recorded when the later one was")
    void bothTogether() {
        Office office = Office.under(
                here().inForce("2022-01-01", "2025-12-31")
                        .recorded("2022-02-01")
                        .build(),
                there().inForce("2023-01-01", "2024-12-31")
                        .recorded("2023-02-01")
                        .build());
        EffectivePeriod both = EffectivePeriod.ofDays(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));

        for (String id : new String[] {"here+there", "there+here"}) {
            assertThat(whole(office, id).period()).isEqualTo(both);
            assertThat(whole(office, id).recorded()).contains(LocalDate.of(2023, 2, 1));
        }
    }

    @Test
    @DisplayName("who is insured there is assisted from here by the same clause, each with a plan of their own")
    void theOtherWayRound() {
        Office office = Office.under(
                here().tier(assistance(schedule("here"))).build(),
                there().tier(assistance(schedule("there"))).build());
        Settlement settled = office.settle(fromThere());

        assertThat(settled.policy()).hasToString("there+here");
        assertThat(settled.paid(TierName.BASIC)).hasToString("90.00");
        assertThat(settled.paid(TierName.MEDICAL_ASSISTANCE)).hasToString("4.00");
        assertThat(office.settle(fromHere()).policy()).hasToString("here+there");
    }

    @Test
    @DisplayName("why there is no assistance is told by the policy with the clause, wherever the obstacle is")
    void whoseClause() {
        Obstacle obstacleThere = new Obstacle.SpanningEnvelope(new PolicyId("there"), Figures.CLAUSE);
        Office bothThere = Office.under(
                here().build(), bound(there().tier(assistance(schedule("all")))).build());
        assertThat(elsewhere(bothThere, fromHere()).policy()).hasToString("here");
        assertThat(elsewhere(bothThere, fromHere()).obstacle()).containsExactly(obstacleThere);

        Obstacle obstacleHere = new Obstacle.SpanningEnvelope(new PolicyId("here"), Figures.CLAUSE);
        Office bothHere =
                Office.under(bound(here().tier(assistance(schedule("all")))).build(), there().build());
        assertThat(elsewhere(bothHere, fromThere()).policy()).hasToString("here");
        assertThat(elsewhere(bothHere, fromThere()).obstacle()).containsExactly(obstacleHere);
    }
}
