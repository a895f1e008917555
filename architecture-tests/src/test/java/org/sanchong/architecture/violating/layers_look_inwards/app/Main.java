package org.sanchong.architecture.violating.layers_look_inwards.app;

import org.sanchong.architecture.violating.layers_look_inwards.application.usecase.Settling;

/** Wires the use case. */
final class Main {
    void start(Settling settling) {}
}
