package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.JournalRoots.Difference;

/** Tells whether books still give the roots that were listed of them (核对根哈希). */
public interface CheckRoots {
    /** Compares the books with the list, for its days that were over. */
    Result check(ListRoots.RootList listed);

    /**
     * What came of it.
     *
     * @param same how many roots are the same, up to the first that is not
     * @param first the first that is not the same, in order of region and day; empty where all are
     */
    record Result(long same, List<Difference> first) {
        /** Keeps the list as it is now. */
        public Result {
            first = List.copyOf(first);
        }
    }
}
