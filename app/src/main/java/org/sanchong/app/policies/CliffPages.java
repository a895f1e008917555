package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where more is less in several policies.
 *
 * @param policies a page for each
 */
record CliffPages(List<CliffPage> policies) implements Page {
    @Override
    public String text() {
        return policies.stream().map(CliffPage::text).collect(Collectors.joining("\n"));
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("policies");
        for (CliffPage policy : policies) {
            policy.writeTo(json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
