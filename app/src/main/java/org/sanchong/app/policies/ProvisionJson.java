package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A provision as an object. */
final class ProvisionJson {
    private ProvisionJson() {}

    static void write(JsonGenerator json, Provision provision) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", provision.key().field());
        if (!provision.key().which().isEmpty()) {
            json.writeStringField("which", provision.key().which());
        }
        json.writeStringField("label", provision.name());
        json.writeStringField("value", provision.words());
        if (provision.source().isPresent()) {
            FigureJson.source(json, provision.source().get());
        }
        json.writeEndObject();
    }
}
