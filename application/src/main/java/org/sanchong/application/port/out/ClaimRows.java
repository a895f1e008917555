package org.sanchong.application.port.out;

/**
 * Takes claims in as rows of text, one value after the other. Spaces and tabs around a value are dropped, except in
 * columns that are carried to the output.
 */
public interface ClaimRows {
    /** Gives the next value of the row; the bytes are valid UTF-8, and the giver's again when the call is over. */
    void value(byte[] utf8, int from, int length);

    /** Ends the row; one with more or fewer values than columns is rejected. */
    void endRow();
}
