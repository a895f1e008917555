package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Something to show, for people or for programs. */
interface Page {
    /** Returns it as lines for people, each ended by a line feed. */
    String text();

    /** Writes it as one JSON value. */
    void writeTo(JsonGenerator json) throws IOException;
}
