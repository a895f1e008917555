package org.sanchong.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Cuts a CSV stream into blocks of whole records, without a byte order mark at its start. One thread at a time takes
 * blocks; any thread may {@link #release} one that is no longer needed.
 */
final class CsvBlocks {
    private static final int BLOCK = 1 << 20;
    private static final int MOST_RECORD = 1 << 26;
    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private final String file;
    private final int size;
    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();
    /** What was read beyond the last block. */
    private byte[] beyond = {};

    private long line = 1;
    private boolean started;
    private boolean ended;

    CsvBlocks(InputStream in, String file) {
        this(in, file, BLOCK);
    }

    /** Cuts blocks of so many bytes, at least 4, or of as many as their only record has. */
    CsvBlocks(InputStream in, String file, int size) {
        this.in = in;
        this.file = file;
        this.size = size;
    }

    /** Returns the next block; an empty one is the end. */
    CsvBlock next() {
        byte[] bytes = spare();
        int length = beyond.length;
        System.arraycopy(beyond, 0, bytes, 0, length);
        int end = 0;
        while (end == 0 && (length > 0 || !ended)) {
            if (length == bytes.length) {
                bytes = longer(bytes);
            }
            length = read(bytes, length);
            end = ended ? length : CsvRecords.lastEnd(bytes, 0, length);
        }
        beyond = Arrays.copyOfRange(bytes, end, length);
        CsvBlock block = new CsvBlock(file, bytes, 0, end, line);
        line += CsvRecords.lines(bytes, 0, end);
        return block;
    }

    private byte[] spare() {
        byte[] bytes = spare.poll();
        return bytes == null || bytes.length < beyond.length ? new byte[Math.max(size, beyond.length)] : bytes;
    }

    private byte[] longer(byte[] bytes) {
        if (bytes.length >= MOST_RECORD) {
            throw new UnusableFileException(file + ", line " + line + ": a row of more than " + (MOST_RECORD >> 20)
                    + " million bytes begins here. Is a quote opened and never closed");
        }
        return Arrays.copyOf(bytes, bytes.length * 2);
    }

    /** Reads behind the bytes that are there, until the array is full or the stream ends. */
    private int read(byte[] bytes, int length) {
        try {
            int read = in.readNBytes(bytes, length, bytes.length - length);
            ended = length + read < bytes.length;
            if (started) {
                return length + read;
            }
            started = true;
            return withoutMark(bytes, read);
        } catch (IOException e) {
            throw new UnusableFileException("cannot read " + file + ": " + e, e);
        }
    }

    private static int withoutMark(byte[] bytes, int length) {
        for (int i = 0; i < MARK.length; i++) {
            if (i >= length || (bytes[i] & 0xFF) != MARK[i]) {
                return length;
            }
        }
        System.arraycopy(bytes, MARK.length, bytes, 0, length - MARK.length);
        return length - MARK.length;
    }

    /** Takes the bytes of a block back, to be filled again. */
    void release(CsvBlock block) {
        if (block.bytes().length == size) {
            spare.add(block.bytes());
        }
    }
}
