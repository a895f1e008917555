package org.sanchong.application.port.out;

import java.util.List;

/** Where the records of a list go, such as a file. */
public interface OutgoingRecords {
    /** Takes the names of the columns; once, before any record. */
    void begin(List<String> columns);

    /** Takes a record, a value a column. */
    void add(List<String> values);
}
