package org.sanchong.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;

@Label("tallies of claims")
class TallyProperties {
    /** A claim as it is tallied. */
    record Counted(Tally.Key key, Sums sums) {}

    @Provide
    Arbitrary<List<Counted>> claims() {
        Arbitrary<Tally.Key> keys = Combinators.combine(
                        Arbitraries.of("341002", "430523"),
                        Arbitraries.of("", "H1"),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(Set.<EligibilityCategory>of(), Set.of(new EligibilityCategory("DESTITUTE"))),
                        Arbitraries.of(true, false))
                .as((county, facility, month, held, inCounty) -> new Tally.Key(
                        "a-2022",
                        new RegionCode(county),
                        facility,
                        YearMonth.of(2022, month),
                        new Tally.Holder(held, InsuranceType.RESIDENT),
                        new Tally.Care(CareType.INPATIENT, inCounty)));
        Arbitrary<Long> fen = Arbitraries.longs().between(0, 1_000_000_00L);
        return Combinators.combine(keys, fen, fen, fen)
                .as((key, inScope, out, paid) -> new Counted(key, sums(key, inScope, out, Math.min(paid, inScope))))
                .list()
                .ofMaxSize(30);
    }

    private static Sums sums(Tally.Key key, long inScope, long out, long paid) {
        Expense expense = Expense.builder()
                .total(Money.ofFen(inScope + out))
                .outOfCatalog(Money.ofFen(out))
                .build();
        Payments payments = Payments.of(tier -> switch (tier) {
            case BASIC -> Money.ofFen(paid / 2);
            case MEDICAL_ASSISTANCE -> Money.ofFen(paid - paid / 2);
            default -> Money.zero();
        });
        return Sums.of(new Sums.Place(key.care().isInCounty(), true), expense, Money.ofFen(inScope), payments);
    }

    private static Tally tally(List<Counted> claims) {
        Tallying tallying = Tallying.begin();
        claims.forEach(claim -> tallying.add(claim.key(), claim.sums()));
        return tallying.tally();
    }

    @Property
    @Label("together they are the same in whatever order and however they are put together")
    void order(
            @ForAll("claims") List<Counted> one,
            @ForAll("claims") List<Counted> other,
            @ForAll("claims") List<Counted> third) {
        Tally a = tally(one);
        Tally b = tally(other);
        Tally c = tally(third);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Tally.none())).isEqualTo(a);
    }

    @Property
    @Label("what is tallied in parts is what is tallied whole")
    void parts(@ForAll("claims") List<Counted> claims) {
        int middle = claims.size() / 2;
        assertThat(tally(claims.subList(0, middle)).plus(tally(claims.subList(middle, claims.size()))))
                .isEqualTo(tally(claims));
    }

    @Property
    @Label("numerator and denominator of the whole are the sums of those of the single claims, to the fen")
    void behind(@ForAll("claims") List<Counted> claims) {
        Sums all = tally(claims).sum(key -> true);
        Set<TierName> tiers = Set.of(TierName.values());
        for (Indicator indicator : Indicator.values()) {
            if (indicator.basis() != Indicator.Basis.CLAIMS) {
                continue;
            }
            long numerator = 0;
            long denominator = 0;
            for (Counted claim : claims) {
                numerator += indicator.of(claim.sums(), 0, tiers).numerator();
                denominator += indicator.of(claim.sums(), 0, tiers).denominator();
            }
            assertThat(indicator.of(all, 0, tiers).numerator()).isEqualTo(numerator);
            assertThat(indicator.of(all, 0, tiers).denominator()).isEqualTo(denominator);
        }
    }

    @Property
    @Label("what tiers pay and what nobody pays is what is in scope, and parts of it are no more than all")
    void ratios(@ForAll("claims") List<Counted> claims) {
        Sums all = tally(claims).sum(key -> true);
        assertThat(all.paid().total().plus(all.expense().burden()))
                .isEqualTo(all.expense().inScope());
        assertThat(all.inCounty() + all.referred()).isEqualTo(all.cases());
    }
}
