package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.JournalRoots.Root;

/** Tells how many roots the books give, and those of the newest day that is over (最近根哈希). */
public interface ReadNewestRoots {
    /** Reads them. */
    Newest read();

    /**
     * Roots of days that are over.
     *
     * @param count how many there are of all regions and days
     * @param roots those of the newest day on which something was recorded, in order of region; empty if there is none
     */
    record Newest(long count, List<Root> roots) {
        /** Keeps the list as it is now. */
        public Newest {
            roots = List.copyOf(roots);
        }
    }
}
