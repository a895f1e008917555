package org.sanchong.adapter.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Lists as they were sent, with what goes for all of them.
 *
 * @param values what goes for all, by name
 * @param lists the rows of each list, by its name; a row has its values by the name of the column
 */
record ListsRequest(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
    /** Keeps both as they are now. */
    ListsRequest {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    /** Returns a value, empty where it is not given. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns whether the list is given. */
    boolean has(String list) {
        return lists.containsKey(list);
    }

    /** Refuses what has another name than these, or is a list where a value is meant, or the other way round. */
    void check(List<String> knownValues, List<String> knownLists) {
        values.forEach((name, value) -> {
            if (!knownValues.contains(name) && !(knownLists.contains(name) && value.isEmpty())) {
                throw knownLists.contains(name) ? noList(name) : unknown(name, knownValues, knownLists);
            }
        });
        lists.keySet().forEach(name -> {
            if (!knownLists.contains(name)) {
                throw knownValues.contains(name)
                        ? ClaimBody.wrongType(name, "a text")
                        : unknown(name, knownValues, knownLists);
            }
        });
    }

    /** Refuses the request if the list is not given. */
    void need(String list) {
        if (!has(list)) {
            throw noList(list);
        }
    }

    private static RefusedException noList(String name) {
        return ClaimBody.wrongType(name, "a list of objects, a row each");
    }

    private static RefusedException unknown(String name, List<String> values, List<String> lists) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "UNKNOWN_FIELD",
                        "there is no field \"" + name + "\". Known are: " + String.join(", ", lists)
                                + (values.isEmpty() ? "" : ", " + String.join(", ", values)) + " / 没有 \"" + name
                                + "\" 这一项",
                        name)
                .refusal();
    }
}
