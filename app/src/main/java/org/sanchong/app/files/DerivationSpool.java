package org.sanchong.app.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.settlement.Derivation;

/** One thread's derivations, packed: in memory as far as it may, and behind that in a file. */
final class DerivationSpool {
    private static final int CHUNK = 1 << 20;

    private final Path file;
    private final OutputStream rest;
    private final DerivationJson json;
    private final int mostChunks;
    private final List<byte[]> chunks = new ArrayList<>();
    /** How much of the last chunk is taken. */
    private int taken = CHUNK;

    private long written;
    private int length;

    /**
     * Begins a spool.
     *
     * @param memory how many bytes it may keep in memory
     */
    DerivationSpool(Path file, long memory, DerivationJson json) throws IOException {
        this.file = file;
        this.json = json;
        this.mostChunks = (int) Math.min(Integer.MAX_VALUE, memory / CHUNK);
        this.rest = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Takes a derivation, and returns where it stands: from 0 in memory, negative in the file. */
    long write(SettledRow row, Derivation derivation) throws IOException {
        Utf8Text packed = json.pack(row, derivation);
        length = packed.length();
        if (length > CHUNK - taken && length <= CHUNK && chunks.size() < mostChunks) {
            chunks.add(new byte[CHUNK]);
            taken = 0;
        }
        if (length <= CHUNK - taken) {
            packed.copyTo(chunks.get(chunks.size() - 1), taken);
            taken += length;
            return (chunks.size() - 1L) * CHUNK + taken - length;
        }
        packed.flushTo(rest);
        written += length;
        return length - written - 1;
    }

    /** Returns how long the last one is, in bytes. */
    int length() {
        return length;
    }

    /** Ends writing. */
    void end() throws IOException {
        rest.close();
    }

    /** Ends and removes the file. */
    void remove() throws IOException {
        try {
            rest.close();
        } catch (IOException e) {
            // What could not be written any more, as on a full disk, is dropped anyway.
        }
        Files.deleteIfExists(file);
    }

    Path file() {
        return file;
    }

    /**
     * Returns a derivation's text, sealed; once writing has ended, for any thread.
     *
     * @param start where it stands
     * @param channel the file
     */
    Utf8Text text(long start, int size, FileChannel channel, PackedJson packed) throws IOException {
        if (start >= 0) {
            return packed.unpack(chunks.get((int) (start / CHUNK)), (int) (start % CHUNK), size, json.forms());
        }
        byte[] bytes = new byte[size];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = -1 - start;
        while (buffer.hasRemaining()) {
            int got = channel.read(buffer, at);
            if (got < 0) {
                throw new IOException("a spool of derivations ended early");
            }
            at += got;
        }
        return packed.unpack(bytes, 0, size, json.forms());
    }
}
