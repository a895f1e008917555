package org.sanchong.application.port.out;

import java.util.List;

/** Where the records of a list of people come from, such as a file. */
public interface IncomingRecords {
    /** Returns what the list is called in messages. */
    String name();

    /**
     * Returns the names of the columns, without spaces and tabs around them; before any record.
     *
     * @throws UnusableFileException if there are none, or they cannot be read
     */
    List<String> columns();

    /** Returns whether a header stands above the records, as in a file; then it is row 1 in messages. */
    default boolean hasHeader() {
        return true;
    }

    /**
     * Gives every record in order, once: its values without spaces and tabs around them, however many there are.
     *
     * @throws UnusableFileException if they cannot be read
     */
    void each(Receiver receiver);

    /** Takes records. */
    interface Receiver {
        /** Takes one. */
        void take(List<String> values);
    }
}
