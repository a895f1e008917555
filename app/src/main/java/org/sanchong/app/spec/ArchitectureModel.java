package org.sanchong.app.spec;

import java.util.LinkedHashMap;
import java.util.Map;

/** The architecture as the tests that guard it wrote it down. */
record ArchitectureModel(Map<String, Object> written) {
    /** Returns what the page shows; where nothing was written, that. */
    Map<String, Object> all() {
        Map<String, Object> model = new LinkedHashMap<>(written);
        model.put("there", !written.isEmpty());
        return model;
    }
}
