package org.sanchong.application.port.out;

/**
 * Takes claims in as rows of text. Spaces and tabs around a value are dropped, except in columns that are carried to
 * the output; a row with more or fewer values than columns is rejected.
 */
public interface ClaimRows {
    /**
     * Takes a row. Its values stand one after the other with one byte between two, whatever byte it is.
     *
     * @param utf8 what holds the values, valid UTF-8 each; the giver's again when the call is over
     * @param from where the first value begins
     * @param ends where each value ends, the byte after its last; the next value begins one further
     * @param values how many values there are, at least 1
     */
    void row(byte[] utf8, int from, int[] ends, int values);
}
