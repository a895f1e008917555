package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** A file holds what was written into it, whichever way the bytes went. */
class DirectFileProperties {
    private static final int LENGTH = 3 * DirectFile.PIECE;
    private static final int BLOCK = 1 << 12;

    /**
     * Bytes that are written, then others that are read.
     *
     * @param from where they begin
     * @param length how many there are at most
     * @param isOwn whether they stand in memory from which the disk takes them
     */
    record Move(int from, int length, boolean isOwn) {
        int size(int all) {
            return Math.min(length, all - from);
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> from = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, LENGTH - 1)),
                Tuple.of(
                        1, Arbitraries.integers().between(0, LENGTH / BLOCK - 1).map(block -> block * BLOCK)));
        Arbitrary<Integer> length = Arbitraries.oneOf(
                Arbitraries.integers().between(0, BLOCK),
                Arbitraries.integers().between(DirectFile.FEW - 2, DirectFile.FEW + 2 * BLOCK),
                Arbitraries.integers().between(DirectFile.PIECE - BLOCK, DirectFile.PIECE + 2 * BLOCK),
                Arbitraries.integers().between(0, LENGTH));
        return Combinators.combine(from, length, Arbitraries.of(true, false))
                .as(Move::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    @Label("what is read is what was written last")
    void whatIsReadIsWhatWasWrittenLast(@ForAll("moves") List<Move> moves, @ForAll long seed) throws IOException {
        byte[] expected = new byte[LENGTH];
        Path path = Files.createTempFile("direct-file", ".tmp");
        try (DirectFile file = DirectFile.open(path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            file.write(0, ByteBuffer.wrap(expected.clone()));
            Random random = new Random(seed);
            for (Move move : moves) {
                byte[] some = new byte[move.size(LENGTH)];
                random.nextBytes(some);
                ByteBuffer bytes = in(file, some, move.isOwn());
                file.write(move.from(), bytes);
                assertThat(bytes.hasRemaining()).isFalse();
                System.arraycopy(some, 0, expected, move.from(), some.length);
                Statistics.label("written").collect(way(move)).coverage(coverage -> {
                    coverage.check("few").percentage(p -> p > 10);
                    coverage.check("whole blocks").percentage(p -> p > 5);
                    coverage.check("between blocks").percentage(p -> p > 10);
                });
            }
            for (Move move : moves) {
                int size = move.size(LENGTH);
                ByteBuffer read = ByteBuffer.allocate(size);
                file.read(move.from(), read);
                assertThat(read.array()).isEqualTo(Arrays.copyOfRange(expected, move.from(), move.from() + size));
            }
            assertThat(Files.readAllBytes(path)).isEqualTo(expected);
        } finally {
            Files.delete(path);
        }
    }

    private static ByteBuffer in(DirectFile file, byte[] bytes, boolean isOwn) {
        return isOwn && bytes.length <= DirectFile.PIECE
                ? file.piece().put(bytes).flip()
                : ByteBuffer.wrap(bytes);
    }

    private static String way(Move move) {
        if (move.size(LENGTH) < DirectFile.FEW) {
            return "few";
        }
        return move.from() % BLOCK == 0 ? "whole blocks" : "between blocks";
    }
}
