package org.sanchong.application.port.out;

import java.util.List;
import org.sanchong.domain.claim.FeeParts;

/** Where fee lines go with what they come to; in their order. */
public interface OutgoingLines {
    /** Begins, with the names of the columns that came in. */
    void begin(List<String> columns);

    /** Takes a line and what it comes to. */
    void add(IncomingLines.TextLine line, FeeParts parts);

    /** Takes a line that cannot be used, and why: a stable code, a colon, and what a person should know. */
    void addFaulty(IncomingLines.TextLine line, String why);
}
