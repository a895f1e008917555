package org.sanchong.application.port.out;

/** Who wants to know how far going through books is; told by one thread, after each row. */
public interface RowsSeen {
    /** Nobody. */
    RowsSeen NOBODY = new RowsSeen() {
        @Override
        public boolean isAsked() {
            return false;
        }

        @Override
        public void seen(Part part, long rows, long all) {
            // Nobody wants to know.
        }
    };

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

    /** Returns whether somebody wants to know: else rows are not counted first. */
    default boolean isAsked() {
        return true;
    }

    /**
     * Takes how many rows of a part were looked at.
     *
     * @param rows at least 1
     * @param all of how many, as they were when the part began
     */
    void seen(Part part, long rows, long all);
}
