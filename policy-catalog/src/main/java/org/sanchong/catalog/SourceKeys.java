package org.sanchong.catalog;

import java.util.List;
import java.util.Map;

/** The keys that give parts of a rule a source of their own. */
final class SourceKeys {
    private static final Map<String, List<String>> PARTS = Map.of(
            "deductible-source", List.of("deductible"),
            "rate-source", List.of("rate"),
            "bands-source", List.of("bands"),
            "edges-source", List.of("bands"),
            "caps-source", List.of("cap", "caps"),
            "adjust-source", List.of("adjust"));

    private SourceKeys() {}

    /** Reports the sources of parts that are not there. */
    static void refuseIdle(Fields fields, Defects defects) {
        PARTS.forEach((source, parts) -> {
            if (fields.has(source) && parts.stream().noneMatch(fields::has)) {
                String message =
                        "'" + source + "' is the source of '" + String.join("' or '", parts) + "', not given here";
                defects.error(fields.placeOf(source), DefectCode.CONFLICTING_KEYS, message);
            }
        });
    }
}
