package org.sanchong.architecture.violating.laws_stand_in_properties.domain.money;

import net.jqwik.api.Property;

/** Laws where they belong. */
class AmountProperties {
    @Property
    boolean addsUp() {
        return true;
    }
}
