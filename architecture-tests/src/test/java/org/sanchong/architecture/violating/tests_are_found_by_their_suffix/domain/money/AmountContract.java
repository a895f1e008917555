package org.sanchong.architecture.violating.tests_are_found_by_their_suffix.domain.money;

import org.junit.jupiter.api.Test;

/** To be extended by tests; its name is free. */
abstract class AmountContract {
    @Test
    void addsUp() {}
}
