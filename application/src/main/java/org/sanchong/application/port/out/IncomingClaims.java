package org.sanchong.application.port.out;

import java.util.List;
import java.util.Optional;

/** Where claims come from, such as a file: rows of text, handed out some at a time so that several threads can read. */
public interface IncomingClaims {
    /**
     * Returns the names of the columns, without spaces and tabs around them; once, before any row.
     *
     * @throws UnusableFileException if there are none, or they cannot be read
     */
    List<String> columns();

    /**
     * Returns the rows that follow those handed out before, in their order, or nothing at the end. The caller sees to
     * it that no two threads are in here at once.
     *
     * @throws UnusableFileException if they cannot be read
     */
    Optional<Rows> next();

    /** Consecutive rows, not yet taken apart. */
    interface Rows {
        /**
         * Gives every value of every row; on any thread, once.
         *
         * @throws UnusableFileException if they cannot be read
         */
        void giveTo(ClaimRows rows);
    }
}
