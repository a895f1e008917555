package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kinds of care that make no difference under a policy, whoever needs them. */
final class SameCare {
    private final List<Standing> standings;
    private final Set<CareKinds.CareKind> kinds = new LinkedHashSet<>();

    SameCare(List<Standing> standings) {
        this.standings = List.copyOf(standings);
    }

    void add(CareKinds.CareKind kind) {
        kinds.add(kind);
    }

    /** Returns the people, told apart by their terms. */
    List<Standing> standings() {
        return standings;
    }

    /**
     * Returns the kinds as few as they can be told: an attribute is left out where the kinds have every value of it, so
     * that it makes no difference.
     *
     * @param axes the values of each attribute
     */
    List<CareKinds.CareKind> told(Map<String, List<String>> axes) {
        Set<CareKinds.CareKind> left = new LinkedHashSet<>();
        kinds.forEach(kind -> left.add(new CareKinds.CareKind(kind.day(), only(kind.facts(), axes.keySet()))));
        Set<CareKinds.CareKind> told = left;
        for (Map.Entry<String, List<String>> axis : axes.entrySet()) {
            told = without(told, axis.getKey(), axis.getValue());
        }
        return new ArrayList<>(told);
    }

    private static Set<CareKinds.CareKind> without(
            Set<CareKinds.CareKind> kinds, String attribute, List<String> values) {
        Set<CareKinds.CareKind> shorter = new LinkedHashSet<>();
        for (CareKinds.CareKind kind : kinds) {
            Map<String, String> facts = new LinkedHashMap<>(kind.facts());
            if (values.stream().allMatch(value -> kinds.contains(kind.saying(attribute, value)))) {
                facts.remove(attribute);
            }
            shorter.add(new CareKinds.CareKind(kind.day(), facts));
        }
        return shorter;
    }

    private static Map<String, String> only(Map<String, String> facts, Set<String> attributes) {
        Map<String, String> asked = new LinkedHashMap<>(facts);
        asked.keySet().retainAll(attributes);
        return asked;
    }
}
