package org.sanchong.application.port.out;

import java.nio.ByteBuffer;

/**
 * Room outside the memory, such as files of a temporary folder, for claims that do not fit in it. It holds personal data:
 * nobody else may read it, and it is gone when the run ends, however it does.
 */
public interface Overflow {
    /**
     * Begins an empty store.
     *
     * @param name what it holds, in a word; no two are called the same
     * @throws UnusableFileException if there is no room for it
     */
    Store begin(String name);

    /** Bytes at positions; used by several threads at once. */
    interface Store {
        /** A store may be quicker where what is written begins at multiples of so many bytes. */
        int BLOCK = 1 << 12;

        /** Returns so many bytes, or a few more, so that what stands behind them begins at such a multiple. */
        static long blocks(long bytes) {
            return (bytes + BLOCK - 1) / BLOCK * BLOCK;
        }

        /**
         * Writes bytes, all that remain.
         *
         * @param position where the first one goes, from 0
         * @throws UnusableFileException if they cannot be written, as where the disk is full
         */
        void write(long position, ByteBuffer bytes);

        /**
         * Reads bytes that were written, as many as there is room for.
         *
         * @param position where the first one stands, from 0
         * @throws UnusableFileException if they cannot be read
         */
        void read(long position, ByteBuffer into);
    }
}
