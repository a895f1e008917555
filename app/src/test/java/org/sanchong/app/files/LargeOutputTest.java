package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeOutputTest {
    private static final int BEGINNING = LargeOutput.BEGINNING;
    private static final int PIECE = DirectFile.PIECE;

    @TempDir
    private Path folder;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                BEGINNING - 1,
                BEGINNING,
                BEGINNING + 1,
                BEGINNING + PIECE - 1,
                BEGINNING + PIECE,
                BEGINNING + PIECE + 1,
                BEGINNING + 9 * PIECE + 4_099
            })
    void aFileOfAnyLengthIsWhatWasWritten(int length) throws IOException {
        byte[] expected = bytes(length);
        Path file = folder.resolve("a.csv");
        Files.write(file, bytes(BEGINNING + 3 * PIECE));
        Random random = new Random(length);
        LargeOutput output = new LargeOutput(file);
        int at = 0;
        while (at < length) {
            if (random.nextInt(4) == 0 || length - at < 3) {
                output.write(expected[at++]);
            } else {
                int some = Math.min(length - at, random.nextInt(1 << 1 + random.nextInt(23)));
                output.write(expected, at, some);
                at += some;
            }
            if (random.nextInt(5) == 0) {
                output.flush();
            }
        }
        output.close();
        assertThat(file).hasBinaryContent(expected);
        output.close();
        assertThat(file).hasBinaryContent(expected);
    }

    /** The thread that writes is another than the caller's: its failure must not be lost. */
    @Test
    void aFailureIsTold() throws IOException {
        Path path = Files.createFile(folder.resolve("a.csv"));
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        DirectOutput output = new DirectOutput(new DirectFile(channel, channel, 1), 0);
        output.write(bytes(100));
        channel.close();
        assertThatThrownBy(() -> {
                    byte[] piece = bytes(PIECE);
                    for (int pieces = 0; pieces < 10; pieces++) {
                        output.write(piece);
                    }
                })
                .isInstanceOf(IOException.class);
        assertThatThrownBy(output::close).isInstanceOf(IOException.class);
        output.close();
    }

    @Test
    void aFailureAtTheVeryEndIsTold() throws IOException {
        Path path = Files.createFile(folder.resolve("a.csv"));
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        DirectOutput output = new DirectOutput(new DirectFile(channel, channel, 1), 0);
        channel.close();
        output.write(bytes(PIECE));
        assertThatThrownBy(output::close).isInstanceOf(IOException.class);
    }

    /** A channel that is not open for writing says so with an exception that is not the disk's. */
    @Test
    void aFailureOfAnyKindIsTold() throws IOException {
        Path path = Files.createFile(folder.resolve("a.csv"));
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        DirectOutput output = new DirectOutput(new DirectFile(channel, channel, 1), 0);
        output.write(bytes(PIECE));
        assertThatThrownBy(output::close).isInstanceOf(IOException.class);
    }

    /** Where a piece is missing, the file must not be kept, whoever asks first. */
    @Test
    void aFileThatCouldNotBeWrittenWholeDoesNotEndWell() throws IOException {
        Path file = Files.createDirectory(folder.resolve("gone")).resolve("a.csv");
        LargeOutput output = new LargeOutput(file);
        output.write(bytes(BEGINNING));
        Files.delete(file);
        assertThatThrownBy(() -> output.write(1)).isInstanceOf(IOException.class);
        assertThatThrownBy(output::close).isInstanceOf(IOException.class);
    }
}
