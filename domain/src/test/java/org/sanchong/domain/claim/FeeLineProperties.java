package org.sanchong.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

class FeeLineProperties {
    @Provide
    Arbitrary<FeeLine> lines() {
        Arbitrary<UnitPrice> prices = Arbitraries.longs().between(0, 50_000_000).map(UnitPrice::new);
        Arbitrary<Quantity> quantities =
                Arbitraries.longs().between(-2_000_000, 2_000_000).map(Quantity::new);
        Arbitrary<Rate> shares = Arbitraries.longs().between(0, Rate.MILLIONTHS).map(Rate::ofMillionths);
        return Combinators.combine(Arbitraries.of(CatalogClass.values()), prices, quantities, prices.optional(), shares)
                .as((of, price, quantity, standard, share) -> FeeLine.builder()
                        .catalogClass(of)
                        .unitPrice(price)
                        .quantity(quantity)
                        .paymentStandard(standard)
                        .firstSelfPayShare(share)
                        .build());
    }

    @Property
    @Label("the parts and what is in scope sum to the amount, and none has another sign than it")
    void partsSumToTheAmount(@ForAll("lines") FeeLine line) {
        FeeParts parts = line.parts();
        Money sum = Money.sum(List.of(parts.outOfCatalog(), parts.overLimit(), parts.firstSelfPay(), parts.inScope()));
        assertThat(sum).isEqualTo(parts.amount()).isEqualTo(line.amount());
        long sign = Long.signum(line.quantity().tenThousandths());
        for (Money part : List.of(parts.outOfCatalog(), parts.overLimit(), parts.firstSelfPay(), parts.inScope())) {
            assertThat(part.fen() * sign).isNotNegative();
        }
    }

    @Property
    @Label("a line and its mirror come to nothing in every part")
    void mirroredLinesCancelOut(@ForAll("lines") FeeLine line) {
        assertThat(line.mirrored().parts()).isEqualTo(line.parts().negated());
        assertThat(line.parts().plus(line.mirrored().parts())).isEqualTo(FeeParts.none());
        assertThat(line.mirrored().mirrored()).isEqualTo(line);
    }

    @Property
    @Label("the lines of a bill come to the same in any order")
    void orderDoesNotMatter(@ForAll("lines") FeeLine one, @ForAll("lines") FeeLine two, @ForAll long seed) {
        List<FeeLine> bill = List.of(one, two, one.mirrored(), two, one);
        List<FeeLine> shuffled = new ArrayList<>(bill);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(sum(shuffled)).isEqualTo(sum(bill));
    }

    @Property
    @Label("a lower payment standard never leaves more in scope")
    void lowerStandardsLeaveLess(@ForAll("lines") FeeLine line) {
        FeeLine halved = FeeLine.builder()
                .catalogClass(line.catalogClass())
                .unitPrice(line.unitPrice())
                .quantity(new Quantity(Math.abs(line.quantity().tenThousandths())))
                .paymentStandard(new UnitPrice(line.unitPrice().tenThousandths() / 2))
                .build();
        FeeLine free = FeeLine.builder()
                .catalogClass(line.catalogClass())
                .unitPrice(line.unitPrice())
                .quantity(halved.quantity())
                .build();
        assertThat(halved.parts().inScope()).isLessThanOrEqualTo(free.parts().inScope());
        assertThat(halved.amount()).isEqualTo(free.amount());
    }

    private static FeeParts sum(List<FeeLine> lines) {
        return lines.stream().map(FeeLine::parts).reduce(FeeParts.none(), FeeParts::plus);
    }
}
