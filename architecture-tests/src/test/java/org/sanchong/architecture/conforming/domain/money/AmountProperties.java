package org.sanchong.architecture.conforming.domain.money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class AmountProperties {
    @Property(tries = 10)
    @Label("an amount holds the fen that it is given")
    boolean holdsFen(@ForAll long fen) {
        return Amount.ofFen(fen).fen() == fen;
    }
}
