package org.sanchong.application.port.out;

import java.util.List;
import java.util.Optional;

/** Where fee lines come from, such as a file. */
public interface IncomingLines {
    /**
     * Returns the names of the columns, without spaces and tabs around them; once, before any line.
     *
     * @throws UnusableFileException if there are none, or they cannot be read
     */
    List<String> columns();

    /**
     * Returns the lines that follow, in their order, or nothing at the end.
     *
     * @throws UnusableFileException if they cannot be read
     */
    Optional<List<TextLine>> next();

    /**
     * A line.
     *
     * @param number where it stands in the file, from 1
     * @param values its values as they are, spaces around them included
     */
    record TextLine(long number, List<String> values) {
        /** Copies the values. */
        public TextLine {
            values = List.copyOf(values);
        }
    }
}
