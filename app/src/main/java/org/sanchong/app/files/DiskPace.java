package org.sanchong.app.files;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How quick a disk has been so far; for several threads. */
final class DiskPace {
    /** A disk is slow that moves fewer bytes than these in a microsecond. */
    static final long SLOW = 100;

    /** Nothing is said of a disk before it has moved so many bytes. */
    static final long SEEN = 1 << 25;

    private final AtomicLong moved = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();

    /** Notices that it moved some bytes in so many nanoseconds. */
    void notice(long bytes, long took) {
        nanos.addAndGet(took);
        moved.addAndGet(bytes);
    }

    /** Returns whether it moves bytes more slowly than the system's cache takes them. */
    boolean isSlow() {
        long bytes = moved.get();
        return bytes >= SEEN && bytes < TimeUnit.NANOSECONDS.toMicros(nanos.get()) * SLOW;
    }
}
