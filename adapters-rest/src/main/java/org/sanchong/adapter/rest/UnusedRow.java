package org.sanchong.adapter.rest;

/**
 * A row of a list that is of no use.
 *
 * @param row its place in the list, from 1
 * @param code why, as a code
 * @param reason why, in words
 */
record UnusedRow(int row, String code, String reason) {
    /**
     * Returns the row.
     *
     * @param rowOfFile its number in a file with a header, which is row 1
     * @param told why, in words that may begin with the code
     */
    static UnusedRow of(int rowOfFile, String code, String told) {
        return new UnusedRow(rowOfFile - 1, code, withoutCode(told));
    }

    /** Returns what is told without the code that it may begin with: problems have a field for that. */
    static String withoutCode(String told) {
        return told.replaceFirst("^[A-Z_]+[:：] ?", "");
    }
}
