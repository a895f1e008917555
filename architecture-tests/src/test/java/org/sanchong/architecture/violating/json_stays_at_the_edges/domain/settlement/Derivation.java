package org.sanchong.architecture.violating.json_stays_at_the_edges.domain.settlement;

import com.fasterxml.jackson.core.JsonGenerator;

/** A derivation that writes itself down. */
final class Derivation {
    void write(JsonGenerator json) {}
}
