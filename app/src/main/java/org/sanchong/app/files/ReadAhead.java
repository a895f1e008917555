package org.sanchong.app.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Decodes a reader's characters on a thread of its own, a few blocks ahead of who reads them. */
final class ReadAhead extends Reader {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 8;

    /** Some characters, the end, or what went wrong. */
    private static final class Block {
        private final char @Nullable [] text;
        private final int length;
        private final @Nullable Throwable failure;

        Block(char @Nullable [] text, int length, @Nullable Throwable failure) {
            this.text = text;
            this.length = length;
            this.failure = failure;
        }
    }

    private final Reader in;
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private Block current = new Block(new char[0], 0, null);
    private int at;

    ReadAhead(Reader in) {
        this.in = in;
        thread = new Thread(this::decode, "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void decode() {
        try {
            Block last = new Block(null, 0, null);
            try {
                while (true) {
                    char[] text = new char[BLOCK];
                    int length = in.read(text, 0, BLOCK);
                    if (length < 0) {
                        break;
                    }
                    filled.put(new Block(text, length, null));
                }
            } catch (Throwable e) {
                // An Error too, such as no memory left: who reads would wait for ever for a block that never comes.
                last = new Block(null, 0, e);
            }
            filled.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        while (current.text != null && at == current.length) {
            next();
        }
        Throwable failure = current.failure;
        if (failure instanceof IOException broken) {
            throw broken;
        }
        if (failure instanceof RuntimeException broken) {
            throw broken;
        }
        if (failure instanceof Error broken) {
            throw broken;
        }
        char[] text = current.text;
        if (text == null) {
            return -1;
        }
        int got = Math.min(length, current.length - at);
        System.arraycopy(text, at, into, from, got);
        at += got;
        return got;
    }

    private void next() throws IOException {
        try {
            current = filled.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
    }

    /** Stops reading ahead. The reader beneath is its giver's to close: a read that waits for input would block it. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
