package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanchong.application.port.out.UnusableFileException;

class ByteArenaTest {
    private static final int BLOCK = 1 << 20;

    private final ByteArena arena = new ByteArena();

    private static byte[] text(int length, int fill) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) fill);
        return text;
    }

    private byte[] found(long number) {
        MovingSpan span = new MovingSpan();
        arena.point(span, number);
        return Arrays.copyOfRange(span.bytes(), span.from(), span.from() + span.length());
    }

    @Test
    void noTextHasTheNumberZeroAndIsFound() {
        assertThat(arena.put(new byte[0], 0)).isZero();
        assertThat(arena.put(text(5, 'x'), 0)).isZero();
        assertThat(found(0)).isEmpty();
        assertThat(arena.put(text(1, 'x'), 1)).isNotZero();
        assertThat(found(0)).isEmpty();
    }

    @Test
    void keepsOnlyTheLengthSaid() {
        assertThat(found(arena.put("abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8), 3)))
                .containsExactly('a', 'b', 'c');
    }

    @Test
    void findsTextsOfAllLengthsAgain() {
        int[] lengths = {
            1,
            2,
            500,
            BLOCK - 503,
            1,
            BLOCK - 1,
            1,
            BLOCK,
            1,
            BLOCK + 1,
            3,
            3 * BLOCK + 7,
            BLOCK / 2,
            BLOCK / 2,
            1,
            BLOCK / 2 + 1
        };
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            numbers.add(arena.put(text(lengths[i], i), lengths[i]));
        }
        assertThat(numbers).doesNotHaveDuplicates();
        for (int i = 0; i < lengths.length; i++) {
            assertThat(ByteArena.length(numbers.get(i))).isEqualTo(lengths[i]);
            assertThat(Arrays.equals(found(numbers.get(i)), text(lengths[i], i)))
                    .isTrue();
        }
    }

    @Test
    void refusesATextThatIsTooLong() {
        int most = (1 << 24) - 1;
        byte[] tooLong = new byte[most + 1];
        assertThat(ByteArena.length(arena.put(tooLong, most))).isEqualTo(most);
        assertThatThrownBy(() -> arena.put(tooLong, most + 1))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("16,777,215");
    }
}
