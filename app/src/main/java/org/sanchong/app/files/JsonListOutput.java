package org.sanchong.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.sanchong.application.port.out.OutgoingRecords;

/** Writes a list as one JSON array, an object a record with the CSV's names: texts, and null for what is empty. */
public final class JsonListOutput implements OutgoingRecords {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private List<String> names = List.of();

    /** Writes to a stream, which stays open; the array is whole once it is {@link #end}ed. */
    public JsonListOutput(OutputStream out) throws IOException {
        json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new LineByLine());
    }

    @Override
    public void begin(List<String> columns) {
        names = List.copyOf(columns);
        try {
            json.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(List<String> values) {
        try {
            json.writeStartObject();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).isEmpty()) {
                    json.writeNullField(names.get(i));
                } else {
                    json.writeStringField(names.get(i), values.get(i));
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the array. */
    public void end() throws IOException {
        if (json.getOutputContext().inArray()) {
            json.writeEndArray();
            json.writeRaw('\n');
        }
        json.flush();
    }

    /** A record a line. */
    private static final class LineByLine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        @Override
        public void beforeArrayValues(JsonGenerator generator) throws IOException {
            generator.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator generator, int records) throws IOException {
            generator.writeRaw(records == 0 ? "]" : "\n]");
        }
    }
}
