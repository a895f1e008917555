package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectFileTest {
    private static final int BLOCK = 1 << 12;
    private static final byte[] BYTES = new byte[2 * DirectFile.PIECE + 17];

    static {
        new Random(1).nextBytes(BYTES);
    }

    @TempDir
    private Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void makeFile() throws IOException {
        path = Files.createFile(folder.resolve("rows.tmp"));
    }

    private FileChannel channel() throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private FileChannel broken() throws IOException {
        FileChannel channel = channel();
        channel.close();
        return channel;
    }

    @Test
    void goesOnThroughTheCacheWhereTheOtherWayFails() throws IOException {
        ByteBuffer read = ByteBuffer.allocate(BYTES.length);
        try (DirectFile file = new DirectFile(channel(), broken(), BLOCK)) {
            file.write(0, ByteBuffer.wrap(BYTES));
        }
        try (DirectFile file = new DirectFile(channel(), broken(), BLOCK)) {
            file.read(0, read);
        }
        assertThat(path).hasBinaryContent(BYTES);
        assertThat(read.array()).isEqualTo(BYTES);
    }

    @Test
    void tellsWhatFailsBothWays() throws IOException {
        try (DirectFile file = new DirectFile(broken(), broken(), BLOCK)) {
            assertThatThrownBy(() -> file.write(0, ByteBuffer.wrap(BYTES))).isInstanceOf(ClosedChannelException.class);
            assertThatThrownBy(() -> file.read(0, ByteBuffer.allocate(BLOCK)))
                    .isInstanceOf(ClosedChannelException.class);
        }
    }

    @Test
    void readsUpToTheEndAndNoFurther() throws IOException {
        Files.write(path, BYTES);
        int from = DirectFile.PIECE + 5;
        ByteBuffer rest = ByteBuffer.allocate(BYTES.length - from);
        try (DirectFile file = DirectFile.open(path, Set.of(StandardOpenOption.READ))) {
            file.read(from, rest);
            assertThat(rest.array()).isEqualTo(Arrays.copyOfRange(BYTES, from, BYTES.length));
            assertThatThrownBy(() -> file.read(from, ByteBuffer.allocate(rest.capacity() + 1)))
                    .isInstanceOf(EOFException.class);
        }
    }

    /** A disk is told by what it moved, not by how often; before it moved enough nothing is said. */
    @Test
    void aDiskIsSlowThatMovesLessThanAHundredMegabytesASecond() {
        DiskPace pace = new DiskPace();
        long micros = DiskPace.SEEN / DiskPace.SLOW;
        pace.notice(DiskPace.SEEN - 1, 1_000 * (micros * 2));
        assertThat(pace.isSlow()).isFalse();
        pace.notice(1, 0);
        assertThat(pace.isSlow()).isTrue();
        pace.notice(DiskPace.SEEN, 0);
        assertThat(pace.isSlow()).isFalse();
        pace.notice(0, 3_000);
        assertThat(pace.isSlow()).isTrue();
    }
}
