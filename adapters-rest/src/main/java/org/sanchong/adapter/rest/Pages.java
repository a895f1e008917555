package org.sanchong.adapter.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parts of lists. */
final class Pages {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Pages() {}

    /**
     * A part of a list.
     *
     * @param rows what it holds
     * @param next where the next part begins; null behind the last
     * @param <T> what the list holds
     */
    record Part<T>(List<T> rows, @Nullable String next) {
        /** Keeps the list as it is now. */
        Part {
            rows = List.copyOf(rows);
        }
    }

    /** Returns the part of the list that is asked for; the list only ever grows at its end. */
    static <T> Part<T> of(List<T> all, String list, Paging paging) {
        int start = paging.start(list, all.size());
        int end = Math.min(all.size(), start + paging.limit());
        return new Part<>(all.subList(start, end), end < all.size() ? Paging.at(list, Integer.toString(end)) : null);
    }

    /** Returns the JSON object with that part of its list alone that is asked for, and {@code next} where more follows. */
    static String cut(String object, String field, String list, Paging paging) {
        ObjectNode whole = (ObjectNode) JSON.readTree(object);
        List<JsonNode> all = List.copyOf(whole.path(field).values());
        Part<JsonNode> part = of(all, list + " " + field, paging);
        ArrayNode rows = whole.putArray(field);
        part.rows().forEach(rows::add);
        String next = part.next();
        if (next != null) {
            whole.put("next", next);
        }
        return JSON.writeValueAsString(whole);
    }
}
