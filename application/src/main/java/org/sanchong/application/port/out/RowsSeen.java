package org.sanchong.application.port.out;

/** Who wants to know how far going through books is; told by one thread, after each row. */
@FunctionalInterface
public interface RowsSeen {
    /** What is gone through, in this order. */
    enum Part {
        /** Links of the chains. */
        LINKS,
        /** Entries. */
        ENTRIES,
        /** Claims. */
        CLAIMS,
        /** Claims that are settled again. */
        SETTLED_AGAIN
    }

    /**
     * Takes how many rows of a part were looked at.
     *
     * @param rows at least 1
     * @param all of how many, as they were when the part began
     */
    void seen(Part part, long rows, long all);
}
