package org.sanchong.architecture.violating.nothing_is_a_floating_point_number.domain.claim;

import java.util.List;

/** An expense that is nearly right. */
record Expense(double total, List<Double> parts) {
    float share() {
        return 0.7f;
    }
}
