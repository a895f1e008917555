package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.claim.ClaimAttribute;

/**
 * Where policies ask for identifiers, such as disease codes.
 *
 * <p>The calculation keeps apart only those that some rule tells from others, and at most 62 of them: a list of a
 * thousand codes that is always asked for as a whole counts as one.
 */
final class Mentions {
    private static final int MOST = 62;

    private final Map<String, Map<String, Set<Place>>> places = new LinkedHashMap<>();
    private final Map<String, Place> last = new LinkedHashMap<>();

    /** Remembers that a rule asks for the value at the place; the values of one list stand at one place. */
    void add(PolicyWords.Asked attribute, String value, Place place) {
        if (attribute.kind() == ClaimAttribute.Kind.IDENTIFIER) {
            places.computeIfAbsent(attribute.name(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(value, v -> new LinkedHashSet<>())
                    .add(place);
            last.put(attribute.name(), place);
        }
    }

    /** Adds what other policies ask for. */
    void addAll(Mentions others) {
        others.places.forEach((attribute, values) ->
                values.forEach((value, at) -> places.computeIfAbsent(attribute, name -> new LinkedHashMap<>())
                        .computeIfAbsent(value, v -> new LinkedHashSet<>())
                        .addAll(at)));
        last.putAll(others.last);
    }

    /** Reports the attributes of which more values are told apart than the calculation can. */
    void check(Defects defects) {
        last.forEach((attribute, place) -> {
            int classes = Set.copyOf(places.getOrDefault(attribute, Map.of()).values())
                    .size();
            if (classes > MOST) {
                String message = "rules tell " + classes + " values of " + attribute + " apart; the most is " + MOST;
                defects.error(place, DefectCode.TOO_MANY_CODES, message);
            }
        });
    }
}
