package org.sanchong.adapter.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A claim as it was sent.
 *
 * @param values what it says, by the name of the column, in the order in which it came
 * @param accumulators what counts before it, a row each; empty where nothing was given
 */
record ClaimRequest(Map<String, String> values, List<Map<String, String>> accumulators) {
    /** Keeps both as they are now. */
    ClaimRequest {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        accumulators = List.copyOf(accumulators);
    }

    /** Returns a value, empty where it is not given. */
    String value(String column) {
        return values.getOrDefault(column, "");
    }
}
