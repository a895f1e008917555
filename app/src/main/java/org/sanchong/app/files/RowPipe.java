package org.sanchong.app.files;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Passes rows of text from the thread that takes them apart to the thread that reads their values, in blocks. */
final class RowPipe {
    private static final int BLOCKS = 8;

    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private Block filling = new Block();

    /** Some rows one after the other; the last block says so, and what went wrong if anything did. */
    static final class Block {
        private static final int TEXT = 1 << 16;
        private static final int FIELDS = 1 << 13;

        private char[] text = new char[TEXT];
        private int[] ends = new int[FIELDS];
        private int[] rowEnds = new int[FIELDS];
        private int fields;
        private int rows;
        private boolean last;
        private @Nullable Throwable failure;

        int rows() {
            return rows;
        }

        int firstField(int row) {
            return row == 0 ? 0 : rowEnds[row - 1];
        }

        /** Returns the field after the last one of the row. */
        int endField(int row) {
            return rowEnds[row];
        }

        char[] text() {
            return text;
        }

        int start(int field) {
            return field == 0 ? 0 : ends[field - 1];
        }

        int length(int field) {
            return ends[field] - start(field);
        }

        boolean isLast() {
            return last;
        }

        /** Throws what went wrong, if anything did. */
        void check() {
            if (failure instanceof Error wrong) {
                throw wrong;
            }
            if (failure instanceof RuntimeException wrong) {
                throw wrong;
            }
        }

        private void add(char[] from, int start, int length) {
            int at = start(fields);
            if (at + length > text.length) {
                text = Arrays.copyOf(text, Math.max(at + length, text.length * 2));
            }
            System.arraycopy(from, start, text, at, length);
            if (fields == ends.length) {
                ends = Arrays.copyOf(ends, fields * 2);
            }
            ends[fields++] = at + length;
        }

        private void endRow() {
            if (rows == rowEnds.length) {
                rowEnds = Arrays.copyOf(rowEnds, rows * 2);
            }
            rowEnds[rows++] = fields;
        }

        private boolean isFull() {
            return fields > FIELDS - FIELDS / 8 || start(fields) > TEXT - TEXT / 8;
        }
    }

    /** Adds a value to the row that is being made. */
    void add(char[] text, int start, int length) {
        filling.add(text, start, length);
    }

    /** Forgets the values of the row that is being made. */
    void dropRow() {
        filling.fields = filling.rows == 0 ? 0 : filling.rowEnds[filling.rows - 1];
    }

    /** Ends the row. */
    void endRow() {
        filling.endRow();
        if (filling.isFull()) {
            pass();
        }
    }

    /** Ends the rows. */
    void end(@Nullable Throwable failure) {
        dropRow();
        filling.last = true;
        filling.failure = failure;
        pass();
    }

    private void pass() {
        try {
            blocks.put(filling);
            filling = new Block();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody reads the rows any more", e);
        }
    }

    /** Returns the next block; waits for it. */
    Block take() {
        try {
            return blocks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
