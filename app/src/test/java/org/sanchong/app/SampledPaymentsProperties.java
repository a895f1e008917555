package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.application.port.in.SamplePayments;
import org.sanchong.application.port.in.SamplePayments.Curve;
import org.sanchong.application.port.in.SamplePayments.Point;
import org.sanchong.application.port.in.SamplePayments.Stay;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

@Label("Sampled payments are those of the settlement")
class SampledPaymentsProperties {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();
    private static final SettlementCalculator CALCULATOR = SettlementCalculator.of(CATALOG);
    private static final SamplePayments SAMPLING = UseCases.samplePayments(CATALOG);
    private static final Money MOST = Money.ofYuan(600_000);
    private static final Map<Stay, Curve> CURVES = new ConcurrentHashMap<>();

    @Example
    @Label("of a destitute person's stay of 1,000.00 in Heze, as reckoned by hand")
    void aStayByHand() {
        Point last = last(stay("heze-2022", "DESTITUTE", Money.ofYuan(1_000)));

        // (1,000 − 350) × 76 %; what is left × 70 %
        assertThat(last.paid())
                .containsEntry(TierName.BASIC, Money.parse("494.00"))
                .containsEntry(TierName.MEDICAL_ASSISTANCE, Money.parse("354.20"));
        assertThat(last.personal()).isEqualTo(Money.parse("151.80"));
        assertThat(last.reached().get(TierName.MEDICAL_ASSISTANCE).burden()).isEqualTo(Money.parse("506.00"));
    }

    @Example
    @Label("a stay that cannot be settled has no points and says why")
    void aRejectedStay() {
        Curve curve = SAMPLING.sample(
                new Stay(new PolicyId("heze-2022"), Set.of(), FacilityLevel.PRIMARY_CARE, Money.ofYuan(1_000)));

        assertThat(curve).isEqualTo(new Curve(List.of(), "MISSING_PARAMETER"));
    }

    @Property(tries = 300)
    @Label("at any expense the settlement lies on the line between the points around it, to within two yuan")
    void pointsHaveNoBendBetweenThem(@ForAll("stays") Stay stay, @ForAll("yuan") long yuan) {
        List<Point> points = CURVES.computeIfAbsent(stay, SAMPLING::sample).points();
        Money total = Money.ofYuan(yuan);
        Settlement settled = settled(stay, total);
        int above = 0;
        while (total.isMoreThan(points.get(above).total())) {
            above++;
        }
        Point to = points.get(above);
        Point from = points.get(Math.max(0, above - 1));
        for (TierName tier : TierName.values()) {
            long whole = Math.max(1, to.total().minus(from.total()).fen());
            long part = total.minus(from.total()).fen();
            long rise = to.paid().get(tier).minus(from.paid().get(tier)).fen();
            long line = from.paid().get(tier).fen() + rise * part / whole;
            assertThat(settled.payments().get(tier).fen())
                    .as("%s of %s", tier, total)
                    .isBetween(line - 200, line + 200);
        }
        Statistics.label("tiers that pay")
                .collect(settled.payments().values().stream()
                        .filter(p -> !p.isZero())
                        .count());
    }

    @Property(tries = 60)
    @Label("every point is a settlement, to the fen: what tiers pay and what is left add up to the expense")
    void everyPointIsASettlement(@ForAll("stays") Stay stay) {
        List<Point> points = CURVES.computeIfAbsent(stay, SAMPLING::sample).points();

        assertThat(points).isSortedAccordingTo((a, b) -> a.total().compareTo(b.total()));
        assertThat(points.get(points.size() - 1).total()).isEqualTo(MOST);
        assertThat(points).hasSizeGreaterThan(20).allSatisfy(point -> {
            Settlement settled = settled(stay, point.total());
            assertThat(point.paid()).isEqualTo(settled.payments());
            assertThat(Money.sum(point.paid().values()).plus(point.personal())).isEqualTo(point.total());
        });
    }

    @Provide
    Arbitrary<Stay> stays() {
        List<String> policies =
                CATALOG.policies().stream().map(p -> p.id().value()).toList();
        List<String> categories = new java.util.ArrayList<>(CATALOG.vocabulary().categories().stream()
                .map(c -> c.category().code())
                .toList());
        categories.add("");
        return Combinators.combine(Arbitraries.of(policies), Arbitraries.of(categories))
                .as((policy, category) -> stay(policy, category, MOST));
    }

    @Provide
    Arbitrary<Long> yuan() {
        return Arbitraries.longs().between(0, 600_000);
    }

    private static Stay stay(String policy, String category, Money upTo) {
        Set<EligibilityCategory> held = category.isEmpty() ? Set.of() : Set.of(new EligibilityCategory(category));
        return new Stay(new PolicyId(policy), held, FacilityLevel.LEVEL_2, upTo);
    }

    private static Point last(Stay stay) {
        List<Point> points = SAMPLING.sample(stay).points();
        return points.get(points.size() - 1);
    }

    private static Settlement settled(Stay stay, Money total) {
        BenefitPolicy policy = CATALOG.policy(stay.policy()).orElseThrow();
        LocalDate day = policy.period().from();
        Claim claim = Claim.builder()
                .id(new ClaimId("C"))
                .person(new PersonId("P"))
                .region(policy.region())
                .addAllCategories(stay.categories())
                .careType(CareType.INPATIENT)
                .facility(Facility.of(stay.level(), Locality.IN_COUNTY))
                .admittedOn(day)
                .dischargedOn(day)
                .expense(Expense.allInScope(total))
                .build();
        return CALCULATOR.settle(claim, Accumulators.none()).get();
    }
}
