package org.sanchong.adapter.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.JsonNode;

/** Reads lists from a JSON object: its arrays are lists of rows, whose values are texts as those of a claim. */
final class ListsBody extends AbstractHttpMessageConverter<ListsRequest> {
    /** So many rows a list has at most. */
    static final int MOST_ROWS = 1_000;

    private static final int MOST_FIELDS = 128;

    private final ClaimBody claims = new ClaimBody();

    ListsBody() {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ListsRequest.class;
    }

    @Override
    protected ListsRequest readInternal(Class<? extends ListsRequest> type, HttpInputMessage message)
            throws IOException {
        return read(message.getBody().readAllBytes());
    }

    /** Reads lists from the bytes of a body. */
    ListsRequest read(byte[] body) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : claims.object(body).properties()) {
            if (field.getValue().isArray()) {
                lists.put(field.getKey(), rows(field.getKey(), field.getValue()));
            } else {
                values.put(field.getKey(), ClaimBody.text(field.getKey(), field.getValue()));
            }
        }
        return new ListsRequest(values, lists);
    }

    private static List<Map<String, String>> rows(String name, JsonNode given) {
        if (given.size() > MOST_ROWS) {
            throw ClaimBody.wrongType(name, "a list of at most " + MOST_ROWS + " objects");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode each : given) {
            if (!each.isObject() || each.size() > MOST_FIELDS) {
                throw ClaimBody.wrongType(name, "a list of objects of at most " + MOST_FIELDS + " fields");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : each.properties()) {
                row.put(field.getKey(), ClaimBody.text(name + "." + field.getKey(), field.getValue()));
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    protected void writeInternal(ListsRequest lists, HttpOutputMessage message) {
        throw new UnsupportedOperationException("lists are read, not written");
    }
}
