package org.sanchong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Money parted by weights, small ones so that shares tie. */
class ApportionmentProperties {
    private static long sum(List<Long> weights) {
        return weights.stream().mapToLong(Long::longValue).sum();
    }

    @Property
    @Label("the parts add up to the whole, each within a fen of its exact share")
    void addsUp(
            @ForAll @LongRange(min = -100_000, max = 1_000_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 40) Long> weights) {
        Assume.that(sum(weights) > 0);
        List<Money> parts = Apportionment.of(Money.ofFen(fen), weights);
        assertThat(Money.sum(parts)).isEqualTo(Money.ofFen(fen));
        for (int i = 0; i < parts.size(); i++) {
            BigInteger total = BigInteger.valueOf(sum(weights));
            BigInteger off = BigInteger.valueOf(parts.get(i).fen())
                    .multiply(total)
                    .subtract(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(weights.get(i))));
            assertThat(off.abs()).isLessThan(total);
        }
    }

    @Property
    @Label("weights that are all multiplied part alike")
    void scales(
            @ForAll @LongRange(min = 0, max = 1_000_000) long fen,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 40) Long> weights,
            @ForAll @LongRange(min = 2, max = 1_000_000_000_000L) long factor) {
        List<Long> scaled = weights.stream().map(weight -> weight * factor).toList();
        assertThat(Apportionment.of(Money.ofFen(fen), scaled)).isEqualTo(Apportionment.of(Money.ofFen(fen), weights));
    }

    @Property
    @Label("who weighs more, the others being as they were, never gets less; who weighs most never gets least")
    void isMonotone(
            @ForAll @LongRange(min = 0, max = 100_000) long fen,
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 1, max = 40) Long> weights,
            @ForAll @LongRange(min = 1, max = 40) long more) {
        List<Money> before = Apportionment.of(Money.ofFen(fen), weights);
        for (int i = 0; i < weights.size(); i++) {
            List<Long> heavier = new ArrayList<>(weights);
            heavier.set(i, weights.get(i) + more);
            assertThat(Apportionment.of(Money.ofFen(fen), heavier).get(i)).isGreaterThanOrEqualTo(before.get(i));
            for (int j = 0; j < weights.size(); j++) {
                if (weights.get(i) > weights.get(j)) {
                    assertThat(before.get(i)).isGreaterThanOrEqualTo(before.get(j));
                }
            }
        }
    }
}
