package org.sanchong.architecture.violating.layers_look_inwards.domain;

import org.sanchong.architecture.violating.layers_look_inwards.application.usecase.Settling;

/** A value that knows a use case. */
final class Amount {
    void settle(Settling settling) {}
}
