package org.sanchong.app.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as templates take it: maps, lists, texts and truth values; a number is the text that it is written as. */
final class Tree {
    private Tree() {}

    /**
     * Returns the object that the text is.
     *
     * @throws IOException if it is no JSON, or no object
     */
    static Map<String, Object> parse(byte[] json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            return object(parser);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return parser.getBooleanValue();
        }
        return parser.getText();
    }

    /** Returns the objects of the list of that name; none where there is no such list. */
    static List<Map<String, Object>> objects(Map<String, Object> tree, String name) {
        List<Map<String, Object>> objects = new ArrayList<>();
        if (tree.get(name) instanceof List<?> items) {
            for (Object item : items) {
                objects.add(object(item));
            }
        }
        return objects;
    }

    /** Returns the texts of the list of that name; none where there is no such list. */
    static List<String> texts(Map<String, Object> tree, String name) {
        return tree.get(name) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Returns the text of that name; empty where there is none. */
    static String text(Map<String, Object> tree, String name) {
        Object value = tree.get(name);
        return value == null ? "" : value.toString();
    }

    /** Returns the object that the value is; an empty one of anything else. */
    static Map<String, Object> object(@Nullable Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> object.put(String.valueOf(name), member));
        }
        return object;
    }
}
