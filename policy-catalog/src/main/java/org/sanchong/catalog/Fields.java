package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping that is read key by key; what no one asked for is a defect in the end. */
final class Fields {
    private final Written mapping;
    private final Defects defects;
    private final Map<String, Written.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Written mapping, Defects defects) {
        this.mapping = mapping;
        this.defects = defects;
        for (Written.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!entry.key().isText()) {
                defects.error(entry.key().place(), DefectCode.WRONG_SHAPE, "a key must be a text");
            } else if (entries.putIfAbsent(key, entry) != null) {
                defects.error(entry.key().place(), DefectCode.DUPLICATE_KEY, "'" + key + "' stands here twice");
            }
        }
    }

    /** Returns the mapping's fields, unless it is none. */
    static Optional<Fields> of(Written written, Defects defects) {
        if (!written.isMapping()) {
            String message = "a mapping is read here, not " + written.shape();
            defects.error(written.place(), DefectCode.WRONG_SHAPE, message);
            return Optional.empty();
        }
        return Optional.of(new Fields(written, defects));
    }

    Place place() {
        return mapping.place();
    }

    /** Returns what stands at the key. */
    Optional<Written> get(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Written.Entry::value);
    }

    /** Returns what stands at the key, which must be there. */
    Optional<Written> require(String key) {
        Optional<Written> value = get(key);
        if (value.isEmpty()) {
            defects.error(place(), DefectCode.MISSING_KEY, "'" + key + "' must be given");
        }
        return value;
    }

    /** Returns what is read at the key, where it is there. */
    <T> Optional<T> get(String key, ScalarForm<T> form) {
        return get(key).flatMap(value -> form.read(value, defects));
    }

    /** Returns what is read at the key, which must be there. */
    <T> Optional<T> require(String key, ScalarForm<T> form) {
        return require(key).flatMap(value -> form.read(value, defects));
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Returns the place of a key, or of the mapping where it is not there. */
    Place placeOf(String key) {
        Written.Entry entry = entries.get(key);
        return entry == null ? place() : entry.key().place();
    }

    /** Returns the entries that nobody has asked for, and takes them as asked for. */
    List<Written.Entry> rest() {
        List<Written.Entry> rest = new ArrayList<>();
        for (Map.Entry<String, Written.Entry> entry : entries.entrySet()) {
            if (asked.add(entry.getKey())) {
                rest.add(entry.getValue());
            }
        }
        return rest;
    }

    /** Reports the keys that nobody has asked for. */
    void close() {
        Set<String> known = new LinkedHashSet<>(asked);
        for (Written.Entry entry : rest()) {
            String message = "'" + entry.key().text() + "' is not read here; known: " + String.join(", ", known);
            defects.error(entry.key().place(), DefectCode.UNKNOWN_KEY, message);
        }
    }

    /** Reports keys that exclude each other. */
    void refuseBoth(String one, String other) {
        if (has(one) && has(other)) {
            String message = "'" + one + "' and '" + other + "' exclude each other";
            defects.error(placeOf(other), DefectCode.CONFLICTING_KEYS, message);
        }
    }
}
