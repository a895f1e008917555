package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Derivations that spools hold, put in order and unpacked: as many threads as spools do so block by block, while one
 * writes.
 */
final class SpooledDerivations {
    /** How many bytes packed make a block; unpacked it is some ten times that. */
    private static final int BLOCK = 1 << 17;

    private final List<DerivationSpool> spools;
    private final int[] spoolOf;
    private final long[] startOf;
    private final int[] lengthOf;
    private final List<FileChannel> channels = new ArrayList<>();

    /**
     * Knows where each derivation is.
     *
     * @param spools the spools, written to the end
     * @param spoolOf each derivation's spool
     * @param startOf where in it the derivation begins
     * @param lengthOf how many bytes it has there; one without any is left out
     */
    SpooledDerivations(List<DerivationSpool> spools, int[] spoolOf, long[] startOf, int[] lengthOf) {
        this.spools = spools;
        this.spoolOf = spoolOf;
        this.startOf = startOf;
        this.lengthOf = lengthOf;
    }

    void writeTo(OutputStream out) throws IOException {
        ExecutorService readers = Executors.newFixedThreadPool(spools.size());
        try {
            for (DerivationSpool spool : spools) {
                channels.add(FileChannel.open(spool.file(), StandardOpenOption.READ));
            }
            Deque<Future<Utf8Text>> reading = new ArrayDeque<>();
            for (int from = 0; from < lengthOf.length; ) {
                int first = from;
                int until = endOfBlock(first);
                reading.add(readers.submit(() -> lines(first, until)));
                if (reading.size() > 2 * spools.size()) {
                    join(reading.remove()).writeTo(out);
                }
                from = until;
            }
            while (!reading.isEmpty()) {
                join(reading.remove()).writeTo(out);
            }
        } finally {
            readers.shutdownNow();
            for (FileChannel channel : channels) {
                channel.close();
            }
        }
    }

    /** Returns where the block that begins with a derivation ends: it holds at least one, and no more than it may. */
    private int endOfBlock(int first) {
        int end = first + 1;
        for (long size = lengthOf[first]; end < lengthOf.length && size + lengthOf[end] <= BLOCK; end++) {
            size += lengthOf[end];
        }
        return end;
    }

    private Utf8Text lines(int first, int until) throws IOException {
        PackedJson packed = new PackedJson();
        Utf8Text lines = new Utf8Text(1 << 20);
        for (int i = first; i < until; i++) {
            if (lengthOf[i] > 0) {
                DerivationSpool spool = spools.get(spoolOf[i]);
                spool.text(startOf[i], lengthOf[i], channels.get(spoolOf[i]), packed)
                        .addTo(lines);
                lines.add('\n');
            }
        }
        return lines;
    }

    private static Utf8Text join(Future<Utf8Text> block) throws IOException {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing derivations", e);
        } catch (ExecutionException e) {
            throw new IOException("cannot put derivations in order: " + e.getCause(), e);
        }
    }
}
