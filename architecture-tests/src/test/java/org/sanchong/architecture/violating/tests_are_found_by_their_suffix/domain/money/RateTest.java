package org.sanchong.architecture.violating.tests_are_found_by_their_suffix.domain.money;

import org.junit.jupiter.api.Test;

/** A test that the build finds. */
class RateTest {
    @Test
    void addsUp() {}
}
