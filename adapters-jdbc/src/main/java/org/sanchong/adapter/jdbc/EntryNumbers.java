package org.sanchong.adapter.jdbc;

import org.jdbi.v3.core.Handle;

/** Numbers for entries, taken from the store some at a time; each is given once, whoever asks. */
final class EntryNumbers {
    /** As many as the sequence goes on by. */
    private static final int AT_ONCE = 64;

    private long next;
    private long end;

    /** Returns a number; one whose transaction fails is never seen. */
    synchronized long next(Handle handle) {
        if (next == end) {
            next = handle.createQuery("SELECT nextval('entry_number')")
                    .mapTo(Long.class)
                    .one();
            end = next + AT_ONCE;
        }
        long given = next;
        next++;
        return given;
    }
}
