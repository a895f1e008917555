package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.law.ClauseId;

/** The numbers of the clauses that the catalog's documents print. */
final class Library {
    private final Map<String, Set<String>> printed = new LinkedHashMap<>();

    /** Adds a clause. */
    void add(ClauseId clause) {
        printed.computeIfAbsent(clause.document(), d -> new LinkedHashSet<>()).add(clause.number());
    }

    boolean has(String document) {
        return printed.containsKey(document);
    }

    boolean has(ClauseId clause) {
        return printed.getOrDefault(clause.document(), Set.of()).contains(clause.number());
    }
}
