package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ListWords;

/** Who holds which category when, by a register that the checker reads anew (docs/cli.md). */
final class CertifiedPeople {
    private static final List<String> REQUIRED =
            List.of("recorded_on", "person_id", "category", "department", "certified_on", "valid_to", "state");

    /** By person, category, department and first day what was recorded last. */
    private final Map<String, Map<String, Entry>> people = new LinkedHashMap<>();

    private CertifiedPeople() {}

    private record Entry(
            String category,
            LocalDate recordedOn,
            LocalDate from,
            @Nullable LocalDate to,
            boolean isValid) {
        boolean isInForce(LocalDate day) {
            LocalDate last = to;
            return isValid && !day.isBefore(from) && (last == null || !day.isAfter(last));
        }
    }

    static CertifiedPeople read(Table register, ListWords words) {
        CertifiedPeople people = new CertifiedPeople();
        register.each(words::column, REQUIRED, row -> people.add(row, register.name(), words));
        return people;
    }

    private void add(Table.Row row, String name, ListWords words) {
        LocalDate recordedOn = Written.day(row.value("recorded_on"));
        LocalDate from = Written.day(row.value("certified_on"));
        LocalDate to = Written.day(row.value("valid_to"));
        if (recordedOn == null
                || from == null
                || (to == null && !row.value("valid_to").isEmpty())) {
            throw new UnusableFileException(name + ": recorded_on, certified_on or valid_to of " + row.value("category")
                    + " is no day. A register is written by \"register import\"");
        }
        String category =
                words.category(row.value("category")).map(known -> known.code()).orElse(row.value("category"));
        Entry entry = new Entry(category, recordedOn, from, to, !"WITHDRAWN".equals(row.value("state")));
        String key = category + " " + row.value("department") + " " + from;
        people.computeIfAbsent(row.value("person_id"), person -> new LinkedHashMap<>())
                .merge(key, entry, (one, other) -> other.recordedOn().isBefore(one.recordedOn()) ? one : other);
    }

    /** Returns the codes of the categories that the person holds on the day. */
    Set<String> categories(String person, LocalDate day) {
        List<Entry> entries =
                new ArrayList<>(people.getOrDefault(person, Map.of()).values());
        Set<String> held = new LinkedHashSet<>();
        entries.stream().filter(entry -> entry.isInForce(day)).forEach(entry -> held.add(entry.category()));
        return held;
    }
}
