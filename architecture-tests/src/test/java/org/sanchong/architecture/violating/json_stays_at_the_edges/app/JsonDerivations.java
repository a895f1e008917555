package org.sanchong.architecture.violating.json_stays_at_the_edges.app;

import com.fasterxml.jackson.core.JsonGenerator;

/** One that is written down where files are. */
final class JsonDerivations {
    void write(JsonGenerator json) {}
}
