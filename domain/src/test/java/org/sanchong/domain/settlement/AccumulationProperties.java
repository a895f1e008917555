package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.settlement.RandomFigures.By;

/** What one schedule a tier pays over a year, against direct integration in numbers without limit. */
class AccumulationProperties {
    private static final TierName TIER = TierName.CRITICAL_ILLNESS;

    /** A deductible, bands and a ceiling. */
    record Curve(Money deductible, TierBands bands, Money ceiling) {
        ScheduleDraft schedule(boolean capped) {
            ScheduleDraft draft = ScheduleDraft.schedule("s").deductible(deductible.toString());
            bands.bands().forEach(band -> draft.band(band.upTo(), band.rate()));
            if (bands.origin() == TierBands.Origin.EXCESS) {
                draft.excess();
            }
            return capped ? draft.cap(ceiling.toString()) : draft;
        }

        Integration integration() {
            Claim claim = ClaimDraft.claim("c").build();
            BenefitPolicy none = PolicyDraft.policy("none").build();
            return new Integration(bands, BigInteger.valueOf(deductible.fen()), new ClaimReading(none, claim));
        }

        /** An amount near where the curve bends, or any other. */
        long near(Bend bend) {
            List<Long> bends = new ArrayList<>(List.of(0L, deductible.fen()));
            bands.bands()
                    .forEach(band -> band.upTo().ifPresent(edge -> {
                        bends.add(edge.value().fen());
                        bends.add(edge.value().fen() + deductible.fen());
                    }));
            long at = bends.get(bend.place() % bends.size()) + bend.off();
            return Math.min(Math.max(0, bend.plain() ? bend.amount().fen() : at), Expense.MOST.fen());
        }
    }

    record Bend(boolean plain, Money amount, int place, int off) {}

    @Provide
    Arbitrary<Curve> curves() {
        return Combinators.combine(
                        RandomFigures.amounts(),
                        RandomFigures.bands(Arbitraries.just(By.NOTHING)),
                        RandomFigures.amounts())
                .as(Curve::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Bend> bends() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        RandomFigures.amounts(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(-2, 2))
                .as(Bend::new);
    }

    @Provide
    Arbitrary<List<Bend>> years() {
        return bends().list().ofMinSize(1).ofMaxSize(8).withoutEdgeCases();
    }

    @Property
    @Label(
            "a claim gets the integral of the marginal rates up to the burden after it, less that before it, each rounded")
    void bandsAreIntegrated(@ForAll("curves") Curve curve, @ForAll("bends") Bend before, @ForAll("bends") Bend claim) {
        Office office = cumulative(List.of(curve), false);
        Money first = Money.ofFen(curve.near(before));
        Money second = Money.ofFen(Math.max(0, curve.near(claim) - (claim.plain() ? 0 : first.fen())));
        Integration integration = curve.integration();
        BigInteger upToFirst = integration.upTo(fen(first));
        BigInteger upToSecond = integration.upTo(fen(first.plus(second)));
        assertThat(pays(office, first)).isEqualTo(upToFirst);
        assertThat(pays(office, second)).isEqualTo(upToSecond.subtract(upToFirst));
        int entered = curve.bands().bands().size();
        Statistics.label("bands").collect(entered > 1);
        Statistics.label("bands").coverage(of -> of.check(true).percentage(percent -> percent > 50));
    }

    @Property(tries = 500)
    @Label("a schedule per claim pays the integral up to each claim's own burden, whatever was settled before")
    void perClaimSchedulesForget(@ForAll("curves") Curve curve, @ForAll("years") List<Bend> year) {
        Office office = Office.under(PolicyDraft.policy("p")
                .tier(TierDraft.tier(TIER)
                        .cumulative()
                        .schedule(curve.schedule(false).accruing(Accrual.CLAIM))));
        for (Bend bend : year) {
            Money burden = Money.ofFen(curve.near(bend));
            assertThat(pays(office, burden)).isEqualTo(curve.integration().upTo(fen(burden)));
        }
    }

    @Property(tries = 500)
    @Label(
            "however a year's burden is split into claims, every cumulative tier pays the same over the year, caps included")
    void splittingChangesNothing(
            @ForAll("curves") Curve critical, @ForAll("curves") Curve assistance, @ForAll("years") List<Bend> year) {
        Office split = cumulative(List.of(critical, assistance), true);
        long whole = 0;
        for (Bend bend : year) {
            long burden = critical.near(bend) % 50_000_000;
            whole += burden;
            pays(split, Money.ofFen(burden));
        }
        Office single = cumulative(List.of(critical, assistance), true);
        pays(single, Money.ofFen(whole));
        assertThat(split.accumulators()).isEqualTo(single.accumulators());
    }

    @Property(tries = 500)
    @Label("in whatever order a year's claims come, every cumulative tier pays the same over the year")
    void orderChangesNothing(
            @ForAll("curves") Curve critical,
            @ForAll("curves") Curve assistance,
            @ForAll("years") List<Bend> year,
            @ForAll Random random) {
        List<Long> burdens = new ArrayList<>();
        year.forEach(bend -> burdens.add(critical.near(bend)));
        Office one = cumulative(List.of(critical, assistance), true);
        burdens.forEach(burden -> pays(one, Money.ofFen(burden)));
        Collections.shuffle(burdens, random);
        Office other = cumulative(List.of(critical, assistance), true);
        burdens.forEach(burden -> pays(other, Money.ofFen(burden)));
        assertThat(other.accumulators()).isEqualTo(one.accumulators());
    }

    @Property(tries = 500)
    @Label("up to its deductible a year gets nothing, and no year gets more than its burden")
    void betweenNothingAndTheBurden(@ForAll("curves") Curve curve, @ForAll("years") List<Bend> year) {
        Office office = cumulative(List.of(curve), false);
        BigInteger paid = BigInteger.ZERO;
        BigInteger burden = BigInteger.ZERO;
        for (Bend bend : year) {
            Money claim = Money.ofFen(curve.near(bend));
            burden = burden.add(fen(claim));
            paid = paid.add(pays(office, claim));
            BigInteger above = burden.subtract(fen(curve.deductible())).max(BigInteger.ZERO);
            assertThat(paid).isBetween(BigInteger.ZERO, above);
        }
    }

    @Property(tries = 300)
    @Label("after four million of the greatest claims a year's next claim is still paid to the fen")
    void theGreatestYearsFit(@ForAll("curves") Curve curve, @ForAll("bends") Bend bend) {
        Office office = cumulative(List.of(curve), false);
        long held = 4_000_000_000_000_000_000L;
        Accumulators.Total base = new Accumulators.Total(
                Account.Owner.PERSON, "anna", new RegionCode(Policies.REGION), 2024, TIER.code() + "-base");
        Office late = office.from(Accumulators.of(Map.of(base, held), Map.of()));
        Money claim = Money.ofFen(curve.near(bend));
        BigInteger before = curve.integration().upTo(BigInteger.valueOf(held));
        BigInteger after = curve.integration().upTo(BigInteger.valueOf(held).add(fen(claim)));
        assertThat(pays(late, claim)).isEqualTo(after.subtract(before));
    }

    private static Office cumulative(List<Curve> curves, boolean capped) {
        PolicyDraft policy = PolicyDraft.policy("p");
        for (int i = 0; i < curves.size(); i++) {
            TierName name = i == 0 ? TIER : TierName.MEDICAL_ASSISTANCE;
            policy.tier(TierDraft.tier(name).cumulative().schedule(curves.get(i).schedule(capped)));
        }
        return Office.under(policy);
    }

    private static BigInteger pays(Office office, Money burden) {
        return fen(office.settle(ClaimDraft.claim("c").costing(burden)).paid(TIER));
    }

    private static BigInteger fen(Money money) {
        return BigInteger.valueOf(money.fen());
    }
}
