package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Amounts in little memory are the amounts that were kept. */
class RowAmountsProperties {
    private static final int PLACES = 8;

    /** Amounts around the edges of four bytes as often as others. */
    @Provide
    Arbitrary<List<Long>> amounts() {
        Arbitrary<Long> edges = Arbitraries.of((long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE, 0L)
                .flatMap(edge -> Arbitraries.longs().between(edge - 2, edge + 2));
        return Arbitraries.oneOf(edges, Arbitraries.longs()).list().ofMaxSize(40);
    }

    @Property
    @Label("each place holds the amount that was last put there, any other 0; written and read, too")
    void eachPlaceHoldsWhatWasLastPutThere(@ForAll("amounts") List<Long> amounts) {
        RowAmounts kept = new RowAmounts(PLACES);
        long[] expected = new long[PLACES];
        for (int i = 0; i < amounts.size(); i++) {
            int place = i * 5 % PLACES;
            boolean wasApart = expected[place] != (int) expected[place];
            expected[place] = amounts.get(i);
            kept.set(place, amounts.get(i));
            Statistics.label("narrow where one stood apart")
                    .collect(wasApart && expected[place] == (int) expected[place])
                    .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
        }
        ByteBuffer bytes = ByteBuffer.allocate(kept.bytes());
        kept.write(bytes);
        assertThat(bytes.hasRemaining()).as("as many bytes as were told").isFalse();
        RowAmounts read = new RowAmounts(PLACES + 3);
        read.read(bytes.flip(), 2, PLACES);
        for (int place = 0; place < PLACES; place++) {
            assertThat(kept.get(place)).isEqualTo(expected[place]);
            assertThat(read.get(place + 2)).isEqualTo(expected[place]);
        }
        assertThat(read.get(1)).isZero();
        assertThat(read.get(PLACES + 2)).isZero();
    }
}
