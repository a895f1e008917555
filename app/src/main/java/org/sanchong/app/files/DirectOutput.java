package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is added to a large file: one thread writes pieces of it into a {@link DirectFile} while the caller fills others.
 * For one caller at a time.
 */
final class DirectOutput extends OutputStream {
    private static final int PIECES = 4;

    private final DirectFile file;
    private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(PIECES);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "direct-output");
        thread.setDaemon(true);
        return thread;
    });
    private ByteBuffer piece;
    /** Where the piece goes. */
    private long position;

    private boolean isClosed;
    private volatile @Nullable Throwable failure;

    /**
     * Goes on with a file, which is closed in the end.
     *
     * @param length how many bytes it has
     */
    DirectOutput(DirectFile file, long length) {
        this.file = file;
        this.position = length;
        this.piece = this.file.piece();
        for (int others = 1; others < PIECES; others++) {
            free.add(this.file.piece());
        }
    }

    @Override
    public void write(int one) throws IOException {
        piece.put((byte) one);
        writeIfFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int some = Math.min(end - at, piece.remaining());
            piece.put(bytes, at, some);
            at += some;
            writeIfFull();
        }
    }

    private void writeIfFull() throws IOException {
        if (!piece.hasRemaining()) {
            long at = position;
            ByteBuffer full = piece.flip();
            position += full.remaining();
            checkFailure();
            writer.execute(() -> write(full, at));
            piece = await(free);
        }
    }

    private void write(ByteBuffer full, long at) {
        try {
            file.write(at, full);
        } catch (Throwable e) {
            // Whatever it is, it is the caller's to know: bytes are missing.
            failure = e;
        } finally {
            free.add(full.clear());
        }
    }

    private static ByteBuffer await(BlockingQueue<ByteBuffer> free) throws IOException {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a file was written", e);
        }
    }

    private void checkFailure() throws IOException {
        Throwable known = failure;
        if (known != null) {
            throw new IOException(known.getMessage(), known);
        }
    }

    /** Ends the file: the system has all bytes, or an error says that it has not. */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            writer.shutdown();
            while (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
                // A disk may take its time; the system says when it fails.
            }
            checkFailure();
            file.write(position, piece.flip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a file was written", e);
        } finally {
            file.close();
        }
    }
}
