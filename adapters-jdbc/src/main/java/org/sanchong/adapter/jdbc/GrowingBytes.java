package org.sanchong.adapter.jdbc;

import java.util.Arrays;

/** Bytes that are put down one after the other, numbers with their most significant byte first; for one thread. */
final class GrowingBytes {
    private byte[] bytes;
    private int size;

    /**
     * Begins.
     *
     * @param room for how many bytes there is room before it must grow, at least 1
     */
    GrowingBytes(int room) {
        bytes = new byte[room];
    }

    /** Puts bytes down. */
    void put(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** Puts a number down as two bytes. */
    void putShort(int number) {
        put(number, Short.BYTES);
    }

    /** Puts a number down as four bytes. */
    void putInt(int number) {
        put(number, Integer.BYTES);
    }

    /** Puts a number down as eight bytes. */
    void putLong(long number) {
        put(number, Long.BYTES);
    }

    private void put(long number, int width) {
        makeRoom(width);
        for (int left = width - 1; left >= 0; left--) {
            bytes[size++] = (byte) (number >>> (left * Byte.SIZE));
        }
    }

    private void makeRoom(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(Integer.MAX_VALUE - 8L, bytes.length * 2L)));
        }
    }

    /** Returns what was put down so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
