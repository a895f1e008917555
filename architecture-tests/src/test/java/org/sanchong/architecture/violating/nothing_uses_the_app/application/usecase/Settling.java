package org.sanchong.architecture.violating.nothing_uses_the_app.application.usecase;

import org.sanchong.architecture.violating.nothing_uses_the_app.app.Options;

/** A use case that reads the command line's options. */
final class Settling {
    void settle(Options options) {}
}
