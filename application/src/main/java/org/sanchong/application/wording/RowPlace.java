package org.sanchong.application.wording;

import org.sanchong.application.port.out.IncomingRecords;

/**
 * Where a row stands (行号). In a file the header is row 1, whatever the file and the verb; rows of a list that came without
 * a header count from 1.
 *
 * @param list what the list is called; empty where it is clear which it is
 * @param row the row's number; blank rows do not count
 * @param isBelowHeader whether a header counts as row 1
 */
public record RowPlace(String list, int row, boolean isBelowHeader) {
    /**
     * Returns the place of a record.
     *
     * @param record which one it is, the first being 1
     */
    public static RowPlace of(IncomingRecords records, int record) {
        return new RowPlace(records.name(), records.hasHeader() ? record + 1 : record, records.hasHeader());
    }

    /** Returns the place of a row of a file, the header being row 1. */
    public static RowPlace ofFile(String list, int row) {
        return new RowPlace(list, row, true);
    }

    /** Returns the place in words, with what is counted. */
    public String words(Language language) {
        boolean isChinese = language == Language.ZH;
        String place = isChinese ? "第 " + row + " 行" : "row " + row;
        String counted = isChinese ? "（表头为第 1 行）" : " (the header is 1)";
        return (list.isEmpty() ? "" : list + " ") + place + (isBelowHeader ? counted : "");
    }
}
