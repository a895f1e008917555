package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.PrintedFigure;

/** The numbers of the clauses that the catalog's documents print, and the figures of those that say them. */
final class Library {
    private final Map<String, Set<String>> printed = new LinkedHashMap<>();
    private final Map<String, PolicyDocument> registered = new LinkedHashMap<>();

    /** Adds a clause. */
    void add(ClauseId clause) {
        printed.computeIfAbsent(clause.document(), d -> new LinkedHashSet<>()).add(clause.number());
    }

    /** Adds what a document's clauses say of their figures, where they do. */
    void add(PolicyDocument document) {
        if (document.isRegistered()) {
            registered.put(document.id(), document);
        }
    }

    boolean has(String document) {
        return printed.containsKey(document);
    }

    boolean has(ClauseId clause) {
        return printed.getOrDefault(clause.document(), Set.of()).contains(clause.number());
    }

    /** Returns whether the document's clauses say which figures they print. */
    boolean isRegistered(ClauseId clause) {
        return registered.containsKey(clause.document());
    }

    /** Returns the figures that a clause of a registered document prints. */
    List<PrintedFigure> figures(ClauseId clause) {
        PolicyDocument document = registered.get(clause.document());
        return document == null
                ? List.of()
                : document.clause(clause.number()).map(Clause::figures).orElse(List.of());
    }
}
