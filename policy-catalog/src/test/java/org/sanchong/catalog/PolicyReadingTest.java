package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("What is written in a policy file is what the policy says")
class PolicyReadingTest {
    private static final EffectivePeriod YEAR_2024 =
            EffectivePeriod.ofDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @TempDir
    Path path;

    private PolicyCatalog catalog;
    private BenefitPolicy test;
    private BenefitPolicy wide;

    @BeforeEach
    void read() {
        catalog = TestFolder.at(path)
                .with("policies/wide.yaml", TestFolder.text("wide-policy.yaml"))
                .catalog();
        test = catalog.policy(new PolicyId("test-2024")).orElseThrow();
        wide = catalog.policy(new PolicyId("wide-2024")).orElseThrow();
    }

    @Test
    @DisplayName("days are inclusive in files and half-open inside; a transition starts with the policy")
    void days() {
        assertThat(test.period()).isEqualTo(EffectivePeriod.startingOn(LocalDate.of(2024, 1, 1)));
        assertThat(test.periodSource()).hasToString("Source{clause=test-2024 一, provenance=DOCUMENT}");
        assertThat(test.transition()).contains(YEAR_2024);
        assertThat(wide.period()).isEqualTo(YEAR_2024);
        assertThat(wide.transition()).isEmpty();
    }

    @Test
    @DisplayName("groups may name groups above them")
    void groups() {
        ScopeRule waiver = step(test, 1, ScopeRule.class);

        assertThat(test.includes()).containsExactly(entry("POVERTY_MONITORED", "POVERTY_PRONE"));
        assertThat(waiver.condition())
                .isEqualTo(new Condition.All(List.of(
                        holds("DESTITUTE", "ORPHAN", "POVERTY_PRONE"),
                        new Condition.Any(List.of(
                                new Condition.Within("discharged_on", YEAR_2024),
                                new Condition.Not(new Condition.In("designated", Set.of("true"))))))));
    }

    @Test
    @DisplayName("ranges of amounts are in fen, ranges of days are periods, both ends included")
    void ranges() {
        assertThat(step(test, 0, Suspension.class).condition())
                .isEqualTo(new Condition.All(List.of(
                        new Condition.In("locality", Set.of("OUT_OF_PROVINCE")),
                        new Condition.Between("total", 10_000, 20_000),
                        new Condition.Within(
                                "birth_date",
                                EffectivePeriod.ofDays(LocalDate.of(1, 1, 1), LocalDate.of(1960, 12, 31))))));
        assertThat(step(test, 5, PendingRule.class).condition())
                .isEqualTo(new Condition.Within("discharged_on", EffectivePeriod.startingOn(LocalDate.of(2025, 1, 1))));
    }

    @Test
    @DisplayName("a pending rule's note says what is pending")
    void pending() {
        assertThat(step(test, 5, PendingRule.class).source().note()).contains("what comes after");
    }

    @Test
    @DisplayName("attributes of a policy are columns of claims; those it derives are not")
    void attributes() {
        assertThat(test.derivedAttributes())
                .containsExactly(
                        new DerivedAttribute.Age("age", "birth_date", "discharged_on"),
                        new DerivedAttribute.Ordinal("stay_number", "stays"));
        assertThat(attribute("premium_grade").kind()).isEqualTo(ClaimAttribute.Kind.CODE);
        assertThat(attribute("premium_grade").codes()).extracting("code").containsExactly("FIRST", "SECOND");
        assertThat(attribute("locality").codes()).extracting("code").endsWith("OUT_OF_PROVINCE", "ABROAD");
        assertThat(attribute("ward").codes())
                .containsExactly(
                        new ClaimAttribute.Code("SINGLE", "single", "单人间", false),
                        new ClaimAttribute.Code("SHARED", "SHARED", "SHARED", true));
        assertThat(catalog.vocabulary().attribute("age")).isEmpty();
    }

    @Test
    @DisplayName("tiers imply the accounts of what they paid and of what reached them")
    void accounts() {
        assertThat(test.accounts())
                .extracting(Account::name)
                .containsExactly(
                        "stays",
                        "chain",
                        "family-paid",
                        "basic-paid",
                        "critical-illness-paid",
                        "critical-illness-base");
        Account chain = test.account("chain").orElseThrow();
        assertThat(chain.measure()).isEqualTo(Account.Measure.DEDUCTIBLE);
        assertThat(chain.period()).isEqualTo(Account.Period.STAY_CHAIN);
        assertThat(chain.continues()).isEqualTo(new Condition.In("referral", Set.of("true")));
        assertThat(chain.source().orElseThrow().clause().number()).isEqualTo("二");
        assertThat(test.account("stays").orElseThrow().source()).isEmpty();
        assertThat(test.account("family-paid").orElseThrow().owner()).isEqualTo(Account.Owner.HOUSEHOLD);
        assertThat(tier(test, "basic").baseAccount()).isEmpty();
        assertThat(tier(test, "critical-illness").baseAccount()).contains("critical-illness-base");
    }

    @Test
    @DisplayName("tables are nested once for each attribute; figures are named for their place")
    void tables() {
        BenefitSchedule inpatient = schedule(test, "basic", "inpatient");

        assertThat(inpatient.deductible().account()).contains("chain");
        assertThat(inpatient.deductible().amount().by()).containsExactly("facility_level", "stay_number");
        assertThat(names(inpatient.deductible().amount()))
                .containsExactly("deductible[LEVEL_1, 1] 200.00", "deductible[LEVEL_1, 2..] 100.00");
        assertThat(names(inpatient.bands().bands().get(0).rate()))
                .containsExactly("rate[FIRST, ..59] 60%", "rate[FIRST, 60..] 65%", "rate[SECOND, ..] 70%");
        assertThat(inpatient.bands().bands().get(0).rate().cells().get(2).keys())
                .containsExactly(new CellKey.OfCode("SECOND"), new CellKey.OfRange(0, Long.MAX_VALUE));
        assertThat(inpatient.caps()).extracting(Cap::account).containsExactly("basic-paid");
        assertThat(names(inpatient.caps().get(0).ceiling())).containsExactly("cap 150000.00");
    }

    @Test
    @DisplayName("bands have edges and rates with sources of their own")
    void bands() {
        BenefitSchedule ordinary = schedule(wide, "basic", "ordinary");
        List<TierBand> bands = ordinary.bands().bands();

        assertThat(ordinary.bands().origin()).isEqualTo(TierBands.Origin.EXCESS);
        assertThat(bands.get(0).upTo().orElseThrow())
                .hasToString("Figure{name=band 1 edge, value=10000.00, "
                        + "source=Source{clause=test-2024 一, provenance=ILLUSTRATIVE, note=the rates}}");
        assertThat(bands.get(1).upTo().flatMap(edge -> edge.source().note())).contains("printed later");
        assertThat(names(bands.get(0).rate())).containsExactly("band 1 rate[true] 80%", "band 1 rate[false] 70%");
        assertThat(bands.get(1).rate().cells().get(0).figure())
                .hasToString("Figure{name=band 2 rate, value=82.5%, source=Source{clause=test-2024 二, "
                        + "provenance=DERIVED, note=the rates}, derivedFrom=80% + 2.5 points}");
        assertThat(bands.get(2).upTo()).isEmpty();
    }

    @Test
    @DisplayName("every key of a source is inherited unless it is given")
    void sources() {
        BenefitSchedule ordinary = schedule(wide, "basic", "ordinary");

        assertThat(ordinary.deductible().amount().cells())
                .extracting(cell -> cell.figure().name() + " " + cell.figure().source())
                .contains(
                        "deductible[SINGLE, ..99] Source{clause=test-2024 一, provenance=ILLUSTRATIVE, note=by ward}",
                        "deductible[SINGLE, 100] Source{clause=test-2024 一, provenance=ILLUSTRATIVE, note=heavy}");
        assertThat(ordinary.caps().get(1).ceiling().cells().get(0).figure().source())
                .hasToString("Source{clause=test-2024 二, provenance=ILLUSTRATIVE, note=as printed}");
        assertThat(tier(wide, "basic").otherwise().reason()).isEqualTo(Absence.Reason.DELEGATED);
        assertThat(tier(wide, "basic").otherwise().source().note()).contains("left to the county");
    }

    @Test
    @DisplayName("a variant of a schedule on application is on application too, unless it says otherwise")
    void variantsOnApplication() {
        assertThat(schedule(wide, "basic", "best").isOnApplication()).isTrue();
        assertThat(schedule(wide, "basic", "better").isOnApplication()).isTrue();
        assertThat(schedule(wide, "basic", "ordinary").isOnApplication()).isFalse();

        String atOnce = TestFolder.text("wide-policy.yaml")
                .replace("variant-of: best", "variant-of: best\n    on-application: false");
        PolicyCatalog other =
                TestFolder.at(path).with("policies/wide.yaml", atOnce).catalog();
        BenefitPolicy changed = other.policy(wide.id()).orElseThrow();
        assertThat(schedule(changed, "basic", "best").isOnApplication()).isTrue();
        assertThat(schedule(changed, "basic", "better").isOnApplication()).isFalse();
    }

    @Test
    @DisplayName("several caps are numbered and stand on accounts of their own")
    void caps() {
        List<Cap> caps = schedule(wide, "basic", "ordinary").caps();

        assertThat(caps).extracting(Cap::account).containsExactly("lifetime-paid", "basic-paid");
        assertThat(names(caps.get(1).ceiling())).containsExactly("cap 2[SINGLE] 90000.00", "cap 2[SHARED] 80000.00");
    }

    @Test
    @DisplayName("without a deductible it is nothing")
    void withoutDeductible() {
        String policy = TestFolder.POLICY
                .replace(
                        "    deductible: {amount: \"11000\", floor: \"10000\", ceiling: \"12000\", "
                                + "range-clause: 一}\n",
                        "")
                .replace("deductible: \"×50%\", ", "");
        BenefitPolicy changed = TestFolder.at(path)
                .with("policies/test.yaml", policy)
                .catalog()
                .policy(new PolicyId("test-2024"))
                .orElseThrow();

        assertThat(schedule(changed, "critical-illness", "preferential")
                        .deductible()
                        .isNone())
                .isTrue();
    }

    @Test
    @DisplayName("preferential terms keep the words of the document and give the figures")
    void preferentialTerms() {
        BenefitSchedule preferential = schedule(test, "critical-illness", "preferential");

        assertThat(preferential.variantOf()).contains("ordinary");
        assertThat(preferential.adjustments())
                .extracting(Object::toString)
                .extracting(text -> text.split(",")[0])
                .containsExactly(
                        "ScaledDeductible[share=50%",
                        "RaisedRates[points=5%", "RemovedCaps[source=Source{clause=test-2024 二");
        assertThat(names(preferential.deductible().amount())).containsExactly("deductible 5500.00");
        assertThat(preferential.deductible().amount().cells().get(0).figure().derivedFrom())
                .contains("11000.00 × 50%");
        assertThat(preferential.bands().bands())
                .extracting(band -> names(band.rate()).get(0))
                .containsExactly("band 1 rate 65%", "band 2 rate 75%", "band 3 rate 85%");
        assertThat(preferential.caps()).isEmpty();
    }

    @Test
    @DisplayName("a variant of a variant keeps what it does not give itself")
    void variantOfAVariant() {
        BenefitSchedule better = schedule(wide, "basic", "better");
        BenefitSchedule best = schedule(wide, "basic", "best");

        assertThat(best.isOnApplication()).isTrue();
        assertThat(best.accrual()).isEqualTo(Accrual.CLAIM);
        assertThat(best.caps()).hasSize(2);
        assertThat(better.variantOf()).contains("best");
        assertThat(better.isOnApplication()).isTrue();
        assertThat(names(better.deductible().amount())).first().isEqualTo("deductible[SINGLE, ..99] 150.00");
        assertThat(better.deductible().account()).contains("basic-charged");
        assertThat(better.bands().origin()).isEqualTo(TierBands.Origin.EXCESS);
        assertThat(names(better.bands().bands().get(0).rate())).containsExactly("rate 95%");
        assertThat(better.caps()).isEmpty();
    }

    @Test
    @DisplayName("an envelope over all is one over the tiers above it and those that pay above it")
    void envelopes() {
        assertThat(step(test, 4, Envelope.class).over()).containsExactly(TierName.BASIC, TierName.CRITICAL_ILLNESS);
        assertThat(step(wide, 3, Envelope.class).over()).containsExactly(TierName.BASIC);
        assertThat(step(wide, 3, Envelope.class).paidBy()).contains(TierName.BACKSTOP);
        assertThat(step(wide, 4, Envelope.class).over()).containsExactly(TierName.BASIC, TierName.BACKSTOP);
        assertThat(names(step(wide, 3, Envelope.class).share()))
                .containsExactly("share[SINGLE] 40%", "share[SHARED] 50%");
    }

    @Test
    @DisplayName("a waiver is of the whole part unless a share is given")
    void waivers() {
        assertThat(step(test, 1, ScopeRule.class).share().value()).hasToString("100%");
        assertThat(step(wide, 0, ScopeRule.class).share().value()).hasToString("50%");
        assertThat(step(wide, 1, ScopeRule.class).share().source().clause()).hasToString("test-2024 一");
    }

    private ClaimAttribute attribute(String name) {
        return catalog.vocabulary().attribute(name).orElseThrow();
    }

    private static <S extends PolicyStep> S step(BenefitPolicy policy, int index, Class<S> kind) {
        return kind.cast(policy.steps().get(index));
    }

    private static BenefitTier tier(BenefitPolicy policy, String name) {
        return policy.steps().stream()
                .flatMap(step -> step instanceof BenefitTier tier ? Stream.of(tier) : Stream.empty())
                .filter(tier -> tier.name().code().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static BenefitSchedule schedule(BenefitPolicy policy, String tier, String id) {
        return tier(policy, tier).schedules().stream()
                .filter(schedule -> schedule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <V extends Comparable<V>> List<String> names(FigureTable<V> table) {
        return table.cells().stream()
                .map(FigureTable.Cell::figure)
                .map((Figure<V> figure) -> figure.name() + " " + figure.value())
                .toList();
    }

    private static Condition.Holds holds(String... codes) {
        return new Condition.Holds(
                Set.copyOf(Stream.of(codes).map(EligibilityCategory::new).toList()));
    }

    private static java.util.Map.Entry<EligibilityCategory, Set<EligibilityCategory>> entry(
            String code, String covered) {
        return java.util.Map.entry(new EligibilityCategory(code), Set.of(new EligibilityCategory(covered)));
    }
}
