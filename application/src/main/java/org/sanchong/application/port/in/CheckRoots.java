package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.JournalRoots.Place;

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

    /**
     * A root that is not the same.
     *
     * @param code what is wrong
     * @param place its region and day
     * @param listed how many entries the list has there, 0 for no root
     * @param found how many the books have, 0 for no root
     */
    record Difference(Code code, Place place, long listed, long found) {}

    /** What can be wrong. */
    enum Code {
        /** The books give another root. */
        ROOT_DIFFERS,
        /** The books have nothing of a region and day that are listed. */
        ROOT_MISSING,
        /** The books have entries of a region and day that had none. */
        ROOT_ADDED,
        /** The list is not what was signed, or another signed it. */
        SIGNATURE_WRONG
    }
}
