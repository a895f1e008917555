package org.sanchong.architecture.violating.domain_collections_keep_their_order.domain.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim whose facts come in another order at each run. */
final class Claim {
    Object unordered(Map<String, String> facts) {
        Map<String, String> copy = new HashMap<>(facts);
        Set<String> two = Set.of("a", "b");
        Set<String> many = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
        Map<String, Integer> numbers = Stream.of("a").collect(Collectors.toMap(s -> s, String::length));
        return Map.of("a", copy, "b", Set.copyOf(facts.keySet())).equals(numbers) || two.equals(many);
    }

    Object ordered(Map<String, String> facts) {
        Map<String, String> copy = new LinkedHashMap<>(facts);
        Set<String> one = Set.of("a");
        Map<String, Integer> numbers =
                Stream.of("a").collect(Collectors.toMap(s -> s, String::length, (a, b) -> a, TreeMap::new));
        return Map.of("a", copy).equals(numbers) || Map.of().equals(copy) || one.isEmpty();
    }
}
