package org.sanchong.application.port.out;

import java.util.List;

/**
 * Takes claims in as rows of text, one value after the other. Spaces and tabs around a value are dropped, except in
 * columns that are carried to the output.
 */
public interface ClaimRows {
    /**
     * Says which columns the rows have; once, before any row.
     *
     * @throws UnusableFileException if a column is unknown, given twice, or a required one is missing
     */
    void columns(List<String> names);

    /** Gives the next value of the row. */
    void value(char[] text, int from, int length);

    /** Ends the row; one with more or fewer values than columns is rejected. */
    void endRow();
}
