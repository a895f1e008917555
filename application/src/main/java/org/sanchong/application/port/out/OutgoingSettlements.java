package org.sanchong.application.port.out;

import java.util.List;

/** Where settlements go, such as a file; they come in the order of the claims. */
public interface OutgoingSettlements {
    /** Begins, with the names of the columns that are carried from the input. */
    void begin(List<String> carriedColumns);

    /** Returns a new part for some consecutive rows; parts are filled by several threads, each by one. */
    Part newPart();

    /** Writes a filled part; parts come in order. */
    void append(Part part);

    /** Consecutive rows. */
    interface Part {
        /** Adds a row; it is valid during the call alone. */
        void add(SettledRow row);
    }
}
