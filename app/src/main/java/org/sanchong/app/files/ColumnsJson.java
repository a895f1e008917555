package org.sanchong.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.sanchong.application.port.in.ListColumns.ClaimColumn;
import org.sanchong.application.port.in.ListColumns.ColumnValue;

/** The columns of claims as one JSON array. */
public final class ColumnsJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ColumnsJson() {}

    /** Returns the columns as JSON. */
    public static String of(List<ClaimColumn> columns) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (ClaimColumn column : columns) {
                json.writeStartObject();
                json.writeStringField("column", column.name());
                json.writeStringField("en", column.english());
                words(json, "zh", column.chinese());
                json.writeBooleanField("required", column.isRequired());
                json.writeStringField("empty", column.empty());
                json.writeStringField("type", column.kind().name().toLowerCase(Locale.ROOT));
                json.writeArrayFieldStart("values");
                for (ColumnValue value : column.values()) {
                    json.writeStartObject();
                    json.writeStringField("code", value.code());
                    json.writeStringField("en", value.english());
                    words(json, "zh", value.chinese());
                    json.writeEndObject();
                }
                json.writeEndArray();
                words(json, "policies", column.policies());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static void words(JsonGenerator json, String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
