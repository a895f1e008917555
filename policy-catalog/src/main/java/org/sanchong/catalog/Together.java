package org.sanchong.catalog;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.Condition;

/**
 * Whether two conditions can hold for one claim. Where that cannot be told without trying every claim, they can.
 *
 * <p>Categories never exclude each other, since a person may hold several.
 */
final class Together {
    private Together() {}

    /** Returns whether a claim may meet both. */
    static boolean possible(Condition one, Condition other) {
        List<Condition> ones = parts(one).toList();
        List<Condition> others = parts(other).toList();
        return ones.stream().noneMatch(a -> others.stream().anyMatch(b -> exclude(a, b) || exclude(b, a)));
    }

    /** Returns the conditions that must all hold. */
    static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.conditions().stream().flatMap(Together::parts)
                : Stream.of(condition);
    }

    private static boolean exclude(Condition one, Condition other) {
        if (one instanceof Condition.Not not) {
            return implies(other, not.condition());
        }
        if (one instanceof Condition.In a && other instanceof Condition.In b) {
            return a.attribute().equals(b.attribute()) && Collections.disjoint(a.codes(), b.codes());
        }
        if (one instanceof Condition.Between a && other instanceof Condition.Between b) {
            return a.attribute().equals(b.attribute()) && (a.least() > b.most() || b.least() > a.most());
        }
        if (one instanceof Condition.Within a && other instanceof Condition.Within b) {
            return a.attribute().equals(b.attribute()) && !a.period().overlaps(b.period());
        }
        return false;
    }

    private static boolean implies(Condition one, Condition other) {
        if (one instanceof Condition.In a && other instanceof Condition.In b) {
            return a.attribute().equals(b.attribute()) && b.codes().containsAll(a.codes());
        }
        if (one instanceof Condition.Holds a && other instanceof Condition.Holds b) {
            return b.categories().containsAll(a.categories());
        }
        return one.equals(other);
    }
}
