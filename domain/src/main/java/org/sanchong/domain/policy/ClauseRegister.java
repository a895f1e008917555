package org.sanchong.domain.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PrintedFigure;

/**
 * What carries out which clause (条款登记): the policies that cite it, and what the clause itself names or plans.
 *
 * <p>For example 一(三) of a document is carried out by the schedule {@code heze-2022/critical-illness/preferential}, and
 * its printed 5,000 is that schedule's deductible.
 */
public final class ClauseRegister {
    private final Map<ClauseId, List<Citation>> citations = new LinkedHashMap<>();
    private final Set<String> items = new LinkedHashSet<>();

    private ClauseRegister(Collection<BenefitPolicy> policies) {
        for (BenefitPolicy policy : policies) {
            items.add(policy.id().value());
            for (Citation citation : Citations.of(policy)) {
                citations
                        .computeIfAbsent(citation.source().clause(), c -> new ArrayList<>())
                        .add(citation);
                items.add(citation.path());
            }
            for (Account account : policy.accounts()) {
                items.add(policy.id() + "/" + account.name());
            }
        }
    }

    /** Returns the register of what the policies carry out. */
    public static ClauseRegister of(Collection<BenefitPolicy> policies) {
        return new ClauseRegister(policies);
    }

    /** How far a clause is carried out. */
    public enum Status {
        /** Carried out. */
        CARRIED_OUT,
        /** Carried out in part, and in part planned. */
        PARTLY,
        /** Planned. */
        PLANNED,
        /** Left to another document. */
        DELEGATED,
        /** There is nothing to carry out. */
        NOTHING_TO_DO,
        /** Nothing carries it out, and nothing is planned. */
        OPEN
    }

    /** Returns the places in policies that rest on the clause, in the order of policies and steps. */
    public List<Citation> citations(ClauseId clause) {
        return List.copyOf(citations.getOrDefault(clause, List.of()));
    }

    /** Returns the places that carry the clause out by their names, each once. */
    public List<String> items(ClauseId clause) {
        return citations(clause).stream()
                .filter(Citation::carriesOut)
                .map(Citation::path)
                .distinct()
                .toList();
    }

    /** Returns the places in policies that carry the clause out; none of a clause that is no rule or target. */
    public List<String> items(Clause clause) {
        return isRuled(clause) ? items(clause.id()) : List.of();
    }

    /** Returns the places of premium rules that carry the clause out by their names, each once. */
    public List<String> premiumItems(ClauseId clause) {
        return citations(clause).stream()
                .filter(citation -> citation.part() == Citation.Part.PREMIUM)
                .map(Citation::path)
                .distinct()
                .toList();
    }

    /** Returns how far the clause is carried out. */
    public Status status(Clause clause) {
        boolean delegated = clause.carriers().stream().anyMatch(Carrier.Delegated.class::isInstance);
        boolean named = clause.carriers().stream().anyMatch(Carrier.Named.class::isInstance);
        boolean carried = named || !items(clause).isEmpty();
        if (clause.isPlanned()) {
            return carried ? Status.PARTLY : Status.PLANNED;
        }
        if (carried) {
            return Status.CARRIED_OUT;
        }
        if (delegated) {
            return Status.DELEGATED;
        }
        return clause.kind() == ClauseKind.CONTEXT ? Status.NOTHING_TO_DO : Status.OPEN;
    }

    /** Rules, and targets that a rule keeps, are carried out where policies cite them; steps and tasks are not. */
    private static boolean isRuled(Clause clause) {
        return clause.kind() == ClauseKind.RULE || clause.kind() == ClauseKind.TARGET;
    }

    /** Returns the figures of a rule or target that no policy takes from it; none where a part of it is planned. */
    public List<PrintedFigure> unusedFigures(Clause clause) {
        if (!isRuled(clause) || clause.isPlanned()) {
            return List.of();
        }
        List<Citation> citing = citations(clause.id());
        return clause.figures().stream()
                .filter(figure -> citing.stream().noneMatch(c -> c.carriesOut() && c.uses(figure)))
                .toList();
    }

    /** Returns the items of policies that the clause names and that no policy has. */
    public List<String> unknownItems(Clause clause) {
        return clause.carriers().stream()
                .filter(Carrier.Named.class::isInstance)
                .map(Carrier.Named.class::cast)
                .filter(named -> !named.isType() && !items.contains(named.name()))
                .map(Carrier.Named::name)
                .toList();
    }
}
