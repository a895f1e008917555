package org.sanchong.architecture.violating.tests_are_found_by_their_suffix.domain.money;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A test that the build would skip. */
class AmountTests {
    @Test
    void addsUp() {}

    /** Skipped with it. */
    @Nested
    class Negative {
        @Test
        void addsUp() {}
    }
}
