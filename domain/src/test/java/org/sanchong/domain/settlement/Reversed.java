package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same accumulators, read in another order. */
final class Reversed {
    private Reversed() {}

    static Accumulators copy(Accumulators of) {
        return Accumulators.of(reversed(of.totals()), reversed(of.carried()));
    }

    private static <K> Map<K, Long> reversed(Map<K, Long> map) {
        List<K> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<K, Long> reversed = new LinkedHashMap<>();
        keys.forEach(key -> reversed.put(key, map.get(key)));
        return reversed;
    }
}
