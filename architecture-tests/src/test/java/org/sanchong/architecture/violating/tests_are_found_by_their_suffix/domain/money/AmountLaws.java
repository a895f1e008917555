package org.sanchong.architecture.violating.tests_are_found_by_their_suffix.domain.money;

import net.jqwik.api.Property;

/** Laws that the build would skip. */
class AmountLaws {
    @Property
    boolean addsUp() {
        return true;
    }
}
