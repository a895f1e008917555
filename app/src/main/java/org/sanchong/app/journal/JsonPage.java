package org.sanchong.app.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one JSON value for programs, ended by a line feed. */
public final class JsonPage {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonPage() {}

    /** What is written. */
    public interface Content {
        /** Writes the members of the object. */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Returns an object. */
    public static String of(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            content.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }
}
