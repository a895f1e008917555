package org.sanchong.architecture.violating.optional_is_for_results.application.usecase;

import java.util.Optional;

/** A public one that is asked for maybes; what is not promised may be. */
public final class Totals {
    /** Should be two methods. */
    public void open(Optional<String> totals) {}

    void openInside(Optional<String> totals) {}
}
