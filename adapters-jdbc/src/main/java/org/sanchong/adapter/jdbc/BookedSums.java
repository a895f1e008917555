package org.sanchong.adapter.jdbc;

import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.domain.settlement.Accumulators;

/** Adds up movements. */
final class BookedSums {
    private BookedSums() {}

    static void add(List<Movement> movements, Map<Accumulators.Total, Long> to) {
        for (Movement movement : movements) {
            to.merge(movement.total(), movement.moved(), (one, other) -> Math.addExact(one, other));
        }
    }
}
