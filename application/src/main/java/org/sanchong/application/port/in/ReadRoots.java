package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.domain.claim.RegionCode;

/** Tells the roots of the journal page by page, in order of region and day (根哈希分页查询); of days that are over alone. */
public interface ReadRoots {
    /** Reads a page. */
    Page read(Question question);

    /**
     * Which roots.
     *
     * @param from the first day
     * @param until the last day; days that are not over are left out
     * @param regions the pooling regions; none for all
     * @param after behind which region and day the page begins; none for the beginning
     * @param most how many roots it holds at most, at least 1
     */
    record Question(LocalDate from, LocalDate until, List<RegionCode> regions, List<Place> after, int most) {
        /** Keeps the lists as they are now. */
        public Question {
            regions = List.copyOf(regions);
            after = List.copyOf(after);
            if (most < 1) {
                throw new IllegalArgumentException("a page holds a root at least");
            }
        }
    }

    /**
     * A page of roots.
     *
     * @param suite the algorithms of the books
     * @param closedUntil the last day that is over
     * @param roots the roots
     * @param isMore whether more follow
     */
    record Page(String suite, LocalDate closedUntil, List<Root> roots, boolean isMore) {
        /** Keeps the list as it is now. */
        public Page {
            roots = List.copyOf(roots);
        }
    }
}
