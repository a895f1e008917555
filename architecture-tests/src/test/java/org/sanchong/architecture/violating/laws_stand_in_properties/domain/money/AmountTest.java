package org.sanchong.architecture.violating.laws_stand_in_properties.domain.money;

import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A law among situations. */
class AmountTest {
    @Property
    boolean addsUp() {
        return true;
    }

    @Test
    void addsUpToZero() {}
}
