package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.Side;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.ReckonedSchedule;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementRejection;

/** Whose insurance, and whose assistance: any built-in policy with any other one, as if one had Heze's clause. */
@Domain(PolicyStories.class)
@Domain(RegionPair.Pairs.class)
class AssistanceRegionProperties {
    private static final String CLAUSE = "heze-2022 一(五)2·a";

    @Property(tries = 200)
    @Clauses(CLAUSE)
    @Label("assistance of the pooling region of insurance changes nothing")
    void assistedWhereInsured(@ForAll Story story) {
        for (Story.Chapter chapter : story.settled()) {
            Claim here = ChangedClaim.like(chapter.claim())
                    .assistedIn(chapter.policy().region().value())
                    .claim();
            assertThat(chapter.settle(here)).isEqualTo(chapter.settlement());
        }
    }

    @Property(tries = 200)
    @Clauses(CLAUSE)
    @Label("without the clause on either side the region of assistance changes nothing")
    void withoutTheClause(@ForAll RegionPair pair, @ForAll Story story) {
        Accumulators before = Accumulators.none();
        for (Claim claim : story.claims()) {
            Claim here = pair.insuredHere(claim);
            Claim there = pair.assistedThere(claim);
            assertThat(pair.withoutClause().settle(there, before))
                    .isEqualTo(pair.withoutClause().settle(here, before));
            before = pair.withoutClause()
                    .settle(here, before)
                    .map(Settlement::accumulators)
                    .getOrElse(before);
        }
    }

    @Property(tries = 400)
    @Clauses(CLAUSE)
    @Label("insurance pays as if the assistance were its own region's, with that region's running totals")
    void insuranceIsThatOfTheRegionOfInsurance(@ForAll RegionPair pair, @ForAll Story story) {
        Accumulators alone = Accumulators.none();
        Accumulators both = Accumulators.none();
        for (Claim claim : story.claims()) {
            Either<SettlementRejection, Settlement> here = pair.calculator().settle(pair.insuredHere(claim), alone);
            Either<SettlementRejection, Settlement> there = pair.calculator().settle(pair.assistedThere(claim), both);
            Statistics.label("both settle").collect(here.isRight() && there.isRight());
            if (here.isLeft() || there.isLeft()) {
                continue;
            }
            alone = here.get().accumulators();
            both = there.get().accumulators();
            assertThat(there.get().policy().value()).isEqualTo(pair.joined());
            assertThat(there.get().inScope()).isEqualTo(here.get().inScope());
            assertThat(of(Side.INSURANCE, there.get())).isEqualTo(of(Side.INSURANCE, here.get()));
            assertThat(pair.totalsHere(both, Side.INSURANCE)).isEqualTo(pair.totalsHere(alone, Side.INSURANCE));
            assertThat(pair.totalsHere(both, Side.ASSISTANCE)).isEmpty();
            assertThat(pair.totalsThere(both, Side.INSURANCE)).isEmpty();
        }
    }

    @Property(tries = 400)
    @Clauses(CLAUSE)
    @Label("assistance pays what the other region pays its own people on the same burden")
    void assistanceIsThatOfTheRegionOfAssistance(
            @ForAll RegionPair pair, @ForAll Story story, @ForAll List<Boolean> whose) {
        Accumulators before = Accumulators.none();
        int number = 0;
        for (Claim claim : story.claims()) {
            Claim told = whose.get(number++) ? pair.assistedThere(claim) : pair.insuredThere(claim);
            Either<SettlementRejection, Settlement> settled = pair.calculator().settle(told, before);
            if (settled.isLeft()) {
                continue;
            }
            if (settled.get().policy().value().equals(pair.joined())) {
                Settlement own = pair.assistanceAlone()
                        .settle(burdened(pair.insuredThere(claim), settled.get()), pair.ofThere(before))
                        .getOrElseThrow(why -> new AssertionError("rejected for " + why));
                assertThat(of(Side.ASSISTANCE, settled.get())).isEqualTo(of(Side.ASSISTANCE, own));
                assertThat(settled.get().onApplication()).isEqualTo(own.onApplication());
                assertThat(pair.totalsThere(settled.get().accumulators(), Side.ASSISTANCE))
                        .isEqualTo(pair.totalsThere(own.accumulators(), Side.ASSISTANCE));
                Statistics.label("assistance pays")
                        .collect(
                                !settled.get().paid(TierName.MEDICAL_ASSISTANCE).isZero());
            }
            before = settled.get().accumulators();
        }
    }

    @Property(tries = 400)
    @Clauses(CLAUSE)
    @Label("the caps of assistance count what it pays its own insured and those of the other region together")
    void capsHoldOverBoth(@ForAll RegionPair pair, @ForAll Story story, @ForAll List<Boolean> whose) {
        Accumulators before = Accumulators.none();
        Map<String, Money> paid = new LinkedHashMap<>();
        int number = 0;
        for (Claim claim : story.claims()) {
            Claim told = whose.get(number++) ? pair.assistedThere(claim) : pair.insuredThere(claim);
            Either<SettlementRejection, ExplainedSettlement> settled =
                    pair.calculator().explain(told, before);
            if (settled.isLeft()) {
                continue;
            }
            before = settled.get().settlement().accumulators();
            for (Derivation.TierReckoned tier : assistance(settled.get())) {
                String key = claim.person().value() + " " + claim.dischargedOn().getYear() + " " + tier.tier();
                Money already = paid.getOrDefault(key, Money.zero());
                for (ReckonedSchedule.CapReckoned cap : taken(tier)) {
                    assertThat(cap.counted()).isEqualTo(already);
                    Money left = cap.ceiling().value().minus(already).max(Money.zero());
                    assertThat(tier.payment().isMoreThan(left)).isFalse();
                }
                paid.merge(key, settled.get().settlement().paid(tier.tier()), Money::plus);
            }
        }
    }

    private static List<Derivation.TierReckoned> assistance(ExplainedSettlement settled) {
        List<Derivation.TierReckoned> tiers = new ArrayList<>();
        for (Derivation.Step step : settled.derivation().steps()) {
            if (step instanceof Derivation.TierReckoned tier && tier.tier().side() == Side.ASSISTANCE) {
                tiers.add(tier);
            }
        }
        return tiers;
    }

    private static List<ReckonedSchedule.CapReckoned> taken(Derivation.TierReckoned tier) {
        return tier.schedules().stream()
                .filter(schedule -> tier.taken().filter(schedule.id()::equals).isPresent())
                .flatMap(schedule -> schedule.caps().stream())
                .toList();
    }

    /** The claim with as much in scope, and all that insurance paid for it brought along. */
    private static Claim burdened(Claim claim, Settlement settled) {
        Money insurance = Money.sum(of(Side.INSURANCE, settled).values());
        return ChangedClaim.like(claim)
                .costing(Expense.builder()
                        .total(settled.total())
                        .outOfCatalog(settled.total().minus(settled.inScope()))
                        .build())
                .basicPaid(Optional.of(insurance))
                .claim();
    }

    private static Map<TierName, Money> of(Side side, Settlement settlement) {
        Map<TierName, Money> paid = new LinkedHashMap<>(settlement.payments());
        paid.keySet().removeIf(tier -> tier.side() != side);
        return paid;
    }
}
