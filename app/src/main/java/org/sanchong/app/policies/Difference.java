package org.sanchong.app.policies;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What two policies, A and B, rule differently in one place (差异).
 *
 * @param spot where
 * @param before what A rules; nothing where it does not
 * @param after what B rules; nothing where it does not
 */
record Difference(Spot spot, Optional<Provision> before, Optional<Provision> after) {
    /** How a provision differs. */
    enum Kind {
        /** A rules it, B does not. */
        ONLY_A("-"),
        /** B rules it, A does not. */
        ONLY_B("+"),
        /** The values differ. */
        CHANGED("~"),
        /** The values are the same; the clause, the provenance, a printed range or a note is not. */
        SAME_VALUE("=");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /** Returns the mark that the lines for people begin with. */
        String mark() {
            return mark;
        }
    }

    /**
     * A place in either policy.
     *
     * @param step what kind of step it is in, as programs know it; empty for the policy as a whole
     * @param tier the tier's column; empty where it is no tier
     * @param stepWords what the step is called, for people
     * @param stepNumbers the step's number in A and B
     * @param schedules the schedule's id in A and B
     */
    record Spot(String step, String tier, String stepWords, Sides<Integer> stepNumbers, Sides<String> schedules) {}

    /**
     * The same of A and B, where they have it.
     *
     * @param before that of A
     * @param after that of B
     * @param <T> what it is
     */
    record Sides<T>(Optional<T> before, Optional<T> after) {
        /** Returns that neither has it. */
        static <T> Sides<T> none() {
            return new Sides<>(Optional.empty(), Optional.empty());
        }

        /** Returns that both have it. */
        static <T> Sides<T> both(T before, T after) {
            return new Sides<>(Optional.of(before), Optional.of(after));
        }

        /** Returns what the function makes of that of each. */
        <R> Sides<R> map(java.util.function.Function<T, R> change) {
            return new Sides<>(before.map(change), after.map(change));
        }

        /** Returns what the function makes of both; nothing unless both have it. */
        <R> Optional<R> together(BiFunction<T, T, R> of) {
            return before.flatMap(a -> after.map(b -> of.apply(a, b)));
        }

        /** Returns that of A or else of B, one of which there is. */
        T any() {
            return before.or(() -> after).orElseThrow();
        }
    }

    /** Returns how it differs. */
    Kind kind() {
        if (after.isEmpty()) {
            return Kind.ONLY_A;
        }
        if (before.isEmpty()) {
            return Kind.ONLY_B;
        }
        return before.get().value().equals(after.get().value()) ? Kind.SAME_VALUE : Kind.CHANGED;
    }

    /** Returns what A rules, or else what B does. */
    Provision any() {
        return before.or(() -> after).orElseThrow();
    }
}
