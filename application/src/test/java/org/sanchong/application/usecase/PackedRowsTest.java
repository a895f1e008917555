package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.usecase.PackedRows.Width;
import org.sanchong.domain.settlement.Lexicon;

class PackedRowsTest {
    private static List<Long> valuesOf(Width width) {
        return switch (width) {
            case CODE -> List.of(0L, 1L, 62L, 63L, Lexicon.MISSING, Lexicon.UNREADABLE);
            case DAY ->
                List.of(
                        0L,
                        -1L,
                        19_148L,
                        -719_528L,
                        2_932_896L,
                        (long) Integer.MAX_VALUE,
                        Lexicon.MISSING,
                        Lexicon.UNREADABLE);
            case INT -> List.of(0L, -1L, -2L, 1L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE);
            case LONG -> List.of(0L, -1L, 1L, Long.MAX_VALUE, 1_000_000_000_000L, Lexicon.MISSING, Lexicon.UNREADABLE);
        };
    }

    @ParameterizedTest
    @EnumSource
    void givesEachValueBack(Width width) {
        PackedRows rows = new PackedRows();
        int field = rows.add(width);
        rows.layOut();
        for (long value : valuesOf(width)) {
            rows.put(field, value);
            rows.append();
        }
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i, field)).isEqualTo(valuesOf(width).get(i));
        }
    }

    @Test
    void aFieldThatIsNotPutIsZero() {
        PackedRows rows = new PackedRows();
        int code = rows.add(Width.CODE);
        int day = rows.add(Width.DAY);
        rows.layOut();
        rows.put(code, Lexicon.MISSING);
        rows.put(day, Lexicon.UNREADABLE);
        rows.append();
        rows.append();
        assertThat(rows.get(1, code)).isZero();
        assertThat(rows.get(1, day)).isZero();
    }

    /** Neighbouring fields do not touch each other, in whatever order they were added. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsFieldsApart(long seed) {
        Random random = new Random(seed);
        PackedRows rows = new PackedRows();
        Width[] widths = random.ints(1 + random.nextInt(30), 0, Width.values().length)
                .mapToObj(i -> Width.values()[i])
                .toArray(Width[]::new);
        for (int i = 0; i < widths.length; i++) {
            assertThat(rows.add(widths[i])).isEqualTo(i);
        }
        rows.layOut();
        long[][] expected = new long[500][widths.length];
        for (long[] row : expected) {
            for (int i = 0; i < widths.length; i++) {
                List<Long> values = valuesOf(widths[i]);
                row[i] = values.get(random.nextInt(values.size()));
                rows.put(i, row[i]);
            }
            rows.append();
        }
        for (int at = 0; at < expected.length; at++) {
            for (int i = 0; i < widths.length; i++) {
                assertThat(rows.get(at, i)).isEqualTo(expected[at][i]);
            }
        }
    }

    @Test
    void goesOnOverTheBordersOfItsChunks() {
        PackedRows rows = new PackedRows();
        int number = rows.add(Width.INT);
        int code = rows.add(Width.CODE);
        rows.layOut();
        int size = 2 * PackedRows.CHUNK + 2;
        for (int i = 0; i < size; i++) {
            rows.put(number, i);
            rows.put(code, i % 64);
            rows.append();
        }
        assertThat(rows.size()).isEqualTo(size);
        for (int at : new int[] {0, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, size - 1}) {
            assertThat(rows.get(at, number)).isEqualTo(at);
            assertThat(rows.get(at, code)).isEqualTo(at % 64);
        }
    }
}
