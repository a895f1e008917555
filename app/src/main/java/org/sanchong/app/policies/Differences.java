package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanchong.app.policies.Difference.Sides;
import org.sanchong.app.policies.Difference.Spot;

/** Collects what differs, place by place. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    List<Difference> found() {
        return List.copyOf(found);
    }

    /** Compares a provision that each policy may have. */
    void compare(Spot spot, Sides<Provision> provisions) {
        boolean isSame = provisions
                .together((a, b) -> a.value().equals(b.value()) && a.rest().equals(b.rest()))
                .orElse(provisions.before().isEmpty() && provisions.after().isEmpty());
        if (!isSame) {
            found.add(new Difference(spot, provisions.before(), provisions.after()));
        }
    }

    /** Compares provisions by their keys: those of A in their order, then what B has besides. */
    void compareAll(Spot spot, List<Provision> before, List<Provision> after) {
        Map<Object, Provision> others = new LinkedHashMap<>();
        after.forEach(provision -> others.put(provision.key(), provision));
        for (Provision provision : before) {
            compare(spot, new Sides<>(Optional.of(provision), Optional.ofNullable(others.remove(provision.key()))));
        }
        others.values().forEach(provision -> compare(spot, new Sides<>(Optional.empty(), Optional.of(provision))));
    }

    /**
     * Compares in what order the policies have what both have.
     *
     * @param words what the order is called, for people
     * @param names what one of them is called, for people
     */
    <T> void compareOrder(Spot spot, String words, List<Counterparts.Pair<T>> pairs, Function<Sides<T>, String> names) {
        List<Counterparts.Pair<T>> before = pairs.stream()
                .filter(Counterparts.Pair::isShared)
                .sorted(Comparator.comparing(Counterparts.Pair::beforeAt))
                .toList();
        List<Counterparts.Pair<T>> after = before.stream()
                .sorted(Comparator.comparing(Counterparts.Pair::afterAt))
                .toList();
        if (!before.equals(after)) {
            compare(
                    spot,
                    new Sides<>(Optional.of(before), Optional.of(after))
                            .map(order -> Provision.of(
                                    "order",
                                    words,
                                    order,
                                    order.stream()
                                            .map(pair -> names.apply(pair.sides()))
                                            .collect(Collectors.joining(", ")))));
        }
    }
}
