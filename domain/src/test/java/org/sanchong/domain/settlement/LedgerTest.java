package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
    private static final int WIDTH = 5;
    private static final int MANY = 10_000;

    private final Ledger ledger = new Ledger();

    // spotless:off
    @DisplayName("a key gives back what it was made from, up to the greatest values")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        kind | owner      | place | year
        0    | 0          | 0     | 0
        1    | 7          | 3     | 2024
        2    | 2147483647 | 16383 | 16383
        0    | 2147483647 | 0     | 16383
        2    | 0          | 16383 | 0
        """)
    void keysAreReversible(int kind, int owner, int place, int year) {
        long key = Ledger.key(kind, owner, place, year);
        assertThat(key).isNotNegative();
        assertThat(Ledger.kind(key)).isEqualTo(kind);
        assertThat(Ledger.owner(key)).isEqualTo(owner);
        assertThat(Ledger.place(key)).isEqualTo(place);
        assertThat(Ledger.year(key)).isEqualTo(year);
    }
    // spotless:on

    @Test
    void refusesWhatDoesNotFitAKey() {
        assertThatThrownBy(() -> Ledger.key(0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ledger.key(0, 0, 16384, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ledger.key(0, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ledger.key(0, 0, 0, 16384)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ledger.key(0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @DisplayName("becomes another, whatever it held, and both go their own ways")
    @ParameterizedTest(name = "{0} rows become {1}")
    @CsvSource({"0, 0", "0, 3", "3, 0", "3, 3", "5, 2", "2, 5", "2, 60", "60, 2", "60, 70", "2000, 1", "1, 2000"})
    void becomesAnother(int held, int others) {
        Ledger other = filled(others, 1);
        long[] snapshot = other.snapshot();
        Ledger becoming = filled(held, 1_000_000);
        becoming.become(snapshot);
        assertHolds(becoming, others, 1);
        for (int i = others; i < others + 3; i++) {
            int row = becoming.row(key(i), WIDTH);
            for (int slot = 0; slot < WIDTH; slot++) {
                assertThat(becoming.value(row + slot)).as("a new row").isZero();
            }
            becoming.set(row, 7);
        }
        if (others > 0) {
            becoming.add(becoming.rowIfAny(key(0)), 5);
        }
        assertHolds(other, others, 1);
        assertThat(other.rowIfAny(key(others))).isEqualTo(-1);
        becoming.become(snapshot);
        assertHolds(becoming, others, 1);
        assertThat(becoming.rowIfAny(key(others))).isEqualTo(-1);
    }

    private static Ledger filled(int rows, long from) {
        Ledger ledger = new Ledger();
        for (int i = 0; i < rows; i++) {
            int row = ledger.row(key(i), WIDTH);
            for (int slot = 0; slot < WIDTH; slot++) {
                ledger.set(row + slot, from + (long) i * WIDTH + slot);
            }
        }
        return ledger;
    }

    private static void assertHolds(Ledger ledger, int rows, long from) {
        assertThat(ledger.size()).isEqualTo(rows);
        for (int i = 0; i < rows; i++) {
            assertThat(ledger.keyAt(i)).isEqualTo(key(i));
            assertThat(ledger.value(ledger.rowIfAny(key(i)) + WIDTH - 1))
                    .isEqualTo(from + (long) i * WIDTH + WIDTH - 1);
        }
    }

    @Test
    @DisplayName("grows far beyond its first room and loses nothing")
    void grows() {
        for (int i = 0; i < MANY; i++) {
            int row = ledger.row(key(i), WIDTH);
            for (int slot = 0; slot < WIDTH; slot++) {
                ledger.add(row + slot, (long) i * WIDTH + slot);
            }
        }
        assertThat(ledger.size()).isEqualTo(MANY);
        for (int i = 0; i < MANY; i++) {
            assertThat(ledger.keyAt(i)).isEqualTo(key(i));
            assertThat(ledger.rowIfAny(key(i))).isEqualTo(ledger.rowAt(i)).isEqualTo(ledger.row(key(i), WIDTH));
            assertThat(ledger.value(ledger.rowAt(i) + WIDTH - 1)).isEqualTo((long) i * WIDTH + WIDTH - 1);
        }
    }

    @Test
    @DisplayName("a row wider than the whole first room fits")
    void takesAWideRow() {
        int row = ledger.row(key(1), MANY);
        ledger.set(row + MANY - 1, 7);
        assertThat(ledger.value(row + MANY - 1)).isEqualTo(7);
    }

    @Test
    @DisplayName("cleared, it holds nothing of the unit before, and new rows are zero")
    void clears() {
        for (int i = 0; i < MANY; i++) {
            ledger.set(ledger.row(key(i), WIDTH), 1);
        }
        ledger.clear();
        assertThat(ledger.size()).isZero();
        for (int i = 0; i < MANY; i++) {
            assertThat(ledger.rowIfAny(key(i))).isEqualTo(-1);
        }
        for (int i = MANY; i < MANY + 100; i++) {
            int row = ledger.row(key(i), WIDTH);
            for (int slot = 0; slot < WIDTH; slot++) {
                assertThat(ledger.value(row + slot)).isZero();
            }
        }
    }

    @Test
    void aSumThatDoesNotFitIsAnError() {
        int row = ledger.row(key(1), 1);
        ledger.add(row, Long.MAX_VALUE);
        assertThatThrownBy(() -> ledger.add(row, 1)).isInstanceOf(ArithmeticException.class);
    }

    private static long key(int i) {
        return Ledger.key(i % 3, i, i % 7, 2000 + i % 30);
    }
}
