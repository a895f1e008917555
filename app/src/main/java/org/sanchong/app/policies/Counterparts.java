package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.sanchong.app.policies.Difference.Sides;

/**
 * Finds which rule of one policy stands for which of another: the closest pair first, each rule once. The same the
 * other way round: of two equally close pairs that want one rule, the one that stands further up in both comes first.
 */
final class Counterparts {
    private static final int NONE = -1;

    private Counterparts() {}

    /**
     * A rule of A, one of B, or one of each.
     *
     * @param sides the rules
     * @param beforeAt where it stands in A, from 0; -1 where A has none
     * @param afterAt where it stands in B, from 0; -1 where B has none
     * @param <T> what kind of rule
     */
    record Pair<T>(Sides<T> sides, int beforeAt, int afterAt) {
        boolean isShared() {
            return beforeAt != NONE && afterAt != NONE;
        }
    }

    /**
     * Returns the pairs in the order of A; what B alone has stands where B has it, behind what A has there.
     *
     * @param closeness how close two rules are, the same both ways; 0 or less where they are no counterparts
     */
    static <T> List<Pair<T>> of(List<T> before, List<T> after, ToIntBiFunction<T, T> closeness) {
        List<Pair<T>> shared = shared(before, after, closeness);
        Set<Integer> takenBefore = new HashSet<>();
        Set<Integer> takenAfter = new HashSet<>();
        shared.forEach(pair -> {
            takenBefore.add(pair.beforeAt());
            takenAfter.add(pair.afterAt());
        });
        List<Pair<T>> all = new ArrayList<>(shared);
        for (int i = 0; i < before.size(); i++) {
            if (!takenBefore.contains(i)) {
                all.add(new Pair<>(new Sides<>(Optional.of(before.get(i)), Optional.empty()), i, NONE));
            }
        }
        all.sort(Comparator.comparing(Pair::beforeAt));
        for (int j = 0; j < after.size(); j++) {
            if (!takenAfter.contains(j)) {
                all.add(placeOf(j, all), new Pair<>(new Sides<>(Optional.empty(), Optional.of(after.get(j))), NONE, j));
            }
        }
        return all;
    }

    /** Returns where the rule of B goes: behind the one that stands before it in B. */
    private static <T> int placeOf(int afterAt, List<Pair<T>> pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            if (afterAt > 0 && pairs.get(i).afterAt() == afterAt - 1) {
                return i + 1;
            }
        }
        return 0;
    }

    private static <T> List<Pair<T>> shared(List<T> before, List<T> after, ToIntBiFunction<T, T> closeness) {
        record Candidate(int before, int after, int closeness) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                boolean isEqual = before.get(i).equals(after.get(j));
                int close = isEqual ? Integer.MAX_VALUE : closeness.applyAsInt(before.get(i), after.get(j));
                if (close > 0) {
                    candidates.add(new Candidate(i, j, close));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::closeness)
                .reversed()
                .thenComparing(c -> c.before() + c.after())
                .thenComparing(c -> Math.abs(c.before() - c.after())));
        Set<Integer> takenBefore = new HashSet<>();
        Set<Integer> takenAfter = new HashSet<>();
        List<Pair<T>> pairs = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!takenBefore.contains(c.before()) && !takenAfter.contains(c.after())) {
                takenBefore.add(c.before());
                takenAfter.add(c.after());
                pairs.add(new Pair<>(Sides.both(before.get(c.before()), after.get(c.after())), c.before(), c.after()));
            }
        }
        return pairs;
    }
}
