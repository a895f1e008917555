package org.sanchong.application.usecase;

import java.util.HashMap;
import java.util.Map;

/** Numbers people, so that each is kept once. */
final class People {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns the person's number. */
    int number(String person) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(person, next);
        return known == null ? next : known;
    }
}
